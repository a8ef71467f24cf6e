package org.gezinscoach.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.vavr.collection.List;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.CharsetEncoder;

/** Writes values as rows. */
final class TableWriter<T> {
    private final Columns<T> columns;
    private final CsvLayout layout;
    private final CharsetEncoder encoder;

    TableWriter(Columns<T> columns, CsvLayout layout) {
        this.columns = columns;
        this.layout = layout;
        encoder = layout.encoding().charset().newEncoder();
    }

    byte[] bytes(Iterable<? extends T> values) {
        StringWriter text = new StringWriter();
        text.write(layout.encoding() == CsvEncoding.UTF_8 ? Text.BYTE_ORDER_MARK : "");
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(layout.separator().character())
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text)) {
            csv.writeRecord(columns.fields().map(this::heading));
            int row = 1;
            for (T value : values) {
                row++;
                csv.writeRecord(row(value, row));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(layout.encoding().charset());
    }

    private String heading(Field<?> field) {
        return encodable(Formulas.defuse(layout.headings().getOrElse(field.label(), field.label())), field, 1);
    }

    private List<String> row(T value, int row) {
        Cells cells = new Cells();
        columns.write(value, cells);
        return columns.fields().map(field -> encodable(cells.cell(field), field, row));
    }

    private String encodable(String cell, Field<?> field, int row) {
        if (!encoder.canEncode(cell)) {
            throw new IllegalArgumentException(field.label() + " must have characters of "
                    + layout.encoding().label() + " only, but had others in row " + row);
        }
        return cell;
    }
}
