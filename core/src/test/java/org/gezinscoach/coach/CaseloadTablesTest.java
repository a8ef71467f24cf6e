package org.gezinscoach.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

/** How Wormerland's caseload prints, while it helps eight families. */
class CaseloadTablesTest {
    @Test
    void theCaseloadOfADayHasARowForTheTeamAndEachCoach() {
        assertThat(Wormerland.helping(8).caseloadOn(LocalDate.of(2022, 8, 31))).hasToString("""
                caseload on 2022-08-31
                      capacity  load  households  room
                team        10  8.00           8     2
                C-1          5  4.00           4     1
                C-2          5  4.00           4     1""");
    }

    @Test
    void aTimelineHasARowForEachStep() {
        LocalDateRange range = LocalDateRange.of(LocalDate.of(2021, 8, 1), LocalDate.of(2022, 2, 1));

        assertThat(Wormerland.helping(8).timeline(range)).hasToString("""
                caseload over 2021-08-01/2022-02-01
                from        until       capacity  load  households  room
                2021-08-01  2021-09-01        10  8.00           8     2
                2021-09-01  2022-01-01         5  8.00           8     0
                2022-01-01  2022-02-01        10  8.00           8     2""");
    }

    @Test
    void aTeamPrintsInOneLine() {
        assertThat(Wormerland.helping(8)).hasToString("Team{coaches=C-1, C-2, assignments=8, ceiling=10}");
        assertThat(Team.builder().build()).hasToString("Team{coaches=, assignments=0}");
    }

    @Test
    void theCaseloadOfNobodyHasARowForTheTeam() {
        assertThat(Team.builder().build().caseloadOn(LocalDate.of(2022, 1, 1))).hasToString("""
                caseload on 2022-01-01
                      capacity  load  households  room
                team         0  0.00           0     0""");
    }
}
