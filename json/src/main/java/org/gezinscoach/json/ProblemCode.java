package org.gezinscoach.json;

/** The kinds of problem that a document can have. */
public enum ProblemCode {
    /** The text is no JSON, ends too early, or is not UTF-8. */
    NOT_JSON,
    /** The document goes on after its end. */
    TRAILING_TEXT,
    /** The text is nested too deeply, or a text or number in it is too long. */
    TOO_LARGE,
    /** The document is of another format, or of a version that this library does not read. */
    WRONG_VERSION,
    /** An object has a field that the format does not know. */
    UNKNOWN_FIELD,
    /** An object has the same field twice. */
    DUPLICATE_FIELD,
    /** An object lacks a field. */
    MISSING_FIELD,
    /** A value is null. */
    NULL_VALUE,
    /** A value has the wrong type, such as a text for a number. */
    WRONG_TYPE,
    /** A value has the right type and breaks a rule of the model. */
    WRONG_VALUE,
    /** The parts of the document do not fit together, such as a line whose household is not listed. */
    BROKEN_REFERENCE
}
