package org.gezinscoach.intake;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.internal.Checks;
import org.gezinscoach.money.Euro;

/** Ranks waiting households by some figures; the weights are those of {@link RankFigure#SCORE}. */
final class RankOrder {
    /** A point in hundred-thousandths, so that a cent of a thousand euros is one. */
    private static final long POINT = 100_000;

    private static final int SCALE = 5;

    private final List<RankFigure> figures;
    private final int complexityWeight;
    private final int costWeight;

    RankOrder(List<RankFigure> figures, int complexityWeight, int costWeight) {
        this.figures = figures;
        this.complexityWeight = complexityWeight;
        this.costWeight = costWeight;
    }

    List<Rank> rank(Iterable<WaitingHousehold> waiting) {
        java.util.List<WaitingHousehold> inOrder = new ArrayList<>();
        Set<HouseholdId> seen = new HashSet<>();
        for (WaitingHousehold household : waiting) {
            Checks.require(seen.add(household.household()), "waiting", "must not name a household twice");
            inOrder.add(household);
        }
        inOrder.sort(order());
        java.util.List<Rank> ranks = new ArrayList<>(inOrder.size());
        for (int i = 0; i < inOrder.size(); i++) {
            Option<Rank.After> after = i == 0 ? Option.none() : Option.some(after(inOrder.get(i), inOrder.get(i - 1)));
            ranks.add(new Rank(i + 1, inOrder.get(i), after));
        }
        return List.ofAll(ranks);
    }

    /** By the first figure in which two differ; the last one, the household, differs always. */
    private Comparator<WaitingHousehold> order() {
        return figures.<Comparator<WaitingHousehold>>map(figure -> (one, other) -> compare(figure, one, other))
                .reduce(Comparator::thenComparing);
    }

    private int compare(RankFigure figure, WaitingHousehold one, WaitingHousehold other) {
        return switch (figure) {
            case COMPLEXITY ->
                Integer.compare(other.complexity().points(), one.complexity().points());
            case KNOWN_COST -> known(other).compareTo(known(one));
            case UNKNOWN_COSTS ->
                Long.compare(other.yearlyCost().unknowns(), one.yearlyCost().unknowns());
            case SCORE -> Long.compare(score(other), score(one));
            case WAITING_SINCE -> one.since().compareTo(other.since());
            case HOUSEHOLD -> one.household().compareTo(other.household());
        };
    }

    private Rank.After after(WaitingHousehold own, WaitingHousehold before) {
        RankFigure decides =
                figures.find(figure -> compare(figure, before, own) != 0).get();
        return new Rank.After(decides, text(decides, own), text(decides, before));
    }

    private String text(RankFigure figure, WaitingHousehold of) {
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
