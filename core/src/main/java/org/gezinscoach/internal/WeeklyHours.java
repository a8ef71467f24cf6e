package org.gezinscoach.internal;

import java.time.Duration;
import java.util.Objects;

/** Hours a week: whole minutes, more than none and at most all hours of a week. */
public final class WeeklyHours {
    private static final Duration MOST = Duration.ofDays(7);

    private WeeklyHours() {}

    /** {@code hours}, which are whole minutes, more than none and at most all hours of a week. */
    public static Duration check(String name, Duration hours) {
        Objects.requireNonNull(hours, name);
        Checks.require(
                hours.compareTo(Duration.ZERO) > 0 && hours.compareTo(MOST) <= 0,
                name,
                () -> "must be more than PT0S and at most " + MOST + ", but was " + hours);
        Checks.require(
                hours.equals(Duration.ofMinutes(hours.toMinutes())),
                name,
                () -> "must be whole minutes, but was " + hours);
        return hours;
    }
}
