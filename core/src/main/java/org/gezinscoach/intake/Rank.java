package org.gezinscoach.intake;

import io.vavr.control.Option;
import java.util.Objects;
import org.gezinscoach.internal.Checks;

/**
 * Where a waiting household ranks, and why there (rang).
 *
 * @param place its place, from 1 on
 * @param waiting the household, with its figures
 * @param after by which figure it comes after the one before it; none for the first
 */
public record Rank(int place, WaitingHousehold waiting, Option<After> after) {
    /**
     * Checks the place.
     *
     * @throws IllegalArgumentException if it is not above zero
     */
    public Rank {
        if (place <= 0) {
            throw new IllegalArgumentException("place must be above zero, but was " + place);
        }
        Objects.requireNonNull(waiting, "waiting");
        Checks.option("after", after);
    }

    /**
     * The figures that decided: {@code place 2: 7 points, EUR 16080.00 + 1 unknown a year, waiting since 2019-11-04; after
     * place 1 by COMPLEXITY: 7 after 9}.
     */
    public String message() {
        return "place " + place + ": " + waiting.complexity() + ", " + waiting.yearlyCost() + " a year, waiting since "
                + waiting.since()
                + after.map(decided -> "; after place " + (place - 1) + " by " + decided)
                        .getOrElse("");
    }

    /** By which figure a household comes after the one before it: the first of the priority in which they differ. */
    public sealed interface After permits ComesAfter {
        /** The figure. */
        RankFigure figure();

        /** What it is for this household. */
        String own();

        /** What it is for the one before. */
        String theirs();
    }
}
