package org.gezinscoach.budget;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import java.time.Year;
import org.gezinscoach.money.Amount;
import org.gezinscoach.money.Euro;
import org.gezinscoach.money.Total;

/** Draws one year's cost from pots, one after another; what a pot of unknown amount may carry, no later pot is drawn on for. */
final class CoverDraw {
    private final Year year;
    private final Total cost;
    private Euro remaining;
    private Map<PotId, Euro> covered = LinkedHashMap.empty();
    private Euro undetermined = Euro.ZERO;
    private List<PotId> undeterminedPots = List.empty();
    private Map<PotId, Amount> left = LinkedHashMap.empty();
    private long unknownShort;

    CoverDraw(Year year, Total cost) {
        this.year = year;
        this.cost = cost;
        remaining = cost.known();
    }

    /** Draws on a pot, if it has money in the year. */
    void on(BudgetPot pot) {
        if (pot.term().covers(year)) {
            left = left.put(
                    pot.id(), pot.amount().fold(money -> draw(pot.id(), money), unknown -> leave(pot, unknown)));
        }
    }

    private Amount draw(PotId pot, Euro money) {
        Euro drawn = List.of(money, remaining).min().get();
        remaining = remaining.minus(drawn);
        if (!drawn.isZero()) {
            covered = covered.put(pot, drawn);
        }
        Euro rest = money.minus(drawn);
        boolean sure = cost.isComplete() && undetermined.isZero();
        return sure || rest.isZero() ? rest : Amount.unknown("another cost or pot of the year is unknown");
    }

    private Amount leave(BudgetPot pot, Amount unknown) {
        undetermined = undetermined.plus(remaining);
        remaining = Euro.ZERO;
        undeterminedPots = undeterminedPots.append(pot.id());
        return unknown;
    }

    /** Both draws of one year together; each had its own part of the cost. */
    CoverDraw plus(CoverDraw other) {
        long unknowns = Math.max(cost.unknownGains(), other.cost.unknownGains());
        CoverDraw both = new CoverDraw(year, new Total(cost.known().plus(other.cost.known()), unknowns, 0));
        both.remaining = remaining.plus(other.remaining);
        both.covered = covered.merge(other.covered);
        both.undetermined = undetermined.plus(other.undetermined);
        both.undeterminedPots = undeterminedPots.appendAll(other.undeterminedPots);
        both.left = left.merge(other.left);
        both.unknownShort = Math.max(unknownShort(), other.unknownShort());
        return both;
    }

    /** How many costs are unknown that no pot of unknown amount could carry: a pot of known amount may be too small. */
    private long unknownShort() {
        return undeterminedPots.isEmpty() ? cost.unknownGains() : unknownShort;
    }

    CoverYear result(List<PotId> lapsed) {
        return ImmutableCoverYear.builder()
                .year(year)
                .cost(cost)
                .covered(covered)
                .undetermined(undetermined)
                .undeterminedPots(undeterminedPots)
                .shortfall(new Total(remaining, unknownShort(), 0))
                .left(left)
                .lapsed(lapsed)
                .build();
    }
}
