package org.gezinscoach.json.wire;

import io.vavr.control.Option;
import java.util.List;
import org.gezinscoach.budget.BudgetPot;
import org.gezinscoach.budget.CoverCase;
import org.gezinscoach.budget.PotId;
import org.gezinscoach.budget.YearCost;
import org.jspecify.annotations.Nullable;

/** What is to be covered, and by what; the shares of the pots stand in the order of the pots. */
public record CoverCaseWire(
        @Nullable List<YearCost> costs,
        @Nullable List<BudgetPot> pots,
        @Nullable List<Long> shares) {

    /** The wire form of a domain value. */
    public static CoverCaseWire of(CoverCase value) {
        return new CoverCaseWire(
                value.costs().toJavaList(),
                value.pots().toJavaList(),
                value.shares()
                        .map(shares -> ShareList.write(value.pots().map(BudgetPot::id), shares))
                        .getOrNull());
    }

    /** The domain value, checked. */
    public CoverCase toDomain() {
        io.vavr.collection.List<BudgetPot> drawn = Listed.read(pots);
        List<PotId> ids = drawn.map(BudgetPot::id).toJavaList();
        return new CoverCase(
                Listed.read(costs),
                drawn,
                Option.of(shares).map(weights -> ShareList.read("shares", "pots", ids, weights)));
    }
}
