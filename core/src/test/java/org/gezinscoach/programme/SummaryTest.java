package org.gezinscoach.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gezinscoach.programme.WormerlandFixture.family;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.Year;
import org.gezinscoach.money.Euro;
import org.gezinscoach.savings.Method;
import org.gezinscoach.savings.Saving;
import org.gezinscoach.savings.SavingKind;
import org.gezinscoach.savings.SavingsCube;
import org.gezinscoach.savings.SavingsPolicy;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

/** How an evaluation and its parts print. */
class SummaryTest {
    private static final Evaluation WORMERLAND = Evaluation.of(WormerlandFixture.PROGRAMME, SavingsPolicy.AS_PRINTED);
    private static final Evaluation ALMELO = Evaluation.of(AlmeloFixture.PROGRAMME, SavingsPolicy.AS_PRINTED);

    @Test
    void anEvaluationPrintsItsYearsSideBySide() {
        assertThat(WORMERLAND.summary())
                .startsWith("Wormerland, AS_PRINTED, by version " + LibraryVersion.CURRENT + "\n" + """
                                                      2021         2022 (provisional)    all years (provisional)
                DIRECT                EUR 0.00 + 2 unknown       EUR 0.00 + 1 unknown       EUR 0.00 + 3 unknown
                THREAT_BASED       EUR 1100.00 + 1 unknown  EUR 113820.00 + 3 unknown  EUR 114920.00 + 4 unknown
                UNSTATED                     EUR 102980.00               EUR 31068.00              EUR 134048.00
                coaching cost                EUR 167096.00              EUR 157000.00              EUR 324096.00
                net              EUR -63016.00 + 3 unknown  EUR -12112.00 + 4 unknown  EUR -75128.00 + 7 unknown
                ratio                               0.6229                     0.9229                     0.7682
                switching value               EUR 63016.00               EUR 12112.00               EUR 75128.00
                apart: REGION         EUR 0.00 + 1 unknown                   EUR 0.00       EUR 0.00 + 1 unknown
                - figures of 2022 are provisional, and so are figures over all years
                """);
        assertThat(WORMERLAND).hasToString(WORMERLAND.summary());
    }

    @Test
    void whereThereIsNoNetResultTheReasonStandsInItsPlace() {
        assertThat(ALMELO).hasToString("Almelo, AS_PRINTED, by version " + LibraryVersion.CURRENT + "\n" + """
                                       no year stated
                DIRECT                  EUR 176025.00
                THREAT_BASED            EUR 862374.00
                coaching cost    EUR 0.00 + 1 unknown
                net                 savings-not-gross
                ratio               savings-not-gross
                switching value     savings-not-gross""");
    }

    @Test
    void aProgrammePrintsHowMuchItHolds() {
        LocalDate start = LocalDate.of(2021, 1, 1);
        Programme programme = WormerlandFixture.PROGRAMME.withPeriod(LocalDateRange.ofUnboundedEnd(start));

        assertThat(programme)
                .hasToString("Wormerland from 2021-01-01 on: 8 households, 22 interventions, 1 finished savings,"
                        + " 0 coach budgets");
        assertThat(programme.withPeriod(LocalDateRange.of(start, start.plusYears(2))))
                .asString()
                .startsWith("Wormerland over 2021-01-01/2023-01-01: 8 ");
    }

    @Test
    void aYearAndAPeriodPrintAlone() {
        assertThat(WORMERLAND.years().last()).hasToString("""
                2022 (provisional)
                DIRECT                EUR 0.00 + 1 unknown
                THREAT_BASED     EUR 113820.00 + 3 unknown
                UNSTATED                      EUR 31068.00
                coaching cost                EUR 157000.00
                net              EUR -12112.00 + 4 unknown
                ratio                               0.9229
                switching value               EUR 12112.00""");
        assertThat(WORMERLAND.overall()).asString().startsWith("provisional result\nDIRECT ");
        assertThat(ALMELO.overall()).asString().startsWith("result\nDIRECT ");
    }

    @Test
    void aHouseholdPrintsInOneLineEachKindApart() {
        assertThat(ALMELO.households().map(HouseholdResult::toString))
                .contains("Almelo 2020/3: DIRECT EUR -3480.00, THREAT_BASED EUR 125449.00");
        assertThat(WORMERLAND.households().get(4)).hasToString("Wormerland 2021/5 in 2021: EUR 0.00");
    }

    @Test
    void anExplanationHasARowForEachLineAndTheTotalOfEachKind() {
        Explanation explanation = WORMERLAND.explain(saving ->
                saving.household().equals(family(2021, 2)) || saving.household().equals(family(2021, 5)));

        assertThat(explanation.toString().lines()).hasSize(4);
        assertThat(explanation)
                .asString()
                .startsWith("AS_PRINTED: UNSTATED EUR 1500.00\n")
                .containsPattern(
                        "\nhousehold          year  kind           amount  rule                              price  source\n")
                .containsPattern(
                        "\nWormerland 2021/2  2021  UNSTATED  EUR 1500.00  CHANGE_UNSTATED  EUR 1500.00 \\(UNSTATED\\)  Wormerland, ")
                .containsPattern(
                        "\nWormerland 2021/5  2021  UNSTATED     EUR 0.00  PRINTED                                  Wormerland, ");
        assertThat(WORMERLAND.explain(saving -> false)).hasToString("AS_PRINTED: EUR 0.00");
    }

    @Test
    void whatOverflowsPrintsAllTheSame() {
        Saving most = Saving.builder()
                .household(family(2021, 1))
                .kind(SavingKind.DIRECT)
                .amount(Euro.ofCents(Long.MAX_VALUE))
                .method(Method.PRINTED)
                .source(AlmeloFixture.PROGRAMME.savings().head().source())
                .build();
        SavingsCube cube = SavingsCube.of(List.of(most, most.withYear(Option.some(Year.of(2021)))));
        ExplainedSaving line = new ExplainedSaving(most, Option.none());

        assertThat(new HouseholdResult(family(2021, 1), Option.none(), cube))
                .hasToString("Wormerland 2021/1: too large");
        assertThat(new Explanation(SavingsPolicy.AS_PRINTED, List.of(line, line)))
                .asString()
                .startsWith("AS_PRINTED: too large\n");
    }
}
