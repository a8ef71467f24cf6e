package org.gezinscoach.coach;

import java.time.LocalDate;
import org.threeten.extra.LocalDateRange;

/** The days of a range by number, the first being 0. It knows on which number each month begins, and so counts no days. */
final class RangeDays {
    private static final int MONTHS = 12;
    private static final int LONGEST_MONTH = 31;

    private final LocalDate start;
    private final int count;
    private final long monthBefore;
    /** On which number each month begins; the first is any month before the range, the last any after it. */
    private final int[] monthStarts;

    /** Of a range that is bounded and not empty. */
    RangeDays(LocalDateRange range) {
        start = range.getStart();
        count = range.lengthInDays();
        monthBefore = month(start) - 1;
        int last = (int) (month(range.getEnd()) - monthBefore) + 1;
        monthStarts = new int[last + 1];
        monthStarts[0] = -LONGEST_MONTH;
        LocalDate first = start.withDayOfMonth(1);
        for (int month = 1; month < last; month++) {
            monthStarts[month] = (int) (first.plusMonths(month - 1).toEpochDay() - start.toEpochDay());
        }
        monthStarts[last] = count;
    }

    int count() {
        return count;
    }

    /** The number of a date in the range, or of the end of the range that it lies beyond. */
    int number(LocalDate date) {
        long month = Math.max(0, Math.min(monthStarts.length - 1, month(date) - monthBefore));
        return Math.max(0, Math.min(count, monthStarts[(int) month] + date.getDayOfMonth() - 1));
    }

    /** The date of a number. */
    LocalDate date(int number) {
        return start.plusDays(number);
    }

    private static long month(LocalDate date) {
        return (long) date.getYear() * MONTHS + date.getMonthValue() - 1;
    }
}
