package org.gezinscoach.budget;

import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Year;
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
 * Books events one after another. It changes as it books; what it changes are references to persistent values, so booking
 * copies nothing that grows with the history. An event that is refused changes nothing.
 */
final class Ledger {
    private Vector<BudgetEvent> events = Vector.empty();
    private Map<EventId, BudgetEvent> byId = HashMap.empty();
    private Set<EventId> reversed = HashSet.empty();
    private Map<EventId, Advance> advances = HashMap.empty();
    private BudgetFigures figures = BudgetFigures.NONE;
    private @Nullable Opened opening;
    private boolean closed;

    Ledger() {}

    /** A ledger that goes on where another stands, and leaves that one as it is. */
    Ledger(Ledger other) {
        events = other.events;
        byId = other.byId;
        reversed = other.reversed;
        take(other);
    }

    Vector<BudgetEvent> events() {
        return events;
    }

    Map<EventId, Advance> advances() {
        return advances;
    }

    BudgetFigures figures() {
        return figures;
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
        Option<BudgetRefusal> refusal =
                entry(event).orElse(() -> event instanceof Reversed reversal ? reverse(reversal) : act(event));
        if (refusal.isEmpty()) {
            events = events.append(event);
            byId = byId.put(id(event), event);
        }
        return refusal;
    }

    private Option<BudgetRefusal> entry(BudgetEvent event) {
        EventId id = id(event);
        if (byId.containsKey(id)) {
            return refused(new BudgetRefusal.DuplicateEvent(id));
        }
        if (opening == null && !(event instanceof Opened)) {
            return refused(new BudgetRefusal.NotOpened(id));
        }
        if (!events.isEmpty()
                && event.booking().bookedOn().isBefore(events.last().booking().bookedOn())) {
            return refused(new BudgetRefusal.BookedOutOfOrder(
                    id, events.last().booking().bookedOn(), event.booking().bookedOn()));
        }
        boolean mayFollowClosing = event instanceof Recovered || event instanceof Reversed;
        return closed && !mayFollowClosing ? refused(new BudgetRefusal.AlreadyClosed(id)) : Option.none();
    }

    private Option<BudgetRefusal> act(BudgetEvent event) {
        if (event instanceof Opened opened) {
            return open(opened);
        }
        if (event instanceof Advanced advanced) {
            return advance(advanced);
        }
        if (event instanceof ToppedUp toppedUp) {
            return topUp(toppedUp);
        }
        return event.settles().isDefined()
                ? advances.get(event.settles().get())
                        .map(advance -> settle(event, advance))
                        .getOrElse(() -> refused(new BudgetRefusal.UnknownAdvance(
                                id(event), event.settles().get())))
                : close(event);
    }

    private Option<BudgetRefusal> open(Opened event) {
        if (opening != null) {
            return refused(new BudgetRefusal.AlreadyOpened(id(event)));
        }
        opening = event;
        figures = figures.grant(event.amount());
        return Option.none();
    }

    private Option<BudgetRefusal> advance(Advanced event) {
        if (event.amount().compareTo(figures.available()) > 0) {
            return refused(new BudgetRefusal.NotEnough(id(event), figures.available(), event.amount()));
        }
        figures = figures.advance(event.amount());
        advances = advances.put(id(event), Advance.of(event));
        return Option.none();
    }

    private Option<BudgetRefusal> topUp(ToppedUp event) {
        if (event.amount().compareTo(roomUnderCeiling()) > 0) {
            return refused(
                    new BudgetRefusal.AboveCeiling(id(event), opening().ceiling(), figures.held(), event.amount()));
        }
        figures = figures.grant(event.amount());
        return Option.none();
    }

    private Option<BudgetRefusal> close(BudgetEvent event) {
        if (!figures.outstanding().isZero()) {
            return refused(new BudgetRefusal.StillOutstanding(id(event), figures.outstanding()));
        }
        figures = figures.handBackAvailable();
        closed = true;
        return Option.none();
    }

    private Option<BudgetRefusal> settle(BudgetEvent event, Advance advance) {
        if (event instanceof Reimbursed paid) {
            return comesBack(paid, paid.amount(), advance, advance::withReimbursed, advance.reimbursed());
        }
        if (event instanceof Returned unspent) {
            return comesBack(unspent, unspent.amount(), advance, advance::withReturned, advance.returned());
        }
        if (event instanceof Absorbed absorbed) {
            return absorb(absorbed, advance);
        }
        if (event instanceof Recovered recovered) {
            return recover(recovered, advance);
        }
        put(advance.withClaimedAt(Option.some(((Claimed) event).payer())));
        return Option.none();
    }

    private Option<BudgetRefusal> comesBack(
            BudgetEvent event, Euro amount, Advance advance, Function<Euro, Advance> with, Euro before) {
        if (amount.compareTo(advance.outstanding()) > 0) {
            return tooMuch(event, advance, amount);
        }
        figures = figures.comeBack(amount);
        put(with.apply(before.plus(amount)));
        return Option.none();
    }

    private Option<BudgetRefusal> absorb(Absorbed event, Advance advance) {
        if (event.amount().compareTo(advance.outstanding()) > 0) {
            return tooMuch(event, advance, event.amount());
        }
        figures = figures.absorb(event.amount());
        Year year = Year.from(event.booking().effectiveOn());
        put(advance.withCostByYear(advance.costByYear().put(year, event.amount(), Euro::plus)));
        return Option.none();
    }

    /** What is recovered fills the budget up to its ceiling, or nothing of a closed one; the rest is handed back. */
    private Option<BudgetRefusal> recover(Recovered event, Advance advance) {
        if (event.amount().compareTo(advance.cost()) > 0) {
            return refused(new BudgetRefusal.MoreThanAbsorbed(id(event), advance.id(), advance.cost(), event.amount()));
        }
        Euro room = closed ? Euro.ZERO : roomUnderCeiling();
        Euro toAvailable = List.of(event.amount(), room).min().get();
        figures = figures.recover(toAvailable, event.amount().minus(toAvailable));
        put(advance.withCostByYear(less(advance.costByYear(), event.amount()))
                .withRecovered(advance.recovered().plus(event.amount())));
        return Option.none();
    }

    /** The costs by year less an amount, taken from the last year first; years without a cost are left out. */
    private static Map<Year, Euro> less(Map<Year, Euro> costs, Euro amount) {
        Map<Year, Euro> left = costs;
        Euro rest = amount;
        for (Year year : List.ofAll(costs.keySet()).sorted().reverse()) {
            Euro cost = costs.get(year).get();
            Euro taken = List.of(cost, rest).min().get();
            rest = rest.minus(taken);
            left = taken.equals(cost) ? left.remove(year) : left.put(year, cost.minus(taken));
        }
        return left;
    }

    /** Books all that still counts, but for one event, anew, and goes on from there. */
    private Option<BudgetRefusal> reverse(Reversed event) {
        Option<BudgetEvent> target =
                byId.get(event.event()).filter(booked -> isEffective(booked) && !(booked instanceof Opened));
        if (target.isEmpty()) {
            return refused(new BudgetRefusal.NotReversible(id(event), event.event(), Option.none()));
        }
        Ledger without = new Ledger();
        for (BudgetEvent booked : events) {
            Option<BudgetRefusal> refusal =
                    isEffective(booked) && !booked.equals(target.get()) ? without.book(booked) : Option.none();
            if (refusal.isDefined()) {
                return refused(new BudgetRefusal.NotReversible(id(event), event.event(), refusal));
            }
        }
        take(without);
        reversed = reversed.add(event.event());
        return Option.none();
    }

    private void take(Ledger other) {
        advances = other.advances;
        figures = other.figures;
        opening = other.opening;
        closed = other.closed;
    }

    private void put(Advance advance) {
        advances = advances.put(advance.id(), advance);
    }

    private Euro roomUnderCeiling() {
        return opening().ceiling().minus(figures.held());
    }

    private static Option<BudgetRefusal> tooMuch(BudgetEvent event, Advance advance, Euro amount) {
        return refused(new BudgetRefusal.MoreThanOutstanding(id(event), advance.id(), advance.outstanding(), amount));
    }

    private static Option<BudgetRefusal> refused(BudgetRefusal refusal) {
        return Option.some(refusal);
    }

    private static EventId id(BudgetEvent event) {
        return event.booking().id();
    }
}
