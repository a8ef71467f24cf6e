package org.gezinscoach.coach;

import io.vavr.collection.List;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import org.gezinscoach.internal.Checks;
import org.threeten.extra.LocalDateRange;

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
                .forEach(id -> Checks.require(coaches.add(id), "coaches", "must not name a coach twice"));
        team.assignments()
                .map(Assignment::coach)
                .forEach(id ->
                        Checks.require(coaches.contains(id), "assignments", "must each name a coach of the team"));
        Set<LocalDate> begun = new HashSet<>();
        team.norms()
                .map(DatedNorm::from)
                .forEach(from -> Checks.require(
                        begun.add(from), "norms", () -> "must begin on different days, but two begin on " + from));
        List<Assignment> inOrder = team.assignments().sorted(ORDER);
        inOrder.zip(inOrder.drop(1)).forEach(pair -> checkApart(pair._1(), pair._2()));
    }

    private static void checkApart(Assignment earlier, Assignment later) {
        boolean together = earlier.household().equals(later.household())
                && earlier.period().overlaps(later.period());
        Checks.require(
                !together,
                "assignments",
                () -> "must not overlap for one household, but there is one " + words(earlier.period()) + " and one "
                        + words(later.period()));
    }

    /** A period that begins: {@code from 2021-09-01 until 2022-01-01}, or {@code from 2021-09-01 on} if its end is open. */
    static String words(LocalDateRange period) {
        return "from " + period.getStart() + (period.isUnboundedEnd() ? " on" : " until " + period.getEnd());
    }
}
