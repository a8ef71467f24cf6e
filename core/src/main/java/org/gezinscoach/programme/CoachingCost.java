package org.gezinscoach.programme;

import java.time.Year;
import java.util.Objects;
import org.gezinscoach.internal.Checks;
import org.gezinscoach.internal.Years;
import org.gezinscoach.intervention.Source;
import org.gezinscoach.money.Amount;

/**
 * What the coaching cost in a year (kosten van de gezinscoaches). Wormerland's in 2021: {@code EUR 167096.00}. Several lines
 * of one year add up.
 *
 * @param year the budget year
 * @param amount the cost; zero or more, or unknown
 * @param source where it stands
 * @param coachBudgets whether it includes what coach budgets absorbed in the year
 */
public record CoachingCost(Year year, Amount amount, Source source, BudgetInclusion coachBudgets) {
    /**
     * Checks the year and the amount.
     *
     * @throws IllegalArgumentException if the year lies outside 1900 to 2199, or the amount is negative, known or not
     */
    public CoachingCost {
        Years.check(year);
        Checks.require(!amount.isNegative(), "coaching cost", () -> "must not be negative, but was " + amount);
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(coachBudgets, "coach budgets");
    }

    /**
     * A cost of which the source does not say whether it includes what coach budgets absorbed.
     *
     * @throws IllegalArgumentException if the year lies outside 1900 to 2199, or the amount is negative, known or not
     */
    public CoachingCost(Year year, Amount amount, Source source) {
        this(year, amount, source, BudgetInclusion.UNSTATED);
    }
}
