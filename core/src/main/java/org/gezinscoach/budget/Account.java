package org.gezinscoach.budget;

import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.Year;
import org.gezinscoach.budget.BudgetEvent.Advanced;
import org.gezinscoach.intervention.Payer;
import org.gezinscoach.money.Euro;
import org.jspecify.annotations.Nullable;

/** What became of an advance in cents, which changes as a ledger books. What may change it is for the ledger to say. */
final class Account {
    private final Advanced event;
    private long outstanding;
    private long reimbursed;
    private long returned;
    private long recovered;
    private @Nullable Payer claimedAt;
    private List<Cost> costs = List.empty();

    Account(Advanced event) {
        this.event = event;
        outstanding = event.amount().cents();
    }

    Account(Account other) {
        event = other.event;
        outstanding = other.outstanding;
        reimbursed = other.reimbursed;
        returned = other.returned;
        recovered = other.recovered;
        claimedAt = other.claimedAt;
        costs = other.costs;
    }

    EventId id() {
        return event.booking().id();
    }

    LocalDate paidOn() {
        return event.booking().effectiveOn();
    }

    long outstanding() {
        return outstanding;
    }

    /** What was absorbed and not recovered. */
    long cost() {
        long sum = 0;
        for (Cost cost : costs) {
            sum += cost.cents;
        }
        return sum;
    }

    void claimAt(Payer payer) {
        claimedAt = payer;
    }

    void reimburse(long cents) {
        outstanding -= cents;
        reimbursed += cents;
    }

    void takeBack(long cents) {
        outstanding -= cents;
        returned += cents;
    }

    void absorb(int year, long cents) {
        outstanding -= cents;
        costs = with(costs, year, cents);
    }

    void recover(long cents) {
        recovered += cents;
        costs = without(costs, cents);
    }

    Advance advance() {
        Map<Year, Euro> costByYear =
                costs.foldLeft(TreeMap.empty(), (map, cost) -> map.put(Year.of(cost.year), Euro.ofCents(cost.cents)));
        return ImmutableAdvance.builder()
                .event(event)
                .reimbursed(Euro.ofCents(reimbursed))
                .returned(Euro.ofCents(returned))
                .recovered(Euro.ofCents(recovered))
                .claimedAt(Option.of(claimedAt))
                .costByYear(costByYear)
                .build();
    }

    private static List<Cost> with(List<Cost> costs, int year, long cents) {
        if (costs.isEmpty() || costs.head().year < year) {
            return costs.prepend(new Cost(year, cents));
        }
        Cost last = costs.head();
        return last.year == year
                ? costs.tail().prepend(new Cost(year, last.cents + cents))
                : with(costs.tail(), year, cents).prepend(last);
    }

    /** Less an amount, taken from the last year first; years without a cost are left out. */
    private static List<Cost> without(List<Cost> costs, long cents) {
        if (cents == 0) {
            return costs;
        }
        Cost last = costs.head();
        return last.cents <= cents
                ? without(costs.tail(), cents - last.cents)
                : costs.tail().prepend(new Cost(last.year, last.cents - cents));
    }

    /** What was absorbed in a year and not recovered; costs stand in a list, the last year first. */
    private record Cost(int year, long cents) {}
}
