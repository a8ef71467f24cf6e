package org.gezinscoach.programme;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Year;
import org.gezinscoach.household.HouseholdRefusal;
import org.gezinscoach.intervention.CareCategory;
import org.gezinscoach.intervention.InterventionId;
import org.gezinscoach.intervention.Payer;
import org.gezinscoach.intervention.PriceBasis;
import org.gezinscoach.money.Euro;
import org.gezinscoach.money.Total;
import org.gezinscoach.savings.Assessment.Counted;
import org.gezinscoach.savings.NetResult;
import org.gezinscoach.savings.NotCountedReason;
import org.gezinscoach.savings.PriceBand;
import org.gezinscoach.savings.PriceList;
import org.gezinscoach.savings.SavingKey;
import org.gezinscoach.savings.SavingKind;
import org.gezinscoach.savings.SavingsCube;
import org.gezinscoach.savings.SavingsPolicy;
import org.gezinscoach.savings.SavingsRule;
import org.gezinscoach.savings.SwitchingValue;
import org.gezinscoach.savings.Valuation;
import org.junit.jupiter.api.Test;

class WormerlandEvaluationTest {
    private static final Evaluation WORMERLAND = Evaluation.of(WormerlandFixture.PROGRAMME, SavingsPolicy.AS_PRINTED);

    @Test
    void theProgrammeHasEveryRowOfTheTwoTables() {
        assertThat(WormerlandFixture.PROGRAMME.households()).hasSize(8);
        assertThat(WormerlandFixture.PROGRAMME.interventions()).hasSize(22);
        assertThat(WormerlandFixture.PROGRAMME.savings()).hasSize(1);
        assertThat(WORMERLAND.savings()).hasSize(23);
    }

    @Test
    void eachFamilyOfTheFirstYearSavedWhatIsPrinted() {
        assertThat(headline(2021, 1)).isEqualTo(total(50_080, 0));
        assertThat(headline(2021, 2)).isEqualTo(total(1_500, 0));
        assertThat(headline(2021, 3)).isEqualTo(total(47_580, 2));
        assertThat(headline(2021, 4)).isEqualTo(total(4_920, 1));
        assertThat(headline(2021, 5)).isEqualTo(total(0, 0));
    }

    @Test
    void eachFamilyOfTheSecondYearSavedWhatIsPrinted() {
        assertThat(headline(2022, 1)).isEqualTo(total(31_068, 0));
        assertThat(headline(2022, 2)).isEqualTo(total(102_820, 1));
        assertThat(headline(2022, 3)).isEqualTo(total(11_000, 3));
    }

    @Test
    void eachFamilyHasOneRowInItsYear() {
        assertThat(WORMERLAND.households().map(row -> row.household() + " in " + row.year()))
                .containsExactly(
                        "Wormerland 2021/1 in Some(2021)",
                        "Wormerland 2021/2 in Some(2021)",
                        "Wormerland 2021/3 in Some(2021)",
                        "Wormerland 2021/4 in Some(2021)",
                        "Wormerland 2021/5 in Some(2021)",
                        "Wormerland 2022/1 in Some(2022)",
                        "Wormerland 2022/2 in Some(2022)",
                        "Wormerland 2022/3 in Some(2022)");
    }

    @Test
    void theRegionsInvestigationStandsApartInItsFamilysRow() {
        SavingsCube family = row(2021, 4).savings();

        assertThat(family.total()).isEqualTo(total(4_920, 2));
        assertThat(family.where(key -> key.payer() == Payer.REGION).total()).isEqualTo(total(0, 1));
    }

    @Test
    void theFirstYear() {
        YearResult year = WORMERLAND.years().get(0);

        assertThat(year.year()).isEqualTo(Option.some(Year.of(2021)));
        assertThat(year.status()).isEqualTo(YearStatus.UNSTATED);
        assertThat(year.result().provisional()).isFalse();
        assertThat(year.result().headline().total()).isEqualTo(total(104_080, 3));
        assertThat(year.result().apart().total()).isEqualTo(total(0, 1));
        assertThat(year.result().coachingCost()).isEqualTo(total(167_096, 0));
        assertNet(year.result(), -63_016, 3, "0.6229");
    }

    @Test
    void theSecondYear() {
        YearResult year = WORMERLAND.years().get(1);

        assertThat(year.year()).isEqualTo(Option.some(Year.of(2022)));
        assertThat(year.status()).isEqualTo(YearStatus.PROVISIONAL);
        assertThat(year.result().provisional()).isTrue();
        assertThat(year.result().headline().total()).isEqualTo(total(144_888, 4));
        assertThat(year.result().apart()).isEqualTo(SavingsCube.EMPTY);
        assertThat(year.result().coachingCost()).isEqualTo(total(157_000, 0));
        assertNet(year.result(), -12_112, 4, "0.9229");
    }

    @Test
    void bothYears() {
        PeriodResult overall = WORMERLAND.overall();

        assertThat(WORMERLAND.years()).hasSize(2);
        assertThat(overall.headline().total()).isEqualTo(total(248_968, 7));
        assertThat(overall.headline().total()).hasToString("EUR 248968.00 + 7 unknown");
        assertThat(overall.apart().total()).isEqualTo(total(0, 1));
        assertThat(overall.coachingCost()).isEqualTo(total(324_096, 0));
        assertThat(overall.provisional()).isTrue();
        assertNet(overall, -75_128, 7, "0.7682");
    }

    @Test
    void withoutPricesForTheUnknownTheFiguresAreAtLeastWhatIsKnown() {
        assertThat(WORMERLAND.years().map(year -> year.result().interval().get().toString()))
                .containsExactly("EUR 104080.00 or more", "EUR 144888.00 or more");
        assertThat(WORMERLAND.overall().interval().get()).hasToString("EUR 248968.00 or more");
        assertThat(WORMERLAND
                        .years()
                        .head()
                        .result()
                        .intervals()
                        .get(SavingKind.THREAT_BASED)
                        .get())
                .hasToString("EUR 1100.00 or more");
    }

    @Test
    void aPriceForYouthTeamsBoundsThemAndLeavesTheRestOpen() {
        PriceBand team = PriceBand.builder()
                .category(CareCategory.LOCAL_TEAM)
                .basis(PriceBasis.UNSTATED)
                .low(Euro.of(1_000))
                .high(Euro.of(3_000))
                .year(Year.of(2021))
                .source(Programmes.SOURCE)
                .build();
        PriceBand school = team.withCategory(CareCategory.SCHOOL_ATTENDANCE).withHigh(Euro.of(1_500));
        Programme teams = WormerlandFixture.PROGRAMME.withPriceList(new PriceList(List.of(team), Option.none()));
        Programme both = WormerlandFixture.PROGRAMME.withPriceList(new PriceList(List.of(team, school), Option.none()));

        Evaluation evaluation = Evaluation.of(both, SavingsPolicy.AS_PRINTED);
        assertThat(Evaluation.of(teams, SavingsPolicy.AS_PRINTED)
                        .years()
                        .head()
                        .result()
                        .interval()
                        .get())
                .hasToString("EUR 106080.00 or more");
        assertThat(evaluation.years().map(year -> year.result().interval().get().toString()))
                .containsExactly("EUR 107080.00 to EUR 111580.00", "EUR 144888.00 or more");
        assertThat(evaluation.overall().headline())
                .isEqualTo(WORMERLAND.overall().headline());
        assertThat(evaluation.overall().net()).isEqualTo(WORMERLAND.overall().net());
    }

    @Test
    void underAccrualNoLineOfWormerlandCountsSinceNoCoachIsNamed() {
        Evaluation accrued = Evaluation.of(
                WormerlandFixture.PROGRAMME,
                SavingsPolicy.AS_PRINTED.withName("ACCRUED").withValuation(Valuation.ACCRUED));

        assertThat(accrued.assessments())
                .allMatch(line -> line.fold(
                        counted -> false,
                        notCounted -> notCounted.reason() == NotCountedReason.COACHING_START_NOT_STATED));
        assertThat(accrued.overall().headline()).isEqualTo(SavingsCube.EMPTY);
    }

    @Test
    void theKindsOfTheFirstYear() {
        SavingsCube headline = WORMERLAND.years().get(0).result().headline();

        assertThat(headline.total(SavingKind.UNSTATED)).isEqualTo(total(102_980, 0));
        assertThat(headline.total(SavingKind.THREAT_BASED)).isEqualTo(total(1_100, 1));
        assertThat(headline.total(SavingKind.DIRECT)).isEqualTo(total(0, 2));
    }

    @Test
    void theKindsOfTheSecondYear() {
        SavingsCube headline = WORMERLAND.years().get(1).result().headline();

        assertThat(headline.total(SavingKind.UNSTATED)).isEqualTo(total(31_068, 0));
        assertThat(headline.total(SavingKind.THREAT_BASED)).isEqualTo(total(113_820, 3));
        assertThat(headline.total(SavingKind.DIRECT)).isEqualTo(total(0, 1));
    }

    @Test
    void onlyTheRegionIsAPayerThatIsStated() {
        assertThat(WORMERLAND.overall().headline().by(SavingKey::payer).keySet())
                .containsExactly(Payer.UNSTATED);
        assertThat(WORMERLAND.overall().apart().by(SavingKey::payer).keySet()).containsExactly(Payer.REGION);
        assertThat(WORMERLAND.payersOfTotal()).isEqualTo(Option.none());
        assertThat(WORMERLAND.payersOfMean()).isEqualTo(Option.none());
    }

    @Test
    void careThatIsPrintedInBothYearsIsCountedInEach() {
        var byYear = WORMERLAND
                .overall()
                .headline()
                .where(key ->
                        key.category() == CareCategory.FOSTER_CARE || key.category() == CareCategory.YOUTH_PROTECTION)
                .by(SavingKey::year);

        assertThat(byYear.get(Option.some(Year.of(2021)))).contains(total(46_080, 0));
        assertThat(byYear.get(Option.some(Year.of(2022)))).contains(total(31_068, 0));
    }

    @Test
    void everyLineIsCountedByTheRuleOfItsVerb() {
        assertThat(WORMERLAND.assessments()).allMatch(Counted.class::isInstance);
        var lines = WORMERLAND
                .assessments()
                .map(Counted.class::cast)
                .groupBy(Counted::rule)
                .mapValues(List::size);
        assertThat(lines.get(SavingsRule.CHANGE_UNSTATED)).contains(10);
        assertThat(lines.get(SavingsRule.CARE_ENDED)).contains(2);
        assertThat(lines.get(SavingsRule.CARE_NOT_STARTED)).contains(6);
        assertThat(lines.get(SavingsRule.CARE_PREVENTED)).contains(3);
        assertThat(lines.get(SavingsRule.CARE_REDUCED)).contains(1);
        assertThat(lines.get(SavingsRule.CARE_STARTED)).isEmpty();
    }

    @Test
    void everyLineIsFoundAgainInItsSource() {
        assertThat(WORMERLAND.assessments().get(12).intervention().id()).isEqualTo(new InterventionId("2021-4-d"));
        assertThat(WORMERLAND.savings().get(12).source())
                .hasToString("Wormerland, pilot evaluation, August 2022: Besparing jaar 1: gezin 4, Geen onderzoek VT");
    }

    @Test
    void familiesOfTheTwoYearsAreNotCountedTogether() {
        HouseholdRefusal refusal = new HouseholdRefusal.SeveralScopes(List.of("Wormerland 2021", "Wormerland 2022"));

        for (SavingKind kind : SavingKind.values()) {
            assertThat(WORMERLAND.mean(kind)).isEqualTo(Either.left(refusal));
        }
        assertThat(refusal.message())
                .isEqualTo("households are labelled in 2 scopes, so it is not known how many different ones there are");
    }

    @Test
    void aCarefulReaderKnowsThatTheSecondYearIsProvisionalAndFamiliesMayRecur() {
        assertThat(WORMERLAND.findings())
                .containsExactly(
                        new Finding.ProvisionalYears(List.of(Year.of(2022))),
                        new Finding.SeveralScopes(List.of("Wormerland 2021", "Wormerland 2022")));
        assertThat(WORMERLAND.findings().map(Finding::message))
                .containsExactly(
                        "figures of 2022 are provisional, and so are figures over all years",
                        "households are labelled in 2 scopes and never joined, so double counting between the scopes"
                                + " cannot be excluded");
    }

    private static void assertNet(PeriodResult result, long euros, long unknown, String ratio) {
        NetResult net = result.net().get();

        assertThat(net.net()).isEqualTo(total(euros, unknown));
        assertThat(net.ratio()).isEqualTo(Option.some(new BigDecimal(ratio)));
        assertThat(net.switchingValue()).isEqualTo(new SwitchingValue.AtLeast(Euro.of(-euros)));
        assertThat(net.kinds()).containsExactly(SavingKind.values());
    }

    private static HouseholdResult row(int year, int family) {
        return WORMERLAND
                .households()
                .filter(row -> row.household().equals(WormerlandFixture.family(year, family)))
                .single();
    }

    private static Total headline(int year, int family) {
        return row(year, family)
                .savings()
                .where(key -> key.payer() != Payer.REGION)
                .total();
    }

    private static Total total(long euros, long unknown) {
        return new Total(Euro.ofCents(euros * 100), unknown, 0);
    }
}
