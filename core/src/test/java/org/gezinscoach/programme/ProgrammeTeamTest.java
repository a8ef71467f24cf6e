package org.gezinscoach.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import org.gezinscoach.coach.Assignment;
import org.gezinscoach.coach.CaseloadFigures;
import org.gezinscoach.coach.CaseloadNorm;
import org.gezinscoach.coach.Coach;
import org.gezinscoach.coach.CoachId;
import org.gezinscoach.coach.Contract;
import org.gezinscoach.coach.DatedNorm;
import org.gezinscoach.coach.Employment;
import org.gezinscoach.coach.Team;
import org.gezinscoach.programme.ProgrammeProblem.Rule;
import org.gezinscoach.savings.SavingsPolicy;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

/** The team in a programme and in its evaluation. */
class ProgrammeTeamTest {
    private static final LocalDate START = LocalDate.of(2021, 1, 1);
    private static final LocalDate END = LocalDate.of(2023, 1, 1);
    private static final CoachId COACH = new CoachId("C-1");

    private static final Team TEAM = Team.builder()
            .coaches(Coach.builder()
                    .id(COACH)
                    .contracts(new Contract(LocalDateRange.of(START, END), Duration.ofHours(32), Employment.AGENCY))
                    .build())
            .norms(new DatedNorm(START, CaseloadNorm.atMost(5, Duration.ofHours(32))))
            .assignments(
                    Assignment.from(START, Programmes.id("1"), COACH),
                    Assignment.from(START, Programmes.id("2"), COACH))
            .build();

    @Test
    void theCaseloadOfTheDayAndItsOutlookStandInTheEvaluation() {
        Programme programme = Programmes.empty()
                .households(Programmes.household("1"), Programmes.household("2"))
                .team(new TeamStatement(TEAM, LocalDate.of(2022, 8, 31), Programmes.SOURCE))
                .build();
        Evaluation evaluation = Evaluation.of(programme, SavingsPolicy.AS_PRINTED);

        assertThat(evaluation.caseload().get().on()).isEqualTo(LocalDate.of(2022, 8, 31));
        assertThat(evaluation.caseload().get().team()).isEqualTo(new CaseloadFigures(5, 200, 2, 3));
        assertThat(evaluation.outlook().get().range())
                .isEqualTo(LocalDateRange.of(LocalDate.of(2022, 8, 31), END.plusDays(1)));
        assertThat(evaluation.outlook().get().on(END)).contains(new CaseloadFigures(0, 200, 2, 0));
    }

    @Test
    void withoutATeamThereIsNoCaseload() {
        Evaluation evaluation = Evaluation.of(Programmes.empty().build(), SavingsPolicy.AS_PRINTED);

        assertThat(evaluation.caseload()).isEmpty();
        assertThat(evaluation.outlook()).isEmpty();
    }

    @Test
    void everyAssignedHouseholdThatIsNotListedIsAProblem() {
        Programme.Builder builder = Programmes.empty()
                .households(Programmes.household("2"))
                .team(new TeamStatement(TEAM, START, Programmes.SOURCE));

        assertThatExceptionOfType(InvalidProgrammeException.class)
                .isThrownBy(builder::build)
                .satisfies(invalid -> assertThat(invalid.problems())
                        .containsExactly(new ProgrammeProblem("/team/assignments/0/household", Rule.KNOWN_HOUSEHOLD)));
    }
}
