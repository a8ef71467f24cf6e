package org.gezinscoach.money;

import java.util.Objects;
import java.util.stream.Collector;
import org.gezinscoach.internal.Checks;

/**
 * A sum of amounts of which some are unknown (totaal): what is known, and how many gains and how many costs are not.
 *
 * <p>It is the commutative monoid of amounts: the order and the grouping of a sum do not matter, and {@link #ZERO} adds
 * nothing. Unknown gains and unknown costs never cancel, since nobody knows that they are equal. What holds for sums
 * holds as long as no partial sum overflows; where one does, it throws.
 *
 * <p>The first year of Wormerland is {@code EUR 104080.00 + 3 unknown}.
 *
 * @param known the sum of the known amounts
 * @param unknownGains how many unknown amounts are gains, not negative
 * @param unknownCosts how many unknown amounts are costs, not negative
 */
public record Total(Euro known, long unknownGains, long unknownCosts) {
    /** The total of nothing. */
    public static final Total ZERO = new Total(Euro.ZERO, 0, 0);

    /**
     * Checks the counts.
     *
     * @throws IllegalArgumentException if a count is negative
     */
    public Total {
        Objects.requireNonNull(known, "known");
        Checks.require(unknownGains >= 0, "unknown gains", () -> "must not be negative, but was " + unknownGains);
        Checks.require(unknownCosts >= 0, "unknown costs", () -> "must not be negative, but was " + unknownCosts);
    }

    /** The total of one amount. */
    public static Total of(Amount amount) {
        return amount.fold(
                euro -> new Total(euro, 0, 0),
                unknown -> unknown.negative() ? new Total(Euro.ZERO, 0, 1) : new Total(Euro.ZERO, 1, 0));
    }

    /** Collects a stream of amounts into their total. */
    public static Collector<Amount, ?, Total> toTotal() {
        return Collector.of(
                () -> new Total[] {ZERO},
                (sum, amount) -> sum[0] = sum[0].plus(amount),
                (left, right) -> new Total[] {left[0].plus(right[0])},
                sum -> sum[0]);
    }

    /**
     * This total and one amount more.
     *
     * @throws ArithmeticException if the known part overflows
     */
    public Total plus(Amount amount) {
        return plus(of(amount));
    }

    /**
     * This total and another: {@code EUR 104080.00 + 3 unknown} plus {@code EUR 144888.00 + 4 unknown} is
     * {@code EUR 248968.00 + 7 unknown}.
     *
     * @throws ArithmeticException if the known part or a count overflows
     */
    public Total plus(Total other) {
        return new Total(
                known.plus(other.known),
                Math.addExact(unknownGains, other.unknownGains),
                Math.addExact(unknownCosts, other.unknownCosts));
    }

    /** Every amount with the other sign: gains become costs, and unknown gains unknown costs. */
    public Total negated() {
        return new Total(known.negated(), /* unknownGains= */ unknownCosts, /* unknownCosts= */ unknownGains);
    }

    /** How many amounts are unknown, gains and costs together. */
    public long unknowns() {
        return Math.addExact(unknownGains, unknownCosts);
    }

    /** Whether every amount was known. */
    public boolean isComplete() {
        return unknownGains == 0 && unknownCosts == 0;
    }

    /** What is known, then what is not: {@code EUR 104080.00 + 3 unknown - 1 unknown}. */
    @Override
    public String toString() {
        return known
                + (unknownGains == 0 ? "" : " + " + unknownGains + " unknown")
                + (unknownCosts == 0 ? "" : " - " + unknownCosts + " unknown");
    }
}
