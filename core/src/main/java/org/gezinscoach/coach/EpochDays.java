package org.gezinscoach.coach;

import java.time.LocalDate;
import org.threeten.extra.LocalDateRange;

/**
 * Days by number, as Java counts them from 1 January 1970 on; the day of no end is the highest number. The first day of a period
 * and the day after its last are two numbers in one: in the order of such numbers, periods stand in the order of their first days.
 */
final class EpochDays {
    private static final long UNSIGNED = 0xFFFF_FFFFL;

    private EpochDays() {}

    /** A day in the years that the library knows, or of no end. */
    static int of(LocalDate date) {
        return (int) Math.min(Integer.MAX_VALUE, date.toEpochDay());
    }

    /** A period that begins. */
    static long of(LocalDateRange period) {
        return ((long) of(period.getStart()) << Integer.SIZE) | (of(period.getEnd()) & UNSIGNED);
    }

    /** The first day of a period. */
    static int start(long period) {
        return (int) (period >> Integer.SIZE);
    }

    /** The day after the last of a period. */
    static int end(long period) {
        return (int) period;
    }
}
