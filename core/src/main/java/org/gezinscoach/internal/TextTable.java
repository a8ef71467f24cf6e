package org.gezinscoach.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A small table of text under a title, while it is filled: how values of many rows print. */
public final class TextTable {
    private static final String GAP = "  ";

    private final String title;
    private final List<Boolean> right = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();

    /** A table without columns, under a title of one line. */
    public TextTable(String title) {
        this.title = title;
        rows.add(new ArrayList<>());
    }

    /** Adds a column of text. */
    public TextTable text(String heading) {
        return column(heading, false);
    }

    /** Adds a column of figures, which stand at its right. */
    public TextTable figure(String heading) {
        return column(heading, true);
    }

    private TextTable column(String heading, boolean atRight) {
        right.add(atRight);
        rows.get(0).add(heading);
        return this;
    }

    /** Adds a row, with a cell for each column. */
    public TextTable row(Iterable<?> cells) {
        List<String> row = new ArrayList<>();
        cells.forEach(cell -> row.add(Objects.toString(cell)));
        Checks.require(
                row.size() == right.size(), "cells", () -> "must be " + right.size() + ", but were " + row.size());
        rows.add(row);
        return this;
    }

    /** The title, the headings and the rows; the title alone where there are no rows. Lines of nothing are left out. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(title);
        if (rows.size() > 1) {
            int[] widths = widths();
            rows.stream()
                    .map(row -> line(row, widths))
                    .filter(line -> !line.isEmpty())
                    .forEach(line -> text.append('\n').append(line));
        }
        return text.toString();
    }

    private int[] widths() {
        int[] widths = new int[right.size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        return widths;
    }

    private String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String blanks = " ".repeat(widths[i] - width(row.get(i)));
            line.append(i == 0 ? "" : GAP).append(right.get(i) ? blanks + row.get(i) : row.get(i) + blanks);
        }
        return line.toString().stripTrailing();
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
