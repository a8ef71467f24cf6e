package org.gezinscoach.budget;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import org.gezinscoach.budget.BudgetStep.Kind;

/** Generated histories of coach budgets. */
final class BudgetHistories {
    private static final int LONGEST = 50;

    private BudgetHistories() {}

    /** Up to 50 steps, of which many are refused. */
    static Arbitrary<List<BudgetStep>> steps() {
        return Combinators.combine(
                        Arbitraries.frequency(
                                Tuple.of(1, Kind.OPEN),
                                Tuple.of(12, Kind.ADVANCE),
                                Tuple.of(4, Kind.CLAIM),
                                Tuple.of(6, Kind.REIMBURSE),
                                Tuple.of(3, Kind.RETURN),
                                Tuple.of(7, Kind.ABSORB),
                                Tuple.of(5, Kind.RECOVER),
                                Tuple.of(5, Kind.TOP_UP),
                                Tuple.of(6, Kind.REVERSE),
                                Tuple.of(2, Kind.CLOSE)),
                        upTo(BudgetStep.PICKS),
                        upTo(BudgetStep.SIZES),
                        upTo(BudgetStep.DAYS))
                .as(BudgetStep::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(LONGEST)
                .withSizeDistribution(RandomDistribution.uniform());
    }

    /** Histories of at least an opening in which nothing is refused. */
    static Arbitrary<List<BudgetEvent>> lawful() {
        return steps().map(BudgetHistories::booked).filter(events -> !events.isEmpty());
    }

    private static List<BudgetEvent> booked(List<BudgetStep> steps) {
        NaiveLedger ledger = new NaiveLedger();
        steps.forEach(step -> ledger.book(step.in(ledger)));
        return ledger.booked();
    }

    private static Arbitrary<Integer> upTo(int bound) {
        return Arbitraries.integers().between(0, bound - 1).withDistribution(RandomDistribution.uniform());
    }
}
