package org.gezinscoach.budget;

import java.time.Year;
import java.util.Objects;
import org.gezinscoach.internal.Checks;
import org.gezinscoach.internal.Years;
import org.gezinscoach.intervention.Source;
import org.gezinscoach.money.Amount;

/**
 * A cost of a year that is to be covered (te dekken last).
 *
 * @param year the budget year
 * @param amount the cost; zero or more, or unknown
 * @param source where it stands
 */
public record YearCost(Year year, Amount amount, Source source) {
    /**
     * Checks the year and the amount.
     *
     * @throws IllegalArgumentException if the year lies outside 1900 to 2199, or the amount is negative, known or not
     */
    public YearCost {
        Years.check(year);
        Objects.requireNonNull(amount, "amount");
        Checks.require(!amount.isNegative(), "cost", () -> "must not be negative, but was " + amount);
        Objects.requireNonNull(source, "source");
    }
}
