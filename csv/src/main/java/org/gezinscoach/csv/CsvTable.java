package org.gezinscoach.csv;

import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gezinscoach.budget.BudgetEvent;
import org.gezinscoach.intervention.Intervention;
import org.gezinscoach.savings.Saving;

/**
 * A table of values of one kind, a row each, under a row of headings.
 *
 * <p>{@code CsvTable.SAVINGS.read(path, CsvLayout.SEMICOLONS)} gives the savings of a file, or every problem of it, such as
 * {@code E3: amount must be written as 1500.00 or 1.500,00, without a plus}. What a table writes, it reads back as equal values.
 *
 * @param <T> the kind of value
 */
public final class CsvTable<T> {
    /** Lines of care: identifier, household, care, price, what changed, and so on. */
    public static final CsvTable<Intervention> INTERVENTIONS = new CsvTable<>(new InterventionColumns());

    /** Finished savings: household, year, kind, amount, payer, and so on. */
    public static final CsvTable<Saving> SAVINGS = new CsvTable<>(new SavingColumns());

    /**
     * The events of a coach budget, in the order of booking; {@code CoachBudget.replay} makes a budget of them, or says which
     * event cannot be booked.
     */
    public static final CsvTable<BudgetEvent> BUDGET_EVENTS = new CsvTable<>(new BudgetEventColumns());

    private static final int MOST_BYTES = 100_000_000;

    private final Columns<T> columns;

    private CsvTable(Columns<T> columns) {
        this.columns = columns;
    }

    /** The names of its fields, in the order of its columns. */
    public List<String> fields() {
        return columns.fields().map(Field::label);
    }

    /**
     * The values of a file, or every problem of it, at least one. Where the headings are wrong, no row is looked at; of a row, the
     * rules that span its cells are looked at once its cells are right.
     *
     * @throws IllegalArgumentException if the layout names a field that this table has not
     * @throws UncheckedIOException if the file cannot be read
     */
    public Validation<List<CsvProblem>, List<T>> read(Path file, CsvLayout layout) {
        try (InputStream stream = Files.newInputStream(file)) {
            return read(stream, layout);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * The same, of a stream, which is read to its end and stays open.
     *
     * @throws IllegalArgumentException if the layout names a field that this table has not
     * @throws UncheckedIOException if the stream cannot be read
     */
    public Validation<List<CsvProblem>, List<T>> read(InputStream stream, CsvLayout layout) {
        check(layout);
        try {
            byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                return Validation.invalid(List.of(new CsvProblem(
                        CsvProblemCode.TOO_LARGE, 0, 0, "file must not be larger than " + MOST_BYTES + " bytes")));
            }
            Either<CsvProblem, String> text = Text.decode(bytes, layout.encoding());
            return text.isLeft()
                    ? Validation.invalid(List.of(text.getLeft()))
                    : new TableReader<>(columns, layout, text.get()).read();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Writes values to a file: every column, even if it is empty.
     *
     * @throws IllegalArgumentException if the layout names a field that this table has not, or a text has a character that the
     *     encoding has not; no file is written then
     * @throws UncheckedIOException if the file cannot be written
     */
    public void write(Iterable<? extends T> values, Path file, CsvLayout layout) {
        byte[] bytes = bytes(values, layout);
        try {
            Files.write(file, bytes);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /**
     * The same, to a stream, which stays open.
     *
     * @throws IllegalArgumentException if the layout names a field that this table has not, or a text has a character that the
     *     encoding has not; nothing is written then
     * @throws UncheckedIOException if the stream cannot be written
     */
    public void write(Iterable<? extends T> values, OutputStream stream, CsvLayout layout) {
        byte[] bytes = bytes(values, layout);
        try {
            stream.write(bytes);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private byte[] bytes(Iterable<? extends T> values, CsvLayout layout) {
        check(layout);
        return new TableWriter<>(columns, layout).bytes(values);
    }

    private void check(CsvLayout layout) {
        check("headings", layout.headings());
        check("constants", layout.constants());
        List<String> headings = fields().map(field -> layout.headings().getOrElse(field, field));
        if (headings.distinct().size() < headings.size()) {
            throw new IllegalArgumentException("headings must differ");
        }
    }

    private void check(String name, Map<String, String> byField) {
        if (!fields().containsAll(byField.keySet())) {
            throw new IllegalArgumentException(name + " must be of fields of the table: " + fields().mkString(", "));
        }
    }
}
