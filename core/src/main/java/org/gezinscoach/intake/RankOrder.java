package org.gezinscoach.intake;

import io.vavr.collection.List;
import java.math.BigDecimal;
import java.util.Comparator;
import org.gezinscoach.money.Euro;

/**
 * By which figures waiting households rank.
 *
 * @param figures the figures, the first of which decides
 * @param complexityWeight what a point of complexity weighs in {@link RankFigure#SCORE}
 * @param costWeight what a thousand euros a year weigh in it
 */
record RankOrder(List<RankFigure> figures, int complexityWeight, int costWeight) {
    /** A point in hundred-thousandths, so that a cent of a thousand euros is one. */
    private static final long POINT = 100_000;

    private static final int SCALE = 5;

    /** The first figure in which two differ; the last one, the household, if in no other. */
    RankFigure deciding(WaitingHousehold one, WaitingHousehold other) {
        return figures.find(figure -> compare(figure, one, other) != 0).getOrElse(RankFigure.HOUSEHOLD);
    }

    /** By that figure. */
    Comparator<WaitingHousehold> comparator() {
        return figures.<Comparator<WaitingHousehold>>map(figure -> (one, other) -> compare(figure, one, other))
                .reduce(Comparator::thenComparing);
    }

    private int compare(RankFigure figure, WaitingHousehold one, WaitingHousehold other) {
        int byKey = Long.compare(key(figure, one), key(figure, other));
        return figure == RankFigure.HOUSEHOLD ? one.household().compareTo(other.household()) : byKey;
    }

    /** The figure as a number of which the lower comes first; identifiers are no numbers, and all alike here. */
    long key(RankFigure figure, WaitingHousehold of) {
        return switch (figure) {
            case COMPLEXITY -> -of.complexity().points();
            case KNOWN_COST -> -known(of).cents();
            case UNKNOWN_COSTS -> -of.yearlyCost().unknowns();
            case SCORE -> ~score(of); // turned round, as a minus would be, but for every number
            case WAITING_SINCE -> of.since().toEpochDay();
            case HOUSEHOLD -> 0;
        };
    }

    String text(RankFigure figure, WaitingHousehold of) {
        return switch (figure) {
            case COMPLEXITY -> String.valueOf(of.complexity().points());
            case KNOWN_COST -> known(of).toString();
            case UNKNOWN_COSTS -> String.valueOf(of.yearlyCost().unknowns());
            case SCORE ->
                BigDecimal.valueOf(score(of), SCALE).stripTrailingZeros().toPlainString();
            case WAITING_SINCE -> of.since().toString();
            case HOUSEHOLD -> of.household().toString();
        };
    }

    private static Euro known(WaitingHousehold waiting) {
        return waiting.yearlyCost().known();
    }

    /** The weighted sum, in hundred-thousandths. */
    private long score(WaitingHousehold waiting) {
        return Math.addExact(
                complexityWeight * POINT * waiting.complexity().points(),
                Math.multiplyExact(costWeight, known(waiting).cents()));
    }
}
