package org.gezinscoach.savings;

import java.util.Objects;
import java.util.function.Function;
import org.gezinscoach.internal.Checks;
import org.gezinscoach.money.Euro;
import org.gezinscoach.money.Total;
import org.threeten.extra.LocalDateRange;

/** Why declarations before and after give no answer. */
public sealed interface ComparisonRefusal {

    /** The stable name of this kind of refusal. */
    String code();

    /** One sentence with the figures. */
    String message();

    /** The one case or another. */
    <R> R fold(
            Function<? super WindowIncomplete, ? extends R> windowIncomplete,
            Function<? super RealisedUnknown, ? extends R> realisedUnknown,
            Function<? super EstimateUnknown, ? extends R> estimateUnknown,
            Function<? super NothingEstimated, ? extends R> nothingEstimated);

    /**
     * Not every declaration of a window is known, so what is missing would pass for a saving or a cost.
     *
     * @param window the window
     * @param covered for which days the declarations are complete
     */
    record WindowIncomplete(LocalDateRange window, LocalDateRange covered) implements ComparisonRefusal {
        /**
         * Checks the window.
         *
         * @throws IllegalArgumentException if the days covered enclose it
         */
        public WindowIncomplete {
            Objects.requireNonNull(window, "window");
            Checks.require(
                    !covered.encloses(window),
                    "window",
                    () -> "must not lie within " + covered + ", but was " + window);
        }

        @Override
        public String code() {
            return "window-incomplete";
        }

        @Override
        public String message() {
            return "declarations are compared over " + window + ", but are complete over " + covered + " only";
        }

        @Override
        public <R> R fold(
                Function<? super WindowIncomplete, ? extends R> windowIncomplete,
                Function<? super RealisedUnknown, ? extends R> realisedUnknown,
                Function<? super EstimateUnknown, ? extends R> estimateUnknown,
                Function<? super NothingEstimated, ? extends R> nothingEstimated) {
            return windowIncomplete.apply(this);
        }
    }

    /**
     * Some declared amounts of the two windows are unknown.
     *
     * @param realised the difference, as far as it is known
     */
    record RealisedUnknown(Total realised) implements ComparisonRefusal {
        /**
         * Checks the difference.
         *
         * @throws IllegalArgumentException if it is complete
         */
        public RealisedUnknown {
            Checks.require(!realised.isComplete(), "realised", () -> "must be unknown, but was " + realised);
        }

        @Override
        public String code() {
            return "realised-unknown";
        }

        @Override
        public String message() {
            return "realised savings must be known to be divided, but are " + realised;
        }

        @Override
        public <R> R fold(
                Function<? super WindowIncomplete, ? extends R> windowIncomplete,
                Function<? super RealisedUnknown, ? extends R> realisedUnknown,
                Function<? super EstimateUnknown, ? extends R> estimateUnknown,
                Function<? super NothingEstimated, ? extends R> nothingEstimated) {
            return realisedUnknown.apply(this);
        }
    }

    /**
     * Some estimated savings are unknown.
     *
     * @param estimated the estimate, as far as it is known
     */
    record EstimateUnknown(Total estimated) implements ComparisonRefusal {
        /**
         * Checks the estimate.
         *
         * @throws IllegalArgumentException if it is complete
         */
        public EstimateUnknown {
            Checks.require(!estimated.isComplete(), "estimated", () -> "must be unknown, but was " + estimated);
        }

        @Override
        public String code() {
            return "estimate-unknown";
        }

        @Override
        public String message() {
            return "estimated savings must be known to divide by them, but are " + estimated;
        }

        @Override
        public <R> R fold(
                Function<? super WindowIncomplete, ? extends R> windowIncomplete,
                Function<? super RealisedUnknown, ? extends R> realisedUnknown,
                Function<? super EstimateUnknown, ? extends R> estimateUnknown,
                Function<? super NothingEstimated, ? extends R> nothingEstimated) {
            return estimateUnknown.apply(this);
        }
    }

    /**
     * The estimate is not above zero, so there is nothing to divide by.
     *
     * @param estimated the estimate
     */
    record NothingEstimated(Total estimated) implements ComparisonRefusal {
        /**
         * Checks the estimate.
         *
         * @throws IllegalArgumentException if its known part is above zero
         */
        public NothingEstimated {
            Checks.require(
                    estimated.known().compareTo(Euro.ZERO) <= 0,
                    "estimated",
                    () -> "must be at most " + Euro.ZERO + ", but was " + estimated);
        }

        @Override
        public String code() {
            return "nothing-estimated";
        }

        @Override
        public String message() {
            return "estimated savings must be above EUR 0.00 to divide by them, but are " + estimated;
        }

        @Override
        public <R> R fold(
                Function<? super WindowIncomplete, ? extends R> windowIncomplete,
                Function<? super RealisedUnknown, ? extends R> realisedUnknown,
                Function<? super EstimateUnknown, ? extends R> estimateUnknown,
                Function<? super NothingEstimated, ? extends R> nothingEstimated) {
            return nothingEstimated.apply(this);
        }
    }
}
