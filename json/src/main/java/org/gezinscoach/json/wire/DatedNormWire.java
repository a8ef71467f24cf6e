package org.gezinscoach.json.wire;

import java.time.LocalDate;
import org.gezinscoach.coach.CaseloadNorm;
import org.gezinscoach.coach.DatedNorm;

/** A norm and the day from which it holds. */
public record DatedNormWire(@Given LocalDate from, @Given CaseloadNorm norm) {

    /** The wire form of a domain value. */
    public static DatedNormWire of(DatedNorm value) {
        return new DatedNormWire(value.from(), value.norm());
    }

    /** The domain value, checked. */
    public DatedNorm toDomain() {
        return new DatedNorm(from, norm);
    }
}
