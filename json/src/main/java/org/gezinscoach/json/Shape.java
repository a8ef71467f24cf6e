package org.gezinscoach.json;

import io.vavr.control.Option;
import java.io.IOException;

/** How the values of a type stand in the format: read from tokens and written to an output. */
interface Shape<T> extends Form<T> {
    /**
     * The value that begins at the current token, read to its end.
     *
     * @throws Misfit if it is none of this type
     * @throws IOException if the tokens cannot be parsed
     */
    T read(Tokens tokens) throws IOException;

    /** The shape of what a field or a position leads to; none if values of this shape have no such step. */
    default Option<Shape<?>> step(String step) {
        return Option.none();
    }
}
