package org.gezinscoach.json.wire;

import java.time.Year;
import org.gezinscoach.intervention.Source;
import org.gezinscoach.money.Amount;
import org.gezinscoach.programme.BudgetInclusion;
import org.gezinscoach.programme.CoachingCost;
import org.jspecify.annotations.Nullable;

/** What the coaching cost in a year; an absent inclusion of coach budgets is unstated. */
public record CoachingCostWire(
        @Given Year year,
        @Given Amount amount,
        @Given Source source,
        @Nullable BudgetInclusion coachBudgets) {

    /** The wire form of a domain value. */
    public static CoachingCostWire of(CoachingCost value) {
        return new CoachingCostWire(
                value.year(),
                value.amount(),
                value.source(),
                Unstated.write(value.coachBudgets(), BudgetInclusion.UNSTATED));
    }

    /** The domain value, checked. */
    public CoachingCost toDomain() {
        return new CoachingCost(year, amount, source, Unstated.read(coachBudgets, BudgetInclusion.UNSTATED));
    }
}
