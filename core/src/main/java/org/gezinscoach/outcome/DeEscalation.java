package org.gezinscoach.outcome;

import java.time.LocalDate;
import java.util.Objects;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.internal.Years;
import org.gezinscoach.intervention.CareCategory;

/**
 * That a household's case was scaled down (afschaling): it left the youth team, youth protection or an investigation into a
 * child's safety. It need not be the household's only case, nor its last.
 *
 * @param household the household
 * @param on the day
 * @param category the care that it was scaled down from
 */
public record DeEscalation(HouseholdId household, LocalDate on, CareCategory category) {
    /**
     * Checks the day.
     *
     * @throws IllegalArgumentException if it lies outside the years 1900 to 2199
     */
    public DeEscalation {
        Objects.requireNonNull(household, "household");
        Years.check("on", on);
        Objects.requireNonNull(category, "category");
    }
}
