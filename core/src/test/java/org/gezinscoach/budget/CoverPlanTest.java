package org.gezinscoach.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Year;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gezinscoach.intervention.Source;
import org.gezinscoach.intervention.TaskField;
import org.gezinscoach.money.Amount;
import org.gezinscoach.money.Euro;
import org.gezinscoach.money.Shares;
import org.gezinscoach.money.Total;
import org.junit.jupiter.api.Test;

class CoverPlanTest {
    private static final Amount NOT_PRINTED = Amount.unknown("not printed");
    private static final Amount UNSURE = Amount.unknown("another cost or pot of the year is unknown");

    @Test
    void wormerlandIsCoveredByIncidentalPotsThatLapse() {
        BudgetPot pilot = incidental("pilot", NOT_PRINTED, 2021, 2022);
        CoverPlan plan = CoverPlan.of(
                List.of(cost(2021, Euro.of(167_096)), cost(2022, Euro.of(157_000)), cost(2023, NOT_PRINTED)),
                List.of(pilot));

        assertThat(plan.pots()).containsExactly(pilot);
        assertThat(plan.years())
                .containsExactly(
                        undetermined(2021, 167_096),
                        undetermined(2022, 157_000),
                        ImmutableCoverYear.builder()
                                .year(Year.of(2023))
                                .cost(new Total(Euro.ZERO, 1, 0))
                                .covered(HashMap.empty())
                                .undetermined(Euro.ZERO)
                                .undeterminedPots(List.empty())
                                .shortfall(new Total(Euro.ZERO, 1, 0))
                                .left(HashMap.empty())
                                .lapsed(List.of(new PotId("pilot")))
                                .build());
        assertThat(plan.in(Year.of(2023)).get().shortfall()).hasToString("EUR 0.00 + 1 unknown");
    }

    @Test
    void aPlanPrintsWhatEachPotCarriesInEachYear() {
        CoverPlan plan = CoverPlan.of(
                List.of(cost(2021, Euro.of(100)), cost(2022, Euro.of(250)), cost(2023, NOT_PRINTED)),
                List.of(incidental("pilot", NOT_PRINTED, 2021), incidental("zorg", Euro.of(200), 2022)));

        assertThat(plan).hasToString("""
                cover by pots in order
                year                  cost  pilot        zorg  undetermined             shortfall  lapsed
                2021            EUR 100.00      ?                EUR 100.00              EUR 0.00
                2022            EUR 250.00         EUR 200.00      EUR 0.00             EUR 50.00  pilot
                2023  EUR 0.00 + 1 unknown                         EUR 0.00  EUR 0.00 + 1 unknown  zorg""");
    }

    private static CoverYear undetermined(int year, long cost) {
        return ImmutableCoverYear.builder()
                .year(Year.of(year))
                .cost(Total.of(Euro.of(cost)))
                .covered(HashMap.empty())
                .undetermined(Euro.of(cost))
                .undeterminedPots(List.of(new PotId("pilot")))
                .shortfall(Total.ZERO)
                .left(HashMap.of(new PotId("pilot"), NOT_PRINTED))
                .lapsed(List.empty())
                .build();
    }

    @Test
    void almeloIsCoveredIncidentallyAndThenFromTwoTaskFieldsTogether() {
        BudgetPot innovation = incidental("innovation", Euro.of(185_000), 2019);
        BudgetPot fields = structural("fields", Euro.of(185_000), 2020)
                .withTaskFields(List.of(
                        new TaskField(Year.of(2020), "maatwerkdienstverlening 18-"),
                        new TaskField(Year.of(2020), "maatwerkdienstverlening 18+")));
        CoverPlan plan = CoverPlan.of(
                List.of(2019, 2020, 2021).map(year -> cost(year, Euro.of(185_000))), List.of(innovation, fields));

        for (CoverYear year : plan.years()) {
            PotId pot = year.year().getValue() == 2019 ? innovation.id() : fields.id();
            assertThat(year.covered()).isEqualTo(HashMap.of(pot, Euro.of(185_000)));
            assertThat(year.left()).isEqualTo(HashMap.of(pot, (Amount) Euro.ZERO));
            assertThat(year.undetermined()).isEqualTo(Euro.ZERO);
            assertThat(year.shortfall()).isEqualTo(Total.ZERO);
        }
        assertThat(plan.years().map(CoverYear::lapsed))
                .containsExactly(List.empty(), List.of(innovation.id()), List.empty());
        assertThat(fields.split(Euro.of(185_000))).isEqualTo(Option.none());
    }

    @Test
    void potsAreDrawnOnInOrderUntilEmpty() {
        CoverYear year = CoverPlan.of(
                        List.of(cost(2021, Euro.of(60)), cost(2021, Euro.of(50))),
                        List.of(
                                structural("b", Euro.of(70), 2020),
                                structural("later", Euro.of(1000), 2022),
                                structural("empty", Euro.ZERO, 2020),
                                incidental("a", Euro.of(100), 2021),
                                incidental("c", Euro.of(5), 2021)))
                .in(Year.of(2021))
                .get();

        assertThat(year.cost()).isEqualTo(Total.of(Euro.of(110)));
        assertThat(year.covered().toList())
                .isEqualTo(HashMap.of(new PotId("b"), Euro.of(70))
                        .toList()
                        .appendAll(HashMap.of(new PotId("a"), Euro.of(40))));
        assertThat(year.left())
                .isEqualTo(HashMap.of(
                        new PotId("b"),
                        (Amount) Euro.ZERO,
                        new PotId("empty"),
                        Euro.ZERO,
                        new PotId("a"),
                        Euro.of(60),
                        new PotId("c"),
                        Euro.of(5)));
        assertThat(year.shortfall()).isEqualTo(Total.ZERO);
    }

    @Test
    void whatNoPotCarriesIsShort() {
        CoverYear year = only(CoverPlan.of(
                List.of(cost(2021, Euro.of(100)), cost(2021, NOT_PRINTED)),
                List.of(structural("a", Euro.parse("30.01"), 2021))));

        assertThat(year.covered()).isEqualTo(HashMap.of(new PotId("a"), Euro.parse("30.01")));
        assertThat(year.shortfall()).isEqualTo(new Total(Euro.parse("69.99"), 1, 0));
        assertThat(year.left()).isEqualTo(HashMap.of(new PotId("a"), (Amount) Euro.ZERO));
    }

    @Test
    void aPotOfKnownAmountMayBeTooSmallForAnUnknownCost() {
        CoverYear year =
                only(CoverPlan.of(List.of(cost(2021, NOT_PRINTED)), List.of(structural("a", Euro.of(1), 2021))));

        assertThat(year.covered()).isEmpty();
        assertThat(year.left()).isEqualTo(HashMap.of(new PotId("a"), UNSURE));
        assertThat(year.shortfall()).isEqualTo(new Total(Euro.ZERO, 1, 0));
    }

    @Test
    void aPotOfUnknownAmountMayCarryAnUnknownCost() {
        CoverYear year =
                only(CoverPlan.of(List.of(cost(2021, NOT_PRINTED)), List.of(structural("a", NOT_PRINTED, 2021))));

        assertThat(year.undeterminedPots()).containsExactly(new PotId("a"));
        assertThat(year.left()).isEqualTo(HashMap.of(new PotId("a"), NOT_PRINTED));
        assertThat(year.shortfall()).isEqualTo(Total.ZERO);
    }

    @Test
    void aPotAfterOneOfUnknownAmountIsNotDrawnOn() {
        CoverYear year = only(CoverPlan.of(
                List.of(cost(2021, Euro.of(100))),
                List.of(
                        structural("a", Euro.of(30), 2021),
                        structural("b", NOT_PRINTED, 2021),
                        structural("c", Euro.of(500), 2021))));

        assertThat(year.covered()).isEqualTo(HashMap.of(new PotId("a"), Euro.of(30)));
        assertThat(year.undetermined()).isEqualTo(Euro.of(70));
        assertThat(year.left())
                .isEqualTo(HashMap.of(
                        new PotId("a"), (Amount) Euro.ZERO, new PotId("b"), NOT_PRINTED, new PotId("c"), UNSURE));
    }

    @Test
    void whatIsLeftIsKnownWhereThePotsBeforeCarriedAll() {
        CoverYear year = only(CoverPlan.of(
                List.of(cost(2021, Euro.of(100))),
                List.of(
                        structural("a", Euro.of(100), 2021),
                        structural("b", NOT_PRINTED, 2021),
                        structural("c", Euro.of(500), 2021))));

        assertThat(year.undetermined()).isEqualTo(Euro.ZERO);
        assertThat(year.left().get(new PotId("c"))).contains(Euro.of(500));
    }

    @Test
    void anIncidentalPotLapsesAfterEachOfItsYears() {
        CoverPlan plan = CoverPlan.of(
                List.of(2018, 2019, 2020, 2021, 2022, 2023).map(year -> cost(year, Euro.ZERO)),
                List.of(incidental("a", Euro.of(1), 2019, 2021), structural("b", Euro.of(1), 2020)));

        assertThat(plan.years().map(CoverYear::lapsed).map(pots -> pots.mkString(",")))
                .containsExactly("", "", "a", "", "a", "");
    }

    @Test
    void aCostThatPotsShareIsSplitToTheCent() {
        List<BudgetPot> pots = List.of(
                structural("c", Euro.of(1000), 2021),
                structural("a", Euro.of(20), 2021),
                structural("b", NOT_PRINTED, 2021));
        Shares<PotId> shares = new Shares<>(HashMap.of(new PotId("a"), 1L, new PotId("b"), 1L, new PotId("c"), 1L));
        CoverYear year = only(CoverPlan.shared(List.of(cost(2021, Euro.of(100))), pots, shares));

        assertThat(year.cost()).isEqualTo(Total.of(Euro.of(100)));
        assertThat(year.covered())
                .isEqualTo(HashMap.of(new PotId("c"), Euro.parse("33.33"), new PotId("a"), Euro.of(20)));
        assertThat(year.undetermined()).isEqualTo(Euro.parse("33.33"));
        assertThat(year.undeterminedPots()).containsExactly(new PotId("b"));
        assertThat(year.shortfall()).isEqualTo(Total.of(Euro.parse("13.34")));
        assertThat(year.left())
                .isEqualTo(HashMap.of(
                        new PotId("c"),
                        (Amount) Euro.parse("966.67"),
                        new PotId("a"),
                        Euro.ZERO,
                        new PotId("b"),
                        NOT_PRINTED));
    }

    @Test
    void aPotThatSharesInNothingKeepsItsMoney() {
        List<BudgetPot> pots = List.of(structural("a", Euro.of(50), 2021), structural("b", Euro.of(60), 2021));
        Shares<PotId> shares = Shares.of(new PotId("a"), 1, new PotId("b"), 0);
        CoverYear year =
                only(CoverPlan.shared(List.of(cost(2021, Euro.of(10)), cost(2021, NOT_PRINTED)), pots, shares));

        assertThat(year.cost()).isEqualTo(new Total(Euro.of(10), 1, 0));
        assertThat(year.left()).isEqualTo(HashMap.of(new PotId("a"), UNSURE, new PotId("b"), Euro.of(60)));
        assertThat(year.shortfall()).isEqualTo(new Total(Euro.ZERO, 1, 0));
    }

    @Test
    void aPotWithoutMoneyInTheYearLeavesItsShareShort() {
        List<BudgetPot> pots = List.of(incidental("a", NOT_PRINTED, 2020), structural("b", NOT_PRINTED, 2021));
        Shares<PotId> shares = Shares.of(new PotId("a"), 1, new PotId("b"), 3);
        CoverYear year =
                only(CoverPlan.shared(List.of(cost(2021, Euro.of(100)), cost(2021, NOT_PRINTED)), pots, shares));

        assertThat(year.undetermined()).isEqualTo(Euro.of(75));
        assertThat(year.shortfall()).isEqualTo(new Total(Euro.of(25), 1, 0));
        assertThat(year.lapsed()).containsExactly(new PotId("a"));
    }

    @Test
    void withoutCostsThereIsNothingToCover() {
        CoverPlan plan = CoverPlan.of(List.empty(), List.of(structural("a", Euro.of(1), 2021)));

        assertThat(plan.years()).isEmpty();
        assertThat(plan.in(Year.of(2021))).isEqualTo(Option.none());
    }

    @Test
    void aCaseIsPlannedInOrderOrByShares() {
        List<YearCost> costs = List.of(cost(2021, Euro.of(100)));
        List<BudgetPot> pots = List.of(structural("a", Euro.of(70), 2021), structural("b", Euro.of(70), 2021));
        Shares<PotId> shares = Shares.of(new PotId("a"), 1, new PotId("b"), 1);

        assertThat(only(new CoverCase(costs, pots, Option.none()).plan()).covered())
                .isEqualTo(HashMap.of(new PotId("a"), Euro.of(70), new PotId("b"), Euro.of(30)));
        assertThat(only(new CoverCase(costs, pots, Option.some(shares)).plan()).covered())
                .isEqualTo(HashMap.of(new PotId("a"), Euro.of(50), new PotId("b"), Euro.of(50)));
    }

    @Test
    void aPotStandsOnceAndSharesAreOfThePots() {
        BudgetPot a = structural("a", Euro.of(1), 2021);
        BudgetPot b = structural("b", Euro.of(1), 2021);
        Shares<PotId> shares = Shares.of(a.id(), 1, new PotId("c"), 1);
        List<YearCost> none = List.empty();

        for (ThrowingCallable twice : List.<ThrowingCallable>of(
                () -> CoverPlan.of(none, List.of(a, b, a)),
                () -> CoverPlan.shared(none, List.of(a, b, a), shares),
                () -> new CoverCase(none, List.of(a, b, a), Option.none()))) {
            assertThatThrownBy(twice)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("pots must not name one twice");
        }
        for (ThrowingCallable others : List.<ThrowingCallable>of(
                () -> CoverPlan.shared(none, List.of(a, b), shares),
                () -> CoverPlan.shared(none, List.of(a), shares),
                () -> CoverPlan.shared(none, List.empty(), shares),
                () -> new CoverCase(none, List.of(a, b), Option.some(shares)))) {
            assertThatThrownBy(others)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("shares must be of the pots of the plan");
        }
    }

    @Test
    void sumsThatOverflowAreRefused() {
        Euro most = Euro.ofCents(Long.MAX_VALUE);

        assertThatThrownBy(() -> CoverPlan.of(List.of(cost(2021, most), cost(2021, most)), List.empty()))
                .isInstanceOf(ArithmeticException.class);
    }

    private static YearCost cost(int year, Amount amount) {
        return new YearCost(Year.of(year), amount, Budgets.SOURCE);
    }

    private static BudgetPot incidental(String id, Amount amount, Integer... years) {
        return pot(id, new PotTerm.Incidental(List.of(years).map(Year::of)), amount);
    }

    private static BudgetPot structural(String id, Amount amount, int from) {
        return pot(id, new PotTerm.Structural(Year.of(from)), amount);
    }

    private static BudgetPot pot(String id, PotTerm term, Amount amount) {
        return BudgetPot.builder()
                .id(new PotId(id))
                .label("pot " + id)
                .term(term)
                .amount(amount)
                .source(Source.madeUp("test", "pots", id))
                .build();
    }

    private static CoverYear only(CoverPlan plan) {
        return plan.years().single();
    }
}
