package org.gezinscoach.json.wire;

/** A document of another format, or of another version of this one. */
public final class AnotherFormatException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    AnotherFormatException(String rule) {
        super(rule);
    }
}
