package org.gezinscoach.json;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** How the values of a type are written. */
interface Form<T> {
    /** Writes a value. */
    void write(T value, Output output) throws IOException;

    /** Whether a value is not worth writing, as an empty list is. */
    default boolean isAbsent(@Nullable T value) {
        return value == null;
    }
}
