package org.gezinscoach.coach;

import java.time.LocalDate;
import java.util.Objects;
import org.gezinscoach.internal.Years;

/**
 * A norm and the day from which it holds, until the next.
 *
 * @param from the first day
 * @param norm the norm
 */
public record DatedNorm(LocalDate from, CaseloadNorm norm) {
    /**
     * Checks the day.
     *
     * @throws IllegalArgumentException if it lies outside the years 1900 to 2199
     */
    public DatedNorm {
        Years.check("norm date", from);
        Objects.requireNonNull(norm, "norm");
    }
}
