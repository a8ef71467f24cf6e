package org.gezinscoach.budget;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.gezinscoach.budget.BudgetEvent.Absorbed;
import org.gezinscoach.budget.BudgetEvent.Advanced;
import org.gezinscoach.budget.BudgetEvent.Claimed;
import org.gezinscoach.budget.BudgetEvent.Opened;
import org.gezinscoach.budget.BudgetEvent.Recovered;
import org.gezinscoach.budget.BudgetEvent.Reimbursed;
import org.gezinscoach.budget.BudgetEvent.Returned;
import org.gezinscoach.budget.BudgetEvent.Reversed;
import org.gezinscoach.budget.BudgetEvent.ToppedUp;
import org.gezinscoach.money.Euro;
import org.jspecify.annotations.Nullable;

/**
 * Books events one after another, and changes as it books. A ledger that goes on where another stands copies nothing that grows
 * with the history, and leaves the other as it is. A ledger that refused an event is not used any more.
 */
final class Ledger {
    private History history;
    private Set<EventId> reversed;
    private Balance balance;
    private @Nullable Opened opening;
    private LocalDate last = LocalDate.MIN;
    private boolean closed;

    /** An empty ledger, with place for so many events before it grows. */
    Ledger(int events) {
        history = new History(events);
        reversed = HashSet.empty();
        balance = new Balance();
    }

    /** A ledger that goes on where another stands. */
    Ledger(Ledger other) {
        history = new History(other.history);
        reversed = other.reversed;
        balance = new Balance(other.balance);
        opening = other.opening;
        last = other.last;
        closed = other.closed;
    }

    /** All that was booked, in order. */
    List<BudgetEvent> events() {
        return history.events();
    }

    /** What became of each advance that was not reversed, in the order of booking. */
    List<Advance> advances() {
        return history.accounts().map(Account::advance);
    }

    /** When an advance was paid. */
    LocalDate paidOn(EventId advance) {
        return Objects.requireNonNull(history.account(advance), "advance").paidOn();
    }

    BudgetFigures figures() {
        return balance.figures();
    }

    boolean isEmpty() {
        return opening == null;
    }

    Opened opening() {
        return Objects.requireNonNull(opening, "opening");
    }

    boolean isClosed() {
        return closed;
    }

    /** Whether an event still counts: it is no reversal, and was not reversed. */
    boolean isEffective(BudgetEvent event) {
        return !(event instanceof Reversed) && !reversed.contains(id(event));
    }

    /** Books an event, or says why not. */
    @Nullable
    BudgetRefusal book(BudgetEvent event) {
        Booking booking = booking(event);
        BudgetRefusal refusal = entry(event, booking);
        last = booking.bookedOn();
        return refusal == null ? act(event) : refusal;
    }

    private @Nullable BudgetRefusal entry(BudgetEvent event, Booking booking) {
        EventId id = booking.id();
        if (!history.add(id, event)) {
            return new BudgetRefusal.DuplicateEvent(id);
        }
        if (opening == null) {
            return event instanceof Opened ? null : new BudgetRefusal.NotOpened(id);
        }
        if (booking.bookedOn().isBefore(last)) {
            return new BudgetRefusal.BookedOutOfOrder(id, last, booking.bookedOn());
        }
        return closed && !mayFollowClosing(event) ? new BudgetRefusal.AlreadyClosed(id) : null;
    }

    private static boolean mayFollowClosing(BudgetEvent event) {
        return event instanceof Recovered || event instanceof Reversed;
    }

    private @Nullable BudgetRefusal act(BudgetEvent event) {
        if (event instanceof Advanced advanced) {
            return advance(advanced);
        }
        if (event instanceof Reimbursed paid) {
            return settle(paid, paid.advance(), advance -> reimburse(paid, advance));
        }
        if (event instanceof Claimed claimed) {
            return settle(claimed, claimed.advance(), advance -> claim(claimed, advance));
        }
        if (event instanceof Returned unspent) {
            return settle(unspent, unspent.advance(), advance -> takeBack(unspent, advance));
        }
        if (event instanceof Absorbed absorbed) {
            return settle(absorbed, absorbed.advance(), advance -> absorb(absorbed, advance));
        }
        if (event instanceof Recovered recovered) {
            return settle(recovered, recovered.advance(), advance -> recover(recovered, advance));
        }
        return event instanceof ToppedUp toppedUp ? topUp(toppedUp) : beginOrEnd(event);
    }

    /** What most budgets see once, if at all. */
    private @Nullable BudgetRefusal beginOrEnd(BudgetEvent event) {
        if (event instanceof Opened opened) {
            return open(opened);
        }
        return event instanceof Reversed reversal ? reverse(reversal) : close(event);
    }

    private @Nullable BudgetRefusal settle(
            BudgetEvent event, EventId advance, Function<Account, @Nullable BudgetRefusal> change) {
        Account account = history.open(advance);
        return account == null ? new BudgetRefusal.UnknownAdvance(id(event), advance) : change.apply(account);
    }

    private @Nullable BudgetRefusal open(Opened event) {
        if (opening != null) {
            return new BudgetRefusal.AlreadyOpened(id(event));
        }
        opening = event;
        balance.grant(event.amount().cents());
        return null;
    }

    private @Nullable BudgetRefusal advance(Advanced event) {
        long cents = event.amount().cents();
        if (cents > balance.available()) {
            return new BudgetRefusal.NotEnough(id(event), Euro.ofCents(balance.available()), event.amount());
        }
        balance.advance(cents);
        history.keep(new Account(event));
        return null;
    }

    private @Nullable BudgetRefusal topUp(ToppedUp event) {
        long cents = event.amount().cents();
        if (cents > roomUnderCeiling()) {
            return new BudgetRefusal.AboveCeiling(
                    id(event), opening().ceiling(), Euro.ofCents(balance.held()), event.amount());
        }
        balance.grant(cents);
        return null;
    }

    private @Nullable BudgetRefusal close(BudgetEvent event) {
        if (balance.outstanding() > 0) {
            return new BudgetRefusal.StillOutstanding(id(event), Euro.ofCents(balance.outstanding()));
        }
        balance.handBackAvailable();
        closed = true;
        return null;
    }

    private static @Nullable BudgetRefusal claim(Claimed event, Account advance) {
        advance.claimAt(event.payer());
        return null;
    }

    /** Takes an amount off what is outstanding of an advance. */
    private static @Nullable BudgetRefusal takeOffOutstanding(
            BudgetEvent event, Account advance, Euro amount, LongConsumer change) {
        if (amount.cents() > advance.outstanding()) {
            return new BudgetRefusal.MoreThanOutstanding(
                    id(event), advance.id(), Euro.ofCents(advance.outstanding()), amount);
        }
        change.accept(amount.cents());
        return null;
    }

    private @Nullable BudgetRefusal reimburse(Reimbursed event, Account advance) {
        return takeOffOutstanding(event, advance, event.amount(), cents -> {
            balance.comeBack(cents);
            advance.reimburse(cents);
        });
    }

    private @Nullable BudgetRefusal takeBack(Returned event, Account advance) {
        return takeOffOutstanding(event, advance, event.amount(), cents -> {
            balance.comeBack(cents);
            advance.takeBack(cents);
        });
    }

    private @Nullable BudgetRefusal absorb(Absorbed event, Account advance) {
        return takeOffOutstanding(event, advance, event.amount(), cents -> {
            balance.absorb(cents);
            advance.absorb(event.booking().effectiveOn().getYear(), cents);
        });
    }

    /** What is recovered fills the budget up to its ceiling, or nothing of a closed one; the rest is handed back. */
    private @Nullable BudgetRefusal recover(Recovered event, Account advance) {
        long cents = event.amount().cents();
        if (cents > advance.cost()) {
            return new BudgetRefusal.MoreThanAbsorbed(
                    id(event), advance.id(), Euro.ofCents(advance.cost()), event.amount());
        }
        long toAvailable = closed ? 0 : Math.min(cents, roomUnderCeiling());
        balance.recover(toAvailable, cents - toAvailable);
        advance.recover(cents);
        return null;
    }

    /** Books all that still counts, but for one event, anew, and goes on from there. */
    private @Nullable BudgetRefusal reverse(Reversed event) {
        BudgetEvent target = history.find(event.event());
        if (target == null || !isEffective(target) || target instanceof Opened) {
            return new BudgetRefusal.NotReversible(id(event), event.event(), Option.none());
        }
        List<BudgetEvent> booked = events();
        Ledger without = new Ledger(booked.size());
        for (BudgetEvent before : booked) {
            BudgetRefusal refusal = without.rebook(before, isEffective(before) && !before.equals(target));
            if (refusal != null) {
                return new BudgetRefusal.NotReversible(id(event), event.event(), Option.some(refusal));
            }
        }
        history = without.history;
        balance = without.balance;
        closed = without.closed;
        reversed = reversed.add(event.event());
        return null;
    }

    /** Books an event that counts; of another only that it was there. */
    private @Nullable BudgetRefusal rebook(BudgetEvent event, boolean counts) {
        if (counts) {
            return book(event);
        }
        history.add(id(event), event);
        return null;
    }

    private long roomUnderCeiling() {
        return opening().ceiling().cents() - balance.held();
    }

    /** Asks by kind, in the order in which the event is acted on: where kinds are mixed, to ask an event itself takes longer. */
    private static Booking booking(BudgetEvent event) {
        if (event instanceof Advanced advanced) {
            return advanced.booking();
        }
        if (event instanceof Reimbursed paid) {
            return paid.booking();
        }
        if (event instanceof Claimed claimed) {
            return claimed.booking();
        }
        if (event instanceof Returned unspent) {
            return unspent.booking();
        }
        if (event instanceof Absorbed absorbed) {
            return absorbed.booking();
        }
        if (event instanceof Recovered recovered) {
            return recovered.booking();
        }
        return event instanceof ToppedUp toppedUp ? toppedUp.booking() : event.booking();
    }

    private static EventId id(BudgetEvent event) {
        return event.booking().id();
    }
}
