package org.gezinscoach.budget;

import java.time.LocalDate;
import java.util.Objects;
import org.gezinscoach.internal.Checks;
import org.gezinscoach.internal.Years;

/**
 * How an event stands in the books (boeking).
 *
 * @param id the identifier of the event
 * @param bookedOn the day on which it was booked; never before the event booked last
 * @param effectiveOn the day on which it took effect, such as that of the payment; any day
 * @param voucher the reference of its voucher (bewijsstuk)
 */
public record Booking(EventId id, LocalDate bookedOn, LocalDate effectiveOn, String voucher) {
    /**
     * Checks the days and the voucher.
     *
     * @throws IllegalArgumentException if a day lies outside the years 1900 to 2199, or the voucher is blank, has blanks
     *     around it, or is longer than 500 characters
     */
    public Booking {
        Objects.requireNonNull(id, "id");
        Years.check("booked on", bookedOn);
        Years.check("effective on", effectiveOn);
        Checks.text("voucher", voucher);
    }

    /** A booking that takes effect on the day on which it is booked. */
    public static Booking of(String id, LocalDate on, String voucher) {
        return new Booking(new EventId(id), on, on, voucher);
    }
}
