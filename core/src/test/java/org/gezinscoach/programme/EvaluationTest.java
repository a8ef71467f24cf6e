package org.gezinscoach.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.List;
import io.vavr.collection.TreeMap;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.Year;
import org.gezinscoach.coach.Assignment;
import org.gezinscoach.coach.Coach;
import org.gezinscoach.coach.CoachId;
import org.gezinscoach.coach.Team;
import org.gezinscoach.household.Household;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.household.HouseholdRefusal;
import org.gezinscoach.intervention.CareCategory;
import org.gezinscoach.intervention.Intervention;
import org.gezinscoach.intervention.Payer;
import org.gezinscoach.intervention.Price;
import org.gezinscoach.intervention.PriceBasis;
import org.gezinscoach.money.Amount;
import org.gezinscoach.money.Euro;
import org.gezinscoach.money.Shares;
import org.gezinscoach.money.Total;
import org.gezinscoach.savings.Assessment;
import org.gezinscoach.savings.NetRefusal;
import org.gezinscoach.savings.Netting;
import org.gezinscoach.savings.NotCountedReason;
import org.gezinscoach.savings.PriceBand;
import org.gezinscoach.savings.PriceIndex;
import org.gezinscoach.savings.PriceList;
import org.gezinscoach.savings.Saving;
import org.gezinscoach.savings.SavingKind;
import org.gezinscoach.savings.SavingsCube;
import org.gezinscoach.savings.SavingsPolicy;
import org.gezinscoach.savings.SwitchingValue;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

class EvaluationTest {
    private static final CoachId COACH = new CoachId("C-1");
    private static final Amount UNKNOWN = Amount.unknown("not stated");

    @Test
    void aProgrammeOfNothingHasNoSavingsAndNoNetResult() {
        Evaluation evaluation = evaluate(Programmes.empty());

        assertThat(evaluation.households()).isEmpty();
        assertThat(evaluation.years()).isEmpty();
        assertThat(evaluation.findings()).isEmpty();
        assertThat(evaluation.savings()).isEmpty();
        assertThat(evaluation.overall().headline()).isEqualTo(SavingsCube.EMPTY);
        assertThat(evaluation.overall().net().getLeft())
                .isEqualTo(new NetRefusal.CoachingCostUnknown(new Total(Euro.ZERO, 1, 0)));
    }

    @Test
    void anEvaluationSaysWhatItWasMadeOf() {
        Programme programme = Programmes.empty().build();
        Evaluation evaluation = Evaluation.of(programme, SavingsPolicy.AS_PRINTED);

        assertThat(evaluation.programme()).isSameAs(programme);
        assertThat(evaluation.policy()).isSameAs(SavingsPolicy.AS_PRINTED);
        assertThat(evaluation.libraryVersion()).matches("[0-9]+\\.[0-9]+\\.[0-9]+(-SNAPSHOT)?");
    }

    @Test
    void ofAHouseholdThatNoLineSpeaksOfNothingIsSaid() {
        Evaluation evaluation =
                evaluate(withHouseholds("1", "2").savings(inYear(Programmes.saving("2", Euro.of(5)), 2021)));

        assertThat(evaluation.households())
                .containsExactly(new HouseholdResult(
                        Programmes.id("2"),
                        Option.some(Year.of(2021)),
                        SavingsCube.of(List.of(inYear(Programmes.saving("2", Euro.of(5)), 2021)))));
    }

    @Test
    void aHouseholdThatSavedNothingInAYearHasItsRowInThatYear() {
        Evaluation evaluation = evaluate(withHouseholds("1").savings(inYear(Programmes.saving("1", Euro.ZERO), 2021)));

        assertThat(evaluation.households())
                .containsExactly(
                        new HouseholdResult(Programmes.id("1"), Option.some(Year.of(2021)), SavingsCube.EMPTY));
    }

    @Test
    void rowsComeByHouseholdThenByYearAndTheUnstatedYearLast() {
        Evaluation evaluation = evaluate(withHouseholds("b", "a")
                .savings(
                        Programmes.saving("b", Euro.of(1)),
                        Programmes.saving("a", Euro.of(1)),
                        inYear(Programmes.saving("a", Euro.of(1)), 2022),
                        inYear(Programmes.saving("a", Euro.of(1)), 2021)));

        assertThat(evaluation.households().map(row -> row.household().label() + row.year()))
                .containsExactly("aSome(2021)", "aSome(2022)", "aNone", "bNone");
        assertThat(evaluation.years().map(YearResult::year))
                .containsExactly(Option.some(Year.of(2021)), Option.some(Year.of(2022)), Option.none());
    }

    @Test
    void savingsWithoutAYearStandInARowOfTheirOwnAndInTheOverallNetResult() {
        Evaluation evaluation = evaluate(withHouseholds("1")
                .savings(
                        gross(Programmes.saving("1", Euro.of(70))),
                        gross(inYear(Programmes.saving("1", Euro.of(5)), 2021)))
                .coachingCosts(cost(2021, Euro.of(100))));

        assertThat(evaluation.years().map(year -> year.result().headline().total()))
                .containsExactly(Total.of(Euro.of(5)), Total.of(Euro.of(70)));
        assertThat(evaluation.years().last().status()).isEqualTo(YearStatus.UNSTATED);
        assertThat(evaluation.years().last().result().net().getLeft())
                .isInstanceOf(NetRefusal.CoachingCostUnknown.class);
        assertThat(evaluation.overall().net().get().net()).isEqualTo(Total.of(Euro.of(-25)));
    }

    @Test
    void aYearWithSavingsButWithoutCostHasNoNetResultAndNorHasTheWhole() {
        Evaluation evaluation = evaluate(withHouseholds("1")
                .savings(
                        gross(inYear(Programmes.saving("1", Euro.of(5)), 2021)),
                        gross(inYear(Programmes.saving("1", Euro.of(7)), 2022)))
                .coachingCosts(cost(2021, Euro.of(100))));

        assertThat(evaluation.years().head().result().net().get().net()).isEqualTo(Total.of(Euro.of(-95)));
        assertThat(evaluation.years().last().result().net())
                .isEqualTo(Either.left(new NetRefusal.CoachingCostUnknown(new Total(Euro.ZERO, 1, 0))));
        assertThat(evaluation.overall().coachingCost()).isEqualTo(new Total(Euro.of(100), 1, 0));
        assertThat(evaluation.overall().net().getLeft().message())
                .isEqualTo("coaching cost must be known to be deducted, but is EUR 100.00 + 1 unknown");
    }

    @Test
    void aYearWithCostButWithoutSavingsIsNetOfTheCost() {
        Evaluation evaluation = evaluate(Programmes.empty().coachingCosts(cost(2022, Euro.of(157_000))));

        assertThat(evaluation.years()).hasSize(1);
        assertThat(evaluation.years().head().result().net().get().net()).isEqualTo(Total.of(Euro.of(-157_000)));
        assertThat(evaluation.overall().net().get().switchingValue()).isEqualTo(new SwitchingValue.NothingUnknown());
    }

    @Test
    void severalCostsOfAYearAddUpAndOneOfThemMayBeUnknown() {
        Evaluation evaluation = evaluate(Programmes.empty()
                .coachingCosts(
                        cost(2021, Euro.of(100)),
                        cost(2021, Euro.of(20)),
                        cost(2022, Euro.of(3)),
                        cost(2022, UNKNOWN)));

        assertThat(evaluation.years().map(year -> year.result().coachingCost()))
                .containsExactly(Total.of(Euro.of(120)), new Total(Euro.of(3), 1, 0));
        assertThat(evaluation.overall().coachingCost()).isEqualTo(new Total(Euro.of(123), 1, 0));
    }

    @Test
    void aYearThatIsOnlyNamedHasARowAndAnUnknownCost() {
        Evaluation evaluation = evaluate(Programmes.empty()
                .years(new ProgrammeYear(Year.of(2022), YearStatus.FORECAST, Option.none()))
                .coachingCosts(cost(2021, Euro.of(100))));

        assertThat(evaluation.years().map(YearResult::status))
                .containsExactly(YearStatus.UNSTATED, YearStatus.FORECAST);
        assertThat(evaluation.years().last().result().headline()).isEqualTo(SavingsCube.EMPTY);
        assertThat(evaluation.years().last().result().coachingCost()).isEqualTo(new Total(Euro.ZERO, 1, 0));
        assertThat(evaluation.overall().coachingCost()).isEqualTo(new Total(Euro.of(100), 1, 0));
    }

    @Test
    void forecastsAndProvisionalYearsMakeFiguresProvisional() {
        for (YearStatus status : YearStatus.values()) {
            boolean provisional = status == YearStatus.PROVISIONAL || status == YearStatus.FORECAST;
            Evaluation evaluation = evaluate(Programmes.empty()
                    .years(
                            new ProgrammeYear(Year.of(2021), YearStatus.FINAL, Option.none()),
                            new ProgrammeYear(Year.of(2022), status, Option.none())));

            assertThat(evaluation.years().map(year -> year.result().provisional()))
                    .containsExactly(false, provisional);
            assertThat(evaluation.overall().provisional()).isEqualTo(provisional);
            assertThat(evaluation.findings().isEmpty()).isEqualTo(!provisional);
        }
    }

    @Test
    void householdsThatSaveInTwoScopesAreAFinding() {
        HouseholdId elsewhere = new HouseholdId("Almelo 2021", "1");
        Evaluation evaluation = evaluate(Programmes.empty()
                .households(Programmes.household("1"), Household.of(elsewhere))
                .savings(
                        Programmes.saving("1", Euro.of(5)),
                        Programmes.saving("1", Euro.of(5)).withHousehold(elsewhere)));

        assertThat(evaluation.findings())
                .containsExactly(new Finding.SeveralScopes(List.of("Almelo 2020", "Almelo 2021")));
    }

    @Test
    void figuresWithAndWithoutTheCostOfCoachingAreAFinding() {
        Evaluation evaluation = evaluate(withHouseholds("1")
                .interventions(Programmes.line("a", "1", Euro.of(5)))
                .savings(Programmes.saving("1", Euro.of(5)).withNetting(Netting.NET_OF_COACHING)));

        assertThat(evaluation.findings())
                .containsExactly(new Finding.MixedNetting(List.of(Netting.GROSS, Netting.NET_OF_COACHING)));
    }

    @Test
    void aNetResultAddsTheKindsOfThePolicyOnly() {
        Programme programme = withHouseholds("1")
                .savings(
                        gross(inYear(Programmes.saving("1", Euro.of(50)), 2021)).withKind(SavingKind.DIRECT),
                        gross(inYear(Programmes.saving("1", Euro.of(900)), 2021))
                                .withKind(SavingKind.THREAT_BASED))
                .coachingCosts(cost(2021, Euro.of(60)))
                .build();
        SavingsPolicy direct = SavingsPolicy.builder()
                .name("DIRECT")
                .netKinds(SavingKind.DIRECT)
                .build();

        PeriodResult overall = Evaluation.of(programme, direct).overall();

        assertThat(overall.net().get().net()).isEqualTo(Total.of(Euro.of(-10)));
        assertThat(overall.net().get().kinds()).containsExactly(SavingKind.DIRECT);
        assertThat(overall.headline().total()).isEqualTo(Total.of(Euro.of(950)));
    }

    @Test
    void payersThatStandApartHaveARowEachInTheirOrder() {
        Programme programme = withHouseholds("1")
                .savings(
                        inYear(Programmes.saving("1", Euro.of(8)), 2021).withPayer(Payer.REGION),
                        inYear(Programmes.saving("1", Euro.of(-3)), 2022).withPayer(Payer.STATE),
                        inYear(Programmes.saving("1", Euro.of(2)), 2022).withPayer(Payer.REGION))
                .build();
        SavingsPolicy policy = SavingsPolicy.AS_PRINTED.withName("APART").withApart(List.of(Payer.REGION, Payer.STATE));

        assertThat(Evaluation.of(programme, policy)
                        .summary()
                        .lines()
                        .filter(line -> line.startsWith("apart"))
                        .map(line -> line.replaceAll(" +", " ")))
                .containsExactly(
                        "apart: STATE EUR 0.00 EUR -3.00 EUR -3.00", "apart: REGION EUR 8.00 EUR 2.00 EUR 10.00");
    }

    @Test
    void theCoachStartedOnTheFirstDayOfAnyWhateverTheOrderOfTheAssignments() {
        LocalDate first = LocalDate.of(2021, 3, 1);
        Assignment late = Assignment.from(first.plusDays(1), Programmes.id("1"), COACH);
        Assignment early = late.withPeriod(LocalDateRange.of(first, first.plusDays(1)));
        Intervention ended = Programmes.line("a", "1", Euro.of(5)).withChangedOn(Option.some(first));

        for (List<Assignment> assignments : List.of(early, late).permutations()) {
            Team team = Team.builder()
                    .coaches(Coach.builder().id(COACH).build())
                    .assignments(assignments)
                    .build();
            Evaluation evaluation = evaluate(
                    withHouseholds("1").interventions(ended).team(new TeamStatement(team, first, Programmes.SOURCE)));
            assertThat(evaluation.overall().headline().total()).isEqualTo(Total.of(Euro.of(5)));
        }
    }

    @Test
    void boundsOfAnotherYearThanTheLinesAreAFinding() {
        PriceBand band = PriceBand.builder()
                .category(CareCategory.LOCAL_TEAM)
                .basis(PriceBasis.YEAR)
                .low(Euro.of(1_000))
                .high(Euro.of(3_000))
                .year(Year.of(2021))
                .source(Programmes.SOURCE)
                .build();
        Intervention line = Programmes.line("a", "1", UNKNOWN)
                .withCategory(CareCategory.LOCAL_TEAM)
                .withPrice(Price.of(UNKNOWN, PriceBasis.YEAR))
                .withYear(Option.some(Year.of(2021)));
        PriceIndex index = new PriceIndex(TreeMap.of(Year.of(2021), 10_000, Year.of(2022), 11_000), Programmes.SOURCE);
        Programme programme = withHouseholds("1")
                .interventions(line)
                .priceList(PriceList.of(band).indexedBy(index))
                .build();

        assertThat(Evaluation.of(programme, SavingsPolicy.AS_PRINTED).findings())
                .isEmpty();
        Evaluation later = Evaluation.of(
                programme.withInterventions(List.of(line.withYear(Option.some(Year.of(2022))))),
                SavingsPolicy.AS_PRINTED);
        assertThat(later.findings()).containsExactly(new Finding.BoundsIndexed(1, Programmes.SOURCE));
        assertThat(later.overall().intervals().values().map(Object::toString))
                .containsExactly("EUR 1100.00 to EUR 3300.00");
    }

    @Test
    void whatStandsApartIsInNeitherHeadlineNorNetResultNorMean() {
        Evaluation evaluation = evaluate(withHouseholds("1", "2")
                .savings(
                        gross(inYear(Programmes.saving("1", Euro.of(50)), 2021)),
                        gross(inYear(Programmes.saving("1", Euro.of(8)), 2021)).withPayer(Payer.REGION))
                .coachingCosts(cost(2021, Euro.of(60))));

        assertThat(evaluation.overall().headline().total()).isEqualTo(Total.of(Euro.of(50)));
        assertThat(evaluation.overall().apart().total()).isEqualTo(Total.of(Euro.of(8)));
        assertThat(evaluation.overall().net().get().net()).isEqualTo(Total.of(Euro.of(-10)));
        assertThat(evaluation.mean(SavingKind.UNSTATED).get().value()).isEqualTo(Euro.of(25));
        assertThat(evaluation.households().head().savings().total()).isEqualTo(Total.of(Euro.of(58)));
    }

    @Test
    void withoutEvidenceWormerlandKeepsOnlyWhatEndedIsReducedOrUnstated() {
        Evaluation evaluation = Evaluation.of(
                WormerlandFixture.PROGRAMME,
                SavingsPolicy.AS_PRINTED.withName("EVIDENCED").withThreatNeedsEvidence(true));

        assertThat(evaluation.overall().headline().total()).isEqualTo(new Total(Euro.of(134_048), 3, 0));
        assertThat(evaluation.overall().apart()).isEqualTo(SavingsCube.EMPTY);
        assertThat(evaluation.assessments().filter(Assessment.NotCounted.class::isInstance))
                .hasSize(9)
                .allMatch(line -> line.fold(c -> false, n -> n.reason() == NotCountedReason.NO_EVIDENCE));
    }

    @Test
    void thereIsNoMeanOverNoHouseholds() {
        assertThat(evaluate(Programmes.empty()).mean(SavingKind.DIRECT))
                .isEqualTo(Either.left(new HouseholdRefusal.NoHouseholds()));
    }

    @Test
    void aPayerSplitNeedsAMeanToDivideIt() {
        PayerSplit split = split(SavingKind.UNSTATED);
        Evaluation nobody = evaluate(Programmes.empty().payerSplit(split));
        Evaluation twoScopes = evaluate(Programmes.empty()
                .households(
                        Household.of(new HouseholdId("Wormerland 2021", "1")),
                        Household.of(new HouseholdId("Wormerland 2022", "1")))
                .payerSplit(split));

        assertThat(nobody.payersOfMean()).isEqualTo(Option.none());
        assertThat(twoScopes.payersOfMean()).isEqualTo(Option.none());
        assertThat(twoScopes.payersOfTotal())
                .isEqualTo(Option.some(TreeMap.of(Payer.MUNICIPALITY, Euro.ZERO, Payer.STATE, Euro.ZERO)));
    }

    @Test
    void aPayerSplitDividesTheKnownAmountsOfItsKind() {
        Evaluation evaluation = evaluate(withHouseholds("1", "2")
                .savings(
                        Programmes.saving("1", Euro.parse("-0.03")).withKind(SavingKind.DIRECT),
                        Programmes.saving("1", UNKNOWN).withKind(SavingKind.DIRECT),
                        Programmes.saving("2", Euro.of(100)))
                .payerSplit(split(SavingKind.DIRECT)));

        assertThat(evaluation.payersOfTotal().get())
                .isEqualTo(TreeMap.of(Payer.MUNICIPALITY, Euro.parse("-0.02"), Payer.STATE, Euro.parse("-0.01")));
        assertThat(evaluation.payersOfMean().get())
                .isEqualTo(TreeMap.of(Payer.MUNICIPALITY, Euro.parse("-0.02"), Payer.STATE, Euro.ZERO));
    }

    @Test
    void dividedLineByLineRoundingDrifts() {
        Saving cent = Programmes.saving("1", Euro.ofCents(1)).withKind(SavingKind.DIRECT);
        Evaluation evaluation = evaluate(withHouseholds("1")
                .savings(
                        cent,
                        cent,
                        cent,
                        cent.withPayer(Payer.REGION),
                        cent.withKind(SavingKind.UNSTATED),
                        cent.withAmount(UNKNOWN))
                .payerSplit(split(SavingKind.DIRECT)));

        assertThat(evaluation.payersByLine())
                .contains(TreeMap.of(Payer.MUNICIPALITY, Euro.ofCents(3), Payer.STATE, Euro.ZERO));
        assertThat(evaluation.payersOfTotal())
                .contains(TreeMap.of(Payer.MUNICIPALITY, Euro.ofCents(2), Payer.STATE, Euro.ofCents(1)));
        assertThat(split(SavingKind.DIRECT).byLine(java.util.List.of()))
                .isEqualTo(TreeMap.of(Payer.MUNICIPALITY, Euro.ZERO, Payer.STATE, Euro.ZERO));
        assertThat(evaluate(withHouseholds("1").savings(cent)).payersByLine()).isEmpty();
    }

    @Test
    void aSumThatOverflowsThrows() {
        Programme programme = withHouseholds("1")
                .savings(Programmes.saving("1", Euro.ofCents(Long.MAX_VALUE)), Programmes.saving("1", Euro.ofCents(1)))
                .build();

        assertThatThrownBy(() -> Evaluation.of(programme, SavingsPolicy.AS_PRINTED))
                .isInstanceOf(ArithmeticException.class);
    }

    private static Evaluation evaluate(Programme.Builder programme) {
        return Evaluation.of(programme.build(), SavingsPolicy.AS_PRINTED);
    }

    private static Programme.Builder withHouseholds(String... labels) {
        return Programmes.empty().households(List.of(labels).map(Programmes::household));
    }

    private static Saving inYear(Saving saving, int year) {
        return saving.withYear(Option.some(Year.of(year)));
    }

    private static Saving gross(Saving saving) {
        return saving.withNetting(Netting.GROSS);
    }

    private static CoachingCost cost(int year, Amount amount) {
        return new CoachingCost(Year.of(year), amount, Programmes.SOURCE);
    }

    private static PayerSplit split(SavingKind kind) {
        return new PayerSplit(kind, Shares.of(Payer.MUNICIPALITY, 75, Payer.STATE, 25), Programmes.SOURCE);
    }
}
