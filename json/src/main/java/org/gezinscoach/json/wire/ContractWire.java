package org.gezinscoach.json.wire;

import java.time.Duration;
import org.gezinscoach.coach.Contract;
import org.gezinscoach.coach.Employment;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/** A contract of a coach; an absent employment is unstated. */
public record ContractWire(
        @Given LocalDateRange period,
        @Given Duration weeklyHours,
        @Nullable Employment employment) {

    /** The wire form of a domain value. */
    public static ContractWire of(Contract value) {
        return new ContractWire(
                value.period(), value.weeklyHours(), Unstated.write(value.employment(), Employment.UNSTATED));
    }

    /** The domain value, checked. */
    public Contract toDomain() {
        return new Contract(period, weeklyHours, Unstated.read(employment, Employment.UNSTATED));
    }
}
