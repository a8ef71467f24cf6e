package org.gezinscoach.intake;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Where a household stands from a day on, until its next step.
 *
 * @param from the day of the step that brought it there
 * @param state where it stands
 */
public record Stage(LocalDate from, PathwayState state) {
    /** Checks that both are there. */
    public Stage {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(state, "state");
    }
}
