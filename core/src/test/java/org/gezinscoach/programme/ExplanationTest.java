package org.gezinscoach.programme;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Year;
import org.gezinscoach.intervention.InterventionId;
import org.gezinscoach.intervention.Payer;
import org.gezinscoach.money.Euro;
import org.gezinscoach.money.Total;
import org.gezinscoach.savings.Saving;
import org.gezinscoach.savings.SavingKind;
import org.gezinscoach.savings.SavingsPolicy;
import org.gezinscoach.savings.SavingsRule;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    private static final Evaluation WORMERLAND = Evaluation.of(WormerlandFixture.PROGRAMME, SavingsPolicy.AS_PRINTED);
    private static final Explanation FIRST_YEAR = WORMERLAND.explain(saving ->
            saving.year().contains(Year.of(2021)) && WORMERLAND.policy().isHeadline(saving.payer()));

    @Test
    void behindTheFirstYearOfWormerlandStandTwelveLinesAndAPrintedZero() {
        assertThat(FIRST_YEAR.total()).hasToString("EUR 104080.00 + 3 unknown");
        assertThat(FIRST_YEAR.lines().filter(line -> line.assessment().isDefined()))
                .hasSize(12);
        assertThat(FIRST_YEAR.lines().filter(line -> line.assessment().isEmpty()))
                .hasSize(1)
                .allMatch(line -> line.saving().amount().equals(Euro.ZERO));
        assertThat(FIRST_YEAR.policy()).isEqualTo(SavingsPolicy.AS_PRINTED);
    }

    @Test
    void eachLineIsListedWithItsRulePriceAndSource() {
        assertThat(FIRST_YEAR.lines().get(7))
                .hasToString(
                        "unknown by CARE_ENDED of unknown (UNSTATED) from Wormerland, pilot evaluation, August 2022:"
                                + " Besparing jaar 1: gezin 3, Jeugdteam gestopt");
        assertThat(FIRST_YEAR.lines().get(7).assessment().get().rule()).isEqualTo(SavingsRule.CARE_ENDED);
        assertThat(FIRST_YEAR.lines().get(7).assessment().get().intervention().id())
                .isEqualTo(new InterventionId("2021-3-d"));
        assertThat(FIRST_YEAR.lines().last())
                .hasToString("EUR 0.00 by PRINTED from Wormerland, pilot evaluation, August 2022: Besparing jaar 1:"
                        + " gezin 5, Nog geen besparingen");
    }

    @Test
    void anExplanationPrintsThePolicyEachLineAndTheTotal() {
        Explanation family = WORMERLAND.explain(saving -> saving.household().equals(WormerlandFixture.family(2022, 1)));

        assertThat(family.toString().lines().map(line -> line.replaceAll(" +", " ")))
                .containsExactly(
                        "AS_PRINTED: UNSTATED EUR 31068.00",
                        "household year kind amount rule price source",
                        "Wormerland 2022/1 2022 UNSTATED EUR 16068.00 CHANGE_UNSTATED EUR 16068.00 (UNSTATED) Wormerland,"
                                + " pilot evaluation, August 2022: Besparing jaar 2: gezin 1, Inzet jeugdbescherming/ots",
                        "Wormerland 2022/1 2022 UNSTATED EUR 15000.00 CHANGE_UNSTATED EUR 15000.00 (UNSTATED) Wormerland,"
                                + " pilot evaluation, August 2022: Besparing jaar 2: gezin 1, (Netwerk)pleegzorgplaatsing");
    }

    @Test
    void nothingStandsBehindAFigureOfNothing() {
        Explanation none = WORMERLAND.explain(saving -> saving.payer() == Payer.STATE);

        assertThat(none.lines()).isEmpty();
        assertThat(none.total()).isEqualTo(Total.ZERO);
        assertThat(none).hasToString("AS_PRINTED: EUR 0.00");
    }

    @Test
    void behindThePrintedColumnsOfAlmeloStandTheCases() {
        Explanation direct = Evaluation.of(AlmeloFixture.PROGRAMME, SavingsPolicy.AS_PRINTED)
                .explain(saving -> saving.kind() == SavingKind.DIRECT);

        assertThat(direct.lines())
                .hasSize(10)
                .allMatch(line -> line.assessment().isEmpty());
        assertThat(direct.total()).isEqualTo(Total.of(Euro.of(176_025)));
        assertThat(direct.lines().get(2))
                .hasToString(
                        "EUR -3480.00 by PRINTED from Almelo, college proposal, 2020: Besparingen: Casus 3, Direct");
    }

    @Test
    void explanationsAreEqualByAllTheyHold() {
        Saving saving = Programmes.saving("1", Euro.of(5));
        ExplainedSaving line = new ExplainedSaving(saving, Option.none());

        assertThat(line)
                .isEqualTo(new ExplainedSaving(saving, Option.none()))
                .hasSameHashCodeAs(new ExplainedSaving(saving, Option.none()))
                .isNotEqualTo(new ExplainedSaving(saving.withAmount(Euro.of(6)), Option.none()))
                .isNotEqualTo(FIRST_YEAR.lines().head());
        assertThat(new Explanation(SavingsPolicy.AS_PRINTED, List.of(line)))
                .isEqualTo(new Explanation(SavingsPolicy.AS_PRINTED, List.of(line)))
                .hasSameHashCodeAs(new Explanation(SavingsPolicy.AS_PRINTED, List.of(line)))
                .isNotEqualTo(new Explanation(SavingsPolicy.AS_PRINTED, List.empty()))
                .isNotEqualTo(new Explanation(SavingsPolicy.AS_PRINTED.withName("other"), List.of(line)));
    }
}
