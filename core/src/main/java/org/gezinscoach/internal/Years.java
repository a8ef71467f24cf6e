package org.gezinscoach.internal;

import java.time.Year;
import java.util.Objects;

/** The budget years that the library knows: {@value #FIRST} to {@value #LAST}. */
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
}
