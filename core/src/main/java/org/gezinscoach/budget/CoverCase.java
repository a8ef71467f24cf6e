package org.gezinscoach.budget;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.Objects;
import org.gezinscoach.internal.Checks;
import org.gezinscoach.money.Shares;

/**
 * What is to be covered, and by what (dekkingsvraag).
 *
 * @param costs the costs
 * @param pots the pots, in the order in which they are drawn on
 * @param shares by which shares the pots carry the costs; none if each carries what those before it leave
 */
public record CoverCase(List<YearCost> costs, List<BudgetPot> pots, Option<Shares<PotId>> shares) {
    /**
     * Checks the pots and their shares.
     *
     * @throws IllegalArgumentException if a pot stands twice, or the shares are not of just these pots
     */
    public CoverCase {
        Objects.requireNonNull(costs, "costs");
        CoverPlan.checked(Objects.requireNonNull(pots, "pots"));
        for (Shares<PotId> stated : Checks.option("shares", shares)) {
            CoverPlan.check(pots, stated);
        }
    }

    /**
     * The plan that covers the costs.
     *
     * @throws ArithmeticException if a sum overflows
     */
    public CoverPlan plan() {
        return shares.isDefined() ? CoverPlan.shared(costs, pots, shares.get()) : CoverPlan.of(costs, pots);
    }
}
