package org.gezinscoach.coach;

import java.time.LocalDate;
import org.threeten.extra.LocalDateRange;

/** The days of a range by number, the first being 0. It knows on which number each month begins, and so counts no days. */
final class RangeDays {
    private static final int MONTHS = 12;

    private final LocalDate start;
    private final int count;
    private final long firstMonth;
    private final int[] monthStarts;

    /** Of a range that is bounded and not empty. */
    RangeDays(LocalDateRange range) {
        start = range.getStart();
        count = range.lengthInDays();
        firstMonth = month(start);
        monthStarts = new int[(int) (month(range.getEnd()) - firstMonth) + 1];
        LocalDate first = start.withDayOfMonth(1);
        for (int month = 0; month < monthStarts.length; month++) {
            monthStarts[month] = (int) (first.plusMonths(month).toEpochDay() - start.toEpochDay());
        }
    }

    int count() {
        return count;
    }

    /** The number of a date in the range, or of the end of the range that it lies beyond. */
    int number(LocalDate date) {
        long month = month(date) - firstMonth;
        if (month < 0) {
            return 0;
        }
        return month < monthStarts.length
                ? Math.max(0, Math.min(count, monthStarts[(int) month] + date.getDayOfMonth() - 1))
                : count;
    }

    /** The date of a number. */
    LocalDate date(int number) {
        return start.plusDays(number);
    }

    private static long month(LocalDate date) {
        return (long) date.getYear() * MONTHS + date.getMonthValue() - 1;
    }
}
