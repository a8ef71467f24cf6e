package org.gezinscoach.programme;

import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.collection.TreeMap;
import java.time.Year;
import org.gezinscoach.budget.CoachBudget;
import org.gezinscoach.money.Amount;
import org.gezinscoach.money.Euro;
import org.gezinscoach.money.Total;

/** What the coaching cost by year: the staff as stated, and what coach budgets absorbed where that stands apart; each once. */
final class CostsByYear {
    private final Map<Year, List<CoachingCost>> stated;
    private final Map<Year, Euro> absorbed;

    CostsByYear(List<CoachingCost> costs, List<CoachBudget> budgets) {
        stated = costs.groupBy(CoachingCost::year);
        absorbed = budgets.flatMap(CoachBudget::costByYear)
                .foldLeft(TreeMap.empty(), (sums, cost) -> sums.put(cost._1(), cost._2(), Euro::plus));
    }

    /** The years that have a cost. */
    Set<Year> years() {
        return stated.keySet().addAll(absorbed.keySet());
    }

    /** What a year cost; unknown, but for what was absorbed, where nobody states it. */
    Total in(Year year) {
        List<CoachingCost> costs = lines(year);
        Total total = costs.isEmpty()
                ? Total.of(Amount.unknown("not stated"))
                : costs.map(CoachingCost::amount).foldLeft(Total.ZERO, Total::plus);
        boolean apart = costs.forAll(cost -> cost.coachBudgets() == BudgetInclusion.APART);
        return apart ? total.plus(absorbed.getOrElse(year, Euro.ZERO)) : total;
    }

    /** The years of which nobody states whether the cost includes what was absorbed. */
    List<Year> notAdded() {
        return absorbed.keySet()
                .toList()
                .filter(year -> states(year, BudgetInclusion.UNSTATED) && !states(year, BudgetInclusion.INCLUDED));
    }

    private boolean states(Year year, BudgetInclusion inclusion) {
        return lines(year).exists(cost -> cost.coachBudgets() == inclusion);
    }

    private List<CoachingCost> lines(Year year) {
        return stated.getOrElse(year, List.empty());
    }
}
