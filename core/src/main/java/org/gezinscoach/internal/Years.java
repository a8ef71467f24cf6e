package org.gezinscoach.internal;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
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

    /** What {@link #stated} gives: a million lines of one year share it. */
    private static final Vector<Option<Year>> STATED =
            Vector.rangeClosed(FIRST, LAST).map(year -> Option.some(Year.of(year)));

    private Years() {}

    /** Some year, {@code year}; one and the same for each year that the library knows. */
    public static Option<Year> stated(Year year) {
        return isKnown(Objects.requireNonNull(year, "year").getValue())
                ? STATED.get(year.getValue() - FIRST)
                : Option.some(year);
    }

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
                isKnown(date.getYear()),
                name,
                () -> "must lie in the years " + FIRST + " to " + LAST + ", but was " + date);
        return date;
    }

    /** {@code period}, which is not empty, begins, and lies between the same years; its end may be open. */
    public static LocalDateRange check(String name, LocalDateRange period) {
        Objects.requireNonNull(period, name);
        Checks.require(!period.isEmpty(), name, () -> "must not be empty, but was " + period);
        check(name, period.getStart());
        if (!period.isUnboundedEnd()) {
            check(name, period.getEnd());
        }
        return period;
    }

    private static boolean isKnown(int year) {
        return FIRST <= year && year <= LAST;
    }
}
