package org.gezinscoach.csv;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import java.util.Objects;

/**
 * How a file is laid out (indeling), as data, so that each supplier of files may have its own.
 *
 * <p>A file with a column "bedrag", no scope of its households, and remarks that nobody reads:
 *
 * <pre>{@code
 * CsvLayout.SEMICOLONS.with(CsvEncoding.WINDOWS_1252).heading("amount", "bedrag")
 *         .constant("household scope", "Voorbeeldstad 2025").ignoring("opmerking");
 * }</pre>
 *
 * @param separator what stands between two cells
 * @param encoding how the characters are encoded
 * @param headings the heading of a field, by the {@linkplain CsvTable#fields() name of the field}; one that is not listed stands
 *     under its own name
 * @param constants what every row says of a field that has no column, by the name of the field
 * @param ignored the headings of columns that are not read
 */
public record CsvLayout(
        CsvSeparator separator,
        CsvEncoding encoding,
        Map<String, String> headings,
        Map<String, String> constants,
        List<String> ignored) {
    /** Semicolons and UTF-8, each field under its own name: what a Dutch Excel opens. */
    public static final CsvLayout SEMICOLONS = plain(CsvSeparator.SEMICOLON);

    /** Commas and UTF-8, each field under its own name. */
    public static final CsvLayout COMMAS = plain(CsvSeparator.COMMA);

    /** Checks that all are there. */
    public CsvLayout {
        Objects.requireNonNull(separator, "separator");
        Objects.requireNonNull(encoding, "encoding");
        Objects.requireNonNull(headings, "headings");
        Objects.requireNonNull(constants, "constants");
        Objects.requireNonNull(ignored, "ignored");
    }

    private static CsvLayout plain(CsvSeparator separator) {
        return new CsvLayout(separator, CsvEncoding.UTF_8, LinkedHashMap.empty(), LinkedHashMap.empty(), List.empty());
    }

    /** This layout in another encoding. */
    public CsvLayout with(CsvEncoding other) {
        return new CsvLayout(separator, other, headings, constants, ignored);
    }

    /** This layout with a field under another heading. */
    public CsvLayout heading(String field, String heading) {
        return new CsvLayout(separator, encoding, headings.put(field, heading), constants, ignored);
    }

    /** This layout where every row says the same of a field, unless the file has a column for it. */
    public CsvLayout constant(String field, String cell) {
        return new CsvLayout(separator, encoding, headings, constants.put(field, cell), ignored);
    }

    /** This layout with columns that are not read. */
    public CsvLayout ignoring(String... more) {
        return new CsvLayout(separator, encoding, headings, constants, ignored.appendAll(List.of(more)));
    }
}
