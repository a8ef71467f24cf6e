package org.gezinscoach.disclosure;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.gezinscoach.household.HouseholdId;

/**
 * The cells of a table with its totals, numbered row by row: the last of each row is its total, the last row holds the totals
 * of the columns, and the last cell of all is the grand total.
 */
final class Grid {
    /** Sums of sizes stay so far below what a long holds that no rule or flow overflows. */
    private static final long HEADROOM = 1000;

    private final int rows;
    private final int columns;
    private final java.util.List<Map<HouseholdId, Long>> figures;
    private final Behind[] behind;

    private Grid(int rows, int columns, java.util.List<Map<HouseholdId, Long>> figures) {
        this.rows = rows;
        this.columns = columns;
        this.figures = figures;
        behind = figures.stream().map(Behind::of).toArray(Behind[]::new);
    }

    /** The grid of a table; an {@link ArithmeticException} where its figures are too large. */
    static Grid of(CrossTable table) {
        int rows = table.rows().size() + 1;
        int columns = table.columns().size() + 1;
        java.util.List<Map<HouseholdId, Long>> figures = maps(rows * columns, cell -> new HashMap<>());
        Map<String, Integer> rowOf = places(table.rows());
        Map<String, Integer> columnOf = places(table.columns());
        long sizes = 0;
        for (Contribution one : table.contributions()) {
            sizes = Math.addExact(sizes, Math.multiplyExact(Math.abs(one.figure()), HEADROOM));
            int row = Objects.requireNonNull(rowOf.get(one.row()));
            int column = Objects.requireNonNull(columnOf.get(one.column()));
            for (int cell : new int[] {
                row * columns + column, row * columns + columns - 1, (rows - 1) * columns + column, rows * columns - 1
            }) {
                figures.get(cell).merge(one.household(), one.figure(), Long::sum);
            }
        }
        return new Grid(rows, columns, figures);
    }

    private static Map<String, Integer> places(io.vavr.collection.List<String> labels) {
        return labels.zipWithIndex().toJavaMap(HashMap::new, label -> label);
    }

    private static java.util.List<Map<HouseholdId, Long>> maps(int size, IntFunction<Map<HouseholdId, Long>> map) {
        return IntStream.range(0, size).mapToObj(map).toList();
    }

    /** What changed since an earlier grid of the same form: households that brought something else, and how much more. */
    Grid since(Grid earlier) {
        return new Grid(rows, columns, maps(size(), cell -> change(earlier.figures.get(cell), figures.get(cell))));
    }

    private static Map<HouseholdId, Long> change(Map<HouseholdId, Long> before, Map<HouseholdId, Long> now) {
        Map<HouseholdId, Long> change = new HashMap<>(now);
        before.forEach((household, figure) -> {
            if (figure.equals(now.get(household))) {
                change.remove(household);
            } else {
                change.merge(household, -figure, Long::sum);
            }
        });
        return change;
    }

    /** How many rows there are, that of the totals among them. */
    int rows() {
        return rows;
    }

    /** How many columns there are, that of the totals among them. */
    int columns() {
        return columns;
    }

    /** How many cells there are. */
    int size() {
        return behind.length;
    }

    /** The number of the grand total. */
    int grandTotal() {
        return size() - 1;
    }

    /** What stands behind a cell. */
    Behind behind(int cell) {
        return behind[cell];
    }

    /** What is lost where a cell is left out: one more than the households behind it. */
    long loss(int cell) {
        return 1L + behind[cell].households();
    }

    /** Whether a cell is a total that only repeats another: that of a table's one row, or of one column. */
    boolean repeats(int cell) {
        return repeated(cell) != cell;
    }

    /** The cell that a cell repeats, or else the cell itself. */
    int repeated(int cell) {
        int row = cell / columns;
        int column = cell % columns;
        if (rows == 2) {
            return row == 1 && column < columns - 1 ? column : row == 0 && column == columns - 1 ? grandTotal() : cell;
        }
        if (columns == 2) {
            return column == 1 && row < rows - 1 ? cell - 1 : row == rows - 1 && column == 0 ? grandTotal() : cell;
        }
        return cell;
    }

    /** The cells that do not repeat another and pass a test. */
    BitSet cells(IntPredicate test) {
        return IntStream.range(0, size())
                .filter(cell -> !repeats(cell))
                .filter(test)
                .collect(BitSet::new, BitSet::set, BitSet::or);
    }
}
