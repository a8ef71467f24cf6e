package org.gezinscoach.coach;

import org.gezinscoach.internal.Checks;

/**
 * The pseudonymous identifier of a coach, unique within a team.
 *
 * @param value the identifier, such as {@code "C-1"}; not a citizen number
 */
public record CoachId(String value) implements Comparable<CoachId> {
    /**
     * Checks the identifier.
     *
     * @throws IllegalArgumentException if it is blank, has blanks around it, is longer than 500 characters, or could be a
     *     citizen number
     */
    public CoachId {
        Checks.identifier("coach id", value);
    }

    @Override
    public int compareTo(CoachId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
