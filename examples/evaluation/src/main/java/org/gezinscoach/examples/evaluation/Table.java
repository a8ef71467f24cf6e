package org.gezinscoach.examples.evaluation;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.HorizontalAlign;
import io.vavr.collection.List;
import java.util.ArrayList;

/** A table under a title, while it is filled. */
final class Table {
    private final String title;
    private final java.util.List<Column> columns = new ArrayList<>();
    private final java.util.List<String[]> rows = new ArrayList<>();
    private List<String> footer = List.empty();

    Table(String title) {
        this.title = title;
    }

    Table column(String heading, HorizontalAlign align) {
        columns.add(new Column()
                .header(heading)
                .headerAlign(align)
                .dataAlign(align)
                .footerAlign(align)
                .maxWidth(160));
        return this;
    }

    Table row(List<String> cells) {
        rows.add(cells.toJavaArray(String[]::new));
        return this;
    }

    Table footer(List<String> cells) {
        footer = cells;
        return this;
    }

    String text() {
        footer.forEachWithIndex((cell, i) -> columns.get(i).footer(cell));
        return title + "\n"
                + AsciiTable.getTable(
                        AsciiTable.BASIC_ASCII_NO_DATA_SEPARATORS,
                        columns.toArray(Column[]::new),
                        rows.toArray(String[][]::new))
                + "\n";
    }
}
