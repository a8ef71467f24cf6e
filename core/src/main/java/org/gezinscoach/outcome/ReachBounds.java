package org.gezinscoach.outcome;

import io.vavr.control.Option;
import org.gezinscoach.internal.Checks;

/**
 * Between how many households at least and how many at most reached something, and of how many: {@code exactly 11 of 13}.
 *
 * <p>It is a commutative monoid over groups that have no household in common: the order and the grouping of a sum do not
 * matter, and {@link #ZERO} adds nothing. What is not stated of a part is not stated of the sum, and a sum is never narrower
 * than its parts: it is exact only if each of them is.
 *
 * @param least the fewest that can be, not negative
 * @param most the most that can be; all where not stated, and none if it is not stated of how many either
 * @param of of how many households; none if not stated
 */
public record ReachBounds(int least, Option<Integer> most, Option<Integer> of) {
    /** Nobody, of nobody. */
    public static final ReachBounds ZERO = new ReachBounds(0, Option.some(0), Option.some(0));

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if the lower bound is negative, above the upper one or above the number of households,
     *     or the upper one is above that number
     */
    public ReachBounds {
        Checks.require(least >= 0, "least", () -> "must not be negative, but was " + least);
        Checks.option("of", of);
        most = Checks.option("most", most).orElse(of);
        for (int upper : most) {
            Checks.require(least <= upper, "most", () -> "must be at least " + least + ", but was " + upper);
            for (int all : of) {
                Checks.require(upper <= all, "of", () -> "must be at least " + upper + ", but was " + all);
            }
        }
    }

    /**
     * These and those of a group without a household in common: all of 8 plus exactly 3 of 5 is {@code exactly 11 of 13}.
     *
     * @throws ArithmeticException if a sum overflows
     */
    public ReachBounds plus(ReachBounds other) {
        return new ReachBounds(Math.addExact(least, other.least), sum(most, other.most), sum(of, other.of));
    }

    /** Whether the number is known. */
    public boolean isExact() {
        return most.contains(least);
    }

    /**
     * {@code exactly 4}, {@code at least 3 of 8}, {@code at least 5 and at most 6 of 8}; nothing is said of how many where
     * that is not stated.
     */
    @Override
    public String toString() {
        String upper = most.filter(number -> !of.contains(number))
                .map(number -> " and at most " + number)
                .getOrElse("");
        String number = isExact() ? "exactly " + least : "at least " + least + upper;
        return number + of.map(all -> " of " + all).getOrElse("");
    }

    private static Option<Integer> sum(Option<Integer> one, Option<Integer> other) {
        return one.flatMap(left -> other.map(right -> Math.addExact(left, right)));
    }
}
