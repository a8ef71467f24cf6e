package org.gezinscoach.budget;

import org.gezinscoach.internal.Checks;

/**
 * The identifier of a budget pot, unique within a cover plan.
 *
 * @param value the identifier, such as {@code "innovation-2019"}; not a citizen number
 */
public record PotId(String value) implements Comparable<PotId> {
    /**
     * Checks the identifier.
     *
     * @throws IllegalArgumentException if it is blank, has blanks around it, is longer than 500 characters, or could be a
     *     citizen number
     */
    public PotId {
        Checks.identifier("pot id", value);
    }

    @Override
    public int compareTo(PotId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
