package org.gezinscoach.disclosure;

import java.util.Arrays;
import java.util.BitSet;

/**
 * How far cells of a table can move while those that are published stand still.
 *
 * <p>Rows and columns are nodes, and cells the edges between them. A row's cells flow into its columns and its total back out of
 * the column of totals, so tables with right totals are flows that get lost nowhere, and two tables that differ only in cells
 * left out differ by flows around circles of such cells. How far a cell can move is the largest flow around, in whole numbers.
 */
final class Network {
    /** What no cell reaches. */
    private static final long UNLIMITED = Long.MAX_VALUE / 4;

    private final int rows;
    private final int columns;
    private final long[] up;
    private final long[] down;

    private Network(Grid grid, long[] up, long[] down) {
        rows = grid.rows();
        columns = grid.columns();
        this.up = up;
        this.down = down;
    }

    private Network(Network like, long[] up, long[] down) {
        rows = like.rows;
        columns = like.columns;
        this.up = up;
        this.down = down;
    }

    /** Every cell of a grid may move up or down as long as its sign, which an outsider knows, stays: a zero counts as positive. */
    static Network of(Grid grid) {
        long[] up = new long[grid.size()];
        long[] down = new long[grid.size()];
        for (int cell = 0; cell < grid.size(); cell++) {
            long figure = grid.behind(cell).figure();
            up[cell] = figure < 0 ? -figure : UNLIMITED;
            down[cell] = figure < 0 ? UNLIMITED : figure;
        }
        return new Network(grid, up, down);
    }

    /** Only some of the cells may move. */
    Network within(BitSet cells) {
        Network some = copy();
        for (int cell = 0; cell < up.length; cell++) {
            some.up[cell] = cells.get(cell) ? up[cell] : 0;
            some.down[cell] = cells.get(cell) ? down[cell] : 0;
        }
        return some;
    }

    /** Both at once: a cell moves as far as it may in either. */
    Network and(Network other) {
        Network both = copy();
        for (int cell = 0; cell < up.length; cell++) {
            both.up[cell] = Math.min(up[cell], other.up[cell]);
            both.down[cell] = Math.min(down[cell], other.down[cell]);
        }
        return both;
    }

    /** What is subtracted may move: up where this moves down. */
    Network negated() {
        return new Network(this, down, up);
    }

    private Network copy() {
        return new Network(this, up.clone(), down.clone());
    }

    /**
     * How far a cell can move, looked for until it is far enough. Where the cells left out do not do, others are left out too,
     * the cheapest way round first.
     *
     * @param cell which cell
     * @param upwards whether it is to grow
     * @param enough how far will do
     * @param leftOut the cells that may move; what is left out beside them is added
     * @param prices what it costs to leave a cell out; below zero if it cannot be
     */
    long reach(int cell, boolean upwards, long enough, BitSet leftOut, long[] prices) {
        Network rest = copy();
        long limit = Math.min(enough, upwards ? up[cell] : down[cell]);
        rest.up[cell] = 0;
        rest.down[cell] = 0;
        int row = cell / columns;
        int column = rows + cell % columns;
        boolean fromColumn = forward(cell) == upwards;
        Route route = new Route(rest, fromColumn ? column : row, fromColumn ? row : column, prices);
        long moved = 0;
        while (moved < limit && route.find(leftOut)) {
            moved += route.push(limit - moved, leftOut);
        }
        return moved;
    }

    /** Whether a cell flows from its row to its column: all do but the totals of rows and of columns. */
    private boolean forward(int cell) {
        return (cell / columns < rows - 1) == (cell % columns < columns - 1);
    }

    private long[] residual(int cell, boolean fromRow) {
        return forward(cell) == fromRow ? up : down;
    }

    /** The cheapest way from one node to another, found again after each push. */
    private static final class Route {
        private static final int NOWHERE = -1;

        private final Network rest;
        private final int from;
        private final int to;
        private final long[] prices;
        private final long[] costs;
        private final int[] via;
        private final boolean[] settled;

        Route(Network rest, int from, int to, long[] prices) {
            this.rest = rest;
            this.from = from;
            this.to = to;
            this.prices = prices;
            int nodes = rest.rows + rest.columns;
            costs = new long[nodes];
            via = new int[nodes];
            settled = new boolean[nodes];
        }

        /** Looks for the cheapest way; false if there is none. */
        boolean find(BitSet leftOut) {
            Arrays.fill(costs, Long.MAX_VALUE);
            Arrays.fill(settled, false);
            costs[from] = 0;
            for (int node = from; node != NOWHERE && node != to; node = nearest()) {
                settled[node] = true;
                relax(node, leftOut);
            }
            return costs[to] < Long.MAX_VALUE;
        }

        private int nearest() {
            int nearest = NOWHERE;
            for (int node = 0; node < costs.length; node++) {
                if (!settled[node]
                        && costs[node] < Long.MAX_VALUE
                        && (nearest == NOWHERE || costs[node] < costs[nearest])) {
                    nearest = node;
                }
            }
            return nearest;
        }

        private void relax(int node, BitSet leftOut) {
            boolean isRow = node < rest.rows;
            int others = isRow ? rest.columns : rest.rows;
            for (int other = 0; other < others; other++) {
                int cell = isRow ? node * rest.columns + other : other * rest.columns + node - rest.rows;
                int next = isRow ? rest.rows + other : other;
                long price = leftOut.get(cell) ? 0 : prices[cell];
                if (price >= 0 && rest.residual(cell, isRow)[cell] > 0 && costs[node] + price < costs[next]) {
                    costs[next] = costs[node] + price;
                    via[next] = cell;
                }
            }
        }

        /** Pushes as much as the way found takes, at most so much, and leaves its cells out. */
        long push(long most, BitSet leftOut) {
            long amount = most;
            for (int node = to; node != from; node = before(node)) {
                amount = Math.min(amount, rest.residual(via[node], node >= rest.rows)[via[node]]);
            }
            for (int node = to; node != from; node = before(node)) {
                int cell = via[node];
                boolean fromRow = node >= rest.rows;
                rest.residual(cell, fromRow)[cell] -= amount;
                rest.residual(cell, !fromRow)[cell] += amount;
                leftOut.set(cell);
            }
            return amount;
        }

        private int before(int node) {
            return node < rest.rows ? rest.rows + via[node] % rest.columns : via[node] / rest.columns;
        }
    }
}
