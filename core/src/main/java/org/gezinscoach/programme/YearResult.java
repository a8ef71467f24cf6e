package org.gezinscoach.programme;

import io.vavr.control.Option;
import java.time.Year;
import java.util.Objects;

/**
 * What came of one budget year.
 *
 * @param year the year; none for what no source puts in a year
 * @param status how firm its figures are
 * @param result the figures
 */
public record YearResult(Option<Year> year, YearStatus status, PeriodResult result) {
    /** Checks that all are there. */
    public YearResult {
        Objects.requireNonNull(year, "year");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(result, "result");
    }
}
