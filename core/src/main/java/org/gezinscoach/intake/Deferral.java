package org.gezinscoach.intake;

import java.util.Objects;

/**
 * That a household goes on waiting (uitstel).
 *
 * @param rank the household, and where it ranks
 * @param reason why
 */
public record Deferral(Rank rank, DeferralReason reason) {
    /** Checks that both are there. */
    public Deferral {
        Objects.requireNonNull(rank, "rank");
        Objects.requireNonNull(reason, "reason");
    }
}
