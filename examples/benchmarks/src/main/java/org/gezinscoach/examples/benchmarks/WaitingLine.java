package org.gezinscoach.examples.benchmarks;

import java.time.LocalDate;
import java.util.Comparator;
import org.gezinscoach.intake.WaitingHousehold;

/** A waiting household in a plain record, ordered by complexity, then cost. */
record WaitingLine(String scope, String label, int points, long cents, long unknowns, LocalDate since) {
    static final Comparator<WaitingLine> ORDER = Comparator.comparingInt(WaitingLine::points)
            .thenComparingLong(WaitingLine::cents)
            .thenComparingLong(WaitingLine::unknowns)
            .reversed()
            .thenComparing(WaitingLine::since)
            .thenComparing(WaitingLine::scope)
            .thenComparing(WaitingLine::label);

    static WaitingLine of(WaitingHousehold waiting) {
        return new WaitingLine(
                waiting.household().scope(),
                waiting.household().label(),
                waiting.complexity().points(),
                waiting.yearlyCost().known().cents(),
                waiting.yearlyCost().unknowns(),
                waiting.since());
    }
}
