package org.gezinscoach.intervention;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.Objects;
import org.gezinscoach.internal.Checks;
import org.gezinscoach.internal.WeeklyHours;
import org.gezinscoach.intervention.AccrualRefusal.NoVolume;
import org.gezinscoach.intervention.AccrualRefusal.NotByTime;
import org.gezinscoach.money.Amount;
import org.gezinscoach.money.Euro;
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
        Checks.require(!amount.isNegative(), "price", () -> "must not be negative, but was " + amount);
        Checks.option("hours a week", hoursAWeek).forEach(hours -> WeeklyHours.check("hours a week", hours));
        Checks.require(
                hoursAWeek.isEmpty() || basis == PriceBasis.HOUR,
                "hours a week",
                () -> "must stand with basis HOUR, but was " + basis);
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
     * @param range a range with both ends; an empty one costs nothing
     * @return the amount; refused if the basis is a trajectory or unstated, or hours a week are missing
     * @throws IllegalArgumentException if an end of the range is open
     * @throws ArithmeticException if the amount overflows
     */
    public Either<AccrualRefusal, Amount> over(LocalDateRange range) {
        return reductionOver(withAmount(Euro.ZERO), range);
    }

    /**
     * What this care costs less over a range once its price is a lower one. From {@code EUR 16080.00 (YEAR)} to
     * {@code EUR 4080.00 (YEAR)} is {@code EUR 1000.00} less over any calendar month; it accrues as one price of the difference
     * does.
     *
     * @param after the price afterwards, on the same basis
     * @param range a range with both ends
     * @return the amount, unknown if one of the two is; refused if the basis is a trajectory or unstated, or hours a week are
     *     missing
     * @throws IllegalArgumentException if the bases differ, or an end of the range is open
     * @throws ArithmeticException if the amount overflows
     */
    public Either<AccrualRefusal, Amount> reductionOver(Price after, LocalDateRange range) {
        Checks.require(
                basis == after.basis,
                "price after",
                () -> "must be on the basis " + basis + ", but was " + after.basis);
        Checks.require(
                !range.isUnboundedStart() && !range.isUnboundedEnd(),
                "range",
                () -> "must have both ends, but was " + range);
        return switch (basis) {
            case HOUR ->
                hoursAWeek.isEmpty() || after.hoursAWeek.isEmpty()
                        ? Either.left(new NoVolume())
                        : Either.right(accrued(Accrual.BY_DAYS, after, range, DAYS_OF_WEEK * MINUTES_OF_HOUR));
            case DAY -> Either.right(accrued(Accrual.BY_DAYS, after, range, 1));
            case WEEK -> Either.right(accrued(Accrual.BY_DAYS, after, range, DAYS_OF_WEEK));
            case MONTH -> Either.right(accrued(Accrual.BY_MONTHS, after, range, DAYS_OF_MONTH));
            case YEAR -> Either.right(accrued(Accrual.BY_MONTHS, after, range, DAYS_OF_YEAR));
            case TRAJECTORY, UNSTATED -> Either.left(new NotByTime(basis));
        };
    }

    private Amount accrued(Accrual accrual, Price after, LocalDateRange range, long period) {
        return amount.<Amount>fold(
                before -> after.amount.<Amount>fold(
                        least -> accrual.over(range, Math.subtractExact(rate(before), after.rate(least)), period),
                        unknown -> unknown),
                unknown -> unknown);
    }

    /** Cents for every period: an hour's price as often as there are minutes in the week, for a period of as many. */
    private long rate(Euro euro) {
        return Math.multiplyExact(
                euro.cents(), hoursAWeek.map(Duration::toMinutes).getOrElse(1L));
    }

    /** The amount and what it is for: {@code EUR 1500.00 (TRAJECTORY)}, {@code EUR 60.00 (HOUR, PT3H a week)}. */
    @Override
    public String toString() {
        return amount + " (" + basis
                + hoursAWeek.map(hours -> ", " + hours + " a week").getOrElse("") + ")";
    }
}
