package org.gezinscoach.json;

import java.io.IOException;

/** How the values of a type are written. */
interface Form<T> {
    /** Writes a value. */
    void write(T value, Output output) throws IOException;
}
