package org.gezinscoach.csv;

import io.vavr.collection.List;
import java.time.LocalDate;
import org.gezinscoach.budget.Booking;
import org.gezinscoach.budget.BudgetEvent;
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
import org.gezinscoach.budget.BudgetHolder;
import org.gezinscoach.budget.EventId;
import org.gezinscoach.coach.CoachId;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.intervention.Payer;
import org.gezinscoach.money.Euro;

/**
 * The columns of events of a coach budget: its kind, its booking, and the fields of its kind. A household that holds the budget
 * stands in the columns of the household.
 */
final class BudgetEventColumns implements Columns<BudgetEvent> {
    private static final Field<EventKind> EVENT =
            Forms.constant("event", EventKind.values(), EventKind::label, kind -> false);
    private static final Field<EventId> ID = Forms.text("event id", EventId::new, EventId::value);
    private static final Field<LocalDate> BOOKED_ON = Forms.date("booked on");
    private static final Field<LocalDate> EFFECTIVE_ON = Forms.date("effective on");
    private static final Field<String> VOUCHER = Forms.text("voucher");
    private static final Field<CoachId> COACH =
            Forms.text("holding coach", CoachId::new, CoachId::value).optional();
    private static final Field<String> TEAM = Forms.text("holding team").optional();
    private static final Field<Euro> CEILING = Forms.euro("ceiling").optional();
    private static final Field<String> SCOPE = Parts.SCOPE.optional();
    private static final Field<String> LABEL = Parts.LABEL.optional();
    private static final Field<String> PURPOSE = Forms.text("purpose").optional();
    private static final Field<EventId> ADVANCE =
            Forms.text("advance", EventId::new, EventId::value).optional();
    private static final Field<Payer> PAYER = Forms.constant("payer", Payer.values(), Payer::label, payer -> false)
            .optional();
    private static final Field<EventId> REVERSES =
            Forms.text("reverses", EventId::new, EventId::value).optional();
    private static final Field<Euro> AMOUNT = Forms.euro("amount").optional();

    private static final List<Field<?>> OF_HOLDER = List.of(COACH, TEAM);
    private static final List<Field<?>> OF_KIND =
            List.of(CEILING, SCOPE, LABEL, PURPOSE, ADVANCE, PAYER, REVERSES, AMOUNT);

    @Override
    public List<Field<?>> fields() {
        return List.<Field<?>>of(EVENT, ID, BOOKED_ON, EFFECTIVE_ON, VOUCHER)
                .appendAll(OF_HOLDER)
                .appendAll(OF_KIND);
    }

    @Override
    public List<Misfit> misfits(Row row) {
        EventKind kind = row.get(EVENT);
        return kind == EventKind.OPENED
                ? misfits(row, kind, OF_KIND.removeAll(List.of(SCOPE, LABEL))).appendAll(holders(row))
                : misfits(row, kind, OF_KIND.appendAll(OF_HOLDER));
    }

    private static List<Misfit> misfits(Row row, EventKind kind, List<Field<?>> fields) {
        return fields.filter(field -> row.has(field) != kind.needs(field))
                .map(field -> row.has(field)
                        ? Misfit.unexpected(field, "event " + kind)
                        : Misfit.missing(field, "event " + kind));
    }

    /** An opening names one holder: a coach, a team, or a household. */
    private static List<Misfit> holders(Row row) {
        List<Field<?>> named = List.<Field<?>>of(COACH, TEAM, SCOPE).filter(row::has);
        return Parts.halves(row, SCOPE, LABEL)
                .appendAll(
                        named.isEmpty() && !row.has(LABEL)
                                ? List.of(Misfit.missing(COACH, "event OPENED, or another holder"))
                                : named.drop(1).map(field -> Misfit.unexpected(field, "another holder")));
    }

    @Override
    public BudgetEvent read(Row row) {
        Booking booking = new Booking(row.get(ID), row.get(BOOKED_ON), row.get(EFFECTIVE_ON), row.get(VOUCHER));
        return switch (row.get(EVENT)) {
            case OPENED -> new Opened(booking, holder(row), row.get(CEILING), row.get(AMOUNT));
            case ADVANCED -> new Advanced(booking, household(row), row.get(PURPOSE), row.get(AMOUNT));
            case CLAIMED -> new Claimed(booking, row.get(ADVANCE), row.get(PAYER));
            case REIMBURSED -> new Reimbursed(booking, row.get(ADVANCE), row.get(PAYER), row.get(AMOUNT));
            case RETURNED -> new Returned(booking, row.get(ADVANCE), row.get(AMOUNT));
            case ABSORBED -> new Absorbed(booking, row.get(ADVANCE), row.get(AMOUNT));
            case RECOVERED -> new Recovered(booking, row.get(ADVANCE), row.get(PAYER), row.get(AMOUNT));
            case TOPPED_UP -> new ToppedUp(booking, row.get(AMOUNT));
            case REVERSED -> new Reversed(booking, row.get(REVERSES));
            case CLOSED -> new Closed(booking);
        };
    }

    private static BudgetHolder holder(Row row) {
        return row.value(COACH)
                .<BudgetHolder>map(BudgetHolder.OfCoach::new)
                .orElse(() -> row.value(TEAM).map(BudgetHolder.OfTeam::new))
                .getOrElse(() -> new BudgetHolder.OfHousehold(household(row)));
    }

    private static HouseholdId household(Row row) {
        return new HouseholdId(row.get(SCOPE), row.get(LABEL));
    }

    @Override
    public void write(BudgetEvent event, Cells cells) {
        Booking booking = event.booking();
        cells.put(ID, booking.id())
                .put(BOOKED_ON, booking.bookedOn())
                .put(EFFECTIVE_ON, booking.effectiveOn())
                .put(VOUCHER, booking.voucher())
                .put(ADVANCE, event.settles());
        if (event instanceof Opened opened) {
            write(opened.holder(), cells);
            cells.put(EVENT, EventKind.OPENED).put(CEILING, opened.ceiling()).put(AMOUNT, opened.amount());
        } else if (event instanceof Advanced advanced) {
            write(advanced.household(), cells);
            cells.put(EVENT, EventKind.ADVANCED)
                    .put(PURPOSE, advanced.purpose())
                    .put(AMOUNT, advanced.amount());
        } else if (event instanceof ToppedUp toppedUp) {
            cells.put(EVENT, EventKind.TOPPED_UP).put(AMOUNT, toppedUp.amount());
        } else if (event instanceof Reversed reversed) {
            cells.put(EVENT, EventKind.REVERSED).put(REVERSES, reversed.event());
        } else if (event instanceof Closed) {
            cells.put(EVENT, EventKind.CLOSED);
        } else {
            writeSettlement(event, cells);
        }
    }

    private static void writeSettlement(BudgetEvent event, Cells cells) {
        if (event instanceof Claimed claimed) {
            cells.put(EVENT, EventKind.CLAIMED).put(PAYER, claimed.payer());
        } else if (event instanceof Reimbursed paid) {
            cells.put(EVENT, EventKind.REIMBURSED).put(PAYER, paid.payer()).put(AMOUNT, paid.amount());
        } else if (event instanceof Returned returned) {
            cells.put(EVENT, EventKind.RETURNED).put(AMOUNT, returned.amount());
        } else if (event instanceof Absorbed absorbed) {
            cells.put(EVENT, EventKind.ABSORBED).put(AMOUNT, absorbed.amount());
        } else if (event instanceof Recovered paid) {
            cells.put(EVENT, EventKind.RECOVERED).put(PAYER, paid.payer()).put(AMOUNT, paid.amount());
        }
    }

    private static void write(BudgetHolder holder, Cells cells) {
        holder.fold(
                coach -> cells.put(COACH, coach.coach()),
                household -> write(household.household(), cells),
                team -> cells.put(TEAM, team.team()));
    }

    private static Cells write(HouseholdId household, Cells cells) {
        return cells.put(SCOPE, household.scope()).put(LABEL, household.label());
    }
}
