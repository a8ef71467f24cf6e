package org.gezinscoach.json;

import java.io.IOException;

/** Texts, which stand as they are. */
record PlainTextShape() implements Shape<String> {
    @Override
    public String read(Tokens tokens) throws IOException {
        if (tokens.current() != Token.TEXT) {
            throw Misfit.type(tokens, "a text");
        }
        return tokens.text();
    }

    @Override
    public void write(String value, Output output) throws IOException {
        output.text(value);
    }
}
