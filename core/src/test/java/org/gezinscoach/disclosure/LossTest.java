package org.gezinscoach.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How much more is lost than the least that protects, on tables small enough to try every way. */
class LossTest {
    private static final int SIDE = 3;
    private static final int WIDTH = SIDE + 1;
    private static final int CELLS = WIDTH * WIDTH;
    private static final int MINIMUM = 5;

    @Test
    void onThreeByThreeTablesLittleMoreIsLostThanTheLeast() {
        Random random = new Random(20);
        long lost = 0;
        long least = 0;
        int asLittle = 0;
        int tables = 0;
        while (tables < 400) {
            int[] figures = figures(random);
            PublishedTable published = publish(figures);
            if (published.isSuppressedWhole()) {
                continue;
            }
            int pattern = IntStream.range(0, CELLS)
                    .filter(cell -> Truth.isSuppressed(published, cell))
                    .map(cell -> 1 << cell)
                    .sum();
            long loss = loss(figures, pattern);
            long best = leastLoss(figures, loss);
            assertThat(best).isLessThanOrEqualTo(loss);
            lost += loss;
            least += best;
            asLittle += loss == best ? 1 : 0;
            tables++;
        }
        assertThat(lost).isEqualTo(15_575);
        assertThat(least).isEqualTo(14_814);
        assertThat(asLittle).isEqualTo(318);
    }

    private static int[] figures(Random random) {
        int[] figures = new int[CELLS];
        for (int row = 0; row < SIDE; row++) {
            for (int column = 0; column < SIDE; column++) {
                int figure = random.nextInt(16);
                for (int cell :
                        new int[] {row * WIDTH + column, row * WIDTH + SIDE, SIDE * WIDTH + column, CELLS - 1}) {
                    figures[cell] += figure;
                }
            }
        }
        return figures;
    }

    private static PublishedTable publish(int[] figures) {
        List<String> labels = List.of("1", "2", "3");
        return SmallCells.publish(
                        CrossTable.ofCounts(
                                labels,
                                labels,
                                List.range(0, SIDE)
                                        .map(row -> List.range(0, SIDE).map(column -> figures[row * WIDTH + column]))),
                        DisclosureRules.builder()
                                .minimumHouseholds(MINIMUM)
                                .largestPercent(Option.none())
                                .twoLargestPercent(Option.none())
                                .countRounding(Option.none())
                                .euroRounding(Option.none())
                                .build())
                .published();
    }

    private static long loss(int[] figures, int pattern) {
        return IntStream.range(0, CELLS)
                .filter(cell -> (pattern & 1 << cell) != 0)
                .mapToLong(cell -> figures[cell] + 1L)
                .sum();
    }

    /** Tries every way of leaving cells out, besides the grand total, that loses less than is known to do. */
    private static long leastLoss(int[] figures, long known) {
        int small = IntStream.range(0, CELLS)
                .filter(cell -> isSmall(figures, cell))
                .map(cell -> 1 << cell)
                .sum();
        long least = known;
        for (int pattern = 0; pattern < 1 << (CELLS - 1); pattern++) {
            if ((pattern & small) == small && loss(figures, pattern) < least && isSafe(figures, pattern)) {
                least = loss(figures, pattern);
            }
        }
        return least;
    }

    private static boolean isSmall(int[] figures, int cell) {
        return figures[cell] > 0 && figures[cell] < MINIMUM;
    }

    private static boolean isSafe(int[] figures, int pattern) {
        return IntStream.range(0, CELLS)
                .filter(cell -> isSmall(figures, cell))
                .allMatch(cell -> canMove(figures, pattern, cell, -figures[cell])
                        && canMove(figures, pattern, cell, MINIMUM - figures[cell]));
    }

    /** One household at a time: looks for a round of cells left out that can each go up or down by one. */
    private static boolean canMove(int[] figures, int pattern, int cell, int by) {
        int[] moved = figures.clone();
        int step = Integer.signum(by);
        for (int i = 0; i < Math.abs(by); i++) {
            moved[cell] += step;
            if (!goesRound(moved, pattern & ~(1 << cell), cell / WIDTH, cell % WIDTH, sign(cell) * step, 0)) {
                return false;
            }
        }
        return true;
    }

    /** What a cell adds to the balance of its row and column. */
    private static int sign(int cell) {
        return (cell / WIDTH == SIDE) == (cell % WIDTH == SIDE) ? 1 : -1;
    }

    /** Balances a row that has too much, by a cell of another column, whose column then has too little, and so on. */
    private static boolean goesRound(int[] moved, int pattern, int row, int target, int excess, int seen) {
        for (int column = 0; column < WIDTH; column++) {
            int across = row * WIDTH + column;
            int change = -excess * sign(across);
            if ((pattern & 1 << across) == 0 || (seen & 1 << column) != 0 || moved[across] + change < 0) {
                continue;
            }
            moved[across] += change;
            if (column == target || downAndRound(moved, pattern, column, target, excess, seen | 1 << column)) {
                return true;
            }
            moved[across] -= change;
        }
        return false;
    }

    private static boolean downAndRound(int[] moved, int pattern, int column, int target, int excess, int seen) {
        for (int row = 0; row < WIDTH; row++) {
            int cell = row * WIDTH + column;
            int change = excess * sign(cell);
            if ((pattern & 1 << cell) == 0 || (seen & 1 << (WIDTH + row)) != 0 || moved[cell] + change < 0) {
                continue;
            }
            moved[cell] += change;
            if (goesRound(moved, pattern, row, target, excess, seen | 1 << (WIDTH + row))) {
                return true;
            }
            moved[cell] -= change;
        }
        return false;
    }
}
