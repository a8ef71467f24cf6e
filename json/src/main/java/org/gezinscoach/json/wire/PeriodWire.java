package org.gezinscoach.json.wire;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/** A period from a day until another, exclusive; open where {@code until} is absent. */
public record PeriodWire(@Given LocalDate from, @Nullable LocalDate until) {

    /** The wire form of a domain value. */
    public static PeriodWire of(LocalDateRange value) {
        return new PeriodWire(value.getStart(), value.isUnboundedEnd() ? null : value.getEnd());
    }

    /** The domain value, checked. */
    public LocalDateRange toDomain() {
        if (until == null) {
            return LocalDateRange.ofUnboundedEnd(from);
        }
        if (!until.isAfter(from)) {
            throw new IllegalArgumentException("until must be after from, " + from + ", but was " + until);
        }
        return LocalDateRange.of(from, until);
    }
}
