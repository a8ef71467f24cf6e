package org.gezinscoach.disclosure;

import io.vavr.collection.List;
import java.util.Objects;
import org.gezinscoach.internal.Checks;

/**
 * A table as the public may see it (gepubliceerde tabel): nothing in it tells of a household.
 *
 * @param measure what the figures are
 * @param rows the labels of the rows
 * @param columns the labels of the columns
 * @param cells the cells row by row, each row closed by its total, and a last row of totals closed by the grand total
 */
public record PublishedTable(
        Measure measure, List<String> rows, List<String> columns, List<List<PublishedCell>> cells) {
    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the cells are not one row and one column more than the labels
     */
    public PublishedTable {
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(rows, "rows");
        Objects.requireNonNull(columns, "columns");
        Checks.require(
                cells.size() == rows.size() + 1 && cells.forAll(row -> row.size() == columns.size() + 1),
                "cells",
                () -> "must be of " + (rows.size() + 1) + " rows and " + (columns.size() + 1) + " columns");
    }

    /**
     * What is published of a cell.
     *
     * @throws IllegalArgumentException if there is no such row or column
     */
    public PublishedCell cell(String row, String column) {
        return cells.get(place("row", rows, row)).get(place("column", columns, column));
    }

    /**
     * What is published of the total of a row.
     *
     * @throws IllegalArgumentException if there is no such row
     */
    public PublishedCell rowTotal(String row) {
        return cells.get(place("row", rows, row)).last();
    }

    /**
     * What is published of the total of a column.
     *
     * @throws IllegalArgumentException if there is no such column
     */
    public PublishedCell columnTotal(String column) {
        return cells.last().get(place("column", columns, column));
    }

    /** What is published of the grand total. */
    public PublishedCell total() {
        return cells.last().last();
    }

    /** Whether everything is left out. */
    public boolean isSuppressedWhole() {
        return cells.forAll(row -> row.forAll(PublishedCell::isSuppressed));
    }

    private static int place(String what, List<String> labels, String label) {
        int place = labels.indexOf(label);
        Checks.require(place >= 0, what, "must be one of the table");
        return place;
    }
}
