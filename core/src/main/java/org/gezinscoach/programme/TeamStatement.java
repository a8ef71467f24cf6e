package org.gezinscoach.programme;

import java.time.LocalDate;
import java.util.Objects;
import org.gezinscoach.coach.Team;
import org.gezinscoach.internal.Years;
import org.gezinscoach.intervention.Source;

/**
 * The team as a source states it (opgave van het team).
 *
 * @param team the team
 * @param on the day for which the source states it, and for which it is evaluated
 * @param source where it stands
 */
public record TeamStatement(Team team, LocalDate on, Source source) {
    /**
     * Checks the day.
     *
     * @throws IllegalArgumentException if it lies outside the years 1900 to 2199
     */
    public TeamStatement {
        Objects.requireNonNull(team, "team");
        Years.check("on", on);
        Objects.requireNonNull(source, "source");
    }
}
