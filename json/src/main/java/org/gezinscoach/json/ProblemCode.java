package org.gezinscoach.json;

/** The kinds of problem that a document can have. */
public enum ProblemCode {
    /** The text is no JSON, ends too early, or is not UTF-8. */
    NOT_JSON("de tekst is geen JSON"),
    /** The document goes on after its end. */
    TRAILING_TEXT("het document gaat door na zijn einde"),
    /** The text is nested too deeply, or a text or number in it is too long. */
    TOO_LARGE("iets is te lang of te diep genest"),
    /** The document is of another format, or of a version that this library does not read. */
    WRONG_VERSION("het document heeft een andere vorm of versie"),
    /** An object has a field that the format does not know. */
    UNKNOWN_FIELD("een object heeft een onbekend veld"),
    /** An object has the same field twice. */
    DUPLICATE_FIELD("een object heeft een veld tweemaal"),
    /** An object lacks a field. */
    MISSING_FIELD("een object mist een veld"),
    /** A value is null. */
    NULL_VALUE("een waarde is null"),
    /** A value has the wrong type, such as a text for a number. */
    WRONG_TYPE("een waarde heeft niet het juiste type"),
    /** A value has the right type and breaks a rule of the model. */
    WRONG_VALUE("een waarde breekt een regel"),
    /** The parts of the document do not fit together, such as a line whose household is not listed. */
    BROKEN_REFERENCE("de delen passen niet bij elkaar");

    private final String label;

    ProblemCode(String label) {
        this.label = label;
    }

    /** The Dutch term. */
    public String label() {
        return label;
    }
}
