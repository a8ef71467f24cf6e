package org.gezinscoach.csv;

/** The kinds of problem that a file can have. */
public enum CsvProblemCode {
    /** The bytes are no text of the encoding. */
    NOT_TEXT("de tekst heeft een andere tekencodering"),
    /** The text is no CSV, such as a quoted cell that never ends. */
    NOT_CSV("de tekst is geen CSV"),
    /** The file is too large. */
    TOO_LARGE("het bestand is te groot"),
    /** The cells are separated by another character. */
    WRONG_SEPARATOR("de cellen hebben een ander scheidingsteken"),
    /** A heading names no field, and is not one to ignore. */
    UNKNOWN_COLUMN("een kolom is onbekend"),
    /** Two columns hold the same field. */
    DUPLICATE_COLUMN("een kolom staat er tweemaal"),
    /** A field that every row needs has no column. */
    MISSING_COLUMN("een kolom ontbreekt"),
    /** A cell is empty that must not be. */
    MISSING_CELL("een cel is leeg"),
    /** A cell is filled that must be empty, or stands under no heading. */
    UNEXPECTED_CELL("een cel is ten onrechte gevuld"),
    /** A cell holds an error of a spreadsheet. */
    SPREADSHEET_ERROR("een cel bevat een fout van een spreadsheet"),
    /** A cell has the wrong form, such as a word for an amount. */
    WRONG_FORM("een cel heeft niet de juiste vorm"),
    /** A cell has the right form and breaks a rule of the model, or cells that do not fit together do. */
    WRONG_VALUE("een cel breekt een regel");

    private final String label;

    CsvProblemCode(String label) {
        this.label = label;
    }

    /** The Dutch term. */
    public String label() {
        return label;
    }
}
