package org.gezinscoach.coach;

import io.vavr.collection.List;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import org.gezinscoach.internal.Checks;

/** Checks how the parts of a team fit together. */
final class TeamCheck {
    /** By household, then by first day: what overlaps stands side by side. */
    private static final Comparator<Assignment> ORDER = Comparator.comparing(Assignment::household)
            .thenComparing(assignment -> assignment.period().getStart());

    private TeamCheck() {}

    static void check(Roster team) {
        Set<CoachId> coaches = new HashSet<>();
        team.coaches()
                .map(Coach::id)
                .forEach(id -> Checks.require(coaches.add(id), "coaches", "must not name coach " + id + " twice"));
        team.assignments()
                .map(Assignment::coach)
                .forEach(id -> Checks.require(
                        coaches.contains(id), "assignments", "must name a coach of the team, but was " + id));
        Checks.require(
                team.norms().map(DatedNorm::from).distinct().size()
                        == team.norms().size(),
                "norms",
                "must begin on different days");
        List<Assignment> inOrder = team.assignments().sorted(ORDER);
        inOrder.zip(inOrder.drop(1)).forEach(pair -> checkApart(pair._1(), pair._2()));
    }

    private static void checkApart(Assignment earlier, Assignment later) {
        boolean together = earlier.household().equals(later.household())
                && earlier.period().overlaps(later.period());
        Checks.require(
                !together,
                "assignments",
                "must not overlap for one household, but " + earlier.household() + " has " + earlier.period() + " and "
                        + later.period());
    }
}
