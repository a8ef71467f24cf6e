package org.gezinscoach.intervention;

import java.time.Year;
import java.util.Comparator;
import org.gezinscoach.internal.Checks;
import org.gezinscoach.internal.Years;

/**
 * A task field (taakveld) of a municipal budget: a code, and the year whose list of codes it comes from, since the codes
 * change.
 *
 * @param year the budget year whose list is meant
 * @param code the code in that list, such as {@code "6.72"}
 */
public record TaskField(Year year, String code) implements Comparable<TaskField> {
    private static final Comparator<TaskField> ORDER =
            Comparator.comparing(TaskField::year).thenComparing(TaskField::code);

    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException if the year lies outside 1900 to 2199, or the code is blank, has blanks around it, or is
     *     longer than 500 characters
     */
    public TaskField {
        Years.check(year);
        Checks.text("task field code", code);
    }

    @Override
    public int compareTo(TaskField other) {
        return ORDER.compare(this, other);
    }

    /** Code and year: {@code 6.72 (2022)}. */
    @Override
    public String toString() {
        return code + " (" + year + ")";
    }
}
