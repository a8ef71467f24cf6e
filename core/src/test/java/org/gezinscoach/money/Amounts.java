package org.gezinscoach.money;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Amounts for laws: of the whole range, and small enough that sums of many do not overflow. */
public final class Amounts {
    private static final long SUMMABLE_CENTS = 1_000_000_000_000L;
    private static final long SUMMABLE_COUNT = 1_000_000;

    private Amounts() {}

    /** Any known amount. */
    public static Arbitrary<Euro> euros() {
        return Arbitraries.longs().between(-Long.MAX_VALUE, Long.MAX_VALUE).map(Euro::ofCents);
    }

    /** Known amounts of which millions add up without overflow. */
    public static Arbitrary<Euro> summableEuros() {
        return Arbitraries.longs().between(-SUMMABLE_CENTS, SUMMABLE_CENTS).map(Euro::ofCents);
    }

    /** Unknown gains and unknown costs. */
    public static Arbitrary<Unknown> unknowns() {
        return Combinators.combine(Arbitraries.of("not printed", "regional cost", "p.m."), Arbitraries.of(false, true))
                .as(Unknown::new);
    }

    /** Amounts, known or not, of which millions add up without overflow. */
    public static Arbitrary<Amount> summable() {
        return Arbitraries.frequencyOf(Tuple.of(3, summableEuros()), Tuple.of(2, unknowns()));
    }

    /** Totals of which many add up without overflow. */
    public static Arbitrary<Total> summableTotals() {
        Arbitrary<Long> counts = Arbitraries.longs().between(0, SUMMABLE_COUNT);
        return Combinators.combine(summableEuros(), counts, counts).as(Total::new);
    }
}
