package org.gezinscoach.json.wire;

import io.vavr.control.Option;
import java.time.Duration;
import org.gezinscoach.coach.Absence;
import org.gezinscoach.coach.AbsenceReason;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/** An absence of a coach: from all work where no hours are given. */
public record AbsenceWire(
        @Given LocalDateRange period,
        @Nullable Duration weeklyHours,
        @Nullable AbsenceReason reason) {

    /** The wire form of a domain value. */
    public static AbsenceWire of(Absence value) {
        return new AbsenceWire(
                value.period(),
                value.weeklyHours().getOrNull(),
                Unstated.write(value.reason(), AbsenceReason.UNSTATED));
    }

    /** The domain value, checked. */
    public Absence toDomain() {
        return new Absence(period, Option.of(weeklyHours), Unstated.read(reason, AbsenceReason.UNSTATED));
    }
}
