package org.gezinscoach.money;

import io.vavr.control.Option;
import org.gezinscoach.internal.Checks;

/**
 * Between which bounds an amount lies (bandbreedte), where it is not known itself: at least, at most, or open on a side.
 *
 * <p>Intervals add up: {@code EUR 104080.00 or more} plus {@code EUR 1000.00 to EUR 3000.00} is {@code EUR 105080.00 or
 * more}. It stands beside a {@link Total} and never in its place.
 *
 * @param least the lower bound, included; none if open
 * @param most the upper bound, included; none if open
 */
public record Interval(Option<Euro> least, Option<Euro> most) {
    /** Zero, and nothing else. */
    public static final Interval ZERO = of(Euro.ZERO, Euro.ZERO);

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if the lower bound is above the upper
     */
    public Interval {
        Checks.option("least", least);
        Checks.option("most", most);
        Checks.require(
                !least.exists(low -> most.exists(high -> low.compareTo(high) > 0)),
                "least",
                () -> "must be at most " + most.getOrElse(Euro.ZERO) + ", but was " + least.getOrElse(Euro.ZERO));
    }

    /**
     * From a lower to an upper bound.
     *
     * @throws IllegalArgumentException if the lower bound is above the upper
     */
    public static Interval of(Euro least, Euro most) {
        return new Interval(Option.some(least), Option.some(most));
    }

    /** What is known of a single amount: itself, or of an unknown one its sign, zero or more for a gain and less for a cost. */
    public static Interval of(Amount amount) {
        return amount.fold(
                euro -> of(euro, euro),
                unknown -> unknown.negative()
                        ? new Interval(Option.none(), Option.some(Euro.ZERO))
                        : new Interval(Option.some(Euro.ZERO), Option.none()));
    }

    /**
     * Where the sum lies of an amount in this interval and one in another; open wherever one of them is.
     *
     * @throws ArithmeticException if a bound overflows
     */
    public Interval plus(Interval other) {
        return new Interval(sum(least, other.least), sum(most, other.most));
    }

    /** Whether an amount lies within the bounds. */
    public boolean contains(Euro euro) {
        return least.forAll(low -> low.compareTo(euro) <= 0) && most.forAll(high -> euro.compareTo(high) <= 0);
    }

    /** Whether it is open on a side. */
    public boolean isOpen() {
        return least.isEmpty() || most.isEmpty();
    }

    private static Option<Euro> sum(Option<Euro> one, Option<Euro> other) {
        return one.flatMap(first -> other.map(first::plus));
    }

    /** {@code EUR 1000.00 to EUR 3000.00}, {@code EUR 104080.00 or more}, {@code EUR 0.00 or less}, {@code open}. */
    @Override
    public String toString() {
        if (least.isEmpty()) {
            return most.map(high -> high + " or less").getOrElse("open");
        }
        return most.map(high -> least.get() + " to " + high).getOrElse(() -> least.get() + " or more");
    }
}
