package org.gezinscoach.outcome;

import java.time.LocalDate;
import java.util.Objects;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.internal.Years;

/**
 * How far a household was with a goal on a day, as somebody saw it (waarneming).
 *
 * @param household the household
 * @param goal the goal
 * @param on the day
 * @param attainment how far it was
 */
public record Observation(HouseholdId household, GoalId goal, LocalDate on, Attainment attainment) {
    /**
     * Checks the day.
     *
     * @throws IllegalArgumentException if it lies outside the years 1900 to 2199
     */
    public Observation {
        Objects.requireNonNull(household, "household");
        Objects.requireNonNull(goal, "goal");
        Years.check("on", on);
        Objects.requireNonNull(attainment, "attainment");
    }
}
