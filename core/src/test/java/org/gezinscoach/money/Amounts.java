package org.gezinscoach.money;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Amounts for laws, of the whole range. */
public final class Amounts {
    private Amounts() {}

    /** Any known amount. */
    public static Arbitrary<Euro> euros() {
        return Arbitraries.longs().between(-Long.MAX_VALUE, Long.MAX_VALUE).map(Euro::ofCents);
    }
}
