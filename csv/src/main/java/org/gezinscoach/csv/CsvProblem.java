package org.gezinscoach.csv;

import java.util.Objects;

/**
 * One thing that is wrong in a file: what, and where. It quotes nothing of the file but numbers, dates and constants.
 *
 * @param code the stable name of this kind of problem
 * @param row the row as a spreadsheet numbers it, from 1, which is the row of headings; 0 if it concerns the whole file
 * @param column the column, from 1; 0 if it concerns the whole row
 * @param message what is wrong, in one line
 */
public record CsvProblem(CsvProblemCode code, int row, int column, String message) {
    private static final int LETTERS = 26;

    /** Checks that both are there. */
    public CsvProblem {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(message, "message");
    }

    /** The place as a spreadsheet calls it: {@code "E3"}; {@code "row 3"} or {@code "file"} where it is no cell. */
    public String place() {
        if (row == 0) {
            return "file";
        }
        return column == 0 ? "row " + row : letters(column) + row;
    }

    private static String letters(int column) {
        int before = (column - 1) / LETTERS;
        return (before == 0 ? "" : letters(before)) + (char) ('A' + (column - 1) % LETTERS);
    }

    /** Place, then what is wrong: {@code E3: amount must be given}. */
    @Override
    public String toString() {
        return place() + ": " + message;
    }
}
