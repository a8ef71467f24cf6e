package org.gezinscoach.budget;

import io.vavr.control.Option;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gezinscoach.budget.BudgetEvent.Absorbed;
import org.gezinscoach.budget.BudgetEvent.Advanced;
import org.gezinscoach.budget.BudgetEvent.Claimed;
import org.gezinscoach.budget.BudgetEvent.Closed;
import org.gezinscoach.budget.BudgetEvent.Opened;
import org.gezinscoach.budget.BudgetEvent.Recovered;
import org.gezinscoach.budget.BudgetEvent.Reimbursed;
import org.gezinscoach.budget.BudgetEvent.Returned;
import org.gezinscoach.budget.BudgetEvent.ToppedUp;
import org.gezinscoach.intervention.Payer;
import org.gezinscoach.money.Euro;

/** How a coach budget stands, in plain cents. It knows no reversals: those are events that it is not given. */
final class NaiveBudget {
    long ceiling;
    long granted;
    long available;
    long outstanding;
    long absorbed;
    long handedBack;
    boolean open;
    boolean closed;
    final Map<EventId, NaiveAdvance> advances = new LinkedHashMap<>();

    /** An advance, in plain cents. */
    static final class NaiveAdvance {
        final Advanced event;
        long reimbursed;
        long returned;
        long absorbed;
        long recovered;
        Payer claimedAt;
        final TreeMap<Integer, Long> costs = new TreeMap<>();

        NaiveAdvance(Advanced event) {
            this.event = event;
        }

        long outstanding() {
            return event.amount().cents() - reimbursed - returned - absorbed;
        }

        long cost() {
            return absorbed - recovered;
        }

        /** All of it, once it is sure that no more came back than was advanced, or was recovered than absorbed. */
        List<Object> row() {
            if (outstanding() < 0 || cost() < 0) {
                throw new IllegalStateException("the naive ledger must keep its own laws");
            }
            return List.of(
                    event, reimbursed, returned, absorbed, recovered, outstanding(), cost(), Option.of(claimedAt));
        }
    }

    /** Lets an event happen, or says what it breaks. */
    Optional<BudgetRefusal> take(BudgetEvent event) {
        Optional<BudgetRefusal> refusal = broken(event);
        if (refusal.isEmpty()) {
            happen(event);
        }
        return refusal;
    }

    private Optional<BudgetRefusal> broken(BudgetEvent event) {
        EventId id = event.booking().id();
        if (closed && !(event instanceof Recovered)) {
            return Optional.of(new BudgetRefusal.AlreadyClosed(id));
        }
        if (event instanceof Opened && open) {
            return Optional.of(new BudgetRefusal.AlreadyOpened(id));
        }
        if (event instanceof Advanced paid && paid.amount().cents() > available) {
            return Optional.of(new BudgetRefusal.NotEnough(id, Euro.ofCents(available), paid.amount()));
        }
        if (event instanceof ToppedUp more
                && available + outstanding + more.amount().cents() > ceiling) {
            return Optional.of(new BudgetRefusal.AboveCeiling(
                    id, Euro.ofCents(ceiling), Euro.ofCents(available + outstanding), more.amount()));
        }
        if (event instanceof Closed && outstanding > 0) {
            return Optional.of(new BudgetRefusal.StillOutstanding(id, Euro.ofCents(outstanding)));
        }
        return named(event).flatMap(advance -> brokenFor(event, advance));
    }

    private Optional<BudgetRefusal> brokenFor(BudgetEvent event, EventId named) {
        EventId id = event.booking().id();
        NaiveAdvance advance = advances.get(named);
        if (advance == null) {
            return Optional.of(new BudgetRefusal.UnknownAdvance(id, named));
        }
        Euro amount = Euro.ofCents(settled(event));
        if (event instanceof Recovered) {
            return amount.cents() <= advance.cost()
                    ? Optional.empty()
                    : Optional.of(new BudgetRefusal.MoreThanAbsorbed(id, named, Euro.ofCents(advance.cost()), amount));
        }
        return amount.cents() <= advance.outstanding()
                ? Optional.empty()
                : Optional.of(
                        new BudgetRefusal.MoreThanOutstanding(id, named, Euro.ofCents(advance.outstanding()), amount));
    }

    private void happen(BudgetEvent event) {
        if (event instanceof Opened opening) {
            open = true;
            ceiling = opening.ceiling().cents();
            granted = opening.amount().cents();
            available = granted;
        } else if (event instanceof Advanced paid) {
            available -= paid.amount().cents();
            outstanding += paid.amount().cents();
            advances.put(event.booking().id(), new NaiveAdvance(paid));
        } else if (event instanceof ToppedUp more) {
            granted += more.amount().cents();
            available += more.amount().cents();
        } else if (event instanceof Closed) {
            handedBack += available;
            available = 0;
            closed = true;
        } else {
            settle(event, advances.get(named(event).orElseThrow()));
        }
    }

    private void settle(BudgetEvent event, NaiveAdvance advance) {
        long amount = settled(event);
        if (event instanceof Claimed claim) {
            advance.claimedAt = claim.payer();
        } else if (event instanceof Reimbursed || event instanceof Returned) {
            advance.reimbursed += event instanceof Reimbursed ? amount : 0;
            advance.returned += event instanceof Returned ? amount : 0;
            outstanding -= amount;
            available += amount;
        } else if (event instanceof Absorbed) {
            advance.absorbed += amount;
            advance.costs.merge(event.booking().effectiveOn().getYear(), amount, Long::sum);
            outstanding -= amount;
            absorbed += amount;
        } else {
            advance.recovered += amount;
            uncost(advance, amount);
            absorbed -= amount;
            long kept = closed ? 0 : Math.min(amount, ceiling - available - outstanding);
            available += kept;
            handedBack += amount - kept;
        }
    }

    /** Takes cent after cent, so to say, from the latest year that has any. */
    private static void uncost(NaiveAdvance advance, long amount) {
        for (long left = amount; left > 0; ) {
            int year = advance.costs.lastKey();
            long cost = advance.costs.remove(year);
            if (cost > left) {
                advance.costs.put(year, cost - left);
            }
            left -= Math.min(cost, left);
        }
    }

    private static Optional<EventId> named(BudgetEvent event) {
        if (event instanceof Claimed claim) {
            return Optional.of(claim.advance());
        }
        if (event instanceof Reimbursed paid) {
            return Optional.of(paid.advance());
        }
        if (event instanceof Returned unspent) {
            return Optional.of(unspent.advance());
        }
        if (event instanceof Absorbed borne) {
            return Optional.of(borne.advance());
        }
        return event instanceof Recovered found ? Optional.of(found.advance()) : Optional.empty();
    }

    private static long settled(BudgetEvent event) {
        if (event instanceof Reimbursed paid) {
            return paid.amount().cents();
        }
        if (event instanceof Returned unspent) {
            return unspent.amount().cents();
        }
        if (event instanceof Absorbed borne) {
            return borne.amount().cents();
        }
        return event instanceof Recovered found ? found.amount().cents() : 0;
    }

    /** What it cost by year, in cents. */
    TreeMap<Integer, Long> costs() {
        TreeMap<Integer, Long> costs = new TreeMap<>();
        Collection<NaiveAdvance> all = advances.values();
        all.forEach(advance -> advance.costs.forEach((year, cost) -> costs.merge(year, cost, Long::sum)));
        return costs;
    }

    /** Granted, available, outstanding, absorbed and handed back, in cents. */
    List<Long> figures() {
        return List.of(granted, available, outstanding, absorbed, handedBack);
    }
}
