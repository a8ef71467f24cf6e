package org.gezinscoach.intervention;

import java.time.LocalDate;
import org.gezinscoach.internal.Checks;
import org.gezinscoach.internal.Years;

/**
 * The concrete, evidenced threat that made a care likely (dreiging), such as a court's eviction judgment or an
 * investigation into a child's safety that had begun.
 *
 * @param evidence what shows the threat; free text, and so never printed by {@link #toString()}
 * @param on the date of that evidence
 */
public record Threat(String evidence, LocalDate on) {
    /**
     * Checks the evidence.
     *
     * @throws IllegalArgumentException if the evidence is blank, has blanks around it, or is longer than 500 characters, or
     *     the date lies outside the years 1900 to 2199
     */
    public Threat {
        Checks.text("evidence", evidence);
        Years.check("evidence date", on);
    }

    /** The date only: {@code Threat{on=2021-03-01}}. */
    @Override
    public String toString() {
        return "Threat{on=" + on + "}";
    }
}
