package org.gezinscoach.csv;

import io.vavr.control.Option;
import java.util.HashMap;
import java.util.Map;

/** The values that the cells of a row hold, by their fields; an empty cell holds none. */
final class Row {
    private final Map<Field<?>, Object> values = new HashMap<>();

    /** Reads a cell that is not empty. */
    <V> void read(Field<V> field, String cell) {
        values.put(field, field.read(cell));
    }

    /** The value of a field, if its cell is filled. */
    @SuppressWarnings("unchecked") // only read() puts values, each under a field of its type
    <V> Option<V> value(Field<V> field) {
        return Option.of((V) values.get(field));
    }

    /** The value of a field whose cell must be filled. */
    <V> V get(Field<V> field) {
        return value(field).getOrElseThrow(() -> new IllegalArgumentException(field.label() + " must be given"));
    }

    boolean has(Field<?> field) {
        return values.containsKey(field);
    }
}
