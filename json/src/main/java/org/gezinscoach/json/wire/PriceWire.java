package org.gezinscoach.json.wire;

import org.gezinscoach.intervention.Price;
import org.gezinscoach.intervention.PriceBasis;
import org.gezinscoach.money.Amount;
import org.jspecify.annotations.Nullable;

/** What a care costs; an absent basis is unstated. */
@WireRecord
public record PriceWire(@Given Amount amount, @Nullable PriceBasis basis) {

    /** The wire form of a domain value. */
    public static PriceWire of(Price value) {
        return new PriceWire(value.amount(), Unstated.write(value.basis(), PriceBasis.UNSTATED));
    }

    /** The domain value, checked. */
    public Price toDomain() {
        return Price.of(amount, Unstated.read(basis, PriceBasis.UNSTATED));
    }
}
