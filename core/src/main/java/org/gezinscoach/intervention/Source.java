package org.gezinscoach.intervention;

import java.util.Objects;
import org.gezinscoach.internal.Checks;

/**
 * Where a figure comes from (bron), so that an accountant finds it again: row of a table of a document, and whether it
 * stands there so.
 *
 * <p>Direct savings of Almelo's third case: {@code Source.printed("Almelo, college proposal, 2020", "Besparingen", "Casus
 * 3, Direct")}.
 *
 * @param document the document
 * @param table the table or passage in it
 * @param row the row of the table, and its column where that matters
 * @param standing printed so, read so, or made up
 */
public record Source(String document, String table, String row, Standing standing) {
    /**
     * Checks the texts.
     *
     * @throws IllegalArgumentException if a text is blank, has blanks around it, or is longer than 500 characters
     */
    public Source {
        Checks.text("source document", document);
        Checks.text("source table", table);
        Checks.text("source row", row);
        Objects.requireNonNull(standing, "standing");
    }

    /** A figure that the document prints so. */
    public static Source printed(String document, String table, String row) {
        return new Source(document, table, row, Standing.PRINTED);
    }

    /** A figure that somebody read so. */
    public static Source reading(String document, String table, String row) {
        return new Source(document, table, row, Standing.READING);
    }

    /** A figure of an example. */
    public static Source madeUp(String document, String table, String row) {
        return new Source(document, table, row, Standing.MADE_UP);
    }

    /** Document, table and row, and the standing where it is not printed so. */
    @Override
    public String toString() {
        String place = document + ": " + table + ": " + row;
        return standing == Standing.PRINTED ? place : place + " (" + standing + ")";
    }
}
