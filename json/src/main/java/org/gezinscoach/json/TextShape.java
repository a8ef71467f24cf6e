package org.gezinscoach.json;

import java.io.IOException;
import java.util.function.Function;

/** Values that are written as text in one form. */
record TextShape<T>(String form, Function<T, String> format, Function<String, T> parse) implements Shape<T> {
    @Override
    public T read(Tokens tokens) throws IOException {
        if (tokens.current() != Token.TEXT) {
            throw Misfit.type(tokens, form);
        }
        try {
            return parse.apply(tokens.text());
        } catch (IllegalArgumentException broken) {
            throw Misfit.of(tokens.line(), tokens.column(), broken);
        }
    }

    @Override
    public void write(T value, Output output) throws IOException {
        output.text(format.apply(value));
    }
}
