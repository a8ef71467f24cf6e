package org.gezinscoach.budget;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gezinscoach.budget.BudgetEvent.Opened;
import org.gezinscoach.budget.BudgetEvent.Reversed;

/** A ledger that keeps what was booked, and works everything out anew from the beginning whenever it is asked. */
final class NaiveLedger {
    private final List<BudgetEvent> booked = new ArrayList<>();

    /** The ledger of events that can all be booked. */
    static NaiveLedger of(List<BudgetEvent> events) {
        NaiveLedger ledger = new NaiveLedger();
        for (BudgetEvent event : events) {
            if (ledger.book(event).isPresent()) {
                throw new IllegalArgumentException("the history must be lawful");
            }
        }
        return ledger;
    }

    /** What was booked, reversed or not. */
    List<BudgetEvent> booked() {
        return booked;
    }

    /** Books an event, or says which rule it breaks first. */
    Optional<BudgetRefusal> book(BudgetEvent event) {
        Optional<BudgetRefusal> refusal = refusalOf(event);
        if (refusal.isEmpty()) {
            booked.add(event);
        }
        return refusal;
    }

    /** How the budget stands. */
    NaiveBudget now() {
        NaiveBudget budget = new NaiveBudget();
        effective().forEach(budget::take);
        return budget;
    }

    /** How it stood at the end of a day. */
    NaiveLedger until(LocalDate last) {
        return of(booked.stream()
                .filter(event -> !event.booking().bookedOn().isAfter(last))
                .toList());
    }

    /** What was booked, without reversals and what they reverse. */
    List<BudgetEvent> effective() {
        Set<EventId> gone = new HashSet<>();
        for (BudgetEvent event : booked) {
            if (event instanceof Reversed reversal) {
                gone.add(reversal.event());
                gone.add(event.booking().id());
            }
        }
        return booked.stream()
                .filter(event -> !gone.contains(event.booking().id()))
                .toList();
    }

    private Optional<BudgetRefusal> refusalOf(BudgetEvent event) {
        EventId id = event.booking().id();
        if (booked.stream().anyMatch(earlier -> earlier.booking().id().equals(id))) {
            return Optional.of(new BudgetRefusal.DuplicateEvent(id));
        }
        if (booked.isEmpty()) {
            return event instanceof Opened ? Optional.empty() : Optional.of(new BudgetRefusal.NotOpened(id));
        }
        LocalDate last = booked.get(booked.size() - 1).booking().bookedOn();
        LocalDate bookedOn = event.booking().bookedOn();
        if (bookedOn.isBefore(last)) {
            return Optional.of(new BudgetRefusal.BookedOutOfOrder(id, last, bookedOn));
        }
        return event instanceof Reversed reversal ? refusalOfReversal(reversal) : now().take(event);
    }

    private Optional<BudgetRefusal> refusalOfReversal(Reversed reversal) {
        EventId target = reversal.event();
        List<BudgetEvent> effective = effective();
        boolean reversible =
                effective.stream().anyMatch(event -> event.booking().id().equals(target) && !(event instanceof Opened));
        if (!reversible) {
            return Optional.of(notReversible(reversal, Option.none()));
        }
        NaiveBudget without = new NaiveBudget();
        for (BudgetEvent event : effective) {
            Optional<BudgetRefusal> broken =
                    event.booking().id().equals(target) ? Optional.empty() : without.take(event);
            if (broken.isPresent()) {
                return Optional.of(notReversible(reversal, Option.some(broken.get())));
            }
        }
        return Optional.empty();
    }

    private static BudgetRefusal notReversible(Reversed reversal, Option<BudgetRefusal> because) {
        return new BudgetRefusal.NotReversible(reversal.booking().id(), reversal.event(), because);
    }
}
