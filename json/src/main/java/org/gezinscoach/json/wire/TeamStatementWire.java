package org.gezinscoach.json.wire;

import java.time.LocalDate;
import java.util.List;
import org.gezinscoach.coach.Assignment;
import org.gezinscoach.coach.Coach;
import org.gezinscoach.coach.DatedNorm;
import org.gezinscoach.coach.Team;
import org.gezinscoach.intervention.Source;
import org.gezinscoach.programme.TeamStatement;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/** The team as a source states it: its parts, the day, and where it stands. */
public record TeamStatementWire(
        @Given LocalDate on,
        @Nullable List<Coach> coaches,
        @Nullable List<Assignment> assignments,
        @Nullable List<DatedNorm> norms,
        @Nullable Integer ceiling,
        @Nullable List<LocalDateRange> intakeStops,
        @Given Source source) {

    /** The wire form of a domain value. */
    public static TeamStatementWire of(TeamStatement value) {
        TeamWire team = TeamWire.of(value.team());
        return new TeamStatementWire(
                value.on(),
                team.coaches(),
                team.assignments(),
                team.norms(),
                team.ceiling(),
                team.intakeStops(),
                value.source());
    }

    /** The domain value, checked. */
    public TeamStatement toDomain() {
        Team team = new TeamWire(coaches, assignments, norms, ceiling, intakeStops).toDomain();
        return new TeamStatement(team, on, source);
    }
}
