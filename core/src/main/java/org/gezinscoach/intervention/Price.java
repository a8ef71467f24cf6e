package org.gezinscoach.intervention;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.Objects;
import org.gezinscoach.internal.Checks;
import org.gezinscoach.internal.WeeklyHours;
import org.gezinscoach.internal.Years;
import org.gezinscoach.intervention.AccrualRefusal.NoVolume;
import org.gezinscoach.intervention.AccrualRefusal.NotByTime;
import org.gezinscoach.money.Amount;
import org.threeten.extra.LocalDateRange;

/**
 * What a care costs (tarief, prijs): an amount for an hour, a year, a whole trajectory and so on.
 *
 * <p>{@code Price.of(Euro.of(30000), PriceBasis.YEAR)} prints as {@code EUR 30000.00 (YEAR)}. A price is never negative;
 * what turns it into a gain or a cost is what {@linkplain Change changed}.
 *
 * @param amount what it costs; zero or more, or unknown
 * @param basis what the amount is for
 * @param hoursAWeek how many hours a week, whole minutes; only for {@link PriceBasis#HOUR}, none if not stated
 */
public record Price(Amount amount, PriceBasis basis, Option<Duration> hoursAWeek) {
    private static final long DAYS_OF_YEAR = 360;
    private static final long DAYS_OF_MONTH = 30;
    private static final long DAYS_OF_WEEK = 7;
    private static final long MINUTES_OF_HOUR = 60;

    /**
     * Checks the amount and the hours.
     *
     * @throws IllegalArgumentException if the amount is negative, known or not, hours stand beside another basis than
     *     {@link PriceBasis#HOUR}, or are not whole minutes, more than none and at most a week's
     */
    public Price {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(basis, "basis");
        Checks.require(!amount.isNegative(), "price", "must not be negative, but was " + amount);
        Checks.option("hours a week", hoursAWeek).forEach(hours -> WeeklyHours.check("hours a week", hours));
        Checks.require(
                hoursAWeek.isEmpty() || basis == PriceBasis.HOUR,
                "hours a week",
                "must stand with basis HOUR, but was " + basis);
    }

    /** A price of a known or unknown amount for a basis. */
    public static Price of(Amount amount, PriceBasis basis) {
        return new Price(amount, basis, Option.none());
    }

    /**
     * A price for an hour, of which there are so many a week.
     *
     * @throws IllegalArgumentException if the amount is negative, or the hours are not whole minutes, more than none and at
     *     most a week's
     */
    public static Price hourly(Amount amount, Duration hoursAWeek) {
        return new Price(amount, PriceBasis.HOUR, Option.some(hoursAWeek));
    }

    /** This price for another amount, on the same basis and for as many hours. */
    public Price withAmount(Amount other) {
        return new Price(other, basis, hoursAWeek);
    }

    /**
     * What this care costs over a range, to the cent; unknown if the amount is. {@code EUR 30000.00 (YEAR)} over
     * [2021-09-01, 2022-01-01) is {@code EUR 10000.00}.
     *
     * <p>A year and a month are made of days as the convention 30E/360 counts them, 29 February as the 28th: so any twelve
     * months cost exactly a year's price, or twelve months' prices. A day and a week are made of actual days; hours spread
     * evenly over their week. What has accrued up to a date is rounded down, and a range costs the difference of its two
     * ends: cutting a range in two never gains or loses a cent, and each part is within a cent of its exact share.
     *
     * @param range a range with both ends in the years 1900 to 2199; an empty one costs nothing
     * @return the amount; refused if the basis is a trajectory or unstated, or hours a week are missing
     * @throws IllegalArgumentException if an end is open or lies outside those years
     * @throws ArithmeticException if the amount overflows
     */
    public Either<AccrualRefusal, Amount> over(LocalDateRange range) {
        Years.check("range start", range.getStart());
        Years.check("range end", range.getEnd());
        return switch (basis) {
            case HOUR ->
                hoursAWeek
                        .<AccrualRefusal>toEither(new NoVolume())
                        .map(hours ->
                                accrued(Accrual.BY_DAYS, range, hours.toMinutes(), DAYS_OF_WEEK * MINUTES_OF_HOUR));
            case DAY -> Either.right(accrued(Accrual.BY_DAYS, range, 1, 1));
            case WEEK -> Either.right(accrued(Accrual.BY_DAYS, range, 1, DAYS_OF_WEEK));
            case MONTH -> Either.right(accrued(Accrual.BY_MONTHS, range, 1, DAYS_OF_MONTH));
            case YEAR -> Either.right(accrued(Accrual.BY_MONTHS, range, 1, DAYS_OF_YEAR));
            case TRAJECTORY, UNSTATED -> Either.left(new NotByTime(basis));
        };
    }

    private Amount accrued(Accrual accrual, LocalDateRange range, long steps, long period) {
        return amount.<Amount>fold(euro -> accrual.over(range, euro, steps, period), unknown -> unknown);
    }

    /** The amount and what it is for: {@code EUR 1500.00 (TRAJECTORY)}, {@code EUR 60.00 (HOUR, PT3H a week)}. */
    @Override
    public String toString() {
        return amount + " (" + basis
                + hoursAWeek.map(hours -> ", " + hours + " a week").getOrElse("") + ")";
    }
}
