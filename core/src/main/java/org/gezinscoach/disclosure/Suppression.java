package org.gezinscoach.disclosure;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Leaves cells out of a table: those that are unsafe, and others so that those cannot be worked out. It prefers to lose few
 * cells with few households behind them.
 *
 * <p>A rule is climbed up to from the laxest of its kind, and what is left out on the way stays so; what several rules leave out
 * is added up. That is why a stricter rule never publishes more.
 */
final class Suppression {
    private final Grid grid;
    private final BitSet leftOut;
    private final long[] prices;
    private final long[] none;

    /** Begins with some cells left out; the totals that repeat a cell tell nothing, and so may always move. */
    Suppression(Grid grid, BitSet leftOut) {
        this.grid = grid;
        this.leftOut = (BitSet) leftOut.clone();
        prices = new long[grid.size()];
        none = new long[grid.size()];
        Arrays.fill(none, -1);
        for (int cell = 0; cell < grid.size(); cell++) {
            prices[cell] = cell == grid.grandTotal() ? -1 : grid.loss(cell);
            this.leftOut.set(cell, leftOut.get(cell) || grid.repeats(cell));
        }
    }

    /** The cells left out of a table that stands alone; all of them where the rest would not protect the unsafe ones. */
    static BitSet of(Grid grid, DisclosureRules rules) {
        int households = grid.behind(grid.grandTotal()).households();
        BitSet all = grid.cells(cell -> true);
        if (households == 0 || rules.minimumHouseholds().exists(minimum -> households < minimum)) {
            return all;
        }
        BitSet leftOut = new BitSet();
        for (Criterion rule : Criterion.of(rules)) {
            Suppression ofRule = new Suppression(grid, new BitSet());
            if (!ofRule.climb(rule)) {
                return all;
            }
            leftOut.or(ofRule.cells());
        }
        return leftOut;
    }

    /** The cells left out so far. */
    BitSet cells() {
        return grid.cells(leftOut::get);
    }

    private boolean climb(Criterion rule) {
        Network network = Network.of(grid);
        int step = 0;
        for (int safe = safeSteps(rule, step, network); safe < rule.steps(); safe = safeSteps(rule, step, network)) {
            if (!meet(Need.of(rule.step(safe), grid, network))) {
                return false;
            }
            step = safe + 1;
        }
        return true;
    }

    /** The first step, from one on, that asks for more, or how many steps there are; each asks for all that those before it do. */
    private int safeSteps(Criterion rule, int from, Network network) {
        int safe = from;
        int open = rule.steps();
        while (safe < open) {
            int middle = (safe + open) / 2;
            if (isSafe(Need.of(rule.step(middle), grid, network))) {
                safe = middle + 1;
            } else {
                open = middle;
            }
        }
        return safe;
    }

    /** Whether the cells in need are left out, and can move as far as they need. */
    boolean isSafe(List<Need> needs) {
        return needs.stream().allMatch(need -> leftOut.get(need.cell()) && need.isMet(leftOut, none));
    }

    /** Leaves out the cells in need and, of the others, what lets them move; false where nothing does. */
    boolean meet(List<Need> needs) {
        needs.forEach(need -> leftOut.set(need.cell()));
        BitSet kept = (BitSet) leftOut.clone();
        for (Need need : needs) {
            if (!need.isMet(leftOut, none) && !need.meet(leftOut, prices)) {
                return false;
            }
        }
        giveBack(kept, needs);
        return true;
    }

    /** Publishes again what turned out not to be needed, the largest loss first. */
    private void giveBack(BitSet kept, List<Need> needs) {
        BitSet added = (BitSet) leftOut.clone();
        added.andNot(kept);
        added.stream()
                .boxed()
                .sorted(Comparator.<Integer>comparingLong(grid::loss).reversed())
                .forEach(cell -> {
                    leftOut.clear(cell);
                    leftOut.set(cell, !isSafe(needs));
                });
    }
}
