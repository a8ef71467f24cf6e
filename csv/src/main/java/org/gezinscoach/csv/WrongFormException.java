package org.gezinscoach.csv;

/** A cell that is not written as its field is. */
final class WrongFormException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    WrongFormException(String field, String rule) {
        super(field + " " + rule);
    }
}
