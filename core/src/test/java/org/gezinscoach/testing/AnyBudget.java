package org.gezinscoach.testing;

import io.vavr.collection.List;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import org.gezinscoach.budget.Advance;
import org.gezinscoach.budget.Booking;
import org.gezinscoach.budget.BudgetEvent;
import org.gezinscoach.budget.BudgetEvent.Opened;
import org.gezinscoach.budget.BudgetFigures;
import org.gezinscoach.budget.BudgetHolder;
import org.gezinscoach.budget.BudgetPot;
import org.gezinscoach.budget.BudgetRecovery;
import org.gezinscoach.budget.BudgetRefusal;
import org.gezinscoach.budget.BudgetStatement;
import org.gezinscoach.budget.CoachBudget;
import org.gezinscoach.budget.CoverCase;
import org.gezinscoach.budget.CoverPlan;
import org.gezinscoach.budget.CoverYear;
import org.gezinscoach.budget.EventId;
import org.gezinscoach.budget.PotId;
import org.gezinscoach.budget.PotTerm;
import org.gezinscoach.budget.YearCost;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.intervention.TaskField;
import org.gezinscoach.money.Euro;
import org.gezinscoach.money.Shares;

/** Any coach budget, event, pot and cover; the simplest budget is just opened. */
public final class AnyBudget {
    private static final int LONGEST = 12;
    private static final int MOST_POTS = 3;

    private AnyBudget() {}

    /** Coach budgets for any household, with up to twelve events that lawfully follow the opening. */
    @Provide
    public static Arbitrary<CoachBudget> coachBudgets() {
        return AnyHousehold.ids().flatMap(household -> coachBudgets(List.of(household)));
    }

    /** Coach budgets that advance to these households only. */
    static Arbitrary<CoachBudget> coachBudgets(List<HouseholdId> households) {
        return Combinators.combine(openings(households), attempts().list().ofMaxSize(LONGEST))
                .as((opening, attempts) -> Attempt.booked(CoachBudget.open(opening), households, List.ofAll(attempts)))
                .withoutEdgeCases();
    }

    /** Events of every kind that were booked. */
    @Provide
    public static Arbitrary<BudgetEvent> events() {
        return Plain.partOf(coachBudgets(), CoachBudget::events);
    }

    /** Bookings from {@code E-1}. */
    @Provide
    public static Arbitrary<Booking> bookings() {
        return Combinators.combine(eventIds(), AnyTime.dates(), AnyTime.dates(), Plain.numbered("V-", 99))
                .as(Booking::new);
    }

    /** Identifiers of events from {@code E-1}. */
    @Provide
    public static Arbitrary<EventId> eventIds() {
        return Plain.numbered("E-", 99).map(EventId::new);
    }

    /** Holders: a coach, a household or the team. */
    @Provide
    public static Arbitrary<BudgetHolder> holders() {
        return AnyHousehold.ids().flatMap(household -> holders(List.of(household)));
    }

    /** Figures of any coach budget. */
    @Provide
    public static Arbitrary<BudgetFigures> figures() {
        return coachBudgets().map(CoachBudget::figures);
    }

    /** Advances of any coach budget. */
    @Provide
    public static Arbitrary<Advance> advances() {
        return Plain.partOf(coachBudgets(), CoachBudget::advances);
    }

    /** Statements of any coach budget over any period. */
    @Provide
    public static Arbitrary<BudgetStatement> statements() {
        return Combinators.combine(coachBudgets(), AnyTime.periods()).as(CoachBudget::statement);
    }

    /** Lines of any statement. */
    @Provide
    public static Arbitrary<BudgetStatement.Line> lines() {
        return Plain.partOf(statements(), BudgetStatement::lines);
    }

    /** What came back to any coach budget. */
    @Provide
    public static Arbitrary<BudgetRecovery> recoveries() {
        return coachBudgets().map(CoachBudget::recovery);
    }

    /** What one payer repaid. */
    @Provide
    public static Arbitrary<BudgetRecovery.Repayments> repayments() {
        return Plain.partOf(
                recoveries(), recovery -> recovery.byPayer().values().toList());
    }

    /** Every refusal, as a coach budget gives it. */
    @Provide
    public static Arbitrary<BudgetRefusal> refusals() {
        return Combinators.combine(
                        Arbitraries.of(RefusedBooking.class),
                        openings(List.of(new HouseholdId("Voorbeeldstad 2021", "1"))))
                .as(RefusedBooking::after);
    }

    /** Identifiers of nine pots, from {@code P-1}. */
    @Provide
    public static Arbitrary<PotId> potIds() {
        return Plain.numbered("P-", 9).map(PotId::new);
    }

    /** Terms of pots, incidental and structural. */
    @Provide
    public static Arbitrary<PotTerm> terms() {
        return Arbitraries.oneOf(
                AnyTime.years()
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(3)
                        .map(years -> new PotTerm.Incidental(List.ofAll(years))),
                AnyTime.years().map(PotTerm.Structural::new));
    }

    /** Pots with up to three task fields, together or by stated shares. */
    @Provide
    public static Arbitrary<BudgetPot> pots() {
        Arbitrary<List<TaskField>> fields = AnyIntervention.taskFields()
                .list()
                .uniqueElements()
                .ofMaxSize(3)
                .map(List::ofAll);
        return Combinators.combine(
                        potIds(),
                        Plain.texts(),
                        terms(),
                        AnyMoney.costs(),
                        fields,
                        Plain.option(weights(3)),
                        AnyIntervention.sources())
                .as((id, label, term, amount, taskFields, weights, source) -> BudgetPot.builder()
                        .id(id)
                        .label(label)
                        .term(term)
                        .amount(amount)
                        .taskFields(taskFields)
                        .taskFieldShares(shares(taskFields, weights))
                        .source(source)
                        .build());
    }

    /** Costs of any year. */
    @Provide
    public static Arbitrary<YearCost> yearCosts() {
        return Combinators.combine(AnyTime.years(), AnyMoney.costs(), AnyIntervention.sources())
                .as(YearCost::new);
    }

    /** Covers by up to three pots, in order or by shares. */
    @Provide
    public static Arbitrary<CoverCase> covers() {
        Arbitrary<List<BudgetPot>> some =
                pots().list().uniqueElements(BudgetPot::id).ofMaxSize(MOST_POTS).map(List::ofAll);
        return Combinators.combine(Plain.list(yearCosts(), 3), some, Plain.option(weights(MOST_POTS)))
                .as((costs, pots, weights) -> new CoverCase(costs, pots, shares(pots.map(BudgetPot::id), weights)))
                .withoutEdgeCases();
    }

    /** Plans of any cover. */
    @Provide
    public static Arbitrary<CoverPlan> coverPlans() {
        return covers().map(CoverCase::plan);
    }

    /** Years of any cover plan. */
    @Provide
    public static Arbitrary<CoverYear> coverYears() {
        return Plain.partOf(coverPlans(), CoverPlan::years);
    }

    private static Arbitrary<Opened> openings(List<HouseholdId> households) {
        Arbitrary<Booking> bookings = Combinators.combine(AnyTime.dates(), Plain.numbered("V-", 99))
                .as((on, voucher) -> Booking.of("E-0", on, voucher));
        return Combinators.combine(
                        bookings,
                        holders(households),
                        Arbitraries.longs().between(1, 1_000_000).shrinkTowards(500_000),
                        Arbitraries.integers().between(0, 4).shrinkTowards(4))
                .as((booking, holder, ceiling, quarters) ->
                        new Opened(booking, holder, Euro.ofCents(ceiling), Euro.ofCents(ceiling * quarters / 4)));
    }

    private static Arbitrary<BudgetHolder> holders(List<HouseholdId> households) {
        Arbitrary<BudgetHolder> others = Arbitraries.oneOf(
                Arbitraries.just(new BudgetHolder.OfTeam("gezinscoaches")),
                AnyCoach.ids().map(BudgetHolder.OfCoach::new));
        return households.isEmpty()
                ? others
                : Arbitraries.oneOf(others, Arbitraries.of(households.asJava()).map(BudgetHolder.OfHousehold::new));
    }

    private static Arbitrary<Attempt> attempts() {
        return Combinators.combine(
                        Arbitraries.of(Attempt.Kind.class),
                        Arbitraries.integers().between(0, 99),
                        Arbitraries.integers().between(1, 110).shrinkTowards(100),
                        Arbitraries.integers().between(-1, 60).shrinkTowards(0))
                .as(Attempt::new);
    }

    /** As many weights, of which the first is above zero. */
    private static Arbitrary<List<Long>> weights(int count) {
        return Combinators.combine(
                        Arbitraries.longs().between(1, 100),
                        Arbitraries.longs().between(0, 100).list().ofSize(count - 1))
                .as((first, others) -> List.ofAll(others).prepend(first));
    }

    private static <K extends Comparable<? super K>> Option<Shares<K>> shares(
            List<K> keys, Option<List<Long>> weights) {
        return weights.filter(stated -> keys.nonEmpty())
                .map(stated -> new Shares<>(TreeMap.ofEntries(keys.zip(stated))));
    }
}
