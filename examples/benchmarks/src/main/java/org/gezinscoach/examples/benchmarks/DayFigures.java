package org.gezinscoach.examples.benchmarks;

import java.util.List;

/**
 * The figures of a team on a day, or by how much they change on it.
 *
 * @param capacity in households
 * @param load in hundredths of a household
 * @param households how many
 */
record DayFigures(long capacity, long load, long households) {
    static final DayFigures NONE = new DayFigures(0, 0, 0);

    DayFigures plus(DayFigures other) {
        return new DayFigures(capacity + other.capacity, load + other.load, households + other.households);
    }

    DayFigures negated() {
        return new DayFigures(-capacity, -load, -households);
    }

    /** How many more households can be taken in. */
    long room() {
        return Math.max(0, Math.floorDiv(capacity * 100 - load, 100));
    }

    List<Long> answer() {
        return List.of(capacity, load, households, room());
    }
}
