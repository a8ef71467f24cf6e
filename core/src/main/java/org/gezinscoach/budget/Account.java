package org.gezinscoach.budget;

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
    private @Nullable Cost last;

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
        last = other.last;
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
        for (Cost cost = last; cost != null; cost = cost.before) {
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
        last = with(last, year, cents);
    }

    void recover(long cents) {
        recovered += cents;
        last = without(last, cents);
    }

    Advance advance() {
        Map<Year, Euro> costByYear = TreeMap.empty();
        for (Cost cost = last; cost != null; cost = cost.before) {
            costByYear = costByYear.put(Year.of(cost.year), Euro.ofCents(cost.cents));
        }
        return ImmutableAdvance.builder()
                .event(event)
                .reimbursed(Euro.ofCents(reimbursed))
                .returned(Euro.ofCents(returned))
                .recovered(Euro.ofCents(recovered))
                .claimedAt(Option.of(claimedAt))
                .costByYear(costByYear)
                .build();
    }

    private static Cost with(@Nullable Cost last, int year, long cents) {
        if (last == null || last.year < year) {
            return new Cost(year, cents, last);
        }
        return last.year == year
                ? new Cost(year, last.cents + cents, last.before)
                : new Cost(last.year, last.cents, with(last.before, year, cents));
    }

    /** Less an amount, taken from the last year first; years without a cost are left out. */
    private static @Nullable Cost without(@Nullable Cost last, long cents) {
        if (last == null || cents == 0) {
            return last;
        }
        return last.cents <= cents
                ? without(last.before, cents - last.cents)
                : new Cost(last.year, last.cents - cents, last.before);
    }

    /** What was absorbed in a year and not recovered, and the cost of the years before. */
    private record Cost(int year, long cents, @Nullable Cost before) {}
}
