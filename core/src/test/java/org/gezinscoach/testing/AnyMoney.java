package org.gezinscoach.testing;

import io.vavr.collection.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.gezinscoach.money.Amount;
import org.gezinscoach.money.Euro;
import org.gezinscoach.money.Interval;
import org.gezinscoach.money.Shares;
import org.gezinscoach.money.Total;
import org.gezinscoach.money.Unknown;

/** Any amount, total, interval and division: small enough that sums of millions of them do not overflow. */
public final class AnyMoney {
    private static final long MOST_CENTS = 1_000_000_000_000L;
    private static final long MOST_PRICE_CENTS = 100_000_000;
    private static final int MOST_KEYS = 5;

    private AnyMoney() {}

    /** Known amounts of either sign, to ten billion euros. */
    @Provide
    public static Arbitrary<Euro> euros() {
        return Arbitraries.longs().between(-MOST_CENTS, MOST_CENTS).map(Euro::ofCents);
    }

    /** Known amounts that are not negative, to a million euros, as prices and costs are. */
    public static Arbitrary<Euro> prices() {
        return Arbitraries.longs().between(0, MOST_PRICE_CENTS).map(Euro::ofCents);
    }

    /** Unknown gains and unknown costs. */
    @Provide
    public static Arbitrary<Unknown> unknowns() {
        return Combinators.combine(reasons(), Arbitraries.of(false, true)).as(Unknown::new);
    }

    /** Amounts, one in five of them unknown. */
    @Provide
    public static Arbitrary<Amount> amounts() {
        return Arbitraries.frequencyOf(Tuple.of(4, euros()), Tuple.of(1, unknowns()));
    }

    /** Amounts that are not negative, to a million euros, one in five of them unknown. */
    public static Arbitrary<Amount> costs() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, prices()), Tuple.of(1, reasons().map(Amount::unknown)));
    }

    /** Totals of known amounts and of unknown ones. */
    @Provide
    public static Arbitrary<Total> totals() {
        Arbitrary<Long> counts = Arbitraries.longs().between(0, 1000);
        return Combinators.combine(euros(), counts, counts).as(Total::new);
    }

    /** Intervals with two ends, one or none. */
    @Provide
    public static Arbitrary<Interval> intervals() {
        return Combinators.combine(Plain.option(euros()), Plain.option(euros()))
                .as((one, other) -> one.exists(low -> other.exists(high -> low.compareTo(high) > 0))
                        ? new Interval(other, one)
                        : new Interval(one, other));
    }

    /** Divisions by such keys, of up to five of them; most weights are small, some are zero, and a few are huge. */
    public static <K extends Comparable<? super K>> Arbitrary<Shares<K>> shares(Arbitrary<? extends K> keys) {
        Arbitrary<Long> weights = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.longs().between(0, 5)),
                Tuple.of(3, Arbitraries.longs().between(0, 10_000)),
                Tuple.of(1, Arbitraries.longs().between(0, Long.MAX_VALUE)));
        return Arbitraries.maps(keys, weights)
                .ofMinSize(1)
                .ofMaxSize(MOST_KEYS)
                .filter(some -> some.values().stream().anyMatch(weight -> weight > 0))
                .map(some -> new Shares<>(TreeMap.<K, Long>ofAll(some)));
    }

    private static Arbitrary<String> reasons() {
        return Arbitraries.of("not printed", "regional cost", "p.m.");
    }
}
