package org.gezinscoach.testing;

import io.vavr.collection.List;
import java.time.LocalDate;
import org.gezinscoach.budget.Booking;
import org.gezinscoach.budget.BudgetEvent;
import org.gezinscoach.budget.BudgetEvent.Opened;
import org.gezinscoach.budget.BudgetRefusal;
import org.gezinscoach.budget.CoachBudget;
import org.gezinscoach.budget.EventId;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.intervention.Payer;
import org.gezinscoach.money.Euro;

/** What somebody books after an opening, and is refused. */
enum RefusedBooking {
    NOT_ENOUGH,
    ABOVE_CEILING,
    UNKNOWN_ADVANCE,
    MORE_THAN_OUTSTANDING,
    MORE_THAN_ABSORBED,
    DUPLICATE_EVENT,
    OUT_OF_ORDER,
    NOT_OPENED,
    ALREADY_OPENED,
    STILL_OUTSTANDING,
    ALREADY_CLOSED,
    NOT_REVERSIBLE;

    private static final HouseholdId HOUSEHOLD = new HouseholdId("Voorbeeldstad 2021", "1");
    private static final EventId ADVANCE = new EventId("E-1");
    private static final Euro CENT = Euro.ofCents(1);

    /** Its refusal. */
    BudgetRefusal after(Opened opening) {
        LocalDate on = opening.booking().bookedOn();
        Booking next = Booking.of("E-3", on, "V-3");
        Opened full = new Opened(opening.booking(), opening.holder(), opening.ceiling(), opening.ceiling());
        CoachBudget opened = CoachBudget.open(full);
        Euro all = full.amount();
        CoachBudget advanced = opened.advance(Booking.of("E-1", on, "V-1"), HOUSEHOLD, "debts", all)
                .get();
        return switch (this) {
            case NOT_ENOUGH ->
                opened.advance(next, HOUSEHOLD, "debts", all.plus(CENT)).getLeft();
            case ABOVE_CEILING -> opened.topUp(next, CENT).getLeft();
            case UNKNOWN_ADVANCE -> opened.absorb(next, ADVANCE, CENT).getLeft();
            case MORE_THAN_OUTSTANDING ->
                advanced.absorb(next, ADVANCE, all.plus(CENT)).getLeft();
            case MORE_THAN_ABSORBED ->
                advanced.recover(next, ADVANCE, Payer.STATE, CENT).getLeft();
            case DUPLICATE_EVENT -> opened.apply(full).getLeft();
            case OUT_OF_ORDER ->
                opened.topUp(Booking.of("E-3", on.minusDays(1), "V-3"), CENT).getLeft();
            case NOT_OPENED ->
                CoachBudget.replay(List.of(new BudgetEvent.ToppedUp(next, CENT)))
                        .getLeft();
            case ALREADY_OPENED ->
                opened.apply(new Opened(next, full.holder(), full.ceiling(), full.amount()))
                        .getLeft();
            case STILL_OUTSTANDING -> advanced.close(next).getLeft();
            case ALREADY_CLOSED ->
                opened.close(Booking.of("E-2", on, "V-2"))
                        .get()
                        .topUp(next, CENT)
                        .getLeft();
            case NOT_REVERSIBLE -> opened.reverse(next, ADVANCE).getLeft();
        };
    }
}
