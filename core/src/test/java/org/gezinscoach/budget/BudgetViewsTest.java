package org.gezinscoach.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gezinscoach.budget.Budgets.absorbed;
import static org.gezinscoach.budget.Budgets.advanced;
import static org.gezinscoach.budget.Budgets.claimed;
import static org.gezinscoach.budget.Budgets.day;
import static org.gezinscoach.budget.Budgets.figures;
import static org.gezinscoach.budget.Budgets.id;
import static org.gezinscoach.budget.Budgets.opened;
import static org.gezinscoach.budget.Budgets.recovered;
import static org.gezinscoach.budget.Budgets.reimbursed;
import static org.gezinscoach.budget.Budgets.returned;
import static org.gezinscoach.budget.Budgets.reversed;
import static org.gezinscoach.budget.Budgets.toppedUp;

import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import org.gezinscoach.budget.BudgetEvent.Absorbed;
import org.gezinscoach.budget.BudgetEvent.Advanced;
import org.gezinscoach.budget.BudgetRecovery.Repayments;
import org.gezinscoach.intervention.Payer;
import org.gezinscoach.money.Euro;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

class BudgetViewsTest {
    private static final CoachBudget BUDGET = Budgets.of(
            opened(5000),
            advanced("A", 1, 3200),
            advanced("B", 5, 400),
            claimed("C", 6, "A", Payer.MUNICIPALITY),
            reimbursed("R", 40, "A", Payer.MUNICIPALITY, 2400),
            returned("U", 41, "B", 150));

    private static final Year Y2021 = Year.of(2021);
    private static final Year Y2022 = Year.of(2022);
    private static final Year Y2023 = Year.of(2023);

    @Test
    void theBudgetStandsAsItStoodOnADay() {
        assertThat(BUDGET.asOf(day(-1))).isEqualTo(Option.none());
        assertThat(BUDGET.asOf(day(0)).get()).isEqualTo(CoachBudget.open(opened(5000)));
        assertThat(BUDGET.asOf(day(4)).get().figures()).isEqualTo(figures(5000, 1800, 3200, 0, 0));
        assertThat(BUDGET.asOf(day(40)).get().figures()).isEqualTo(figures(5000, 3800, 1200, 0, 0));
        assertThat(BUDGET.asOf(day(1000)).get()).isEqualTo(BUDGET);
    }

    @Test
    void aStatementPrintsTheOpeningEachEventAndTheClosing() {
        assertThat(BUDGET.statement(LocalDateRange.of(day(1), day(41))))
                .hasToString("""
                coach budget over %s/%s
                booked on   event                available  outstanding  absorbed  handed back
                                   opening     EUR 5000.00     EUR 0.00  EUR 0.00     EUR 0.00
                %s  A      Advanced    EUR 1800.00  EUR 3200.00  EUR 0.00     EUR 0.00
                %s  B      Advanced    EUR 1400.00  EUR 3600.00  EUR 0.00     EUR 0.00
                %s  C      Claimed     EUR 1400.00  EUR 3600.00  EUR 0.00     EUR 0.00
                %s  R      Reimbursed  EUR 3800.00  EUR 1200.00  EUR 0.00     EUR 0.00
                                   closing     EUR 3800.00  EUR 1200.00  EUR 0.00     EUR 0.00""".formatted(day(1), day(41), day(1), day(5), day(6), day(40)));
    }

    @Test
    void anEventReversedLaterStillStandsOnTheDaysBefore() {
        CoachBudget budget = Budgets.of(opened(5000), advanced("A", 1, 100), reversed("V", 9, "A"));

        assertThat(budget.asOf(day(8)).get().figures()).isEqualTo(figures(5000, 4900, 100, 0, 0));
        assertThat(budget.openAdvancesOn(day(8))).hasSize(1);
        assertThat(budget.asOf(day(9)).get().figures()).isEqualTo(figures(5000, 5000, 0, 0, 0));
        assertThat(budget.openAdvancesOn(day(9))).isEmpty();
        assertThat(budget.advances()).isEmpty();
    }

    @Test
    void openAdvancesStandInTheOrderOfBooking() {
        assertThat(BUDGET.openAdvancesOn(day(0))).isEmpty();
        assertThat(BUDGET.openAdvancesOn(day(4)).map(Advance::id)).containsExactly(id("A"));
        assertThat(BUDGET.openAdvancesOn(day(41)).map(Advance::id)).containsExactly(id("A"), id("B"));
        assertThat(BUDGET.openAdvancesOn(day(41)).map(Advance::outstanding))
                .containsExactly(Euro.of(800), Euro.of(250));
        assertThat(BUDGET.openAdvancesOn(day(41)).map(advance -> advance.ageOn(day(41))))
                .containsExactly(40L, 36L);
    }

    @Test
    void advancesAgeFromTheDayOfPaymentThroughTheBands() {
        CoachBudget budget = Budgets.of(opened(5000), advanced("A", 0, 100), advanced("B", 31, 20));

        assertThat(budget.ageingOn(day(-1))).isEqualTo(TreeMap.empty());
        assertThat(budget.ageingOn(day(30))).isEqualTo(TreeMap.of(AgeBand.UP_TO_30, Euro.of(100)));
        assertThat(budget.ageingOn(day(31)))
                .isEqualTo(TreeMap.of(AgeBand.UP_TO_30, Euro.of(20), AgeBand.UP_TO_60, Euro.of(100)));
        assertThat(budget.ageingOn(day(61)).toList())
                .isEqualTo(TreeMap.of(AgeBand.UP_TO_30, Euro.of(20), AgeBand.UP_TO_90, Euro.of(100))
                        .toList());
        assertThat(budget.ageingOn(day(90)).get(AgeBand.UP_TO_90)).contains(Euro.of(100));
        assertThat(budget.ageingOn(day(91)))
                .isEqualTo(TreeMap.of(AgeBand.UP_TO_60, Euro.of(20), AgeBand.OVER_90, Euro.of(100)));
        assertThat(budget.ageingOn(day(200))).isEqualTo(TreeMap.of(AgeBand.OVER_90, Euro.of(120)));
    }

    @Test
    void aPaymentBookedLateIsAsOldAsThePayment() {
        Booking late = new Booking(id("A"), day(100), day(9), "voucher");
        CoachBudget budget =
                Budgets.of(opened(5000), new Advanced(late, Budgets.HOUSEHOLD, "part of a debt", Euro.of(100)));

        assertThat(budget.ageingOn(day(99))).isEqualTo(TreeMap.empty());
        assertThat(budget.ageingOn(day(100))).isEqualTo(TreeMap.of(AgeBand.OVER_90, Euro.of(100)));
    }

    @Test
    void aStatementListsWhatWasBookedInItsDays() {
        LocalDateRange range = LocalDateRange.of(day(5), day(41));
        BudgetStatement statement = BUDGET.statement(range);

        assertThat(statement.range()).isEqualTo(range);
        assertThat(statement.opening()).isEqualTo(figures(5000, 1800, 3200, 0, 0));
        assertThat(statement.lines())
                .containsExactly(
                        new BudgetStatement.Line(advanced("B", 5, 400), figures(5000, 1400, 3600, 0, 0)),
                        new BudgetStatement.Line(
                                claimed("C", 6, "A", Payer.MUNICIPALITY), figures(5000, 1400, 3600, 0, 0)),
                        new BudgetStatement.Line(
                                reimbursed("R", 40, "A", Payer.MUNICIPALITY, 2400), figures(5000, 3800, 1200, 0, 0)));
        assertThat(statement.closing()).isEqualTo(figures(5000, 3800, 1200, 0, 0));
        assertThat(BUDGET.statement(LocalDateRange.of(day(41), day(400))).opening())
                .isEqualTo(statement.closing());
    }

    @Test
    void aStatementOfDaysWithoutEventsClosesAsItOpens() {
        BudgetFigures then = figures(5000, 1800, 3200, 0, 0);

        assertThat(BUDGET.statement(LocalDateRange.of(day(2), day(5))))
                .isEqualTo(
                        new BudgetStatement(LocalDateRange.of(day(2), day(5)), then, io.vavr.collection.List.empty()));
        assertThat(BUDGET.statement(LocalDateRange.of(day(2), day(5))).closing())
                .isEqualTo(then);
        assertThat(BUDGET.statement(LocalDateRange.of(day(-5), day(0))).closing())
                .isEqualTo(BudgetFigures.NONE);
        assertThat(BUDGET.statement(LocalDateRange.ALL).opening()).isEqualTo(BudgetFigures.NONE);
        assertThat(BUDGET.statement(LocalDateRange.ALL).lines()).hasSize(6);
    }

    @Test
    void whatTheMunicipalityRepaysIsMovedAndNotRecovered() {
        BudgetRecovery recovery = BUDGET.recovery();

        assertThat(recovery.advanced()).isEqualTo(Euro.of(3600));
        assertThat(recovery.moved()).isEqualTo(Euro.of(2400));
        assertThat(recovery.recovered()).isEqualTo(Euro.ZERO);
        assertThat(recovery.recoveredShare()).contains(new BigDecimal("0.0000"));
        assertThat(recovery.byPayer()).isEqualTo(TreeMap.of(Payer.MUNICIPALITY, new Repayments(Euro.of(2400), 1, 39)));
    }

    @Test
    void whatOthersRepayIsRecoveredAfterSoManyDays() {
        CoachBudget budget = Budgets.of(
                opened(5000),
                advanced("A", 0, 900),
                advanced("B", 10, 300),
                reimbursed("R-1", 20, "A", Payer.STATE, 100),
                absorbed("X", 21, "A", 300),
                reimbursed("R-2", 25, "B", Payer.STATE, 50),
                reimbursed("R-3", 26, "B", Payer.MUNICIPALITY, 250),
                reimbursed("R-4", 30, "A", Payer.HEALTH_INSURER, 1),
                recovered("F", 52, "A", Payer.STATE, 50),
                reversed("V", 53, "R-4"));
        BudgetRecovery recovery = budget.recovery();

        assertThat(recovery.byPayer())
                .isEqualTo(TreeMap.of(
                        Payer.MUNICIPALITY,
                        new Repayments(Euro.of(250), 1, 16),
                        Payer.STATE,
                        new Repayments(Euro.of(200), 3, 87)));
        assertThat(recovery.byPayer().keySet()).containsExactly(Payer.MUNICIPALITY, Payer.STATE);
        assertThat(recovery.byPayer().get(Payer.STATE).get().meanDays()).isEqualTo(new BigDecimal("29.0"));
        assertThat(recovery.recovered()).isEqualTo(Euro.of(200));
        assertThat(recovery.moved()).isEqualTo(Euro.of(250));
        assertThat(recovery.recoveredShare()).contains(new BigDecimal("0.1667"));
    }

    @Test
    void meanDaysAndSharesAreRoundedHalfUp() {
        assertThat(new Repayments(Euro.of(1), 4, 5).meanDays()).isEqualTo(new BigDecimal("1.3"));
        assertThat(new Repayments(Euro.of(1), 3, 2).meanDays()).isEqualTo(new BigDecimal("0.7"));
        assertThat(new BudgetRecovery(Euro.of(20_000), TreeMap.of(Payer.STATE, new Repayments(Euro.of(1), 1, 0)))
                        .recoveredShare())
                .contains(new BigDecimal("0.0001"));
        assertThat(new BudgetRecovery(Euro.ZERO, TreeMap.empty()).recoveredShare())
                .isEqualTo(Option.none());
    }

    @Test
    void repaymentsAreOfAtLeastOnePayment() {
        assertThatThrownBy(() -> new Repayments(Euro.ZERO, 0, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("count must be at least 1, but was 0");
    }

    @Test
    void ifOpenClaimsAreRefusedWhatIsOutstandingOfThemIsAbsorbed() {
        assertThat(BUDGET.ifClaimsAreRefused()).isEqualTo(figures(5000, 3950, 250, 800, 0));
        assertThat(BUDGET.figures()).isEqualTo(figures(5000, 3950, 1050, 0, 0));
        assertThat(BUDGET.advances().map(Advance::claimedAt))
                .containsExactly(Option.some(Payer.MUNICIPALITY), Option.none());
    }

    @Test
    void aReversedClaimIsNotOpen() {
        CoachBudget budget = BUDGET.apply(reversed("V", 50, "C")).get();

        assertThat(budget.ifClaimsAreRefused()).isEqualTo(budget.figures());
    }

    @Test
    void theLastClaimNamesThePayer() {
        CoachBudget budget =
                BUDGET.apply(claimed("C-2", 50, "A", Payer.HEALTH_INSURER)).get();

        assertThat(budget.advances().head().claimedAt()).contains(Payer.HEALTH_INSURER);
    }

    @Test
    void whatIsAbsorbedCostsTheYearInWhichItTookEffect() {
        CoachBudget none = BUDGET;
        Booking lateBooked = new Booking(id("B-1"), day(400), LocalDate.of(2021, 12, 31), "voucher");
        CoachBudget one =
                none.apply(new Absorbed(lateBooked, id("A"), Euro.of(300))).get();
        CoachBudget two = one.apply(absorbed("B-2", 401, "A", 500)).get();
        CoachBudget three = two.apply(absorbed("B-3", 800, "B", 40)).get();

        assertThat(none.costByYear()).isEqualTo(TreeMap.empty());
        assertThat(one.costByYear()).isEqualTo(TreeMap.of(Y2021, Euro.of(300)));
        assertThat(two.costByYear()).isEqualTo(TreeMap.of(Y2021, Euro.of(300), Y2022, Euro.of(500)));
        assertThat(three.costByYear())
                .isEqualTo(TreeMap.of(Y2021, Euro.of(300), Y2022, Euro.of(500), Y2023, Euro.of(40)));
        assertThat(three.costByYear().keySet()).containsExactly(Y2021, Y2022, Y2023);
    }

    @Test
    void whatIsRecoveredWasAbsorbedLast() {
        CoachBudget absorbed = BUDGET.apply(absorbed("B-1", 300, "A", 300))
                .get()
                .apply(absorbed("B-2", 400, "A", 500))
                .get();
        CoachBudget some =
                absorbed.apply(recovered("F-1", 900, "A", Payer.STATE, 200)).get();
        CoachBudget more =
                some.apply(recovered("F-2", 900, "A", Payer.STATE, 400)).get();
        CoachBudget all =
                more.apply(recovered("F-3", 900, "A", Payer.STATE, 200)).get();

        assertThat(some.costByYear()).isEqualTo(TreeMap.of(Y2021, Euro.of(300), Y2022, Euro.of(300)));
        assertThat(more.costByYear()).isEqualTo(TreeMap.of(Y2021, Euro.of(200)));
        assertThat(all.costByYear()).isEqualTo(TreeMap.empty());
        assertThat(all.advances().head().absorbed()).isEqualTo(Euro.of(800));
        assertThat(all.advances().head().recovered()).isEqualTo(Euro.of(800));
    }

    @Test
    void aReversalTakesACostOrItsRecoveryBack() {
        CoachBudget budget = BUDGET.apply(absorbed("B-1", 300, "A", 300))
                .flatMap(it -> it.apply(absorbed("B-2", 400, "A", 500)))
                .flatMap(it -> it.apply(recovered("F", 401, "A", Payer.STATE, 100)))
                .flatMap(it -> it.apply(toppedUp("T", 402, 100)))
                .get();

        assertThat(budget.costByYear()).isEqualTo(TreeMap.of(Y2021, Euro.of(300), Y2022, Euro.of(400)));
        assertThat(budget.apply(reversed("V", 403, "F")).get().costByYear())
                .isEqualTo(TreeMap.of(Y2021, Euro.of(300), Y2022, Euro.of(500)));
        assertThat(budget.apply(reversed("V", 403, "B-2")).get().costByYear())
                .isEqualTo(TreeMap.of(Y2021, Euro.of(200)));
        assertThat(budget.apply(reversed("V", 403, "B-1")).get().costByYear())
                .isEqualTo(TreeMap.of(Y2022, Euro.of(400)));
    }
}
