package org.gezinscoach.json.wire;

import java.time.Year;
import org.gezinscoach.intervention.CareCategory;
import org.gezinscoach.intervention.PriceBasis;
import org.gezinscoach.intervention.Source;
import org.gezinscoach.money.Euro;
import org.gezinscoach.savings.PriceBand;
import org.jspecify.annotations.Nullable;

/** Between which prices a kind of care lies; an absent basis is unstated. */
public record PriceBandWire(
        @Given CareCategory category,
        @Nullable PriceBasis basis,
        @Given Euro low,
        @Given Euro high,
        @Given Year year,
        @Given Source source) {

    /** The wire form of a domain value. */
    public static PriceBandWire of(PriceBand value) {
        return new PriceBandWire(
                value.category(),
                Unstated.write(value.basis(), PriceBasis.UNSTATED),
                value.low(),
                value.high(),
                value.year(),
                value.source());
    }

    /** The domain value, checked. */
    public PriceBand toDomain() {
        return PriceBand.builder()
                .category(category)
                .basis(Unstated.read(basis, PriceBasis.UNSTATED))
                .low(low)
                .high(high)
                .year(year)
                .source(source)
                .build();
    }
}
