package org.gezinscoach.savings;

import java.util.function.Function;
import org.gezinscoach.internal.Checks;
import org.gezinscoach.money.Euro;

/** What the unknown savings must together be worth for the coaching to pay for itself (omslagwaarde). */
public sealed interface SwitchingValue {

    /** The one case or another. */
    <R> R fold(
            Function<? super AtLeast, ? extends R> atLeast,
            Function<? super Open, ? extends R> open,
            Function<? super NothingUnknown, ? extends R> nothingUnknown);

    /**
     * They break even from this amount on. In Wormerland's first year, {@code EUR 63016.00}.
     *
     * @param amount the amount, not negative; zero where the known savings suffice
     */
    record AtLeast(Euro amount) implements SwitchingValue {
        /**
         * Checks the amount.
         *
         * @throws IllegalArgumentException if the amount is negative
         */
        public AtLeast {
            Checks.require(!amount.isNegative(), "switching value", () -> "must not be negative, but was " + amount);
        }

        @Override
        public <R> R fold(
                Function<? super AtLeast, ? extends R> atLeast,
                Function<? super Open, ? extends R> open,
                Function<? super NothingUnknown, ? extends R> nothingUnknown) {
            return atLeast.apply(this);
        }

        @Override
        public String toString() {
            return amount.toString();
        }
    }

    /**
     * Extra costs are unknown too, so no amount of unknown savings is known to suffice.
     *
     * @param unknownCosts how many extra costs are unknown, at least one
     */
    record Open(long unknownCosts) implements SwitchingValue {
        /**
         * Checks the count.
         *
         * @throws IllegalArgumentException if there are none
         */
        public Open {
            Checks.require(unknownCosts > 0, "unknown costs", () -> "must be at least 1, but was " + unknownCosts);
        }

        @Override
        public <R> R fold(
                Function<? super AtLeast, ? extends R> atLeast,
                Function<? super Open, ? extends R> open,
                Function<? super NothingUnknown, ? extends R> nothingUnknown) {
            return open.apply(this);
        }

        @Override
        public String toString() {
            return "open";
        }
    }

    /** Every saving is known, so nothing is left that could switch the result. */
    record NothingUnknown() implements SwitchingValue {
        @Override
        public <R> R fold(
                Function<? super AtLeast, ? extends R> atLeast,
                Function<? super Open, ? extends R> open,
                Function<? super NothingUnknown, ? extends R> nothingUnknown) {
            return nothingUnknown.apply(this);
        }

        @Override
        public String toString() {
            return "nothing unknown";
        }
    }
}
