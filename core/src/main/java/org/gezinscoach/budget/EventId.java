package org.gezinscoach.budget;

import org.gezinscoach.internal.Checks;

/**
 * The identifier of an event, unique within a coach budget.
 *
 * @param value the identifier, such as {@code "A-1"}; not a citizen number
 */
public record EventId(String value) implements Comparable<EventId> {
    /**
     * Checks the identifier.
     *
     * @throws IllegalArgumentException if it is blank, has blanks around it, is longer than 500 characters, or could be a
     *     citizen number
     */
    public EventId {
        Checks.identifier("event id", value);
    }

    @Override
    public int compareTo(EventId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
