package org.gezinscoach.examples.spark;

import java.io.Serializable;
import java.util.Comparator;
import org.gezinscoach.json.InvalidDocumentException;

/**
 * A line that is in no sum.
 *
 * @param file the file it stands in
 * @param line its number there, from 1
 * @param problem what the library says of it, with line and column
 */
record FailedLine(String file, int line, String problem) implements Serializable, Comparable<FailedLine> {
    private static final Comparator<FailedLine> ORDER =
            Comparator.comparing(FailedLine::file).thenComparingInt(FailedLine::line);

    static FailedLine of(String file, InvalidDocumentException invalid) {
        return new FailedLine(
                file, invalid.problems().head().line(), invalid.problems().mkString("\n"));
    }

    @Override
    public int compareTo(FailedLine other) {
        return ORDER.compare(this, other);
    }

    /** File, line and column, and what is wrong. */
    @Override
    public String toString() {
        return file + ": " + problem;
    }
}
