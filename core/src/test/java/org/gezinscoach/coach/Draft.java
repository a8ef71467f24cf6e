package org.gezinscoach.coach;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.threeten.extra.LocalDateRange;

/** The parts of a team before they become one, in any order. */
record Draft(
        List<Coach> coaches,
        List<Assignment> assignments,
        List<DatedNorm> norms,
        Optional<Integer> ceiling,
        List<LocalDateRange> stops) {

    Team team() {
        Team.Builder builder =
                Team.builder().coaches(coaches).assignments(assignments).norms(norms);
        ceiling.ifPresent(builder::ceiling);
        return builder.intakeStops(stops).build();
    }

    Draft withCoaches(List<Coach> changed) {
        return new Draft(changed, assignments, norms, ceiling, stops);
    }

    Draft withNorms(List<DatedNorm> changed) {
        return new Draft(coaches, assignments, changed, ceiling, stops);
    }

    Draft with(Assignment added) {
        List<Assignment> changed = new ArrayList<>(assignments);
        changed.add(added);
        return new Draft(coaches, changed, norms, ceiling, stops);
    }

    Draft without(Assignment removed) {
        List<Assignment> changed = new ArrayList<>(assignments);
        changed.remove(removed);
        return new Draft(coaches, changed, norms, ceiling, stops);
    }

    /** The same parts, those of the team itself in another order. */
    Draft shuffled(Random random) {
        return new Draft(
                shuffled(coaches, random), shuffled(assignments, random), shuffled(norms, random), ceiling, stops);
    }

    /** The same parts, and the parts of those, in another order. */
    Draft shuffledThroughout(Random random) {
        List<Coach> changed = coaches.stream()
                .map(coach -> Coach.builder()
                        .id(coach.id())
                        .contracts(shuffled(coach.contracts().asJava(), random))
                        .absences(shuffled(coach.absences().asJava(), random))
                        .build())
                .toList();
        return new Draft(changed, assignments, norms, ceiling, shuffled(stops, random)).shuffled(random);
    }

    static Stream<LocalDate> days(LocalDateRange range) {
        return range.getStart().datesUntil(range.getEnd());
    }

    private static <T> List<T> shuffled(List<T> values, Random random) {
        List<T> changed = new ArrayList<>(values);
        Collections.shuffle(changed, random);
        return changed;
    }
}
