package org.gezinscoach.json.wire;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.Year;
import org.gezinscoach.programme.ProgrammeYear;
import org.gezinscoach.programme.YearStatus;
import org.jspecify.annotations.Nullable;

/** A year and how firm its figures are. */
public record ProgrammeYearWire(
        @Given Year year,
        @Nullable YearStatus status,
        @Nullable LocalDate asOf) {

    /** The wire form of a domain value. */
    public static ProgrammeYearWire of(ProgrammeYear value) {
        return new ProgrammeYearWire(
                value.year(),
                Unstated.write(value.status(), YearStatus.UNSTATED),
                value.asOf().getOrNull());
    }

    /** The domain value, checked. */
    public ProgrammeYear toDomain() {
        return new ProgrammeYear(year, Unstated.read(status, YearStatus.UNSTATED), Option.of(asOf));
    }
}
