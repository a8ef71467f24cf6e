package org.gezinscoach.coach;

import io.vavr.collection.List;
import io.vavr.collection.Map;
import java.time.LocalDate;
import java.util.Objects;
import org.gezinscoach.household.HouseholdId;

/**
 * What happens to the households of a coach who drops out (overname): which colleague takes which within the norm, and
 * which nobody can take. It is a proposal; the team is as it was.
 *
 * @param without the coach who drops out
 * @param on the day
 * @param takenOver who takes which household, in the order of the households
 * @param uncovered the households that nobody can take, in order
 */
public record TakeOver(
        CoachId without, LocalDate on, Map<HouseholdId, CoachId> takenOver, List<HouseholdId> uncovered) {
    /** Checks that all are there. */
    public TakeOver {
        Objects.requireNonNull(without, "without");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(takenOver, "taken over");
        Objects.requireNonNull(uncovered, "uncovered");
    }
}
