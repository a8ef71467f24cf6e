package org.gezinscoach.json.wire;

/** A document of another format or version. */
public final class WrongFormatException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String field;

    WrongFormatException(String field, String message) {
        super(message);
        this.field = field;
    }

    /** The field that says so. */
    public String field() {
        return field;
    }
}
