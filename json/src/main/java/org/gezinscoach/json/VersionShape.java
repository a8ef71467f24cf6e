package org.gezinscoach.json;

import java.io.IOException;
import org.gezinscoach.json.wire.FormatVersion;

/** The version of the format: a whole number of any length, so that it can be said which one a document has. */
record VersionShape(String form) implements Shape<FormatVersion> {
    @Override
    public FormatVersion read(Tokens tokens) throws IOException {
        if (tokens.current() != Token.WHOLE) {
            throw Misfit.type(tokens, form);
        }
        try {
            return new FormatVersion(tokens.decimal().toBigInteger());
        } catch (IllegalArgumentException another) {
            throw Misfit.of(tokens.line(), tokens.column(), another);
        }
    }

    @Override
    public void write(FormatVersion value, Output output) throws IOException {
        output.whole(value.number().longValueExact());
    }
}
