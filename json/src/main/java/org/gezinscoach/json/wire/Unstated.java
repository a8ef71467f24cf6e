package org.gezinscoach.json.wire;

import org.jspecify.annotations.Nullable;

/** An unstated value of a closed vocabulary, which the format leaves out. */
final class Unstated {
    private Unstated() {}

    static <E extends Enum<E>> E read(@Nullable E stated, E unstated) {
        return stated == null ? unstated : stated;
    }

    static <E extends Enum<E>> @Nullable E write(E value, E unstated) {
        return value == unstated ? null : value;
    }
}
