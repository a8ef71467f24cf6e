package org.gezinscoach.savings;

import java.time.Year;
import org.gezinscoach.internal.Checks;
import org.gezinscoach.internal.DomainStyle;
import org.gezinscoach.internal.Years;
import org.gezinscoach.intervention.CareCategory;
import org.gezinscoach.intervention.PriceBasis;
import org.gezinscoach.intervention.Source;
import org.gezinscoach.money.Euro;
import org.immutables.value.Value;

/**
 * Between which prices a kind of care lies in a year (prijsbandbreedte): a youth team costs {@code EUR 1000.00} to
 * {@code EUR 3000.00} a year, say.
 */
@Value.Immutable
@DomainStyle
public sealed interface PriceBand extends WithPriceBand permits ImmutablePriceBand {
    /** The kind of care. */
    CareCategory category();

    /** What the prices are for. */
    PriceBasis basis();

    /** The lowest price, zero or more. */
    Euro low();

    /** The highest price, not below the lowest. */
    Euro high();

    /** Of which year these prices are. */
    Year year();

    /** Where they stand. */
    Source source();

    /** A builder; everything is needed. */
    static Builder builder() {
        return new Builder();
    }

    /** The prices are in order, and the care is stated. */
    @Value.Check
    default void check() {
        Checks.require(category() != CareCategory.UNSTATED, "category", "must be stated, but was UNSTATED");
        Checks.require(!low().isNegative(), "low", () -> "must not be negative, but was " + low());
        Checks.require(low().compareTo(high()) <= 0, "low", () -> "must be at most " + high() + ", but was " + low());
        Years.check(year());
    }

    /** Builds a band; {@code build()} throws an {@link IllegalArgumentException} where a rule is broken. */
    final class Builder extends ImmutablePriceBand.Builder {
        Builder() {}
    }
}
