package org.gezinscoach.outcome;

import java.time.LocalDate;
import java.util.Objects;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.household.SelfReliance;
import org.gezinscoach.internal.Checks;
import org.gezinscoach.internal.Years;

/**
 * How far a household coped by itself on a day (meting). It need not score every domain.
 *
 * @param household the household
 * @param on the day
 * @param selfReliance the scores, at least one; never printed by {@link #toString()}
 */
public record Measurement(HouseholdId household, LocalDate on, SelfReliance selfReliance) {
    /**
     * Checks the day and the scores.
     *
     * @throws IllegalArgumentException if the day lies outside the years 1900 to 2199, or nothing is scored
     */
    public Measurement {
        Objects.requireNonNull(household, "household");
        Years.check("on", on);
        Objects.requireNonNull(selfReliance, "self-reliance");
        Checks.require(!selfReliance.scores().isEmpty(), "self-reliance", "must score at least one domain");
    }

    /** Whose and when: {@code Measurement{household=Wormerland 2021/1, on=2021-03-01}}. */
    @Override
    public String toString() {
        return "Measurement{household=" + household + ", on=" + on + "}";
    }
}
