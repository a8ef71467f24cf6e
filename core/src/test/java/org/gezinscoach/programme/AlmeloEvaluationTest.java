package org.gezinscoach.programme;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.Tuple;
import io.vavr.collection.List;
import io.vavr.collection.TreeMap;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.math.BigDecimal;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.intervention.BudgetEffect;
import org.gezinscoach.intervention.CareCategory;
import org.gezinscoach.intervention.Payer;
import org.gezinscoach.money.Amount;
import org.gezinscoach.money.Euro;
import org.gezinscoach.money.Interval;
import org.gezinscoach.money.Total;
import org.gezinscoach.savings.Concentration;
import org.gezinscoach.savings.Mean;
import org.gezinscoach.savings.Method;
import org.gezinscoach.savings.NetRefusal;
import org.gezinscoach.savings.Netting;
import org.gezinscoach.savings.SavingKey;
import org.gezinscoach.savings.SavingKind;
import org.gezinscoach.savings.SavingsCube;
import org.gezinscoach.savings.SavingsPolicy;
import org.junit.jupiter.api.Test;

class AlmeloEvaluationTest {
    private static final Evaluation ALMELO = Evaluation.of(AlmeloFixture.PROGRAMME, SavingsPolicy.AS_PRINTED);
    private static final SavingsCube HEADLINE = ALMELO.overall().headline();

    @Test
    void eachCaseSavedWhatIsPrinted() {
        assertCase(1, 18_060, 103_514);
        assertCase(2, 0, 11_024);
        assertCase(3, -3_480, 125_449);
        assertCase(4, 4_807, 53_830);
        assertCase(5, 15_929, 54_431);
        assertCase(6, 106_392, 223_947);
        assertCase(7, 23_309, 135_313);
        assertCase(8, 9_730, 19_810);
        assertCase(9, -3_770, 80_033);
        assertCase(10, 5_048, 55_023);
        assertThat(ALMELO.households()).hasSize(10);
    }

    @Test
    void theTwoColumnsAreTotalledApart() {
        assertThat(HEADLINE.total(SavingKind.DIRECT)).isEqualTo(known(176_025));
        assertThat(HEADLINE.total(SavingKind.THREAT_BASED)).isEqualTo(known(862_374));
        assertThat(HEADLINE.total(SavingKind.UNSTATED)).isEqualTo(Total.ZERO);
        assertThat(HEADLINE.by(SavingKey::kind).toJavaList())
                .containsExactly(
                        Tuple.of(SavingKind.DIRECT, known(176_025)), Tuple.of(SavingKind.THREAT_BASED, known(862_374)));
    }

    @Test
    void theColumnsTogetherAreOverAMillion() {
        assertThat(HEADLINE.total()).isEqualTo(known(1_038_399));
    }

    @Test
    void readWithoutTheirSignsTheExtraCostsWouldMakeAnotherTotal() {
        Total unsigned = ALMELO.savings()
                .filter(saving -> saving.kind() == SavingKind.DIRECT)
                .map(saving -> (Amount) saving.amount().<Euro>fold(Euro::abs, unknown -> Euro.ZERO))
                .toJavaStream()
                .collect(Total.toTotal());

        assertThat(unsigned).isEqualTo(known(190_525));
    }

    @Test
    void yearPayerAndCategoryAreUnstatedAndTheFiguresNetAndSocietal() {
        assertThat(HEADLINE.cells().keySet())
                .hasSize(2)
                .allMatch(key -> key.year().isEmpty()
                        && key.payer() == Payer.UNSTATED
                        && key.category() == CareCategory.UNSTATED
                        && key.netting() == Netting.NET_OF_COACHING
                        && key.method() == Method.PRINTED
                        && key.budgetEffect() == BudgetEffect.SOCIETAL);
        assertThat(ALMELO.overall().apart()).isEqualTo(SavingsCube.EMPTY);
    }

    @Test
    void theMeansAreOverTheTenCases() {
        assertThat(ALMELO.mean(SavingKind.DIRECT)).isEqualTo(Either.right(new Mean(known(176_025), 10, Option.none())));
        assertThat(ALMELO.mean(SavingKind.DIRECT).get()).hasToString("EUR 17602.50 over 10");
        assertThat(ALMELO.mean(SavingKind.THREAT_BASED).get()).hasToString("EUR 86237.40 over 10");
        assertThat(ALMELO.mean(SavingKind.UNSTATED).get()).hasToString("EUR 0.00 over 10");
    }

    @Test
    void withoutCaseSixTheMeanIsLessThanHalf() {
        HouseholdId six = AlmeloFixture.household(6);
        Programme others = Programme.builder()
                .municipality("Almelo")
                .period(AlmeloFixture.PROGRAMME.period())
                .households(AlmeloFixture.PROGRAMME
                        .households()
                        .reject(one -> one.id().equals(six)))
                .savings(AlmeloFixture.PROGRAMME
                        .savings()
                        .reject(one -> one.household().equals(six)))
                .build();

        assertThat(Evaluation.of(others, SavingsPolicy.AS_PRINTED)
                        .mean(SavingKind.DIRECT)
                        .get())
                .hasToString("EUR 7737.00 over 9");
    }

    @Test
    void theTotalIsDividedOverThePayers() {
        assertThat(ALMELO.payersOfTotal())
                .isEqualTo(Option.some(TreeMap.of(
                        Payer.MUNICIPALITY, Euro.parse("132018.75"), Payer.STATE_OR_INSURER, Euro.parse("44006.25"))));
    }

    @Test
    void theMeanIsDividedOverThePayersToTheCent() {
        assertThat(ALMELO.payersOfMean())
                .isEqualTo(Option.some(TreeMap.of(
                        Payer.MUNICIPALITY, Euro.parse("13201.88"), Payer.STATE_OR_INSURER, Euro.parse("4400.62"))));
    }

    @Test
    void theDirectTotalRestsForSixTenthsOnCaseSix() {
        Concentration direct = ALMELO.concentration(SavingKind.DIRECT).get();

        assertThat(direct.largest()).isEqualTo(AlmeloFixture.household(6));
        assertThat(direct.share()).contains(new BigDecimal("0.6044"));
        assertThat(direct.mean()).hasToString("EUR 17602.50 over 10");
        assertThat(direct.meanWithoutLargest().get()).hasToString("EUR 7737.00 over 9");
        assertThat(direct.median()).isEqualTo(Euro.of(7_389));
        assertThat(direct.population()).isEmpty();
    }

    @Test
    void aStatedPopulationStandsInTheMeanAndChangesNoFigure() {
        Evaluation stated =
                Evaluation.of(AlmeloFixture.PROGRAMME.withPopulation(Option.some(68)), SavingsPolicy.AS_PRINTED);

        assertThat(stated.mean(SavingKind.DIRECT).get()).hasToString("EUR 17602.50 over 10 of 68");
        assertThat(stated.overall()).isEqualTo(ALMELO.overall());
        assertThat(stated.payersOfMean()).isEqualTo(ALMELO.payersOfMean());
    }

    @Test
    void threeQuartersOfWholeEurosIsWholeCentsSoThatCaseByCaseIsAsTheTotal() {
        assertThat(ALMELO.payersByLine()).isEqualTo(ALMELO.payersOfTotal());
    }

    @Test
    void tenTimesThePartsOfTheMeanDriftFiveCentsFromThePartsOfTheTotal() {
        Euro municipality = ALMELO.payersOfMean().get().get(Payer.MUNICIPALITY).get();

        assertThat(municipality.times(10).minus(Euro.parse("132018.75"))).isEqualTo(Euro.parse("0.05"));
    }

    @Test
    void figuresThatAreAllKnownAreTheirOwnBoundsAndTheTwoColumnsAreNotAdded() {
        assertThat(ALMELO.overall().intervals().mapValues(Interval::toString).toList())
                .containsExactly(
                        Tuple.of(SavingKind.DIRECT, "EUR 176025.00 to EUR 176025.00"),
                        Tuple.of(SavingKind.THREAT_BASED, "EUR 862374.00 to EUR 862374.00"));
        assertThat(ALMELO.overall().interval())
                .isEqualTo(Either.left(ALMELO.overall().net().getLeft()));
    }

    @Test
    void noTaskFieldIsNamedSoAllSavingsStandInARowWithoutOne() {
        assertThat(ALMELO.byTaskField())
                .containsExactly(new TaskFieldResult(Option.none(), List.empty(), Total.ZERO, HEADLINE));
    }

    @Test
    void thereIsNoNetResultSinceTheFiguresBearTheCoachingAlready() {
        NetRefusal refusal = ALMELO.overall().net().getLeft();

        assertThat(refusal).isEqualTo(new NetRefusal.NotGross(List.of(Netting.NET_OF_COACHING)));
        assertThat(refusal.message())
                .isEqualTo("coaching cost can only be deducted from GROSS savings, but some are NET_OF_COACHING");
        assertThat(ALMELO.overall().coachingCost()).hasToString("EUR 0.00 + 1 unknown");
    }

    @Test
    void allStandsInTheUnstatedYear() {
        assertThat(ALMELO.years()).hasSize(1);
        YearResult unstated = ALMELO.years().head();
        assertThat(unstated.year()).isEqualTo(Option.none());
        assertThat(unstated.status()).isEqualTo(YearStatus.UNSTATED);
        assertThat(unstated.result()).isEqualTo(ALMELO.overall());
    }

    @Test
    void thereIsNothingToBeCarefulAbout() {
        assertThat(ALMELO.findings()).isEmpty();
        assertThat(ALMELO.overall().provisional()).isFalse();
        assertThat(ALMELO.assessments()).isEmpty();
    }

    @Test
    void everyEuroCanBeListedWithItsSource() {
        assertThat(ALMELO.savings()).hasSize(20).isEqualTo(AlmeloFixture.PROGRAMME.savings());
        assertThat(ALMELO.savings().get(4).source())
                .hasToString("Almelo, college proposal, 2020: Besparingen: Casus 3, Direct");
    }

    private static void assertCase(int number, long direct, long threatBased) {
        List<HouseholdResult> rows =
                ALMELO.households().filter(row -> row.household().equals(AlmeloFixture.household(number)));

        assertThat(rows).hasSize(1);
        assertThat(rows.head().year()).isEqualTo(Option.none());
        assertThat(rows.head().savings().total(SavingKind.DIRECT)).isEqualTo(known(direct));
        assertThat(rows.head().savings().total(SavingKind.THREAT_BASED)).isEqualTo(known(threatBased));
        assertThat(rows.head().savings().total()).isEqualTo(known(direct + threatBased));
    }

    private static Total known(long euros) {
        return new Total(Euro.ofCents(euros * 100), 0, 0);
    }
}
