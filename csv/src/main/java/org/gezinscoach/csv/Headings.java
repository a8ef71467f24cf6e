package org.gezinscoach.csv;

import io.vavr.collection.List;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;

/** The row of headings: which column holds which field, and what is wrong with that. */
final class Headings {
    private final List<Field<?>> fields;
    private final CsvLayout layout;
    private final List<String> headings;
    private final Map<Field<?>, Integer> columns = new HashMap<>();
    private final java.util.List<CsvProblem> problems = new ArrayList<>();

    Headings(List<Field<?>> fields, CsvLayout layout, List<String> headings) {
        this.fields = fields;
        this.layout = layout;
        this.headings = headings.map(Formulas::restore);
        this.headings.forEachWithIndex((heading, i) -> place(heading, i + 1));
        fields.filter(field -> field.isNeeded()
                        && !columns.containsKey(field)
                        && !layout.constants().containsKey(field.label()))
                .forEach(field ->
                        problem(CsvProblemCode.MISSING_COLUMN, 0, "column must be given for " + field.label()));
    }

    private void place(String heading, int column) {
        List<Field<?>> named = fields.filter(field -> heading(field).equals(heading));
        if (named.isEmpty() && !heading.isEmpty() && !layout.ignored().contains(heading)) {
            problem(CsvProblemCode.UNKNOWN_COLUMN, column, "column must hold a field, or be ignored by the layout");
        }
        for (Field<?> field : named) {
            if (columns.putIfAbsent(field, column) != null) {
                problem(CsvProblemCode.DUPLICATE_COLUMN, column, field.label() + " must have one column only");
            }
        }
    }

    private String heading(Field<?> field) {
        return layout.headings().getOrElse(field.label(), field.label());
    }

    private void problem(CsvProblemCode code, int column, String message) {
        problems.add(new CsvProblem(code, 1, column, message));
    }

    /** Whether all stand in one cell, with the other separator between them. */
    boolean areSeparatedOtherwise() {
        return headings.size() == 1
                && List.of(CsvSeparator.values())
                        .exists(other -> headings.head().indexOf(other.character()) >= 0);
    }

    List<CsvProblem> problems() {
        return List.ofAll(problems);
    }

    /** The column of a field, from 1; 0 if it has none. */
    int column(Field<?> field) {
        return columns.getOrDefault(field, 0);
    }

    /** Whether a column, from 1, has no heading. */
    boolean isUnnamed(int column) {
        return column > headings.size() || headings.get(column - 1).isEmpty();
    }
}
