package org.gezinscoach.coach;

import io.vavr.collection.Map;
import java.time.LocalDate;
import java.util.Objects;
import org.gezinscoach.internal.TextTable;

/**
 * The caseload of a team on a day (caseload).
 *
 * @param on the day
 * @param team the figures of the team; its room can be less than its coaches' together, where there is a ceiling or one
 *     of them has too many, and more where some of the places left are parts of one, each with another coach
 * @param coaches the figures of each coach, in the order of their identifiers
 */
public record Caseload(LocalDate on, CaseloadFigures team, Map<CoachId, CaseloadFigures> coaches) {
    /** Checks that all are there. */
    public Caseload {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(team, "team");
        Objects.requireNonNull(coaches, "coaches");
    }

    /** A small table: a row for the team, and one for each coach. */
    @Override
    public String toString() {
        TextTable table = CaseloadFigures.headings(new TextTable("caseload on " + on).text(""));
        table.row(team.cells().prepend("team"));
        coaches.forEach((coach, figures) -> table.row(figures.cells().prepend(coach.toString())));
        return table.toString();
    }
}
