package org.gezinscoach.examples.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.gezinscoach.budget.Booking;
import org.gezinscoach.budget.BudgetEvent;
import org.gezinscoach.budget.BudgetHolder;
import org.gezinscoach.budget.EventId;
import org.gezinscoach.coach.CoachId;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.intervention.Payer;
import org.gezinscoach.money.Euro;

/** Makes the history of a coach budget over four years: lawful, without reversals, each identifier a text of its own. */
@SuppressWarnings("EnumOrdinal")
final class BudgetHistory {
    static final int FIRST_YEAR = 2021;
    static final int YEARS = 4;

    private static final long CEILING = 500_000;
    private static final long MOST_ADVANCED = 50_000;
    private static final HouseholdId HOUSEHOLD = new HouseholdId("Wormerland 2021", "1");

    private final SplittableRandom random;
    private final int events;
    private final List<BudgetEvent> made = new ArrayList<>();
    private final List<Paid> open = new ArrayList<>();
    private final List<Paid> borne = new ArrayList<>();
    private long available = CEILING;
    private long outstanding;

    private BudgetHistory(int seed, int events) {
        random = new SplittableRandom(seed);
        this.events = events;
    }

    /** The histories of so many budgets, of so many events each. */
    static List<List<BudgetEvent>> of(int budgets, int events) {
        List<List<BudgetEvent>> histories = new ArrayList<>();
        for (int budget = 0; budget < budgets; budget++) {
            histories.add(new BudgetHistory(budget, events).make());
        }
        return histories;
    }

    private List<BudgetEvent> make() {
        var holder = new BudgetHolder.OfCoach(new CoachId("C-1"));
        made.add(new BudgetEvent.Opened(booking(), holder, Euro.ofCents(CEILING), Euro.ofCents(CEILING)));
        while (made.size() < events) {
            next().ifPresent(made::add);
        }
        return made;
    }

    /** What was picked, if it is lawful now. */
    private Optional<BudgetEvent> next() {
        int picked = random.nextInt(20);
        if (picked < 6) {
            return available == 0 ? Optional.empty() : Optional.of(advance());
        }
        if (picked < 7) {
            return room() == 0 ? Optional.empty() : Optional.of(topUp());
        }
        if (picked < 8) {
            return borne.isEmpty() ? Optional.empty() : Optional.of(recover(random.nextInt(borne.size())));
        }
        return open.isEmpty() ? Optional.empty() : Optional.of(settle(picked, random.nextInt(open.size())));
    }

    private BudgetEvent advance() {
        long cents = part(Math.min(available, MOST_ADVANCED));
        available -= cents;
        outstanding += cents;
        open.add(new Paid(made.size(), cents));
        return new BudgetEvent.Advanced(booking(), HOUSEHOLD, "part of a debt", Euro.ofCents(cents));
    }

    private BudgetEvent topUp() {
        long cents = part(room());
        available += cents;
        return new BudgetEvent.ToppedUp(booking(), Euro.ofCents(cents));
    }

    private BudgetEvent recover(int place) {
        Paid paid = borne.get(place);
        long cents = part(paid.borne);
        paid.borne -= cents;
        available += Math.min(cents, room());
        if (paid.borne == 0) {
            borne.remove(place);
        }
        return new BudgetEvent.Recovered(booking(), paid.id(), payer(), Euro.ofCents(cents));
    }

    private BudgetEvent settle(int picked, int place) {
        Paid paid = open.get(place);
        if (picked < 11) {
            return new BudgetEvent.Claimed(booking(), paid.id(), payer());
        }
        long cents = part(paid.outstanding);
        paid.outstanding -= cents;
        outstanding -= cents;
        if (paid.outstanding == 0) {
            open.remove(place);
        }
        if (picked < 13) {
            return absorb(paid, cents);
        }
        available += cents;
        return picked < 15
                ? new BudgetEvent.Returned(booking(), paid.id(), Euro.ofCents(cents))
                : new BudgetEvent.Reimbursed(booking(), paid.id(), payer(), Euro.ofCents(cents));
    }

    private BudgetEvent absorb(Paid paid, long cents) {
        if (paid.borne == 0) {
            borne.add(paid);
        }
        paid.borne += cents;
        return new BudgetEvent.Absorbed(booking(), paid.id(), Euro.ofCents(cents));
    }

    private long room() {
        return CEILING - available - outstanding;
    }

    private long part(long most) {
        return random.nextBoolean() ? most : random.nextLong(1, most + 1);
    }

    private Payer payer() {
        return Payer.values()[random.nextInt(Payer.values().length)];
    }

    private Booking booking() {
        LocalDate first = LocalDate.of(FIRST_YEAR, 1, 1);
        long days = LocalDate.of(FIRST_YEAR + YEARS, 1, 1).toEpochDay() - first.toEpochDay();
        return Booking.of(text(made.size()), first.plusDays(days * made.size() / events), "voucher");
    }

    private static String text(int event) {
        return "E-" + event;
    }

    /** What an advance has left. */
    private static final class Paid {
        private final int event;
        private long outstanding;
        private long borne;

        private Paid(int event, long outstanding) {
            this.event = event;
            this.outstanding = outstanding;
        }

        private EventId id() {
            return new EventId(text(event));
        }
    }
}
