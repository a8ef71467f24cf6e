package org.gezinscoach.csv;

import java.util.function.Function;

/** A field of a row: what it is called, and how a cell of it is read and written. */
final class Field<V> {
    private final String label;
    private final boolean needed;
    private final Function<String, V> reading;
    private final Function<V, String> writing;

    /** A field; reading a cell throws an {@link IllegalArgumentException} with a sentence that quotes no text. */
    Field(String label, boolean needed, Function<String, V> reading, Function<V, String> writing) {
        this.label = label;
        this.needed = needed;
        this.reading = reading;
        this.writing = writing;
    }

    /** The same field, in rows that may leave it empty. */
    Field<V> optional() {
        return new Field<>(label, false, reading, writing);
    }

    String label() {
        return label;
    }

    /** Whether every row must fill it. */
    boolean isNeeded() {
        return needed;
    }

    V read(String cell) {
        return reading.apply(cell);
    }

    String write(V value) {
        return writing.apply(value);
    }
}
