package org.gezinscoach.coach;

import org.gezinscoach.internal.Checks;

/**
 * A number of households between two bounds, both included: {@code 31–52}.
 *
 * @param least the lower bound, not negative
 * @param most the upper bound, not below the lower
 */
public record HouseholdRange(long least, long most) {
    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if the lower is negative or above the upper
     */
    public HouseholdRange {
        Checks.require(0 <= least, "least", () -> "must not be negative, but was " + least);
        Checks.require(least <= most, "most", () -> "must be at least " + least + ", but was " + most);
    }

    /**
     * How many of some households do not fit within the upper bound: 16 of 68 within 52.
     *
     * @throws IllegalArgumentException if the households are negative
     */
    public long uncovered(long households) {
        Checks.require(households >= 0, "households", () -> "must not be negative, but was " + households);
        return Math.max(0, households - most);
    }

    @Override
    public String toString() {
        return least + "–" + most;
    }
}
