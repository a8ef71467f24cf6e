package org.gezinscoach.budget;

import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.TreeMap;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import org.gezinscoach.budget.BudgetEvent.Absorbed;
import org.gezinscoach.budget.BudgetEvent.Advanced;
import org.gezinscoach.budget.BudgetEvent.Claimed;
import org.gezinscoach.budget.BudgetEvent.Closed;
import org.gezinscoach.budget.BudgetEvent.Opened;
import org.gezinscoach.budget.BudgetEvent.Recovered;
import org.gezinscoach.budget.BudgetEvent.Reimbursed;
import org.gezinscoach.budget.BudgetEvent.Returned;
import org.gezinscoach.budget.BudgetEvent.Reversed;
import org.gezinscoach.budget.BudgetEvent.ToppedUp;
import org.gezinscoach.budget.BudgetRecovery.Repayments;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.internal.Checks;
import org.gezinscoach.intervention.Payer;
import org.gezinscoach.money.Euro;
import org.threeten.extra.LocalDateRange;

/**
 * A coach budget (gezinscoachbudget): a revolving pot from which a coach pays in advance, and which what is settled
 * afterwards replenishes.
 *
 * <p>Opened at {@code EUR 5000.00}; {@code EUR 3200.00} advanced; {@code EUR 2400.00} reimbursed and {@code EUR 800.00}
 * absorbed: available is {@code EUR 4200.00}, and a top-up of {@code EUR 800.00} restores the {@code EUR 5000.00}.
 *
 * <p>It is its history: budgets of equal histories are equal, and each operation gives a new budget or a refusal. Booking an
 * event costs the same however long the history is; a reversal costs as much as replaying it.
 */
public final class CoachBudget {
    /** What the paper of Wormerland gives each: {@code EUR 5000.00}. */
    public static final Euro USUAL_CEILING = Euro.of(5000);

    private final Ledger ledger;
    private final BudgetFigures figures;

    /** Nothing is booked in the ledger from here on; another ledger goes on where it stands. */
    private CoachBudget(Ledger ledger) {
        this.ledger = ledger;
        figures = ledger.figures();
    }

    /** A budget that is opened. */
    public static CoachBudget open(Opened opening) {
        Ledger ledger = new Ledger(1);
        ledger.book(opening);
        return new CoachBudget(ledger);
    }

    /** A budget that is opened with the {@linkplain #USUAL_CEILING usual ceiling}, granted in full. */
    public static CoachBudget open(Booking booking, BudgetHolder holder) {
        return open(new Opened(booking, holder, USUAL_CEILING, USUAL_CEILING));
    }

    /**
     * The budget of a history, or the first refusal in it. It equals what applying the events one by one gives.
     *
     * @throws IllegalArgumentException if there are no events
     */
    public static Either<BudgetRefusal, CoachBudget> replay(Iterable<BudgetEvent> events) {
        Ledger ledger = new Ledger(events instanceof Collection<?> known ? known.size() : 0);
        for (BudgetEvent event : events) {
            BudgetRefusal refusal = ledger.book(event);
            if (refusal != null) {
                return Either.left(refusal);
            }
        }
        Checks.require(!ledger.isEmpty(), "events", "must not be empty");
        return Either.right(new CoachBudget(ledger));
    }

    /** This budget once an event is booked, or why it cannot be. */
    public Either<BudgetRefusal, CoachBudget> apply(BudgetEvent event) {
        Ledger next = new Ledger(ledger);
        BudgetRefusal refusal = next.book(event);
        return refusal != null ? Either.left(refusal) : Either.right(new CoachBudget(next));
    }

    /** Pays in advance for a household. */
    public Either<BudgetRefusal, CoachBudget> advance(
            Booking booking, HouseholdId household, String purpose, Euro amount) {
        return apply(new Advanced(booking, household, purpose, amount));
    }

    /** Asks a payer to fund an advance. */
    public Either<BudgetRefusal, CoachBudget> claim(Booking booking, EventId advance, Payer payer) {
        return apply(new Claimed(booking, advance, payer));
    }

    /** Receives what a payer pays back of an advance. */
    public Either<BudgetRefusal, CoachBudget> reimburse(Booking booking, EventId advance, Payer payer, Euro amount) {
        return apply(new Reimbursed(booking, advance, payer, amount));
    }

    /** Receives what was not spent of an advance. */
    public Either<BudgetRefusal, CoachBudget> takeBack(Booking booking, EventId advance, Euro amount) {
        return apply(new Returned(booking, advance, amount));
    }

    /** Bears what no other funding was found for. */
    public Either<BudgetRefusal, CoachBudget> absorb(Booking booking, EventId advance, Euro amount) {
        return apply(new Absorbed(booking, advance, amount));
    }

    /** Receives funding after all for what was absorbed. */
    public Either<BudgetRefusal, CoachBudget> recover(Booking booking, EventId advance, Payer payer, Euro amount) {
        return apply(new Recovered(booking, advance, payer, amount));
    }

    /** Grants more, within the ceiling. */
    public Either<BudgetRefusal, CoachBudget> topUp(Booking booking, Euro amount) {
        return apply(new ToppedUp(booking, amount));
    }

    /** Takes an event back. */
    public Either<BudgetRefusal, CoachBudget> reverse(Booking booking, EventId event) {
        return apply(new Reversed(booking, event));
    }

    /** Closes the budget and hands back what is available. */
    public Either<BudgetRefusal, CoachBudget> close(Booking booking) {
        return apply(new Closed(booking));
    }

    /** Who holds it. */
    public BudgetHolder holder() {
        return ledger.opening().holder();
    }

    /** How much it may have available and outstanding together. */
    public Euro ceiling() {
        return ledger.opening().ceiling();
    }

    /** Whether it is closed. */
    public boolean isClosed() {
        return ledger.isClosed();
    }

    /** How it stands. */
    public BudgetFigures figures() {
        return figures;
    }

    /** Its whole history, in the order of booking. */
    public List<BudgetEvent> events() {
        return ledger.events();
    }

    /** What became of each advance that was not reversed, in the order of booking. */
    public List<Advance> advances() {
        return ledger.advances();
    }

    /** The budget as it stood at the end of a day; none if it was not open yet. */
    public Option<CoachBudget> asOf(LocalDate date) {
        List<BudgetEvent> until =
                events().takeWhile(event -> !event.booking().bookedOn().isAfter(date));
        return until.isEmpty() ? Option.none() : replay(until).toOption();
    }

    /** The advances that were open at the end of a day, in the order of booking. */
    public List<Advance> openAdvancesOn(LocalDate date) {
        return asOf(date)
                .map(CoachBudget::advances)
                .getOrElse(List.empty())
                .filter(advance -> !advance.outstanding().isZero());
    }

    /** What was outstanding at the end of a day, by how long it was so since it was paid; bands of nothing left out. */
    public Map<AgeBand, Euro> ageingOn(LocalDate date) {
        return openAdvancesOn(date)
                .foldLeft(
                        TreeMap.<AgeBand, Euro>empty(),
                        (bands, advance) ->
                                bands.put(AgeBand.of(advance.ageOn(date)), advance.outstanding(), Euro::plus));
    }

    /** What was booked over a period, and the figures before and after. */
    public BudgetStatement statement(LocalDateRange range) {
        Ledger book = new Ledger(0);
        BudgetFigures opening = BudgetFigures.NONE;
        java.util.List<BudgetStatement.Line> lines = new ArrayList<>();
        for (BudgetEvent event : events()) {
            LocalDate bookedOn = event.booking().bookedOn();
            book.book(event);
            if (bookedOn.isBefore(range.getStart())) {
                opening = book.figures();
            } else if (range.contains(bookedOn)) {
                lines.add(new BudgetStatement.Line(event, book.figures()));
            }
        }
        return new BudgetStatement(range, opening, List.ofAll(lines));
    }

    /** What other funding paid back, by payer, and how fast. */
    public BudgetRecovery recovery() {
        Map<Payer, Repayments> byPayer = TreeMap.empty();
        for (BudgetEvent event : effective()) {
            if (event instanceof Reimbursed paid) {
                byPayer = byPayer.put(paid.payer(), repayment(event, paid.amount()), Repayments::plus);
            } else if (event instanceof Recovered paid) {
                byPayer = byPayer.put(paid.payer(), repayment(event, paid.amount()), Repayments::plus);
            }
        }
        return new BudgetRecovery(
                Euro.total(advances().map(advance -> advance.event().amount())), byPayer);
    }

    /** How it would stand if every open claim were refused: what is outstanding of claimed advances would be absorbed. */
    public BudgetFigures ifClaimsAreRefused() {
        return advances()
                .filter(advance -> advance.claimedAt().isDefined())
                .map(Advance::outstanding)
                .foldLeft(figures(), BudgetFigures::absorb);
    }

    /**
     * What it cost, by year: what was absorbed and not recovered, in the year in which it was absorbed, by effective days. Of an
     * advance absorbed in several years, what is recovered was absorbed last. Years without a cost are left out.
     */
    public Map<Year, Euro> costByYear() {
        return advances()
                .flatMap(Advance::costByYear)
                .foldLeft(TreeMap.<Year, Euro>empty(), (costs, cost) -> costs.put(cost._1(), cost._2(), Euro::plus));
    }

    private List<BudgetEvent> effective() {
        return events().filter(ledger::isEffective);
    }

    private Repayments repayment(BudgetEvent event, Euro amount) {
        LocalDate paid = ledger.paidOn(event.settles().get());
        return new Repayments(amount, 1, paid.until(event.booking().effectiveOn(), ChronoUnit.DAYS));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CoachBudget budget && events().equals(budget.events());
    }

    @Override
    public int hashCode() {
        return events().hashCode();
    }

    /** Who holds it, and how it stands. */
    @Override
    public String toString() {
        return "CoachBudget{" + holder() + ", " + figures() + (isClosed() ? ", closed" : "") + "}";
    }
}
