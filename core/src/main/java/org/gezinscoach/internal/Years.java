package org.gezinscoach.internal;

import java.time.LocalDate;
import java.time.Year;
import java.util.Objects;
import org.threeten.extra.LocalDateRange;

/** The years that the library knows: {@value #FIRST} to {@value #LAST}. What lies outside is a slip of the pen. */
public final class Years {
    /** The first year. */
    public static final int FIRST = 1900;

    /** The last year. */
    public static final int LAST = 2199;

    private Years() {}

    /** {@code year}, which lies between {@value #FIRST} and {@value #LAST}, both included. */
    public static Year check(Year year) {
        Objects.requireNonNull(year, "year");
        Checks.between("year", year.getValue(), FIRST, LAST);
        return year;
    }

    /** {@code date}, whose year lies between {@value #FIRST} and {@value #LAST}, both included. */
    public static LocalDate check(String name, LocalDate date) {
        Objects.requireNonNull(date, name);
        Checks.require(
                FIRST <= date.getYear() && date.getYear() <= LAST,
                name,
                "must lie in the years " + FIRST + " to " + LAST + ", but was " + date);
        return date;
    }

    /** {@code period}, which is not empty, begins, and lies between the same years; its end may be open. */
    public static LocalDateRange check(String name, LocalDateRange period) {
        Objects.requireNonNull(period, name);
        Checks.require(!period.isEmpty(), name, "must not be empty, but was " + period);
        check(name, period.getStart());
        if (!period.isUnboundedEnd()) {
            check(name, period.getEnd());
        }
        return period;
    }
}
