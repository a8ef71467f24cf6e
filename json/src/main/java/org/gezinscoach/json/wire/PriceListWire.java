package org.gezinscoach.json.wire;

import io.vavr.control.Option;
import java.util.List;
import org.gezinscoach.savings.PriceBand;
import org.gezinscoach.savings.PriceIndex;
import org.gezinscoach.savings.PriceList;
import org.jspecify.annotations.Nullable;

/** A price list. */
public record PriceListWire(
        @Nullable List<PriceBand> bands, @Nullable PriceIndex index) {

    /** The wire form of a domain value. */
    public static PriceListWire of(PriceList value) {
        return new PriceListWire(value.bands().toJavaList(), value.index().getOrNull());
    }

    /** The domain value, checked. */
    public PriceList toDomain() {
        return new PriceList(Listed.read(bands), Option.of(index));
    }
}
