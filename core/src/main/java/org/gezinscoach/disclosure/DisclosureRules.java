package org.gezinscoach.disclosure;

import io.vavr.control.Option;
import org.gezinscoach.internal.Checks;
import org.gezinscoach.internal.DomainStyle;
import org.gezinscoach.money.Euro;
import org.immutables.value.Value;

/**
 * What may be published (onthullingsregels). None of the rules has a default: each is given, or left out by saying
 * {@code Option.none()}.
 *
 * <p>At a minimum of 5 households a figure about 4 is left out. Where one may carry at most 50 per cent, Almelo's direct
 * savings are left out, for case 6 carries 60.4 per cent of {@code EUR 176025.00}.
 */
@Value.Immutable
@DomainStyle
public sealed interface DisclosureRules extends WithDisclosureRules permits ImmutableDisclosureRules {
    /** How many households at least stand behind a figure, 2 to 100; none if that does not matter. */
    Option<Integer> minimumHouseholds();

    /** How many per cent of a figure its largest household carries at most, 1 to 99; none if that does not matter. */
    Option<Integer> largestPercent();

    /** How many per cent of a figure its two largest households carry at most, 1 to 99; none if that does not matter. */
    Option<Integer> twoLargestPercent();

    /** To multiples of what a number is rounded, at least 2; none if it is not rounded. */
    Option<Integer> countRounding();

    /** To multiples of what an amount is rounded, at least {@code EUR 0.02}; none if it is not rounded. */
    Option<Euro> euroRounding();

    /** A builder; every rule is needed, be it {@code Option.none()}. */
    static Builder builder() {
        return new Builder();
    }

    /** The numbers lie within their bounds. */
    @Value.Check
    default void check() {
        Checks.option("minimum households", minimumHouseholds())
                .forEach(households -> Checks.between("minimum households", households, 2, 100));
        Checks.option("largest percent", largestPercent())
                .forEach(percent -> Checks.between("largest percent", percent, 1, 99));
        Checks.option("two largest percent", twoLargestPercent())
                .forEach(percent -> Checks.between("two largest percent", percent, 1, 99));
        Checks.option("count rounding", countRounding())
                .forEach(base ->
                        Checks.require(base >= 2, "count rounding", () -> "must be at least 2, but was " + base));
        Checks.option("euro rounding", euroRounding())
                .forEach(base -> Checks.require(
                        base.cents() >= 2, "euro rounding", () -> "must be at least EUR 0.02, but was " + base));
    }

    /** Builds rules; {@code build()} throws an {@link IllegalArgumentException} where one is missing or out of bounds. */
    final class Builder extends ImmutableDisclosureRules.Builder {
        Builder() {}

        /** Sets {@link DisclosureRules#minimumHouseholds()}. */
        public Builder minimumHouseholds(int value) {
            return minimumHouseholds(Option.some(value));
        }

        /** Sets {@link DisclosureRules#largestPercent()}. */
        public Builder largestPercent(int value) {
            return largestPercent(Option.some(value));
        }

        /** Sets {@link DisclosureRules#twoLargestPercent()}. */
        public Builder twoLargestPercent(int value) {
            return twoLargestPercent(Option.some(value));
        }

        /** Sets {@link DisclosureRules#countRounding()}. */
        public Builder countRounding(int value) {
            return countRounding(Option.some(value));
        }

        /** Sets {@link DisclosureRules#euroRounding()}. */
        public Builder euroRounding(Euro value) {
            return euroRounding(Option.some(value));
        }
    }
}
