package org.gezinscoach.programme;

import io.vavr.control.Option;
import java.util.Objects;
import org.gezinscoach.disclosure.PublishedTable;
import org.gezinscoach.internal.Checks;
import org.gezinscoach.outcome.Goal;

/**
 * What may be published of how far households are with a goal (gepubliceerd doelbereik).
 *
 * @param goal the goal
 * @param counted what the source counts, in its own words; none if it counts the goal itself
 * @param basis whether it was observed, or how a source reports it
 * @param table one row of numbers of households: how many are how far, and of how many
 */
public record PublishedGoal(Goal goal, Option<String> counted, Basis basis, PublishedTable table) {
    /** Checks that all are there. */
    public PublishedGoal {
        Objects.requireNonNull(goal, "goal");
        Checks.option("counted", counted);
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(table, "table");
    }

    /** Where the numbers come from (grondslag). */
    public enum Basis {
        /** They were observed. */
        OBSERVED("waargenomen"),

        /** A source reports just so many. */
        REPORTED("gemeld"),

        /** A source reports that so many reached it at least, and so that at most the others did not. */
        REPORTED_AT_LEAST("ten minste, gemeld");

        private final String label;

        Basis(String label) {
            this.label = label;
        }

        /** The basis in Dutch. */
        public String label() {
            return label;
        }
    }
}
