package org.gezinscoach.programme;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.gezinscoach.internal.Checks;
import org.gezinscoach.internal.DomainStyle;
import org.gezinscoach.intervention.Source;
import org.gezinscoach.money.Amount;
import org.gezinscoach.money.Euro;
import org.immutables.value.Value;

/**
 * What a larger or smaller team would mean (scenario): the households that it holds with and without a part of it, and what
 * that part costs.
 *
 * <p>Almelo: 68 households, 7.57 fte with and 5.22 fte without the extension of {@code EUR 185000.00} a year. With it the team
 * holds 45–75, without it 31–52, so 16 households would be uncovered.
 */
@Value.Immutable
@DomainStyle
public sealed interface TeamScenario extends WithTeamScenario permits ImmutableTeamScenario {
    /** The decimals of a {@link #breakEven(Euro) break-even}: {@value}. */
    int BREAK_EVEN_DECIMALS = 2;

    /** What the scenario is called. */
    String label();

    /** How many households are to be held, not negative. */
    int households();

    /** With the part in question. */
    Staffing with();

    /** Without it. */
    Staffing without();

    /** What the part costs a year; zero or more, or unknown. */
    Amount cost();

    /** Where it stands. */
    Source source();

    /** How many households do not fit with the part, at the upper bound of what it holds. */
    default long uncoveredWith() {
        return with().holds().uncovered(households());
    }

    /** How many households do not fit without the part, at the upper bound of what remains: 16 of 68 within 31–52. */
    default long uncoveredWithout() {
        return without().holds().uncovered(households());
    }

    /**
     * In how many households a saving a household pays for the part, to {@value #BREAK_EVEN_DECIMALS} decimals, half up; none
     * where the cost is not known or the saving is not above zero. EUR 185000.00 at EUR 17602.50 breaks even at 10.51. Where
     * the savings bear the cost of coaching already, this is a comparison and no result.
     */
    default Option<BigDecimal> breakEven(Euro savingOfHousehold) {
        return cost().<Option<BigDecimal>>fold(
                        euro -> Option.when(
                                savingOfHousehold.cents() > 0,
                                () -> euro.toBigDecimal()
                                        .divide(
                                                savingOfHousehold.toBigDecimal(),
                                                BREAK_EVEN_DECIMALS,
                                                RoundingMode.HALF_UP)),
                        unknown -> Option.none());
    }

    /** A builder; every attribute is needed. */
    static Builder builder() {
        return new Builder();
    }

    /** Each attribute lies within its bounds. */
    @Value.Check
    default void check() {
        Checks.text("scenario label", label());
        Checks.require(households() >= 0, "households", () -> "must not be negative, but was " + households());
        Checks.require(!cost().isNegative(), "cost", () -> "must not be negative, but was " + cost());
    }

    /** Builds a scenario; {@code build()} throws an {@link IllegalArgumentException} where a rule is broken. */
    final class Builder extends ImmutableTeamScenario.Builder {
        Builder() {}
    }
}
