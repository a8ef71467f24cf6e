package org.gezinscoach.json;

import java.io.IOException;
import java.time.LocalDate;

/** Dates, which are many: read and written as characters, so that none makes a text. */
record DateShape() implements Shape<LocalDate> {
    @Override
    public LocalDate read(Tokens tokens) throws IOException {
        if (tokens.current() != Token.TEXT) {
            throw Misfit.type(tokens, "a date, as \"2021-09-01\"");
        }
        try {
            return Texts.date(tokens.characters(), tokens.from(), tokens.length());
        } catch (IllegalArgumentException broken) {
            throw Misfit.of(tokens.line(), tokens.column(), broken);
        }
    }

    @Override
    public void write(LocalDate value, Output output) throws IOException {
        output.text(Texts.date(value), 0);
    }
}
