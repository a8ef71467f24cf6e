package org.gezinscoach.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * How far a cell must be able to move for all that an outsider knows.
 *
 * @param cell which cell
 * @param ways how it may do so; one of them is enough
 */
record Need(int cell, List<Way> ways) {

    /** The needs of all figures that break a rule: each is able to move towards zero, and away from it. */
    static List<Need> of(Criterion rule, Grid grid, Network... networks) {
        List<Need> needs = new ArrayList<>();
        unsafe(rule, grid).stream().forEach(cell -> {
            Behind behind = grid.behind(cell);
            needs.add(new Need(cell, ways(behind.figure() < 0, rule.towardsZero(behind), networks)));
            needs.add(new Need(cell, ways(behind.figure() >= 0, rule.awayFromZero(behind), networks)));
        });
        return needs;
    }

    /**
     * The needs of all changes that break a rule. Which way a figure changed is not known outside: so it is able to move towards
     * no change at all, and away from it or past it as far on the other side.
     */
    static List<Need> ofChange(Criterion rule, Grid change, Network... networks) {
        List<Need> needs = new ArrayList<>();
        unsafe(rule, change).stream().forEach(cell -> {
            Behind behind = change.behind(cell);
            boolean less = behind.figure() >= 0;
            long away = rule.awayFromZero(behind);
            List<Way> far = new ArrayList<>(ways(less, away, networks));
            far.addAll(ways(!less, 2 * behind.size() + away, networks));
            needs.add(new Need(cell, ways(!less, rule.towardsZero(behind), networks)));
            needs.add(new Need(cell, far));
        });
        return needs;
    }

    /** That a cell is able to move at all. */
    static Need ofDoubt(int cell, Network... networks) {
        List<Way> either = new ArrayList<>(ways(true, 1, networks));
        either.addAll(ways(false, 1, networks));
        return new Need(cell, either);
    }

    private static BitSet unsafe(Criterion rule, Grid grid) {
        return grid.cells(cell -> rule.isBrokenBy(grid.behind(cell)));
    }

    private static List<Way> ways(boolean upwards, long far, Network... networks) {
        return List.of(networks).stream()
                .map(network -> new Way(network, upwards, far))
                .toList();
    }

    /** Whether the cells left out let it move so far. */
    boolean isMet(BitSet leftOut, long[] prices) {
        return ways.stream().anyMatch(way -> way.isOpen(cell, leftOut, prices));
    }

    /** Leaves out what lets it move so far, at what prices; false if nothing does. */
    boolean meet(BitSet leftOut, long[] prices) {
        for (Way way : ways) {
            BitSet more = (BitSet) leftOut.clone();
            if (way.isOpen(cell, more, prices)) {
                leftOut.or(more);
                return true;
            }
        }
        return false;
    }

    /**
     * One way to move.
     *
     * @param network within what
     * @param upwards whether to grow
     * @param far how far
     */
    record Way(Network network, boolean upwards, long far) {
        private boolean isOpen(int cell, BitSet leftOut, long[] prices) {
            return network.reach(cell, upwards, far, leftOut, prices) >= far;
        }
    }
}
