package org.gezinscoach.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.gezinscoach.household.HouseholdId;

/** What a table holds, worked out cell by cell from its contributions, all of one scope: its totals stand last. */
final class Truth {
    final int rows;
    final int columns;
    private final List<Map<HouseholdId, Long>> cells = new ArrayList<>();
    private final long[] figures;

    Truth(CrossTable table) {
        rows = table.rows().size();
        columns = table.columns().size();
        for (int row = 0; row <= rows; row++) {
            for (int column = 0; column <= columns; column++) {
                Map<HouseholdId, Long> here = new HashMap<>();
                for (Contribution one : table.contributions()) {
                    if ((row == rows || one.row().equals(table.rows().get(row)))
                            && (column == columns
                                    || one.column().equals(table.columns().get(column)))) {
                        here.merge(one.household(), one.figure(), Long::sum);
                    }
                }
                cells.add(here);
            }
        }
        figures = cells.stream()
                .mapToLong(cell -> cell.values().stream().mapToLong(one -> one).sum())
                .toArray();
    }

    int size() {
        return cells.size();
    }

    long figure(int cell) {
        return figures[cell];
    }

    int households(int cell) {
        return cells.get(cell).size();
    }

    /** What the largest so many carry. */
    long carried(int cell, int byHowMany) {
        LongStream sizes = cells.get(cell).values().stream()
                .mapToLong(Math::abs)
                .map(size -> -size)
                .sorted();
        return -sizes.limit(byHowMany).sum();
    }

    boolean isSameIn(Truth other, int cell) {
        return cells.get(cell).equals(other.cells.get(cell));
    }

    /** Who brought something else than in another table, and how much more. */
    Map<HouseholdId, Long> since(Truth earlier, int cell) {
        Map<HouseholdId, Long> change = new HashMap<>();
        cells.get(cell).forEach((household, figure) -> change.put(household, figure));
        earlier.cells
                .get(cell)
                .forEach((household, figure) -> change.merge(household, -figure, (one, other) -> one + other));
        change.keySet()
                .removeIf(household -> cells.get(cell)
                        .getOrDefault(household, Long.MIN_VALUE)
                        .equals(earlier.cells.get(cell).get(household)));
        return change;
    }

    Map<HouseholdId, Long> at(int cell) {
        return cells.get(cell);
    }

    boolean isTotal(int cell) {
        return cell / (columns + 1) == rows || cell % (columns + 1) == columns;
    }

    static boolean isSuppressed(PublishedTable published, int cell) {
        int width = published.columns().size() + 1;
        return published.cells().get(cell / width).get(cell % width).isSuppressed();
    }
}
