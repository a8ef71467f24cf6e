package org.gezinscoach.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.Year;
import java.util.stream.Stream;
import org.gezinscoach.budget.Booking;
import org.gezinscoach.budget.BudgetEvent.Opened;
import org.gezinscoach.budget.BudgetHolder;
import org.gezinscoach.budget.BudgetPot;
import org.gezinscoach.budget.BudgetRefusal;
import org.gezinscoach.budget.CoachBudget;
import org.gezinscoach.budget.CoverCase;
import org.gezinscoach.budget.CoverPlan;
import org.gezinscoach.budget.CoverYear;
import org.gezinscoach.budget.EventId;
import org.gezinscoach.budget.PotId;
import org.gezinscoach.budget.PotTerm;
import org.gezinscoach.budget.YearCost;
import org.gezinscoach.coach.CoachId;
import org.gezinscoach.intervention.Payer;
import org.gezinscoach.intervention.Source;
import org.gezinscoach.money.Amount;
import org.gezinscoach.money.Euro;
import org.gezinscoach.money.Total;
import org.gezinscoach.programme.ProgrammeProblem.Rule;
import org.gezinscoach.savings.NetRefusal;
import org.gezinscoach.savings.SavingsPolicy;
import org.junit.jupiter.api.Test;

/** Coach budgets and cover in a programme and in its evaluation. */
class ProgrammeBudgetTest {
    private static final LocalDate START = LocalDate.of(2021, 1, 1);
    private static final EventId ADVANCE = new EventId("A");

    /** Of EUR 3200.00 advanced, EUR 800.00 is absorbed in 2021. */
    private static final CoachBudget BUDGET = budget("C-1", 3200)
            .flatMap(budget -> budget.reimburse(booking("R", 40), ADVANCE, Payer.MUNICIPALITY, Euro.of(2400)))
            .flatMap(budget -> budget.absorb(booking("B", 60), ADVANCE, Euro.of(800)))
            .get();

    /** EUR 50.00 is absorbed in 2021, and EUR 25.00 in 2022, of which EUR 5.00 is recovered. */
    private static final CoachBudget OTHER = budget("C-2", 100)
            .flatMap(budget -> budget.absorb(booking("B-1", 60), ADVANCE, Euro.of(50)))
            .flatMap(budget -> budget.absorb(booking("B-2", 400), ADVANCE, Euro.of(25)))
            .flatMap(budget -> budget.recover(booking("F", 401), ADVANCE, Payer.STATE, Euro.of(5)))
            .get();

    @Test
    void whatBudgetsAbsorbedIsAddedOnceWhereItStandsApart() {
        Evaluation evaluation = evaluate(programme()
                .coachBudgets(BUDGET, OTHER)
                .coachingCosts(
                        cost(2021, 160_000, BudgetInclusion.APART),
                        cost(2021, 7_096, BudgetInclusion.APART),
                        cost(2022, 157_000, BudgetInclusion.APART)));

        assertCosts(evaluation, Euro.of(167_946), Euro.of(157_020));
        assertThat(evaluation.overall().coachingCost()).isEqualTo(Total.of(Euro.of(324_966)));
        assertThat(evaluation.overall().net().get().net()).isEqualTo(Total.of(Euro.of(-324_966)));
        assertThat(evaluation.findings()).isEmpty();
    }

    @Test
    void whatBudgetsAbsorbedIsNotAddedWhereTheCostIncludesIt() {
        Evaluation evaluation = evaluate(programme()
                .coachBudgets(BUDGET, OTHER)
                .coachingCosts(
                        cost(2021, 167_096, BudgetInclusion.INCLUDED), cost(2022, 157_000, BudgetInclusion.INCLUDED)));

        assertCosts(evaluation, Euro.of(167_096), Euro.of(157_000));
        assertThat(evaluation.overall().coachingCost()).isEqualTo(Total.of(Euro.of(324_096)));
        assertThat(evaluation.findings()).isEmpty();
    }

    @Test
    void whatBudgetsAbsorbedIsNotAddedWhereNobodySaysAndThatIsFound() {
        Evaluation evaluation = evaluate(programme()
                .coachBudgets(BUDGET, OTHER)
                .coachingCosts(
                        new CoachingCost(Year.of(2022), Euro.of(157_000), Programmes.SOURCE),
                        cost(2021, 167_096, BudgetInclusion.UNSTATED)));

        assertCosts(evaluation, Euro.of(167_096), Euro.of(157_000));
        assertThat(evaluation.findings().map(Finding::message))
                .containsExactly("whether the coaching cost of 2021, 2022 includes what coach budgets absorbed is not"
                        + " stated, so that is not added");
    }

    @Test
    void aYearOfWhichOneLineIncludesWhatWasAbsorbedIsNotFound() {
        Evaluation evaluation = evaluate(programme()
                .coachBudgets(BUDGET)
                .coachingCosts(
                        cost(2021, 160_000, BudgetInclusion.INCLUDED), cost(2021, 7_096, BudgetInclusion.UNSTATED)));

        assertThat(evaluation.findings()).isEmpty();
    }

    @Test
    void aYearInWhichNothingWasAbsorbedIsNotFound() {
        Evaluation evaluation = evaluate(programme()
                .coachBudgets(BUDGET)
                .coachingCosts(
                        cost(2021, 167_096, BudgetInclusion.UNSTATED), cost(2022, 157_000, BudgetInclusion.UNSTATED)));

        assertThat(evaluation.findings()).containsExactly(new Finding.BudgetsNotAdded(List.of(Year.of(2021))));
        assertThat(evaluate(programme().coachBudgets(BUDGET)).findings()).isEmpty();
    }

    @Test
    void oneLineThatDoesNotStandApartKeepsWhatWasAbsorbedOut() {
        Evaluation evaluation = evaluate(programme()
                .coachBudgets(BUDGET)
                .coachingCosts(
                        cost(2021, 160_000, BudgetInclusion.APART), cost(2021, 7_096, BudgetInclusion.INCLUDED)));

        assertThat(evaluation.overall().coachingCost()).isEqualTo(Total.of(Euro.of(167_096)));
    }

    @Test
    void aYearOfWhichNobodyStatesTheCostCostsWhatWasAbsorbedAndSomethingUnknown() {
        Evaluation evaluation = evaluate(
                programme().coachBudgets(BUDGET, OTHER).coachingCosts(cost(2022, 157_000, BudgetInclusion.APART)));
        Total year = new Total(Euro.of(850), 1, 0);

        assertThat(evaluation.years().map(result -> result.year().get())).containsExactly(Year.of(2021), Year.of(2022));
        assertThat(evaluation.years().head().result().coachingCost()).isEqualTo(year);
        assertThat(evaluation.years().head().result().net())
                .isEqualTo(Either.left(new NetRefusal.CoachingCostUnknown(year)));
        assertThat(evaluation.overall().coachingCost()).isEqualTo(new Total(Euro.of(157_870), 1, 0));
        assertThat(evaluation.findings()).isEmpty();
    }

    @Test
    void aReversedAbsorptionCostsNothing() {
        CoachBudget reversed =
                BUDGET.reverse(booking("V", 70), new EventId("B")).get();
        Evaluation evaluation =
                evaluate(programme().coachBudgets(reversed).coachingCosts(cost(2021, 167_096, BudgetInclusion.APART)));

        assertThat(evaluation.overall().coachingCost()).isEqualTo(Total.of(Euro.of(167_096)));
        assertThat(evaluation.years()).hasSize(1);
    }

    @Test
    void aBudgetStandsOnceSoThatItCostsOnce() {
        assertProblems(
                programme().coachBudgets(BUDGET, OTHER, BUDGET), new ProgrammeProblem("/coachBudgets/2", Rule.UNIQUE));
    }

    @Test
    void everyHouseholdOfABudgetIsListed() {
        CoachBudget ofHousehold = CoachBudget.open(booking("open", 0), new BudgetHolder.OfHousehold(Programmes.id("7")))
                .advance(booking("A-1", 2), Programmes.id("1"), "part of a debt", Euro.of(1))
                .flatMap(budget -> budget.advance(booking("A-2", 3), Programmes.id("8"), "rent", Euro.of(1)))
                .get();

        assertProblems(
                programme().coachBudgets(BUDGET, ofHousehold),
                new ProgrammeProblem("/coachBudgets/1/events/0/holder/household", Rule.KNOWN_HOUSEHOLD),
                new ProgrammeProblem("/coachBudgets/1/events/2/household", Rule.KNOWN_HOUSEHOLD));
        assertProblems(
                Programmes.empty().coachBudgets(List.of(BUDGET)),
                new ProgrammeProblem("/coachBudgets/0/events/1/household", Rule.KNOWN_HOUSEHOLD));
        assertThat(programme().coachBudgets(BUDGET).build().coachBudgets()).containsExactly(BUDGET);
    }

    @Test
    void theCoverStandsInTheEvaluation() {
        BudgetPot pilot = BudgetPot.builder()
                .id(new PotId("pilot"))
                .label("incidental means")
                .term(new PotTerm.Incidental(List.of(Year.of(2021), Year.of(2022))))
                .amount(Amount.unknown("not printed"))
                .source(Programmes.SOURCE)
                .build();
        CoverCase cover = new CoverCase(
                List.of(yearCost(2021, Euro.of(167_096)), yearCost(2023, Amount.unknown("not printed"))),
                List.of(pilot),
                Option.none());
        CoverPlan plan = evaluate(programme().cover(cover)).cover().get();

        assertThat(plan.pots()).containsExactly(pilot);
        assertThat(plan.years().map(CoverYear::undetermined)).containsExactly(Euro.of(167_096), Euro.ZERO);
        assertThat(plan.years().map(CoverYear::shortfall)).containsExactly(Total.ZERO, new Total(Euro.ZERO, 1, 0));
        assertThat(plan.years().map(CoverYear::lapsed)).containsExactly(List.empty(), List.of(pilot.id()));
        assertThat(plan.years().last().covered()).isEqualTo(HashMap.empty());
        assertThat(evaluate(programme()).cover()).isEqualTo(Option.none());
    }

    @Test
    void aCoachingCostSaysWhetherItIncludesBudgets() {
        assertThat(new CoachingCost(Year.of(2021), Euro.ZERO, Programmes.SOURCE).coachBudgets())
                .isEqualTo(BudgetInclusion.UNSTATED);
        assertThat(Stream.of(BudgetInclusion.values()).map(inclusion -> inclusion + ": " + inclusion.label()))
                .containsExactly("INCLUDED: inbegrepen", "APART: apart", "UNSTATED: niet vermeld");
        assertThatThrownBy(() -> cost(2021, -1, BudgetInclusion.APART))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("coaching cost must not be negative, but was EUR -1.00");
    }

    private static void assertCosts(Evaluation evaluation, Euro first, Euro second) {
        assertThat(evaluation.years().map(year -> year.result().coachingCost()))
                .containsExactly(Total.of(first), Total.of(second));
    }

    private static void assertProblems(Programme.Builder builder, ProgrammeProblem... problems) {
        assertThatExceptionOfType(InvalidProgrammeException.class)
                .isThrownBy(builder::build)
                .satisfies(invalid -> assertThat(invalid.problems()).containsExactly(problems));
    }

    private static Evaluation evaluate(Programme.Builder builder) {
        return Evaluation.of(builder.build(), SavingsPolicy.AS_PRINTED);
    }

    private static Programme.Builder programme() {
        return Programmes.empty().households(Programmes.household("1"));
    }

    private static CoachingCost cost(int year, long euros, BudgetInclusion coachBudgets) {
        return new CoachingCost(
                Year.of(year), Euro.of(euros), Source.madeUp("test", "costs", "row " + euros), coachBudgets);
    }

    private static YearCost yearCost(int year, Amount amount) {
        return new YearCost(Year.of(year), amount, Programmes.SOURCE);
    }

    private static Booking booking(String id, int day) {
        return Booking.of(id, START.plusDays(day), "voucher " + id);
    }

    /** A budget of a coach that advanced this much for a household. */
    private static Either<BudgetRefusal, CoachBudget> budget(String coach, long advanced) {
        Opened opening = new Opened(
                booking("open", 0),
                new BudgetHolder.OfCoach(new CoachId(coach)),
                CoachBudget.USUAL_CEILING,
                CoachBudget.USUAL_CEILING);
        return CoachBudget.open(opening)
                .advance(booking("A", 1), Programmes.id("1"), "part of a debt", Euro.of(advanced));
    }
}
