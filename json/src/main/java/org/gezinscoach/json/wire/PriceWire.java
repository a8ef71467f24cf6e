package org.gezinscoach.json.wire;

import io.vavr.control.Option;
import java.time.Duration;
import org.gezinscoach.intervention.Price;
import org.gezinscoach.intervention.PriceBasis;
import org.gezinscoach.money.Amount;
import org.jspecify.annotations.Nullable;

/** What a care costs; an absent basis is unstated, as are absent hours. */
public record PriceWire(
        @Given Amount amount,
        @Nullable PriceBasis basis,
        @Nullable Duration hoursAWeek) {

    /** The wire form of a domain value. */
    public static PriceWire of(Price value) {
        return new PriceWire(
                value.amount(),
                Unstated.write(value.basis(), PriceBasis.UNSTATED),
                value.hoursAWeek().getOrNull());
    }

    /** The domain value, checked. */
    public Price toDomain() {
        return new Price(amount, Unstated.read(basis, PriceBasis.UNSTATED), Option.of(hoursAWeek));
    }
}
