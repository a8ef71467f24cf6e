package org.gezinscoach.intake;

import io.vavr.collection.List;
import java.util.function.Function;
import org.gezinscoach.internal.Checks;

/**
 * In which order waiting households get a place (prioritering), as data: figures, the first of which decides, and each next
 * only where those before it are equal.
 *
 * <p>The order is total and does not depend on the order in which the households are given: where all else is equal, who
 * waits longest comes first, and then the lower identifier. A cost that is unknown stays so: households rank by the known
 * part, and where that is equal more unknown costs come first.
 */
public sealed interface Priority {
    /** By which figures, in order. */
    List<RankFigure> figures();

    /** The one case or another. */
    <R> R fold(
            Function<? super ComplexityFirst, ? extends R> complexityFirst,
            Function<? super CostFirst, ? extends R> costFirst,
            Function<? super Weighted, ? extends R> weighted);

    /**
     * The households in order.
     *
     * @throws IllegalArgumentException if one stands twice
     * @throws ArithmeticException if a weighted sum overflows
     */
    default List<Rank> rank(Iterable<WaitingHousehold> waiting) {
        RankOrder order = fold(
                complexityFirst -> new RankOrder(figures(), 0, 0),
                costFirst -> new RankOrder(figures(), 0, 0),
                weighted -> new RankOrder(figures(), weighted.complexity(), weighted.cost()));
        return Ranking.of(order, waiting).ranks();
    }

    /** The most complex problems first, then the dearest households. */
    record ComplexityFirst() implements Priority {
        @Override
        public List<RankFigure> figures() {
            return List.of(
                    RankFigure.COMPLEXITY,
                    RankFigure.KNOWN_COST,
                    RankFigure.UNKNOWN_COSTS,
                    RankFigure.WAITING_SINCE,
                    RankFigure.HOUSEHOLD);
        }

        @Override
        public <R> R fold(
                Function<? super ComplexityFirst, ? extends R> complexityFirst,
                Function<? super CostFirst, ? extends R> costFirst,
                Function<? super Weighted, ? extends R> weighted) {
            return complexityFirst.apply(this);
        }
    }

    /** The dearest households first, as Almelo's Finance advises, then the most complex problems. */
    record CostFirst() implements Priority {
        @Override
        public List<RankFigure> figures() {
            return List.of(
                    RankFigure.KNOWN_COST,
                    RankFigure.UNKNOWN_COSTS,
                    RankFigure.COMPLEXITY,
                    RankFigure.WAITING_SINCE,
                    RankFigure.HOUSEHOLD);
        }

        @Override
        public <R> R fold(
                Function<? super ComplexityFirst, ? extends R> complexityFirst,
                Function<? super CostFirst, ? extends R> costFirst,
                Function<? super Weighted, ? extends R> weighted) {
            return costFirst.apply(this);
        }
    }

    /**
     * Both at once: weighted 2 and 1, 8 points and {@code EUR 16080.00} a year come to 2 × 8 + 1 × 16.08 = 32.08.
     *
     * @param complexity what a point of complexity weighs, 0 to {@value #MOST}
     * @param cost what a thousand euros a year weigh, 0 to {@value #MOST}; one of the two is above zero
     */
    record Weighted(int complexity, int cost) implements Priority {
        /** The most that anything weighs: {@value}. */
        public static final int MOST = 1_000;

        /**
         * Checks the weights.
         *
         * @throws IllegalArgumentException if one does not lie between 0 and {@value #MOST}, or both are zero
         */
        public Weighted {
            Checks.between("weight of complexity", complexity, 0, MOST);
            Checks.between("weight of cost", cost, 0, MOST);
            Checks.require(complexity + cost > 0, "weights", "must not both be 0");
        }

        @Override
        public List<RankFigure> figures() {
            return List.of(
                    RankFigure.SCORE,
                    RankFigure.UNKNOWN_COSTS,
                    RankFigure.COMPLEXITY,
                    RankFigure.WAITING_SINCE,
                    RankFigure.HOUSEHOLD);
        }

        @Override
        public <R> R fold(
                Function<? super ComplexityFirst, ? extends R> complexityFirst,
                Function<? super CostFirst, ? extends R> costFirst,
                Function<? super Weighted, ? extends R> weighted) {
            return weighted.apply(this);
        }
    }
}
