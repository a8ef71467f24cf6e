package org.gezinscoach.budget;

import java.time.LocalDate;
import java.util.List;
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
import org.gezinscoach.intervention.Payer;
import org.gezinscoach.money.Euro;

/**
 * What somebody tries next with a coach budget. It becomes an event once it is known how the budget stands, so that amounts
 * lie about the limits.
 *
 * @param kind which event
 * @param pick which earlier event it names, whether its own identifier is new, and other choices
 * @param size how large its amount is, against its limit
 * @param days how many days after the event before it
 */
record BudgetStep(Kind kind, int pick, int size, int days) {
    /** The range of {@link #pick}. */
    static final int PICKS = 10_007;

    /** The range of {@link #size}. */
    static final int SIZES = 1_000;

    /** The range of {@link #days}. */
    static final int DAYS = 100;

    private static final int SIZE_MODES = 8;

    /** The kinds of event. */
    enum Kind {
        OPEN,
        ADVANCE,
        CLAIM,
        REIMBURSE,
        RETURN,
        ABSORB,
        RECOVER,
        TOP_UP,
        REVERSE,
        CLOSE
    }

    /** The event that it becomes in a ledger. Most histories begin with an opening. */
    BudgetEvent in(NaiveLedger ledger) {
        List<BudgetEvent> booked = ledger.booked();
        Booking booking = booking(booked);
        boolean first = booked.isEmpty() && pick % 20 != 0;
        NaiveBudget now = ledger.now();
        EventId named = advance(booked);
        Payer payer = Payer.values()[pick % Payer.values().length];
        return switch (first ? Kind.OPEN : kind) {
            case OPEN -> opened(booking);
            case ADVANCE -> new Advanced(booking, Budgets.HOUSEHOLD, "purpose " + size, amount(now.available));
            case CLAIM -> new Claimed(booking, named, payer);
            case REIMBURSE -> new Reimbursed(booking, named, payer, amount(outstanding(now, named)));
            case RETURN -> new Returned(booking, named, amount(outstanding(now, named)));
            case ABSORB -> new Absorbed(booking, named, amount(outstanding(now, named)));
            case RECOVER -> new Recovered(booking, named, payer, amount(cost(now, named)));
            case TOP_UP -> new ToppedUp(booking, amount(now.ceiling - now.available - now.outstanding));
            case REVERSE -> new Reversed(booking, reversed(booked));
            case CLOSE -> new Closed(booking);
        };
    }

    private Booking booking(List<BudgetEvent> booked) {
        LocalDate last = booked.isEmpty()
                ? Budgets.NEW_YEAR
                : booked.get(booked.size() - 1).booking().bookedOn();
        LocalDate on = days < 3 ? last.minusDays(1) : last.plusDays(days < DAYS / 2 ? 0 : days - DAYS / 2);
        boolean again = pick % 29 == 0 && !booked.isEmpty();
        EventId id = again ? booked.get(size % booked.size()).booking().id() : new EventId("E-" + booked.size());
        return new Booking(id, on, on.plusDays(pick % 41 - 30), "voucher " + pick);
    }

    private Opened opened(Booking booking) {
        Euro ceiling = Euro.ofCents(pick % 3 == 0 ? 500_000 : 1 + 7L * size);
        Euro amount = size % 5 == 0 ? Euro.ZERO : Euro.ofCents(ceiling.cents() - ceiling.cents() * (size % 4) / 4);
        return new Opened(booking, Budgets.HOLDER, ceiling, amount);
    }

    /** An advance, reversed or not, or, now and then, another event or none. */
    private EventId advance(List<BudgetEvent> booked) {
        List<EventId> advances = booked.stream()
                .filter(event -> event instanceof Advanced)
                .map(event -> event.booking().id())
                .toList();
        if (advances.isEmpty() || pick % 17 == 0) {
            return new EventId("E-" + pick % 60);
        }
        boolean latest = pick % 2 == 0;
        return advances.get(latest ? advances.size() - 1 : pick % advances.size());
    }

    /** An event of any kind, often the last one, or, now and then, one that is not booked. */
    private EventId reversed(List<BudgetEvent> booked) {
        if (booked.isEmpty() || pick % 13 == 0) {
            return new EventId("E-" + (booked.size() + 1));
        }
        boolean latest = pick % 3 == 0;
        return booked.get(latest ? booked.size() - 1 : pick % booked.size())
                .booking()
                .id();
    }

    private static long outstanding(NaiveBudget budget, EventId named) {
        return budget.advances.containsKey(named) ? budget.advances.get(named).outstanding() : 0;
    }

    private static long cost(NaiveBudget budget, EventId named) {
        return budget.advances.containsKey(named) ? budget.advances.get(named).cost() : 0;
    }

    /** The limit, a cent more, far more, a cent, or a part of it. */
    private Euro amount(long limit) {
        long cents = switch (size % SIZE_MODES) {
            case 0, 1 -> limit;
            case 2 -> limit + 1;
            case 3 -> size % 3 == 0 ? 2 * limit + size : 1;
            default -> limit * (size / SIZE_MODES) / (SIZES / SIZE_MODES);
        };
        return Euro.ofCents(Math.max(1, cents));
    }
}
