package org.gezinscoach.programme;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.Year;
import java.util.Objects;
import org.gezinscoach.internal.Years;

/**
 * A budget year of a programme (begrotingsjaar) and how firm its figures are.
 *
 * @param year the year
 * @param status how firm its figures are
 * @param asOf the day on which they were taken; none if not stated
 */
public record ProgrammeYear(Year year, YearStatus status, Option<LocalDate> asOf) {
    /**
     * Checks the year.
     *
     * @throws IllegalArgumentException if the year or the day lies outside the years 1900 to 2199
     */
    public ProgrammeYear {
        Years.check(year);
        Objects.requireNonNull(status, "status");
        asOf.forEach(date -> Years.check("as of", date));
    }
}
