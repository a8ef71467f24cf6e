package org.gezinscoach.outcome;

import org.gezinscoach.internal.Checks;

/**
 * The identifier of a goal, unique within a programme.
 *
 * @param value the identifier, such as {@code "long-4"}; not a citizen number
 */
public record GoalId(String value) implements Comparable<GoalId> {
    /**
     * Checks the identifier.
     *
     * @throws IllegalArgumentException if it is blank, has blanks around it, is longer than 500 characters, or could be a
     *     citizen number
     */
    public GoalId {
        Checks.identifier("goal id", value);
    }

    @Override
    public int compareTo(GoalId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
