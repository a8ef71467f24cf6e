package org.gezinscoach.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.gezinscoach.household.HouseholdId;

/** How far cells of tables of two by three can move, held against all tables that are so near. */
class NetworkProperties {
    private static final int ROWS = 2;
    private static final int COLUMNS = 3;
    private static final int WIDTH = COLUMNS + 1;
    private static final int CELLS = (ROWS + 1) * WIDTH;
    private static final int ALL = (1 << CELLS) - 1;
    private static final int FAR = 2;
    private static final long[] NOTHING_MORE =
            LongStream.generate(() -> -1).limit(CELLS).toArray();

    @Property
    void aCellMovesAsFarAsInTheTableInWhichItMovesFurthest(
            @ForAll("figures") int[] figures, @ForAll @IntRange(max = ALL) int open) {
        Network network = Network.of(grid(figures));
        long[][] furthest = furthest(FAR, (cell, moves) -> (changed(moves) & ~(open | 1 << cell)) == 0, figures);
        for (int cell = 0; cell < CELLS; cell++) {
            assertThat(network.reach(cell, true, FAR, bits(open), NOTHING_MORE)).isEqualTo(furthest[0][cell]);
            assertThat(network.reach(cell, false, FAR, bits(open), NOTHING_MORE))
                    .isEqualTo(furthest[1][cell]);
            assertThat(network.negated().reach(cell, true, FAR, bits(open), NOTHING_MORE))
                    .isEqualTo(furthest[1][cell]);
        }
    }

    @Property
    void twoTablesMoveTogetherAsFarAsBothCanWithinTheCellsGiven(
            @ForAll("figures") int[] one, @ForAll("figures") int[] other, @ForAll @IntRange(max = ALL) int within) {
        Network both = Network.of(grid(one)).and(Network.of(grid(other))).within(bits(within));
        long[][] furthest = furthest(FAR, (cell, moves) -> (changed(moves) & ~within) == 0, one, other);
        for (int cell = 0; cell < CELLS; cell++) {
            assertThat(both.reach(cell, true, FAR, bits(ALL), NOTHING_MORE)).isEqualTo(furthest[0][cell]);
            assertThat(both.reach(cell, false, FAR, bits(ALL), NOTHING_MORE)).isEqualTo(furthest[1][cell]);
        }
    }

    @Property
    void whatIsLeftOutBesideIsTheCheapestThatLetsACellMove(
            @ForAll("figures") int[] figures,
            @ForAll @IntRange(max = ALL) int open,
            @ForAll("prices") long[] prices,
            @ForAll @IntRange(max = CELLS - 1) int cell,
            @ForAll boolean upwards) {
        long[] cheapest = {Long.MAX_VALUE};
        forEachMove(1, moves -> {
            int more = changed(moves) & ~(open | 1 << cell);
            if (moves[cell] == (upwards ? 1 : -1) && isLawful(moves, figures) && isAllowed(more, prices)) {
                cheapest[0] = Math.min(cheapest[0], price(more, prices));
            }
        });
        BitSet leftOut = bits(open);
        long moved = Network.of(grid(figures)).reach(cell, upwards, 1, leftOut, prices);
        leftOut.andNot(bits(open));
        int more = leftOut.stream().map(each -> 1 << each).sum();
        assertThat(moved).isEqualTo(cheapest[0] == Long.MAX_VALUE ? 0 : 1);
        assertThat(price(more, prices)).isEqualTo(moved == 0 ? 0 : cheapest[0]);
        assertThat(isAllowed(more, prices)).isTrue();
    }

    private interface Test {
        boolean passes(int cell, int[] moves);
    }

    private interface Moves {
        void are(int[] moves);
    }

    /** How far up and how far down, at most so far, each cell goes in any move that passes and is lawful in all tables. */
    private static long[][] furthest(int far, Test test, int[]... tables) {
        long[][] furthest = new long[2][CELLS];
        forEachMove(far, moves -> {
            if (Arrays.stream(tables).allMatch(figures -> isLawful(moves, figures))) {
                for (int cell = 0; cell < CELLS; cell++) {
                    if (test.passes(cell, moves)) {
                        furthest[0][cell] = Math.max(furthest[0][cell], Math.min(far, moves[cell]));
                        furthest[1][cell] = Math.max(furthest[1][cell], Math.min(far, -moves[cell]));
                    }
                }
            }
        });
        return furthest;
    }

    /** Every way to add as much at most to the cells inside, or take it off, with what that does to the totals. */
    private static void forEachMove(int far, Moves each) {
        int choices = 2 * far + 1;
        int ways = (int) Math.pow(choices, ROWS * COLUMNS);
        for (int way = 0; way < ways; way++) {
            int[] inside = new int[ROWS * COLUMNS];
            int rest = way;
            for (int i = 0; i < inside.length; i++) {
                inside[i] = rest % choices - far;
                rest /= choices;
            }
            each.are(withTotals(inside));
        }
    }

    private static int[] withTotals(int[] inside) {
        int[] cells = new int[CELLS];
        for (int i = 0; i < inside.length; i++) {
            int row = i / COLUMNS;
            int column = i % COLUMNS;
            cells[row * WIDTH + column] += inside[i];
            cells[row * WIDTH + COLUMNS] += inside[i];
            cells[ROWS * WIDTH + column] += inside[i];
            cells[CELLS - 1] += inside[i];
        }
        return cells;
    }

    /** The sign of a figure stays, or it becomes nothing; nothing has the sign of what is more. */
    private static boolean isLawful(int[] moves, int[] inside) {
        int[] figures = withTotals(inside);
        return IntStream.range(0, CELLS)
                .allMatch(cell ->
                        figures[cell] < 0 ? figures[cell] + moves[cell] <= 0 : figures[cell] + moves[cell] >= 0);
    }

    private static int changed(int[] moves) {
        return IntStream.range(0, CELLS)
                .filter(cell -> moves[cell] != 0)
                .map(cell -> 1 << cell)
                .sum();
    }

    private static boolean isAllowed(int cells, long[] prices) {
        return bits(cells).stream().allMatch(cell -> prices[cell] >= 0);
    }

    private static long price(int cells, long[] prices) {
        return bits(cells).stream().mapToLong(cell -> prices[cell]).sum();
    }

    private static BitSet bits(int cells) {
        return BitSet.valueOf(new long[] {cells});
    }

    private static Grid grid(int[] inside) {
        return Grid.of(CrossTable.builder()
                .measure(Measure.EURO)
                .rows("0", "1")
                .columns("0", "1", "2")
                .contributions(List.range(0, inside.length)
                        .map(i -> new Contribution(
                                "" + i / COLUMNS, "" + i % COLUMNS, new HouseholdId("here", "h" + i), inside[i])))
                .build());
    }

    @Provide
    Arbitrary<int[]> figures() {
        return Arbitraries.integers().between(-2, 3).array(int[].class).ofSize(ROWS * COLUMNS);
    }

    @Provide
    Arbitrary<long[]> prices() {
        return Arbitraries.longs().between(-1, 4).array(long[].class).ofSize(CELLS);
    }
}
