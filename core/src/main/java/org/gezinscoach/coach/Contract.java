package org.gezinscoach.coach;

import java.time.Duration;
import java.util.Objects;
import org.gezinscoach.internal.WeeklyHours;
import org.gezinscoach.internal.Years;
import org.threeten.extra.LocalDateRange;

/**
 * For how many hours a week, and how, a coach is engaged over a period (contract). A later contract on other terms is a
 * contract of its own; contracts that overlap add up.
 *
 * @param period the days on which it runs; its end may be open
 * @param weeklyHours the hours a week, whole minutes, such as {@code PT32H}
 * @param employment how the coach is engaged
 */
public record Contract(LocalDateRange period, Duration weeklyHours, Employment employment) {
    /**
     * Checks the period and the hours.
     *
     * @throws IllegalArgumentException if the period is empty or leaves the years 1900 to 2199, or the hours are none, not
     *     whole minutes, or more than a week has
     */
    public Contract {
        Years.check("contract period", period);
        WeeklyHours.check("weekly hours", weeklyHours);
        Objects.requireNonNull(employment, "employment");
    }
}
