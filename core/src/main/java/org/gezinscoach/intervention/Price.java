package org.gezinscoach.intervention;

import java.util.Objects;
import org.gezinscoach.internal.Checks;
import org.gezinscoach.money.Amount;

/**
 * What a care costs (tarief, prijs): an amount for an hour, a year, a whole trajectory and so on.
 *
 * <p>{@code Price.of(Euro.of(30000), PriceBasis.YEAR)} prints as {@code EUR 30000.00 (YEAR)}. A price is never negative;
 * what turns it into a gain or a cost is what {@linkplain Change changed}.
 *
 * @param amount what it costs; zero or more, or unknown
 * @param basis what the amount is for
 */
public record Price(Amount amount, PriceBasis basis) {
    /**
     * Checks the amount.
     *
     * @throws IllegalArgumentException if the amount is negative, known or not
     */
    public Price {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(basis, "basis");
        Checks.require(!amount.isNegative(), "price", "must not be negative, but was " + amount);
    }

    /** A price of a known or unknown amount for a basis. */
    public static Price of(Amount amount, PriceBasis basis) {
        return new Price(amount, basis);
    }

    /** The amount and what it is for: {@code EUR 1500.00 (TRAJECTORY)}. */
    @Override
    public String toString() {
        return amount + " (" + basis + ")";
    }
}
