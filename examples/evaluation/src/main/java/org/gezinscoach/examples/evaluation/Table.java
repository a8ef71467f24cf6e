package org.gezinscoach.examples.evaluation;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.HorizontalAlign;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.ArrayList;

/**
 * A table under a title, while it is filled. Besides what it says, it knows where the lines behind its figures stand: each cell
 * can name a place of another table, and each row can be such a place.
 */
public final class Table {
    private final String title;
    private final java.util.List<Heading> headings = new ArrayList<>();
    private final java.util.List<Row> rows = new ArrayList<>();
    private Option<Row> footer = Option.none();
    private Option<String> place = Option.none();
    private Option<String> behind = Option.none();
    private Option<String> note = Option.none();

    Table(String title) {
        this.title = title;
    }

    Table column(String heading, HorizontalAlign align) {
        headings.add(new Heading(heading, align == HorizontalAlign.RIGHT));
        return this;
    }

    Table row(List<String> cells) {
        return add(Option.none(), cells.map(Cell::of));
    }

    /** A row that is found at a place, together with its neighbours of the same place. */
    Table row(String at, List<String> cells) {
        return add(Option.some(at), cells.map(Cell::of));
    }

    Table cells(List<Cell> cells) {
        return add(Option.none(), cells);
    }

    Table cells(String at, List<Cell> cells) {
        return add(Option.some(at), cells);
    }

    private Table add(Option<String> at, List<Cell> cells) {
        rows.add(new Row(at, cells));
        return this;
    }

    Table footer(List<Cell> cells) {
        footer = Option.some(new Row(Option.none(), cells));
        return this;
    }

    /** Where the table is found. */
    Table at(String found) {
        place = Option.some(found);
        return this;
    }

    /** Where the lines stand behind figures that name no place of their own. */
    Table behind(String lines) {
        behind = Option.some(lines);
        return this;
    }

    /** What is said under it. */
    Table note(String said) {
        note = Option.some(said);
        return this;
    }

    /** What it is about. */
    public String title() {
        return title;
    }

    /** What its columns are called. */
    public List<Heading> headings() {
        return List.ofAll(headings);
    }

    /** Its rows; the last of them can be a {@link #footer}. */
    public List<Row> rows() {
        return List.ofAll(rows).map(this::linked);
    }

    /** The row of totals, if it has one. */
    public Option<Row> footer() {
        return footer.map(this::linked);
    }

    /** Where it is found, if anything refers to it. */
    public Option<String> place() {
        return place;
    }

    /** What is said under it. */
    public Option<String> note() {
        return note;
    }

    private Row linked(Row row) {
        return new Row(
                row.place(),
                row.cells()
                        .zipWithIndex((cell, column) ->
                                headings.get(column).isFigure() && !cell.text().isEmpty()
                                        ? new Cell(cell.text(), cell.behind().orElse(behind), cell.note())
                                        : cell));
    }

    /** The table in characters, without what lies behind it. */
    String text() {
        List<String> totals = footer.map(row -> row.cells().map(Cell::text)).getOrElse(List.empty());
        Column[] columns = List.ofAll(headings)
                .zipWithIndex(
                        (heading, place) -> column(heading, totals.drop(place).headOption()))
                .toJavaArray(Column[]::new);
        String body = headings.isEmpty()
                ? ""
                : AsciiTable.getTable(
                                AsciiTable.BASIC_ASCII_NO_DATA_SEPARATORS,
                                columns,
                                List.ofAll(rows)
                                        .map(row -> row.cells().map(Cell::text).toJavaArray(String[]::new))
                                        .toJavaArray(String[][]::new))
                        + "\n";
        return title + "\n" + body + note.map(said -> said + "\n").getOrElse("");
    }

    private static Column column(Heading heading, Option<String> total) {
        HorizontalAlign align = heading.isFigure() ? HorizontalAlign.RIGHT : HorizontalAlign.LEFT;
        Column column = new Column()
                .header(heading.text())
                .headerAlign(align)
                .dataAlign(align)
                .footerAlign(align)
                .maxWidth(160);
        total.forEach(column::footer);
        return column;
    }

    /**
     * What a column is called.
     *
     * @param text the words
     * @param isFigure whether its cells are figures
     */
    public record Heading(String text, boolean isFigure) {}

    /**
     * A row.
     *
     * @param place where it is found, if anything refers to it; neighbours can share a place
     * @param cells a cell for each column
     */
    public record Row(Option<String> place, List<Cell> cells) {}

    /**
     * A cell.
     *
     * @param text what it says
     * @param behind where the lines behind it stand, if there are any
     * @param note what is said beside it
     */
    public record Cell(String text, Option<String> behind, Option<String> note) {
        static Cell of(String text) {
            return new Cell(text, Option.none(), Option.none());
        }

        static Cell of(String text, String behind) {
            return new Cell(text, Option.some(behind), Option.none());
        }

        Cell withNote(String said) {
            return new Cell(text, behind, Option.some(said));
        }
    }
}
