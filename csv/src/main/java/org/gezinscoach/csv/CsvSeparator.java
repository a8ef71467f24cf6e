package org.gezinscoach.csv;

/** What stands between two cells of a row (scheidingsteken). */
public enum CsvSeparator {
    /** {@code ;}, as Excel writes where the comma is a decimal sign. */
    SEMICOLON(';', "puntkomma"),
    /** {@code ,}. */
    COMMA(',', "komma");

    private final char character;
    private final String label;

    CsvSeparator(char character, String label) {
        this.character = character;
        this.label = label;
    }

    /** The character. */
    public char character() {
        return character;
    }

    /** The Dutch term. */
    public String label() {
        return label;
    }
}
