package org.gezinscoach.intake;

import java.util.Objects;
import org.gezinscoach.coach.CoachId;

/**
 * That a household is placed with a coach (plaatsing).
 *
 * @param rank the household, and where it ranks
 * @param coach the coach
 */
public record Placement(Rank rank, CoachId coach) {
    /** Checks that both are there. */
    public Placement {
        Objects.requireNonNull(rank, "rank");
        Objects.requireNonNull(coach, "coach");
    }
}
