package org.gezinscoach.json;

import io.vavr.control.Option;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** How the values of a type stand in the format: read from tokens, written to an output. */
interface Shape<T> {
    /**
     * The value that begins at the current token, read to its end.
     *
     * @throws Misfit if it is none of this type
     * @throws IOException if the tokens cannot be parsed
     */
    T read(Tokens tokens) throws IOException;

    /** Writes a value. */
    void write(T value, Output output) throws IOException;

    /** Whether a value is not worth writing, as an empty list is. */
    default boolean isAbsent(@Nullable T value) {
        return value == null;
    }

    /** The shape of what a field or a position leads to; none if values of this shape have no such step. */
    default Option<Shape<?>> step(String step) {
        return Option.none();
    }
}
