package org.gezinscoach.testing;

import java.util.function.BinaryOperator;

/**
 * The laws of adding up in any order (commutative monoid), for totals and summaries of your own: then one pass or many, one
 * municipality or 342, gives the same. {@code new MonoidLaws<>(Total.ZERO, Total::plus)} are those of
 * {@link org.gezinscoach.money.Total}.
 *
 * @param <T> what is added up; its {@code equals} tells whether two are the same
 * @param zero that of nothing
 * @param plus that of two together
 */
public record MonoidLaws<T>(T zero, BinaryOperator<T> plus) {
    private static final Law COMMUTATIVE = new Law("plusIsCommutative", "one plus another is the other plus the one");
    private static final Law ASSOCIATIVE =
            new Law("plusIsAssociative", "two and then a third is the first and then the other two");
    private static final Law NEUTRAL = new Law("zeroIsNeutral", "nothing added, before or after, changes nothing");

    /**
     * Holds it to all laws in one case.
     *
     * @throws AssertionError if one is broken
     */
    public void hold(T one, T two, T three) {
        plusIsCommutative(one, two);
        plusIsAssociative(one, two, three);
        zeroIsNeutral(one);
    }

    /**
     * One plus another is the other plus the one.
     *
     * @throws AssertionError if it is not
     */
    public void plusIsCommutative(T one, T other) {
        COMMUTATIVE.requireEqual(() -> one + " and " + other, plus.apply(other, one), plus.apply(one, other));
    }

    /**
     * Two and then a third is the first and then the other two.
     *
     * @throws AssertionError if it is not
     */
    public void plusIsAssociative(T one, T two, T three) {
        ASSOCIATIVE.requireEqual(
                () -> one + " and " + two + " and " + three,
                plus.apply(one, plus.apply(two, three)),
                plus.apply(plus.apply(one, two), three));
    }

    /**
     * Nothing added, before or after, changes nothing.
     *
     * @throws AssertionError if it does
     */
    public void zeroIsNeutral(T one) {
        NEUTRAL.requireEqual(one::toString, one, plus.apply(one, zero));
        NEUTRAL.requireEqual(one::toString, one, plus.apply(zero, one));
    }
}
