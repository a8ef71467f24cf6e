package org.gezinscoach.json;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A document of the corpus that is wrong in one way.
 *
 * @param mutation what was done to a valid document
 * @param where the place to which it was done
 * @param bytes the document
 * @param code what our own reader says of it
 * @param judge who judges it where an application brings its own mapper
 */
record Malformed(Mutation mutation, String where, byte[] bytes, ProblemCode code, Judge judge) {
    Malformed(Mutation mutation, String where, String document, ProblemCode code, Judge judge) {
        this(mutation, where, document.getBytes(UTF_8), code, judge);
    }

    /** The document as text. */
    String document() {
        return new String(bytes, UTF_8);
    }

    @Override
    public String toString() {
        return mutation + " of " + where;
    }

    /** Who says that a document is wrong. */
    enum Judge {
        /** The format: every mapper gives the same code and pointer. */
        FORMAT,
        /** The parser: an application's own may be laxer, and then the document may even be read. */
        PARSER
    }

    /** What can be done to a valid document. */
    enum Mutation {
        DROP,
        DUPLICATE,
        RETYPE,
        NULL,
        OVERFLOW,
        TRUNCATE,
        REORDER,
        WRONG_VERSION,
        BAD_DATE,
        REVERSED_PERIOD,
        CITIZEN_NUMBER,
        NUMBER_BOMB,
        BYTE_ORDER_MARK,
        INVALID_UTF_8,
        DEEP_NESTING,
        LONG_TEXT,
        UNKNOWN_FIELD,
        UNKNOWN_CONSTANT,
        LOST_REFERENCE,
        TRAILING_TEXT
    }
}
