package org.gezinscoach.intake;

import io.vavr.collection.List;
import java.time.LocalDate;
import java.util.Objects;
import org.gezinscoach.internal.Checks;
import org.gezinscoach.internal.Years;

/**
 * What the integrated case meeting decided about a household, and why (besluit van het integraal casusoverleg).
 *
 * @param on the day
 * @param outcome what was decided
 * @param reasons why, at least one; free text, and so never printed by {@link #toString()}
 */
public record IntakeDecision(LocalDate on, IntakeOutcome outcome, List<String> reasons) implements PathwayStep {
    /**
     * Checks the day and the reasons.
     *
     * @throws IllegalArgumentException if the day lies outside the years 1900 to 2199, there is no reason, or a reason is
     *     blank, has blanks around it, or is longer than 500 characters
     */
    public IntakeDecision {
        Years.check("on", on);
        Objects.requireNonNull(outcome, "outcome");
        Checks.require(!Objects.requireNonNull(reasons, "reasons").isEmpty(), "reasons", "must not be empty");
        reasons.forEach(reason -> Checks.text("reason", reason));
    }

    /**
     * A decision with its reasons, for callers without Vavr.
     *
     * @throws IllegalArgumentException if the day lies outside the years 1900 to 2199, there is no reason, or a reason is
     *     blank, has blanks around it, or is longer than 500 characters
     */
    public static IntakeDecision of(LocalDate on, IntakeOutcome outcome, String... reasons) {
        return new IntakeDecision(on, outcome, List.of(reasons));
    }

    @Override
    public String code() {
        return "decided";
    }

    /** All but the reasons, of which only the number stands there. */
    @Override
    public String toString() {
        return "IntakeDecision[on=" + on + ", outcome=" + outcome + ", reasons=" + reasons.size() + "]";
    }
}
