package org.gezinscoach.examples.report;

import io.vavr.collection.List;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import org.gezinscoach.examples.evaluation.Table;
import org.gezinscoach.examples.evaluation.Table.Cell;
import org.gezinscoach.examples.evaluation.Table.Heading;
import org.gezinscoach.examples.evaluation.Table.Row;

/**
 * A table as the template reads it.
 *
 * @param id where it is found, if anything refers to it
 * @param caption what it is about
 * @param headings its columns; none if there is only a note
 * @param bodies its rows, those of one place together
 * @param foot the row of totals
 * @param note what is said under it
 */
record Grid(
        Option<String> id,
        String caption,
        List<Heading> headings,
        List<Body> bodies,
        Option<Line> foot,
        Option<String> note) {
    private static final int MANY = 7;
    private static final int FEW = 14;

    /** A table whose links lead to places that there are. */
    static Grid of(Table table, Set<String> places) {
        List<Heading> headings = table.headings();
        return new Grid(
                table.place(),
                table.title(),
                headings,
                bodies(table.rows())
                        .map(rows -> new Body(rows.head().place(), rows.map(row -> Line.of(row, headings, places)))),
                table.footer().map(row -> Line.of(row, headings, places)),
                table.note());
    }

    /** Every place in a table. */
    static List<String> places(Table table) {
        return table.place().toList().appendAll(table.rows().flatMap(Row::place).distinct());
    }

    /** Whether it has columns. */
    boolean isTable() {
        return headings.nonEmpty();
    }

    /** Whether it has so many columns that it is printed small. */
    boolean isWide() {
        return headings.size() > MANY;
    }

    /** Whether it is short enough to stand on one printed page as a whole. */
    boolean isShort() {
        return bodies.map(body -> body.rows().size()).sum().intValue() <= FEW;
    }

    /** Neighbours of one place together. */
    private static List<List<Row>> bodies(List<Row> rows) {
        if (rows.isEmpty()) {
            return List.empty();
        }
        Option<String> place = rows.head().place();
        List<Row> together = rows.takeWhile(row -> row.place().equals(place));
        return bodies(rows.drop(together.size())).prepend(together);
    }

    /**
     * Rows of one place.
     *
     * @param id the place, if anything refers to it
     * @param rows the rows
     */
    record Body(Option<String> id, List<Line> rows) {}

    /**
     * A row.
     *
     * @param cells its cells
     */
    record Line(List<View> cells) {
        static Line of(Row row, List<Heading> headings, Set<String> places) {
            return new Line(row.cells()
                    .zipWithIndex((cell, column) ->
                            View.of(cell, column == 0, headings.get(column).isFigure(), places)));
        }
    }

    /**
     * A cell.
     *
     * @param text what it says
     * @param header whether it is what its row is called
     * @param figure whether it is a figure
     * @param behind where the lines behind it stand
     * @param note what is said beside it
     */
    record View(String text, boolean header, boolean figure, Option<String> behind, Option<String> note) {
        static View of(Cell cell, boolean isFirst, boolean isFigure, Set<String> places) {
            return new View(
                    cell.text(),
                    isFirst && !cell.text().isEmpty(),
                    isFigure,
                    cell.behind().filter(places::contains),
                    cell.note());
        }
    }
}
