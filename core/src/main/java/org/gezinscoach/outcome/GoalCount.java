package org.gezinscoach.outcome;

import io.vavr.control.Option;
import org.gezinscoach.internal.Checks;

/**
 * How many households are how far with a goal. Counts of groups without a household in common add up.
 *
 * @param reached how many are there
 * @param partly how many are there in part
 * @param notYet how many are not there yet
 * @param notObserved how many nobody observed: they may be there or not
 */
public record GoalCount(int reached, int partly, int notYet, int notObserved) {
    /** Of no household. */
    public static final GoalCount ZERO = new GoalCount(0, 0, 0, 0);

    /**
     * Checks the counts.
     *
     * @throws IllegalArgumentException if one is negative
     */
    public GoalCount {
        Checks.require(reached >= 0, "reached", () -> "must not be negative, but was " + reached);
        Checks.require(partly >= 0, "partly", () -> "must not be negative, but was " + partly);
        Checks.require(notYet >= 0, "not yet", () -> "must not be negative, but was " + notYet);
        Checks.require(notObserved >= 0, "not observed", () -> "must not be negative, but was " + notObserved);
    }

    /**
     * How many households there are.
     *
     * @throws ArithmeticException if the sum overflows
     */
    public int households() {
        return Math.addExact(Math.addExact(reached, partly), Math.addExact(notYet, notObserved));
    }

    /**
     * This and another, of other households.
     *
     * @throws ArithmeticException if a sum overflows
     */
    public GoalCount plus(GoalCount other) {
        return new GoalCount(
                Math.addExact(reached, other.reached),
                Math.addExact(partly, other.partly),
                Math.addExact(notYet, other.notYet),
                Math.addExact(notObserved, other.notObserved));
    }

    /**
     * In how many it is reached: exactly so many, or, with 5 there, 2 not yet and 1 not observed, {@code at least 5 and at
     * most 6 of 8}.
     *
     * @throws ArithmeticException if a sum overflows
     */
    public ReachBounds bounds() {
        return new ReachBounds(reached, Option.some(Math.addExact(reached, notObserved)), Option.some(households()));
    }

    /** {@code 5 reached, 0 partly, 2 not yet, 1 not observed}. */
    @Override
    public String toString() {
        return reached + " reached, " + partly + " partly, " + notYet + " not yet, " + notObserved + " not observed";
    }
}
