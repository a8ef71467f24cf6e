package org.gezinscoach.budget;

import io.vavr.collection.List;
import java.time.LocalDate;
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
import org.gezinscoach.coach.CoachId;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.intervention.Payer;
import org.gezinscoach.intervention.Source;
import org.gezinscoach.money.Euro;

/** Made-up events of a coach budget, in whole euros, each booked on the day on which it takes effect. */
public final class Budgets {
    /** The day on which budgets are opened. */
    public static final LocalDate NEW_YEAR = LocalDate.of(2021, 1, 1);

    /** The household that is advanced for. */
    public static final HouseholdId HOUSEHOLD = new HouseholdId("Wormerland 2021", "1");

    /** The coach who holds the budget. */
    public static final BudgetHolder HOLDER = new BudgetHolder.OfCoach(new CoachId("C-1"));

    /** A source of made-up figures. */
    public static final Source SOURCE = Source.madeUp("test", "table", "row");

    private Budgets() {}

    static EventId id(String id) {
        return new EventId(id);
    }

    /** The day that comes this many days after {@link #NEW_YEAR}. */
    public static LocalDate day(int days) {
        return NEW_YEAR.plusDays(days);
    }

    static Booking booking(String id, int day) {
        return Booking.of(id, day(day), "voucher " + id);
    }

    /** Opened on the first day at the usual ceiling, with this amount. */
    static Opened opened(long euros) {
        return new Opened(booking("open", 0), HOLDER, CoachBudget.USUAL_CEILING, Euro.of(euros));
    }

    static Advanced advanced(String id, int day, long euros) {
        return new Advanced(booking(id, day), HOUSEHOLD, "part of a debt", Euro.of(euros));
    }

    static Claimed claimed(String id, int day, String advance, Payer payer) {
        return new Claimed(booking(id, day), id(advance), payer);
    }

    static Reimbursed reimbursed(String id, int day, String advance, Payer payer, long euros) {
        return new Reimbursed(booking(id, day), id(advance), payer, Euro.of(euros));
    }

    static Returned returned(String id, int day, String advance, long euros) {
        return new Returned(booking(id, day), id(advance), Euro.of(euros));
    }

    static Absorbed absorbed(String id, int day, String advance, long euros) {
        return new Absorbed(booking(id, day), id(advance), Euro.of(euros));
    }

    static Recovered recovered(String id, int day, String advance, Payer payer, long euros) {
        return new Recovered(booking(id, day), id(advance), payer, Euro.of(euros));
    }

    static ToppedUp toppedUp(String id, int day, long euros) {
        return new ToppedUp(booking(id, day), Euro.of(euros));
    }

    static Reversed reversed(String id, int day, String event) {
        return new Reversed(booking(id, day), id(event));
    }

    static Closed closed(String id, int day) {
        return new Closed(booking(id, day));
    }

    /** The budget of a history that is lawful. */
    public static CoachBudget of(BudgetEvent... events) {
        return CoachBudget.replay(List.of(events)).get();
    }

    /** The figures in whole euros. */
    static BudgetFigures figures(long granted, long available, long outstanding, long absorbed, long handedBack) {
        return new BudgetFigures(
                Euro.of(granted), Euro.of(available), Euro.of(outstanding), Euro.of(absorbed), Euro.of(handedBack));
    }
}
