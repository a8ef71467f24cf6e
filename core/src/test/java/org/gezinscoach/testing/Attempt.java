package org.gezinscoach.testing;

import io.vavr.collection.List;
import java.time.LocalDate;
import org.gezinscoach.budget.Advance;
import org.gezinscoach.budget.Booking;
import org.gezinscoach.budget.BudgetEvent;
import org.gezinscoach.budget.BudgetEvent.Absorbed;
import org.gezinscoach.budget.BudgetEvent.Advanced;
import org.gezinscoach.budget.BudgetEvent.Claimed;
import org.gezinscoach.budget.BudgetEvent.Closed;
import org.gezinscoach.budget.BudgetEvent.Recovered;
import org.gezinscoach.budget.BudgetEvent.Reimbursed;
import org.gezinscoach.budget.BudgetEvent.Returned;
import org.gezinscoach.budget.BudgetEvent.Reversed;
import org.gezinscoach.budget.BudgetEvent.ToppedUp;
import org.gezinscoach.budget.CoachBudget;
import org.gezinscoach.budget.EventId;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.intervention.Payer;
import org.gezinscoach.money.Euro;

/**
 * What somebody tries next with a coach budget. It becomes an event once it is known how the budget stands, so that amounts
 * lie about its limits.
 *
 * @param kind which event
 * @param pick which earlier event or payer it names
 * @param percent how large its amount is, of its limit
 * @param days how many days after the event before it
 */
record Attempt(Kind kind, int pick, int percent, int days) {
    /** The kinds of event that follow an opening; advances more often than the others. */
    enum Kind {
        ADVANCE,
        ADVANCE_AGAIN,
        CLAIM,
        REIMBURSE,
        RETURN,
        ABSORB,
        RECOVER,
        TOP_UP,
        REVERSE,
        CLOSE
    }

    /** A budget with what was tried and not refused. */
    static CoachBudget booked(CoachBudget opened, List<HouseholdId> households, List<Attempt> attempts) {
        return attempts.zipWithIndex()
                .foldLeft(
                        opened,
                        (budget, next) -> budget.apply(next._1().event(budget, households, next._2() + 1))
                                .getOrElse(budget));
    }

    private BudgetEvent event(CoachBudget budget, List<HouseholdId> households, int number) {
        LocalDate last = budget.events().last().booking().bookedOn();
        Booking booking = Booking.of("E-" + number, last.plusDays(days), "V-" + number);
        Payer payer = Payer.values()[pick % Payer.values().length];
        Advance advance = budget.advances().isEmpty()
                ? Advance.of(new Advanced(booking, new HouseholdId("nowhere", "0"), "none", Euro.of(1)))
                : budget.advances().get(pick % budget.advances().size());
        return switch (kind) {
            case ADVANCE, ADVANCE_AGAIN ->
                households.isEmpty()
                        ? new Closed(booking)
                        : new Advanced(
                                booking,
                                households.get(pick % households.size()),
                                "debts",
                                part(budget.figures().available()));
            case CLAIM -> new Claimed(booking, advance.id(), payer);
            case REIMBURSE -> new Reimbursed(booking, advance.id(), payer, part(advance.outstanding()));
            case RETURN -> new Returned(booking, advance.id(), part(advance.outstanding()));
            case ABSORB -> new Absorbed(booking, advance.id(), part(advance.outstanding()));
            case RECOVER -> new Recovered(booking, advance.id(), payer, part(advance.cost()));
            case TOP_UP ->
                new ToppedUp(
                        booking, part(budget.ceiling().minus(budget.figures().held())));
            case REVERSE -> new Reversed(booking, named(budget));
            case CLOSE -> new Closed(booking);
        };
    }

    private EventId named(CoachBudget budget) {
        return budget.events().get(pick % budget.events().size()).booking().id();
    }

    /** So many percent of a limit, and a cent at least. */
    private Euro part(Euro limit) {
        return Euro.ofCents(Math.max(1, limit.cents() * percent / 100));
    }
}
