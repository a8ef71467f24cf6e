package org.gezinscoach.coach;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import java.time.Duration;
import org.gezinscoach.internal.Checks;
import org.gezinscoach.internal.DomainStyle;
import org.gezinscoach.internal.WeeklyHours;
import org.immutables.value.Value;

/**
 * How many households a coach can have who works the whole week of the norm (caseloadnorm).
 *
 * <p>Almelo's norm is 6 to 10 households: {@code norm.capacityOf(Fte.parse("5.22"))} is {@code 31–52}, and 68 households need
 * at least {@code 6.80 fte}.
 */
@Value.Immutable
@DomainStyle
public sealed interface CaseloadNorm extends WithCaseloadNorm permits ImmutableCaseloadNorm {
    /** The most households that a norm can name: {@value}. */
    int MOST_HOUSEHOLDS = 1_000;

    /** What a household weighs at full intensity, in hundredths of a household: {@value}. */
    int WHOLE = 100;

    /** From how many households on, 0 to {@link #max()}; 0 if not given. */
    @Value.Default
    default int min() {
        return 0;
    }

    /** Up to how many households, 1 to {@value #MOST_HOUSEHOLDS}. */
    int max();

    /** The hours a week of the coach that the norm speaks of, whole minutes, such as {@code PT36H}. */
    Duration week();

    /** What a household weighs, in hundredths of a household, 0 to {@value #WHOLE}; {@value #WHOLE} where not given. */
    @Value.Default
    default Map<Intensity, Integer> weights() {
        return HashMap.empty();
    }

    /** A norm of at most some households for a coach who works some hours a week, whatever the intensity. */
    static CaseloadNorm atMost(int households, Duration week) {
        return builder().max(households).week(week).build();
    }

    /** A norm of a range of households for a coach who works some hours a week, whatever the intensity. */
    static CaseloadNorm between(int min, int max, Duration week) {
        return builder().min(min).max(max).week(week).build();
    }

    /** What a household of an intensity weighs, in hundredths of a household. */
    default int weightOf(Intensity intensity) {
        return weights().getOrElse(intensity, WHOLE);
    }

    /**
     * The placeable capacity of a coach who is there some hours a week: {@code max × hours ÷ week}, rounded down. Parts of
     * a minute do not count.
     *
     * @throws IllegalArgumentException if the hours are negative
     * @throws ArithmeticException if the product overflows
     */
    default long capacityOf(Duration hours) {
        Checks.require(!hours.isNegative(), "hours", () -> "must not be negative, but was " + hours);
        return Math.multiplyExact(max(), hours.toMinutes()) / week().toMinutes();
    }

    /** The planning capacity of an establishment, one coach to the fte, rounded down once: 5.22 fte at 6–10 is 31–52. */
    default HouseholdRange capacityOf(Fte fte) {
        return new HouseholdRange((long) min() * fte.hundredths() / Fte.ONE, (long) max() * fte.hundredths() / Fte.ONE);
    }

    /**
     * The least establishment that holds some households at the upper bound of the norm, rounded up to a hundredth: 68
     * households at 6–10 need {@code 6.80 fte}.
     *
     * @throws IllegalArgumentException if the households are negative, or need more than an {@link Fte} can be
     */
    default Fte fteFor(int households) {
        Checks.require(households >= 0, "households", () -> "must not be negative, but was " + households);
        long hundredths = -Math.floorDiv(-(long) households * Fte.ONE, max());
        Checks.require(
                hundredths <= Fte.MOST_HUNDREDTHS,
                "households",
                () -> "must fit within " + new Fte(Fte.MOST_HUNDREDTHS) + ", but was " + households);
        return new Fte((int) hundredths);
    }

    /** A builder; max and week are needed. */
    static Builder builder() {
        return new Builder();
    }

    /** Each number lies within its bounds. */
    @Value.Check
    default void check() {
        Checks.between("max", max(), 1, MOST_HOUSEHOLDS);
        Checks.between("min", min(), 0, max());
        WeeklyHours.check("week", week());
        weights().values().forEach(weight -> Checks.between("weight", weight, 0, WHOLE));
    }

    /** Builds a norm; {@code build()} throws an {@link IllegalArgumentException} where a rule is broken. */
    final class Builder extends ImmutableCaseloadNorm.Builder {
        Builder() {}
    }
}
