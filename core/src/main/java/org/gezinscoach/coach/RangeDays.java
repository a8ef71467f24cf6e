package org.gezinscoach.coach;

import java.time.LocalDate;
import org.threeten.extra.LocalDateRange;

/** The days of a range by number, the first being 0. */
final class RangeDays {
    private final LocalDate start;
    /** Long, since no end less a day before 1970 is more than an int holds. */
    private final long first;

    private final int count;

    /** Of a range that is bounded and not empty. */
    RangeDays(LocalDateRange range) {
        start = range.getStart();
        first = start.toEpochDay();
        count = range.lengthInDays();
    }

    int count() {
        return count;
    }

    /** The number of a date in the range, or of the end of the range that it lies beyond. */
    int number(LocalDate date) {
        return number(EpochDays.of(date));
    }

    /** The same of a day of {@link EpochDays}. */
    int number(int day) {
        return (int) Math.max(0, Math.min(count, day - first));
    }

    /** The date of a number. */
    LocalDate date(int number) {
        return start.plusDays(number);
    }
}
