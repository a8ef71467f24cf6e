package org.gezinscoach.disclosure;

import io.vavr.collection.List;
import java.util.HashSet;
import java.util.Set;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.internal.Checks;
import org.gezinscoach.internal.DomainStyle;
import org.immutables.value.Value;

/**
 * A table of numbers or euros by rows and columns with all its totals (kruistabel), kept as what each household brings to it:
 * so it is known who stands behind a figure, and how much each carries. It is not for publication;
 * {@link SmallCells#publish} says what is.
 *
 * <p>A household that brings something to several cells counts once in their total. A table of one row has no totals of its
 * columns and a table of one column none of its rows, since they would be the cells again.
 */
@Value.Immutable
@DomainStyle
public sealed interface CrossTable extends WithCrossTable permits ImmutableCrossTable {
    /** The most households that {@link #ofCounts} takes in a cell: {@value}. */
    int MOST_COUNTED = 100_000;

    /** What the figures are. */
    Measure measure();

    /** The labels of the rows, each once; at least one. */
    List<String> rows();

    /** The labels of the columns, each once; at least one. */
    List<String> columns();

    /** What each household brings; nothing if nothing is said. */
    @Value.Default
    @Value.Redacted
    default List<Contribution> contributions() {
        return List.empty();
    }

    /**
     * A table of households, each of which stands in one cell and is not told apart from others: {@code ofCounts(List.of("goal 7"),
     * List.of("reached", "not reached"), List.of(List.of(5, 3)))} of Wormerland's eight.
     *
     * @param counts how many households stand in each cell, row by row
     * @throws IllegalArgumentException if a number is not between 0 and {@value #MOST_COUNTED}, or their rows and columns are not
     *     as many as the labels
     */
    static CrossTable ofCounts(List<String> rows, List<String> columns, List<List<Integer>> counts) {
        Checks.require(
                counts.size() == rows.size() && counts.forAll(row -> row.size() == columns.size()),
                "counts",
                () -> "must be of " + rows.size() + " rows and " + columns.size() + " columns");
        return builder()
                .measure(Measure.COUNT)
                .rows(rows)
                .columns(columns)
                .contributions(List.range(0, rows.size())
                        .flatMap(row -> List.range(0, columns.size())
                                .flatMap(column -> alike(
                                        rows.get(row),
                                        columns.get(column),
                                        counts.get(row).get(column),
                                        "h" + row + "-" + column + "-"))))
                .build();
    }

    private static List<Contribution> alike(String row, String column, int households, String prefix) {
        Checks.between("count", households, 0, MOST_COUNTED);
        return List.range(0, households)
                .map(number -> Contribution.one(row, column, new HouseholdId("counted", prefix + number)));
    }

    /** A builder; measure, rows and columns are needed. */
    static Builder builder() {
        return new Builder();
    }

    /** Labels are texts that differ, and contributions are to cells of the table; those to a number are above zero. */
    @Value.Check
    default void check() {
        Set<String> named = labels("row", rows());
        Set<String> headed = labels("column", columns());
        for (Contribution one : contributions()) {
            Checks.require(named.contains(one.row()), "row", "of a contribution must be one of the table");
            Checks.require(headed.contains(one.column()), "column", "of a contribution must be one of the table");
            Checks.require(
                    measure() == Measure.EURO || one.figure() > 0,
                    "figure",
                    () -> "of a contribution to a number must be above zero, but was " + one.figure());
        }
    }

    private static Set<String> labels(String what, List<String> labels) {
        Checks.require(!labels.isEmpty(), what + "s", "must not be empty");
        Set<String> seen = new HashSet<>();
        for (String label : labels) {
            Checks.require(seen.add(Checks.text(what + " label", label)), what + "s", "must not name one twice");
        }
        return seen;
    }

    /** Builds a table; {@code build()} throws an {@link IllegalArgumentException} where a rule is broken. */
    final class Builder extends ImmutableCrossTable.Builder {
        Builder() {}

        /** Sets {@link CrossTable#rows()}. */
        public Builder rows(Iterable<String> values) {
            return rows(List.ofAll(values));
        }

        /** Sets {@link CrossTable#rows()}. */
        public Builder rows(String... values) {
            return rows(List.of(values));
        }

        /** Sets {@link CrossTable#columns()}. */
        public Builder columns(Iterable<String> values) {
            return columns(List.ofAll(values));
        }

        /** Sets {@link CrossTable#columns()}. */
        public Builder columns(String... values) {
            return columns(List.of(values));
        }

        /** Sets {@link CrossTable#contributions()}. */
        public Builder contributions(Iterable<Contribution> values) {
            return contributions(List.ofAll(values));
        }

        /** Sets {@link CrossTable#contributions()}. */
        public Builder contributions(Contribution... values) {
            return contributions(List.of(values));
        }
    }
}
