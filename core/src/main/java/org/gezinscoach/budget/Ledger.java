package org.gezinscoach.budget;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
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
    private final Shelf<BudgetEvent> booked;
    private Set<EventId> reversed;
    private Shelf<Account> accounts;
    private Balance balance;
    private @Nullable Opened opening;
    private LocalDate last = LocalDate.MIN;
    private boolean closed;

    /** An empty ledger, with place for so many events before it grows. */
    Ledger(int events) {
        booked = new Shelf<>(events);
        reversed = HashSet.empty();
        accounts = new Shelf<>(events / 2);
        balance = new Balance();
    }

    /** A ledger that goes on where another stands. */
    Ledger(Ledger other) {
        booked = new Shelf<>(other.booked);
        reversed = other.reversed;
        accounts = new Shelf<>(other.accounts);
        balance = new Balance(other.balance);
        opening = other.opening;
        last = other.last;
        closed = other.closed;
    }

    /** All that was booked, in order. */
    List<BudgetEvent> events() {
        return booked.values();
    }

    /** What became of each advance that was not reversed, in the order of booking. */
    List<Advance> advances() {
        return accounts.values().map(Account::advance);
    }

    /** When an advance was paid. */
    LocalDate paidOn(EventId advance) {
        return Objects.requireNonNull(accounts.find(advance), "advance").paidOn();
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
    Option<BudgetRefusal> book(BudgetEvent event) {
        Booking booking = event.booking();
        Option<BudgetRefusal> refusal = entry(event, booking);
        last = booking.bookedOn();
        return refusal.isEmpty() ? act(event) : refusal;
    }

    private Option<BudgetRefusal> entry(BudgetEvent event, Booking booking) {
        EventId id = booking.id();
        if (!booked.add(id, event)) {
            return refused(new BudgetRefusal.DuplicateEvent(id));
        }
        if (opening == null) {
            return event instanceof Opened ? Option.none() : refused(new BudgetRefusal.NotOpened(id));
        }
        if (booking.bookedOn().isBefore(last)) {
            return refused(new BudgetRefusal.BookedOutOfOrder(id, last, booking.bookedOn()));
        }
        boolean mayFollowClosing = event instanceof Recovered || event instanceof Reversed;
        return closed && !mayFollowClosing ? refused(new BudgetRefusal.AlreadyClosed(id)) : Option.none();
    }

    private Option<BudgetRefusal> act(BudgetEvent event) {
        if (event instanceof Advanced advanced) {
            return advance(advanced);
        }
        if (event instanceof ToppedUp toppedUp) {
            return topUp(toppedUp);
        }
        if (event instanceof Opened opened) {
            return open(opened);
        }
        if (event instanceof Reversed reversal) {
            return reverse(reversal);
        }
        return event instanceof BudgetEvent.Closed ? close(event) : settle(event);
    }

    private Option<BudgetRefusal> settle(BudgetEvent event) {
        if (event instanceof Reimbursed paid) {
            return settle(paid, paid.advance(), advance -> reimburse(paid, advance));
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
        Claimed claimed = (Claimed) event;
        return settle(claimed, claimed.advance(), advance -> claim(claimed, advance));
    }

    private Option<BudgetRefusal> settle(
            BudgetEvent event, EventId advance, Function<Account, Option<BudgetRefusal>> change) {
        Account account = accounts.open(advance, Account::new);
        return account == null ? refused(new BudgetRefusal.UnknownAdvance(id(event), advance)) : change.apply(account);
    }

    private Option<BudgetRefusal> open(Opened event) {
        if (opening != null) {
            return refused(new BudgetRefusal.AlreadyOpened(id(event)));
        }
        opening = event;
        balance.grant(event.amount().cents());
        return Option.none();
    }

    private Option<BudgetRefusal> advance(Advanced event) {
        long cents = event.amount().cents();
        if (cents > balance.available()) {
            return refused(new BudgetRefusal.NotEnough(id(event), Euro.ofCents(balance.available()), event.amount()));
        }
        balance.advance(cents);
        accounts.add(id(event), new Account(event));
        return Option.none();
    }

    private Option<BudgetRefusal> topUp(ToppedUp event) {
        long cents = event.amount().cents();
        if (cents > roomUnderCeiling()) {
            return refused(new BudgetRefusal.AboveCeiling(
                    id(event), opening().ceiling(), Euro.ofCents(balance.held()), event.amount()));
        }
        balance.grant(cents);
        return Option.none();
    }

    private Option<BudgetRefusal> close(BudgetEvent event) {
        if (balance.outstanding() > 0) {
            return refused(new BudgetRefusal.StillOutstanding(id(event), Euro.ofCents(balance.outstanding())));
        }
        balance.handBackAvailable();
        closed = true;
        return Option.none();
    }

    private static Option<BudgetRefusal> claim(Claimed event, Account advance) {
        advance.claimAt(event.payer());
        return Option.none();
    }

    private Option<BudgetRefusal> reimburse(Reimbursed event, Account advance) {
        long cents = event.amount().cents();
        if (cents > advance.outstanding()) {
            return tooMuch(event, advance, event.amount());
        }
        balance.comeBack(cents);
        advance.reimburse(cents);
        return Option.none();
    }

    private Option<BudgetRefusal> takeBack(Returned event, Account advance) {
        long cents = event.amount().cents();
        if (cents > advance.outstanding()) {
            return tooMuch(event, advance, event.amount());
        }
        balance.comeBack(cents);
        advance.takeBack(cents);
        return Option.none();
    }

    private Option<BudgetRefusal> absorb(Absorbed event, Account advance) {
        long cents = event.amount().cents();
        if (cents > advance.outstanding()) {
            return tooMuch(event, advance, event.amount());
        }
        balance.absorb(cents);
        advance.absorb(event.booking().effectiveOn().getYear(), cents);
        return Option.none();
    }

    /** What is recovered fills the budget up to its ceiling, or nothing of a closed one; the rest is handed back. */
    private Option<BudgetRefusal> recover(Recovered event, Account advance) {
        long cents = event.amount().cents();
        if (cents > advance.cost()) {
            return refused(new BudgetRefusal.MoreThanAbsorbed(
                    id(event), advance.id(), Euro.ofCents(advance.cost()), event.amount()));
        }
        long toAvailable = closed ? 0 : Math.min(cents, roomUnderCeiling());
        balance.recover(toAvailable, cents - toAvailable);
        advance.recover(cents);
        return Option.none();
    }

    /** Books all that still counts, but for one event, anew, and goes on from there. */
    private Option<BudgetRefusal> reverse(Reversed event) {
        BudgetEvent target = booked.find(event.event());
        if (target == null || !isEffective(target) || target instanceof Opened) {
            return refused(new BudgetRefusal.NotReversible(id(event), event.event(), Option.none()));
        }
        List<BudgetEvent> history = events();
        Ledger without = new Ledger(history.size());
        for (BudgetEvent before : history.init()) {
            Option<BudgetRefusal> refusal =
                    isEffective(before) && !before.equals(target) ? without.book(before) : Option.none();
            if (refusal.isDefined()) {
                return refused(new BudgetRefusal.NotReversible(id(event), event.event(), refusal));
            }
        }
        accounts = without.accounts;
        balance = without.balance;
        closed = without.closed;
        reversed = reversed.add(event.event());
        return Option.none();
    }

    private long roomUnderCeiling() {
        return opening().ceiling().cents() - balance.held();
    }

    private static Option<BudgetRefusal> tooMuch(BudgetEvent event, Account advance, Euro amount) {
        return refused(new BudgetRefusal.MoreThanOutstanding(
                id(event), advance.id(), Euro.ofCents(advance.outstanding()), amount));
    }

    private static Option<BudgetRefusal> refused(BudgetRefusal refusal) {
        return Option.some(refusal);
    }

    private static EventId id(BudgetEvent event) {
        return event.booking().id();
    }
}
