package org.gezinscoach.json.wire;

import io.vavr.control.Option;
import java.util.List;
import org.gezinscoach.coach.Assignment;
import org.gezinscoach.coach.Coach;
import org.gezinscoach.coach.DatedNorm;
import org.gezinscoach.coach.Team;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/** A team. */
public record TeamWire(
        @Nullable List<Coach> coaches,
        @Nullable List<Assignment> assignments,
        @Nullable List<DatedNorm> norms,
        @Nullable Integer ceiling,
        @Nullable List<LocalDateRange> intakeStops) {

    /** The wire form of a domain value. */
    public static TeamWire of(Team value) {
        return new TeamWire(
                value.coaches().toJavaList(),
                value.assignments().toJavaList(),
                value.norms().toJavaList(),
                value.ceiling().getOrNull(),
                value.intakeStops().toJavaList());
    }

    /** The domain value, checked. */
    public Team toDomain() {
        return Team.builder()
                .coaches(Listed.read(coaches))
                .assignments(Listed.read(assignments))
                .norms(Listed.read(norms))
                .ceiling(Option.of(ceiling))
                .intakeStops(Listed.read(intakeStops))
                .build();
    }
}
