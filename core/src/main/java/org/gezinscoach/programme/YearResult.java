package org.gezinscoach.programme;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Year;
import java.util.Objects;
import org.gezinscoach.programme.ResultTable.Column;

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

    /** A small table: the year, and its figures. */
    @Override
    public String toString() {
        return new ResultTable(heading(), List.of(column("", result))).toString();
    }

    /** The year as it heads a column: {@code 2022 (provisional)}. */
    private String heading() {
        return year.map(Year::toString).getOrElse("no year stated") + (result.provisional() ? " (provisional)" : "");
    }

    /** The year as a column beside others. */
    Column column() {
        return column(heading(), result);
    }

    /** A period as a column beside others. */
    static Column column(String heading, PeriodResult result) {
        return new Column(heading, result.headline(), result.apart(), result.coachingCost(), result.net());
    }
}
