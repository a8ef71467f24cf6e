package org.gezinscoach.json.wire;

import org.gezinscoach.money.Unknown;
import org.jspecify.annotations.Nullable;

/** An amount that nobody knows: why, and whether it is a cost; a gain where that is absent. */
public record UnknownWire(@Given String unknown, @Nullable Boolean negative) {

    /** The wire form of a domain value. */
    public static UnknownWire of(Unknown value) {
        return new UnknownWire(value.reason(), value.negative() ? true : null);
    }

    /** The domain value, checked. */
    public Unknown toDomain() {
        return new Unknown(unknown, Boolean.TRUE.equals(negative));
    }
}
