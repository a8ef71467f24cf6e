package org.gezinscoach.json.wire;

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
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.intervention.Payer;
import org.gezinscoach.money.Euro;
import org.jspecify.annotations.Nullable;

/** An event of a coach budget: its kind, its booking, and the fields of its kind. */
public record BudgetEventWire(
        @Given BudgetEventKind event,
        @Given String id,
        @Given LocalDate bookedOn,
        @Given LocalDate effectiveOn,
        @Given String voucher,
        @Nullable BudgetHolder holder,
        @Nullable Euro ceiling,
        @Nullable HouseholdId household,
        @Nullable String purpose,
        @Nullable String advance,
        @Nullable Payer payer,
        @Nullable String reverses,
        @Nullable Euro amount) {

    /** The wire form of a domain value. */
    public static BudgetEventWire of(BudgetEvent value) {
        if (value instanceof Opened opened) {
            return of(
                    BudgetEventKind.OPENED,
                    value,
                    opened.holder(),
                    opened.ceiling(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    opened.amount());
        }
        if (value instanceof Advanced advanced) {
            return of(
                    BudgetEventKind.ADVANCED,
                    value,
                    null,
                    null,
                    advanced.household(),
                    advanced.purpose(),
                    null,
                    null,
                    null,
                    advanced.amount());
        }
        if (value instanceof Claimed claimed) {
            return of(
                    BudgetEventKind.CLAIMED,
                    value,
                    null,
                    null,
                    null,
                    null,
                    claimed.advance().value(),
                    claimed.payer(),
                    null,
                    null);
        }
        if (value instanceof Reimbursed reimbursed) {
            return of(
                    BudgetEventKind.REIMBURSED,
                    value,
                    null,
                    null,
                    null,
                    null,
                    reimbursed.advance().value(),
                    reimbursed.payer(),
                    null,
                    reimbursed.amount());
        }
        if (value instanceof Returned returned) {
            return of(
                    BudgetEventKind.RETURNED,
                    value,
                    null,
                    null,
                    null,
                    null,
                    returned.advance().value(),
                    null,
                    null,
                    returned.amount());
        }
        if (value instanceof Absorbed absorbed) {
            return of(
                    BudgetEventKind.ABSORBED,
                    value,
                    null,
                    null,
                    null,
                    null,
                    absorbed.advance().value(),
                    null,
                    null,
                    absorbed.amount());
        }
        if (value instanceof Recovered recovered) {
            return of(
                    BudgetEventKind.RECOVERED,
                    value,
                    null,
                    null,
                    null,
                    null,
                    recovered.advance().value(),
                    recovered.payer(),
                    null,
                    recovered.amount());
        }
        if (value instanceof ToppedUp toppedUp) {
            return of(BudgetEventKind.TOPPED_UP, value, null, null, null, null, null, null, null, toppedUp.amount());
        }
        if (value instanceof Reversed reversed) {
            return of(
                    BudgetEventKind.REVERSED,
                    value,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    reversed.event().value(),
                    null);
        }
        return of(BudgetEventKind.CLOSED, value, null, null, null, null, null, null, null, null);
    }

    /** The domain value, checked. */
    public BudgetEvent toDomain() {
        Booking booking = new Booking(new EventId(id), bookedOn, effectiveOn, voucher);
        absent("holder", holder);
        absent("ceiling", ceiling);
        absent("household", household);
        absent("purpose", purpose);
        absent("advance", advance);
        absent("payer", payer);
        absent("reverses", reverses);
        absent("amount", amount);
        return switch (event) {
            case OPENED ->
                new Opened(booking, given("holder", holder), given("ceiling", ceiling), given("amount", amount));
            case ADVANCED ->
                new Advanced(
                        booking, given("household", household), given("purpose", purpose), given("amount", amount));
            case CLAIMED -> new Claimed(booking, new EventId(given("advance", advance)), given("payer", payer));
            case REIMBURSED ->
                new Reimbursed(
                        booking,
                        new EventId(given("advance", advance)),
                        given("payer", payer),
                        given("amount", amount));
            case RETURNED -> new Returned(booking, new EventId(given("advance", advance)), given("amount", amount));
            case ABSORBED -> new Absorbed(booking, new EventId(given("advance", advance)), given("amount", amount));
            case RECOVERED ->
                new Recovered(
                        booking,
                        new EventId(given("advance", advance)),
                        given("payer", payer),
                        given("amount", amount));
            case TOPPED_UP -> new ToppedUp(booking, given("amount", amount));
            case REVERSED -> new Reversed(booking, new EventId(given("reverses", reverses)));
            case CLOSED -> new Closed(booking);
        };
    }

    private static BudgetEventWire of(
            BudgetEventKind kind,
            BudgetEvent value,
            @Nullable BudgetHolder holder,
            @Nullable Euro ceiling,
            @Nullable HouseholdId household,
            @Nullable String purpose,
            @Nullable String advance,
            @Nullable Payer payer,
            @Nullable String reverses,
            @Nullable Euro amount) {
        Booking booking = value.booking();
        return new BudgetEventWire(
                kind,
                booking.id().value(),
                booking.bookedOn(),
                booking.effectiveOn(),
                booking.voucher(),
                holder,
                ceiling,
                household,
                purpose,
                advance,
                payer,
                reverses,
                amount);
    }

    private <T> T given(String field, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException(field + " must be given for " + event);
        }
        return value;
    }

    private void absent(String field, @Nullable Object value) {
        if (value != null && !event.has(field)) {
            throw new IllegalArgumentException(field + " must not be given for " + event);
        }
    }
}
