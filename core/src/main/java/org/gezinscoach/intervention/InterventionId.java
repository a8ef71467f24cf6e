package org.gezinscoach.intervention;

import org.gezinscoach.internal.Checks;

/**
 * The identifier of an intervention, unique within a programme.
 *
 * @param value the identifier, such as {@code "2021-1-a"}; not a citizen number
 */
public record InterventionId(String value) implements Comparable<InterventionId> {
    /**
     * Checks the identifier.
     *
     * @throws IllegalArgumentException if it is blank, has blanks around it, is longer than 500 characters, or could be a
     *     citizen number
     */
    public InterventionId {
        Checks.identifier("intervention id", value);
    }

    @Override
    public int compareTo(InterventionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
