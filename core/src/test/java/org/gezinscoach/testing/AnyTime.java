package org.gezinscoach.testing;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Year;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.threeten.extra.LocalDateRange;

/** Any day, year, period and hours a week: of the years 2019 to 2024, and the simplest is the first day of 2021. */
public final class AnyTime {
    private static final LocalDate SIMPLEST = LocalDate.of(2021, 1, 1);
    private static final int DAYS_BEFORE = 731;
    private static final int DAYS_AFTER = 1460;
    private static final int LONGEST = 1000;
    private static final int MOST_MINUTES = 48 * 60;

    private AnyTime() {}

    /** Days of 2019 to 2024, one in four on either side of the end of a month or a year. */
    @Provide
    public static Arbitrary<LocalDate> dates() {
        Arbitrary<LocalDate> any =
                Arbitraries.integers().between(-DAYS_BEFORE, DAYS_AFTER).map(SIMPLEST::plusDays);
        Arbitrary<LocalDate> ends = Arbitraries.of(
                        "2021-01-01",
                        "2020-12-31",
                        "2020-02-28",
                        "2020-02-29",
                        "2020-03-01",
                        "2021-01-31",
                        "2021-02-28",
                        "2024-12-31")
                .map(LocalDate::parse);
        return Arbitraries.frequencyOf(Tuple.of(3, any), Tuple.of(1, ends));
    }

    /** Years of 2019 to 2024. */
    @Provide
    public static Arbitrary<Year> years() {
        return Arbitraries.of(2021, 2022, 2023, 2024, 2020, 2019).map(Year::of);
    }

    /** Periods of a day to a thousand days, one in four with an open end. */
    @Provide
    public static Arbitrary<LocalDateRange> periods() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, closedPeriods()), Tuple.of(1, dates().map(LocalDateRange::ofUnboundedEnd)));
    }

    /** Periods of a day to a thousand days that end. */
    public static Arbitrary<LocalDateRange> closedPeriods() {
        Arbitrary<Integer> days = Arbitraries.integers().between(1, LONGEST).shrinkTowards(365);
        return Combinators.combine(dates(), days).as((from, length) -> LocalDateRange.of(from, from.plusDays(length)));
    }

    /** Hours a week: whole minutes up to 48 hours, most often as in a contract. */
    @Provide
    public static Arbitrary<Duration> weeklyHours() {
        Arbitrary<Integer> usual = Arbitraries.of(32, 36, 24, 16).map(hours -> hours * 60);
        return Arbitraries.frequencyOf(
                        Tuple.of(3, usual), Tuple.of(1, Arbitraries.integers().between(1, MOST_MINUTES)))
                .map(Duration::ofMinutes);
    }
}
