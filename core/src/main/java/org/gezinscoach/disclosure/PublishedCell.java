package org.gezinscoach.disclosure;

import java.util.Objects;
import java.util.function.Function;
import org.gezinscoach.internal.Checks;

/** What is published of a figure (gepubliceerde cel): the figure itself, the figure rounded, or nothing. */
public sealed interface PublishedCell {

    /** Whether the figure is left out. */
    default boolean isSuppressed() {
        return fold(exact -> false, rounded -> false, suppressed -> true);
    }

    /** The one case or another. */
    <R> R fold(
            Function<? super Exact, ? extends R> exact,
            Function<? super Rounded, ? extends R> rounded,
            Function<? super Suppressed, ? extends R> suppressed);

    /**
     * The figure itself.
     *
     * @param figure a number, or cents
     */
    record Exact(long figure) implements PublishedCell {
        @Override
        public <R> R fold(
                Function<? super Exact, ? extends R> exact,
                Function<? super Rounded, ? extends R> rounded,
                Function<? super Suppressed, ? extends R> suppressed) {
            return exact.apply(this);
        }

        /** The figure: {@code 8}. */
        @Override
        public String toString() {
            return Long.toString(figure);
        }
    }

    /**
     * The multiple of a base that lies nearest to the figure, the larger in size of two: 7 and 8 to base 5 are 5 and 10.
     *
     * @param figure a number, or cents; a multiple of the base
     * @param base to multiples of what, at least 2
     */
    record Rounded(long figure, long base) implements PublishedCell {
        /**
         * Checks both.
         *
         * @throws IllegalArgumentException if the base is below 2, or the figure is no multiple of it
         */
        public Rounded {
            Checks.require(base >= 2, "base", () -> "must be at least 2, but was " + base);
            Checks.require(figure % base == 0, "figure", () -> "must be a multiple of " + base + ", but was " + figure);
        }

        /**
         * A figure rounded to a base.
         *
         * @throws IllegalArgumentException if the base is below 2
         * @throws ArithmeticException if the multiple overflows
         */
        static Rounded of(long figure, long base) {
            long below = figure / base;
            long rest = Math.abs(figure % base);
            return new Rounded(
                    Math.multiplyExact(rest < base - rest ? below : below + Long.signum(figure), base), base);
        }

        @Override
        public <R> R fold(
                Function<? super Exact, ? extends R> exact,
                Function<? super Rounded, ? extends R> rounded,
                Function<? super Suppressed, ? extends R> suppressed) {
            return rounded.apply(this);
        }

        /** The figure, said to be rounded: {@code about 10}. */
        @Override
        public String toString() {
            return "about " + figure;
        }
    }

    /**
     * Nothing.
     *
     * @param reason why; not printed by {@link #toString()}, since the public should see no more than that it is left out
     */
    record Suppressed(SuppressionReason reason) implements PublishedCell {
        /** Checks that there is a reason. */
        public Suppressed {
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public <R> R fold(
                Function<? super Exact, ? extends R> exact,
                Function<? super Rounded, ? extends R> rounded,
                Function<? super Suppressed, ? extends R> suppressed) {
            return suppressed.apply(this);
        }

        /** {@code left out}, whatever the reason. */
        @Override
        public String toString() {
            return "left out";
        }
    }
}
