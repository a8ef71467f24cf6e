package org.gezinscoach.intervention;

import java.time.LocalDate;
import org.gezinscoach.money.Euro;
import org.threeten.extra.LocalDateRange;

/**
 * How an amount grows with time: so much for every so many units of a count that runs through all dates. What has grown up
 * to a date is rounded down once, and what accrues in a range is the difference of two dates: so ranges that touch never gain
 * or lose a cent.
 */
enum Accrual {
    /** Actual days. */
    BY_DAYS {
        @Override
        long count(LocalDate date) {
            return date.toEpochDay();
        }
    },
    /** Twelve months of thirty days (30E/360), the 29th of February counting as the 28th. */
    BY_MONTHS {
        @Override
        long count(LocalDate date) {
            int day = date.getMonthValue() == 2 ? Math.min(date.getDayOfMonth(), 28) : date.getDayOfMonth();
            return 360L * date.getYear() + 30L * (date.getMonthValue() - 1) + Math.min(day, 30);
        }
    };

    /** The date, counted. */
    abstract long count(LocalDate date);

    /**
     * What accrues in a range of {@code cents} for every {@code period} counted.
     *
     * @throws ArithmeticException if it overflows
     */
    Euro over(LocalDateRange range, long cents, long period) {
        long from = count(range.getStart());
        long until = count(range.getEnd());
        long whole = Math.multiplyExact(cents / period, until - from);
        long rest = cents % period;
        return Euro.ofCents(
                Math.addExact(whole, Math.floorDiv(rest * until, period) - Math.floorDiv(rest * from, period)));
    }
}
