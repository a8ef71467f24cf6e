package org.gezinscoach.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.vavr.collection.List;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.Locale;
import java.util.Objects;

/** Reads rows as values, and lists what is wrong in them. */
final class TableReader<T> {
    private static final String SEPARATOR_LINE = "sep=";

    private final Columns<T> columns;
    private final CsvLayout layout;
    private final String text;
    private final java.util.List<CsvProblem> problems = new ArrayList<>();
    private final java.util.List<T> values = new ArrayList<>();
    private int row;

    TableReader(Columns<T> columns, CsvLayout layout, String text) {
        this.columns = columns;
        this.layout = layout;
        this.text = text;
    }

    Validation<List<CsvProblem>, List<T>> read() {
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(layout.separator().character())
                .skipEmptyLines(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(body())) {
            read(csv.iterator());
        } catch (CsvParseException malformed) {
            problem(CsvProblemCode.NOT_CSV, row + 1, 0, "cells must be closed by the quotes that open them");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return problems.isEmpty() ? Validation.valid(List.ofAll(values)) : Validation.invalid(List.ofAll(problems));
    }

    /** The text without a first line that names the separator; spreadsheets do not count it as a row. */
    private String body() {
        if (!text.regionMatches(true, 0, SEPARATOR_LINE, 0, SEPARATOR_LINE.length())) {
            return text;
        }
        int end = text.indexOf('\n');
        String named = (end < 0 ? text : text.substring(0, end))
                .substring(SEPARATOR_LINE.length())
                .strip();
        if (!named.equals(String.valueOf(layout.separator().character()))) {
            wrongSeparator();
        }
        return end < 0 ? "" : text.substring(end + 1);
    }

    private void wrongSeparator() {
        problem(
                CsvProblemCode.WRONG_SEPARATOR,
                1,
                0,
                "cells must be separated by " + layout.separator().name().toLowerCase(Locale.ROOT) + "s");
    }

    private void read(Iterator<CsvRecord> records) {
        row = 1;
        List<String> first = records.hasNext() ? cells(records.next()) : List.empty();
        Headings headings = new Headings(columns.fields(), layout, first);
        if (problems.isEmpty() && headings.areSeparatedOtherwise()) {
            wrongSeparator();
        }
        if (problems.isEmpty()) {
            problems.addAll(headings.problems().asJava());
        }
        if (problems.isEmpty()) {
            records.forEachRemaining(record -> {
                row++;
                read(cells(record), headings);
            });
        }
    }

    private static List<String> cells(CsvRecord record) {
        return List.ofAll(record.getFields()).map(TableReader::strip);
    }

    /** The text without blanks around it, the no-break space among them. */
    private static String strip(String cell) {
        int from = 0;
        int until = cell.length();
        while (from < until && isBlank(cell.charAt(from))) {
            from++;
        }
        while (from < until && isBlank(cell.charAt(until - 1))) {
            until--;
        }
        return cell.substring(from, until);
    }

    private static boolean isBlank(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private void read(List<String> cells, Headings headings) {
        if (cells.forAll(String::isEmpty)) {
            return;
        }
        int before = problems.size();
        cells.forEachWithIndex((cell, i) -> {
            if (!cell.isEmpty() && headings.isUnnamed(i + 1)) {
                problem(CsvProblemCode.UNEXPECTED_CELL, row, i + 1, "cell must stand under a heading");
            }
        });
        Row filled = new Row();
        columns.fields().forEach(field -> read(field, headings.column(field), cells, filled));
        if (problems.size() == before) {
            columns.misfits(filled)
                    .forEach(misfit -> problem(
                            misfit.code(),
                            row,
                            headings.column(misfit.field()),
                            misfit.field().label() + " " + misfit.rule()));
        }
        if (problems.size() == before) {
            value(filled, headings);
        }
    }

    private void read(Field<?> field, int column, List<String> cells, Row filled) {
        String cell = column > 0
                ? (column <= cells.size() ? cells.get(column - 1) : "")
                : layout.constants().getOrElse(field.label(), "");
        if (cell.isEmpty()) {
            if (field.isNeeded()) {
                problem(CsvProblemCode.MISSING_CELL, row, column, field.label() + " must be given");
            }
        } else if (Formulas.isError(cell)) {
            problem(
                    CsvProblemCode.SPREADSHEET_ERROR,
                    row,
                    column,
                    field.label() + " must not be an error of a spreadsheet");
        } else {
            try {
                filled.read(field, cell);
            } catch (WrongFormException wrong) {
                problem(CsvProblemCode.WRONG_FORM, row, column, message(wrong));
            } catch (IllegalArgumentException broken) {
                problem(CsvProblemCode.WRONG_VALUE, row, column, message(broken));
            }
        }
    }

    /** The value of a row; a rule that names a field is broken in its cell. */
    private void value(Row filled, Headings headings) {
        try {
            values.add(columns.read(filled));
        } catch (IllegalArgumentException broken) {
            String message = message(broken);
            int column = columns.fields()
                    .find(field -> message.startsWith(field.label() + " must"))
                    .map(headings::column)
                    .getOrElse(0);
            problem(CsvProblemCode.WRONG_VALUE, row, column, message);
        }
    }

    private static String message(IllegalArgumentException thrown) {
        return Objects.requireNonNull(thrown.getMessage());
    }

    private void problem(CsvProblemCode code, int atRow, int column, String message) {
        problems.add(new CsvProblem(code, atRow, column, message));
    }
}
