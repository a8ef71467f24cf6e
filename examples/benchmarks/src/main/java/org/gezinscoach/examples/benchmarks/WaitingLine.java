package org.gezinscoach.examples.benchmarks;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.gezinscoach.intake.RankFigure;
import org.gezinscoach.intake.WaitingHousehold;

/** A waiting household in a plain record, ordered by complexity, then cost. */
record WaitingLine(String scope, String label, int points, long cents, long unknowns, LocalDate since) {
    private static final List<RankFigure> FIGURES = List.of(
            RankFigure.COMPLEXITY,
            RankFigure.KNOWN_COST,
            RankFigure.UNKNOWN_COSTS,
            RankFigure.WAITING_SINCE,
            RankFigure.HOUSEHOLD);
    private static final List<Comparator<WaitingLine>> BY_FIGURE = List.of(
            Comparator.comparingInt(WaitingLine::points).reversed(),
            Comparator.comparingLong(WaitingLine::cents).reversed(),
            Comparator.comparingLong(WaitingLine::unknowns).reversed(),
            Comparator.comparing(WaitingLine::since),
            Comparator.comparing(WaitingLine::scope).thenComparing(WaitingLine::label));

    static final Comparator<WaitingLine> ORDER =
            BY_FIGURE.stream().reduce(Comparator::thenComparing).orElseThrow();

    static WaitingLine of(WaitingHousehold waiting) {
        return new WaitingLine(
                waiting.household().scope(),
                waiting.household().label(),
                waiting.complexity().points(),
                waiting.yearlyCost().known().cents(),
                waiting.yearlyCost().unknowns(),
                waiting.since());
    }

    /** By which figure it comes after the one before it. */
    RankFigure after(WaitingLine before) {
        int decides = 0;
        while (BY_FIGURE.get(decides).compare(before, this) == 0) {
            decides++;
        }
        return FIGURES.get(decides);
    }
}
