package org.gezinscoach.outcome;

import io.vavr.control.Option;
import java.util.function.Function;
import org.gezinscoach.internal.Checks;

/**
 * In how many households something was reached, as somebody says it (bereik): in all, in so many, in at least so many, or not
 * counted; of how many may be left unsaid.
 *
 * <p>"In zeker 3 gezinnen" is {@code Reach.atLeast(3)}, and of 8 households {@code Reach.atLeast(3).outOf(8)}. What is said is
 * kept as said: all of 8 is not equal to exactly 8 of 8. Their {@linkplain #bounds() bounds} are, and it is bounds that add up.
 */
public sealed interface Reach {
    /** Of how many households; none if not stated. */
    Option<Integer> of();

    /** The same, of so many households; an {@link IllegalArgumentException} if they are negative or too few. */
    Reach outOf(int households);

    /** Which numbers it leaves open: at least 3 of 8 leaves 3 to 8, and not counted of 8 leaves 0 to 8. */
    ReachBounds bounds();

    /** The one case or another. */
    <R> R fold(
            Function<? super All, ? extends R> all,
            Function<? super Exactly, ? extends R> exactly,
            Function<? super AtLeast, ? extends R> atLeast,
            Function<? super NotCounted, ? extends R> notCounted);

    /** In all, of a number that is not stated. */
    static Reach all() {
        return new All(Option.none());
    }

    /** In so many, of a number that is not stated; an {@link IllegalArgumentException} if negative. */
    static Reach exactly(int households) {
        return new Exactly(households, Option.none());
    }

    /** In so many or more, of a number that is not stated; an {@link IllegalArgumentException} if negative. */
    static Reach atLeast(int households) {
        return new AtLeast(households, Option.none());
    }

    /** In a number that nobody states, of a number that is not stated; an {@link IllegalArgumentException} without a reason. */
    static Reach notCounted(String reason) {
        return new NotCounted(reason, Option.none());
    }

    /**
     * In all of them.
     *
     * @param of of how many households; none if not stated
     */
    record All(Option<Integer> of) implements Reach {
        /**
         * Checks the number.
         *
         * @throws IllegalArgumentException if it is negative
         */
        public All {
            check(0, of);
        }

        @Override
        public All outOf(int households) {
            return new All(Option.some(households));
        }

        @Override
        public ReachBounds bounds() {
            return new ReachBounds(of.getOrElse(0), of, of);
        }

        @Override
        public <R> R fold(
                Function<? super All, ? extends R> all,
                Function<? super Exactly, ? extends R> exactly,
                Function<? super AtLeast, ? extends R> atLeast,
                Function<? super NotCounted, ? extends R> notCounted) {
            return all.apply(this);
        }

        /** {@code all of 8}, or {@code all}. */
        @Override
        public String toString() {
            return "all" + ofHowMany(of);
        }
    }

    /**
     * In so many.
     *
     * @param households in how many, not negative
     * @param of of how many households; none if not stated
     */
    record Exactly(int households, Option<Integer> of) implements Reach {
        /**
         * Checks the numbers.
         *
         * @throws IllegalArgumentException if one is negative, or there are fewer than reached it
         */
        public Exactly {
            check(households, of);
        }

        @Override
        public Exactly outOf(int all) {
            return new Exactly(households, Option.some(all));
        }

        @Override
        public ReachBounds bounds() {
            return new ReachBounds(households, Option.some(households), of);
        }

        @Override
        public <R> R fold(
                Function<? super All, ? extends R> all,
                Function<? super Exactly, ? extends R> exactly,
                Function<? super AtLeast, ? extends R> atLeast,
                Function<? super NotCounted, ? extends R> notCounted) {
            return exactly.apply(this);
        }

        /** {@code exactly 3 of 5}, or {@code exactly 3}. */
        @Override
        public String toString() {
            return "exactly " + households + ofHowMany(of);
        }
    }

    /**
     * In so many or more.
     *
     * @param households in how many at least, not negative
     * @param of of how many households; none if not stated
     */
    record AtLeast(int households, Option<Integer> of) implements Reach {
        /**
         * Checks the numbers.
         *
         * @throws IllegalArgumentException if one is negative, or there are fewer than reached it
         */
        public AtLeast {
            check(households, of);
        }

        @Override
        public AtLeast outOf(int all) {
            return new AtLeast(households, Option.some(all));
        }

        @Override
        public ReachBounds bounds() {
            return new ReachBounds(households, of, of);
        }

        @Override
        public <R> R fold(
                Function<? super All, ? extends R> all,
                Function<? super Exactly, ? extends R> exactly,
                Function<? super AtLeast, ? extends R> atLeast,
                Function<? super NotCounted, ? extends R> notCounted) {
            return atLeast.apply(this);
        }

        /** {@code at least 3 of 5}, or {@code at least 3}. */
        @Override
        public String toString() {
            return "at least " + households + ofHowMany(of);
        }
    }

    /**
     * In a number that nobody states.
     *
     * @param reason why there is no number; free text, and so never printed by {@link #toString()}
     * @param of of how many households; none if not stated
     */
    record NotCounted(String reason, Option<Integer> of) implements Reach {
        /**
         * Checks the reason and the number.
         *
         * @throws IllegalArgumentException if the reason is blank, has blanks around it, or is longer than 500 characters, or
         *     the number is negative
         */
        public NotCounted {
            Checks.text("reason", reason);
            check(0, of);
        }

        @Override
        public NotCounted outOf(int households) {
            return new NotCounted(reason, Option.some(households));
        }

        @Override
        public ReachBounds bounds() {
            return new ReachBounds(0, of, of);
        }

        @Override
        public <R> R fold(
                Function<? super All, ? extends R> all,
                Function<? super Exactly, ? extends R> exactly,
                Function<? super AtLeast, ? extends R> atLeast,
                Function<? super NotCounted, ? extends R> notCounted) {
            return notCounted.apply(this);
        }

        /** {@code not counted of 8}, or {@code not counted}. */
        @Override
        public String toString() {
            return "not counted" + ofHowMany(of);
        }
    }

    private static void check(int households, Option<Integer> of) {
        Checks.require(households >= 0, "households", () -> "must not be negative, but was " + households);
        Checks.option("of", of)
                .forEach(all -> Checks.require(
                        households <= all, "of", () -> "must be at least " + households + ", but was " + all));
    }

    private static String ofHowMany(Option<Integer> of) {
        return of.map(all -> " of " + all).getOrElse("");
    }
}
