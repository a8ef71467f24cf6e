package org.gezinscoach.intake;

import java.time.LocalDate;
import java.util.Objects;
import org.gezinscoach.internal.Years;

/**
 * That a household is brought forward for coaching (aanmelding): the first step of its way, and again when it comes back
 * after its way was closed.
 *
 * @param on the day
 * @param by who brings it forward
 */
public record Referral(LocalDate on, Referrer by) implements PathwayStep {
    /**
     * Checks the day.
     *
     * @throws IllegalArgumentException if it lies outside the years 1900 to 2199
     */
    public Referral {
        Years.check("on", on);
        Objects.requireNonNull(by, "by");
    }

    @Override
    public String code() {
        return "referred";
    }
}
