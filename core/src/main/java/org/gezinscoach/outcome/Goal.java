package org.gezinscoach.outcome;

import java.util.Objects;
import org.gezinscoach.internal.Checks;

/**
 * What a programme wants to reach in the households (doel): Wormerland's fourth goal for the long term is
 * {@code "Crisissen verminderen/stoppen."}.
 *
 * @param id which goal
 * @param label what is to be reached
 * @param term when it should come within sight
 */
public record Goal(GoalId id, String label, GoalTerm term) {
    /**
     * Checks the label.
     *
     * @throws IllegalArgumentException if it is blank, has blanks around it, or is longer than 500 characters
     */
    public Goal {
        Objects.requireNonNull(id, "id");
        Checks.text("goal label", label);
        Objects.requireNonNull(term, "term");
    }
}
