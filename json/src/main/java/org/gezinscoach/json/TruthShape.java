package org.gezinscoach.json;

import java.io.IOException;

/** True or false. */
record TruthShape() implements Shape<Boolean> {
    @Override
    public Boolean read(Tokens tokens) throws IOException {
        if (tokens.current() != Token.TRUE && tokens.current() != Token.FALSE) {
            throw Misfit.type(tokens, "true or false");
        }
        return tokens.current() == Token.TRUE;
    }

    @Override
    public void write(Boolean value, Output output) throws IOException {
        output.truth(value);
    }
}
