package org.gezinscoach.coach;

import io.vavr.control.Option;
import java.time.Duration;
import java.util.Objects;
import org.gezinscoach.internal.Checks;
import org.gezinscoach.internal.WeeklyHours;
import org.gezinscoach.internal.Years;
import org.threeten.extra.LocalDateRange;

/**
 * For how many hours a week a coach is not there over a period (afwezigheid). Absences that overlap add up, and never to
 * more than the contract.
 *
 * @param period the days of absence; its end may be open
 * @param weeklyHours the hours a week that are missed, whole minutes; none if all
 * @param reason why; never printed by {@link #toString()}
 */
public record Absence(LocalDateRange period, Option<Duration> weeklyHours, AbsenceReason reason) {
    /**
     * Checks the period and the hours.
     *
     * @throws IllegalArgumentException if the period is empty or leaves the years 1900 to 2199, or the hours are none, not
     *     whole minutes, or more than a week has
     */
    public Absence {
        Years.check("absence period", period);
        Checks.option("hours of absence", weeklyHours).forEach(hours -> WeeklyHours.check("hours of absence", hours));
        Objects.requireNonNull(reason, "reason");
    }

    /** An absence from all work over a period. */
    public static Absence whole(LocalDateRange period, AbsenceReason reason) {
        return new Absence(period, Option.none(), reason);
    }

    /** An absence for some hours a week over a period. */
    public static Absence partial(LocalDateRange period, Duration weeklyHours, AbsenceReason reason) {
        return new Absence(period, Option.some(weeklyHours), reason);
    }

    /** Days and hours; not the reason, which can be about health. */
    @Override
    public String toString() {
        return "Absence[period=" + period + ", weeklyHours="
                + weeklyHours.map(Duration::toString).getOrElse("all") + "]";
    }
}
