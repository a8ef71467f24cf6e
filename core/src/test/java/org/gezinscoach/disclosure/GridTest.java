package org.gezinscoach.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vavr.collection.List;
import java.util.BitSet;
import java.util.stream.IntStream;
import org.gezinscoach.household.HouseholdId;
import org.junit.jupiter.api.Test;

/** Where the cells of a table stand, what stands behind them, and which only repeat another. */
class GridTest {
    @Test
    void totalsStandAfterWhatTheyAdd() {
        Grid grid = grid(List.of(List.of(1, 2, 3), List.of(4, 5, 6)));
        assertThat(figures(grid)).containsExactly(1, 2, 3, 6, 4, 5, 6, 15, 5, 7, 9, 21);
        assertThat(grid.rows()).isEqualTo(3);
        assertThat(grid.columns()).isEqualTo(4);
        assertThat(grid.size()).isEqualTo(12);
        assertThat(grid.grandTotal()).isEqualTo(11);
        assertThat(IntStream.range(0, 12).mapToLong(grid::loss).toArray())
                .containsExactly(2, 3, 4, 7, 5, 6, 7, 16, 6, 8, 10, 22);
    }

    @Test
    void ofOneRowTheTotalsOfTheColumnsRepeatItsCells() {
        Grid grid = grid(List.of(List.of(1, 2, 3)));
        assertThat(repeated(grid)).containsExactly(0, 1, 2, 7, 0, 1, 2, 7);
        assertThat(grid.cells(cell -> true)).isEqualTo(bits(0, 1, 2, 7));
        assertThat(grid.cells(cell -> cell != 1)).isEqualTo(bits(0, 2, 7));
    }

    @Test
    void ofOneColumnTheTotalsOfTheRowsRepeatItsCells() {
        Grid grid = grid(List.of(List.of(1), List.of(2), List.of(3)));
        assertThat(repeated(grid)).containsExactly(0, 0, 2, 2, 4, 4, 7, 7);
        assertThat(grid.cells(cell -> true)).isEqualTo(bits(0, 2, 4, 7));
    }

    @Test
    void ofOneCellTheTotalsRepeatItAndTheGrandTotal() {
        assertThat(repeated(grid(List.of(List.of(1))))).containsExactly(0, 3, 0, 3);
    }

    @Test
    void ofMoreRowsAndColumnsNothingRepeatsAnother() {
        assertThat(repeated(grid(List.of(List.of(1, 2), List.of(3, 4))))).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8);
    }

    @Test
    void aChangeIsWhatEachHouseholdBringsMoreOrLess() {
        Grid change = Grid.of(of(one("a", 3), one("b", 5), one("c", 1), one("e", 4)))
                .since(Grid.of(of(one("a", 3), one("b", 2), one("d", 9))));
        assertThat(change.behind(0)).isEqualTo(new Behind(-1, 4, 9, 13));
        assertThat(Grid.of(of(one("a", 3))).since(Grid.of(of(one("a", 3)))).behind(0))
                .isEqualTo(new Behind(0, 0, 0, 0));
    }

    @Test
    void figuresAreAThousandTimesSmallerThanWhatOverflows() {
        long most = Long.MAX_VALUE / 1000;
        assertThat(Grid.of(of(one("a", most))).behind(0).figure()).isEqualTo(most);
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Grid.of(of(one("a", most + 1))));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Grid.of(of(one("a", most), one("b", -1))));
    }

    private static long[] figures(Grid grid) {
        return IntStream.range(0, grid.size())
                .mapToLong(cell -> grid.behind(cell).figure())
                .toArray();
    }

    private static int[] repeated(Grid grid) {
        return IntStream.range(0, grid.size()).map(grid::repeated).toArray();
    }

    private static BitSet bits(int... cells) {
        BitSet bits = new BitSet();
        for (int cell : cells) {
            bits.set(cell);
        }
        return bits;
    }

    private static Grid grid(List<List<Integer>> counts) {
        return Grid.of(
                CrossTable.ofCounts(labels(counts.size()), labels(counts.head().size()), counts));
    }

    private static List<String> labels(int size) {
        return List.range(0, size).map(String::valueOf);
    }

    private static Contribution one(String household, long figure) {
        return new Contribution("row", "column", new HouseholdId("here", household), figure);
    }

    private static CrossTable of(Contribution... contributions) {
        return CrossTable.builder()
                .measure(Measure.EURO)
                .rows("row")
                .columns("column")
                .contributions(contributions)
                .build();
    }
}
