package org.gezinscoach.csv;

import io.vavr.control.Option;
import java.util.HashMap;
import java.util.Map;

/** The cells of a row by their fields, while they are filled for writing; the others stay empty. */
final class Cells {
    private final Map<Field<?>, String> cells = new HashMap<>();

    <V> Cells put(Field<V> field, V value) {
        cells.put(field, field.write(value));
        return this;
    }

    <V> Cells put(Field<V> field, Option<V> value) {
        value.forEach(held -> put(field, held));
        return this;
    }

    String cell(Field<?> field) {
        return cells.getOrDefault(field, "");
    }
}
