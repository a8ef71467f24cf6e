package org.gezinscoach.outcome;

import io.vavr.collection.List;
import io.vavr.control.Either;
import java.util.Objects;
import org.gezinscoach.household.HouseholdRefusal;
import org.threeten.extra.LocalDateRange;

/**
 * What is known of a goal over a period (doelrapportage): what was observed, and beside it what sources report. Neither
 * corrects the other.
 *
 * @param goal the goal
 * @param period the period
 * @param observed how many households are how far, by the last observation of each within the period; there is no count of
 *     households of several scopes
 * @param reported what sources report, whatever their period, in the order in which they were given
 */
public record GoalReport(
        Goal goal, LocalDateRange period, Either<HouseholdRefusal, GoalCount> observed, List<ReportedReach> reported) {
    /** Checks that all are there. */
    public GoalReport {
        Objects.requireNonNull(goal, "goal");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(observed, "observed");
        Objects.requireNonNull(reported, "reported");
    }
}
