package org.gezinscoach.intervention;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gezinscoach.money.Euro;
import org.threeten.extra.LocalDateRange;

class AccrualProperties {

    @Property
    void anyTwelveMonthsCostExactlyAYearsPrice(@ForAll("amounts") Euro amount, @ForAll("dates") LocalDate from) {
        LocalDate until = from.plusMonths(12);
        assertThat(over(Price.of(amount, PriceBasis.YEAR), from, until)).isEqualTo(amount);
    }

    @Property
    void anyTwelveMonthsCostExactlyTwelveMonthsPrice(@ForAll("amounts") Euro amount, @ForAll("dates") LocalDate from) {
        LocalDate until = from.plusMonths(12);
        assertThat(over(Price.of(amount, PriceBasis.MONTH), from, until)).isEqualTo(amount.times(12));
    }

    @Property
    void anySevenDaysCostExactlyAWeeksPrice(@ForAll("amounts") Euro amount, @ForAll("dates") LocalDate from) {
        assertThat(over(Price.of(amount, PriceBasis.WEEK), from, from.plusDays(7)))
                .isEqualTo(amount);
        assertThat(over(Price.hourly(amount, Duration.ofHours(3)), from, from.plusDays(7)))
                .isEqualTo(amount.times(3));
    }

    @Property
    void cuttingAWindowInTwoNeverGainsOrLosesACent(
            @ForAll("prices") Price price,
            @ForAll("dates") LocalDate one,
            @ForAll("dates") LocalDate two,
            @ForAll("dates") LocalDate three) {
        LocalDate[] cuts = {one, two, three};
        java.util.Arrays.sort(cuts);
        assertThat(over(price, cuts[0], cuts[1]).plus(over(price, cuts[1], cuts[2])))
                .isEqualTo(over(price, cuts[0], cuts[2]));
    }

    @Property
    void whateverTheScaleAnAccrualIsWithinACentOfItsExactShare(
            @ForAll("prices") Price price, @ForAll("dates") LocalDate one, @ForAll("dates") LocalDate two) {
        LocalDate from = one.isBefore(two) ? one : two;
        LocalDate until = one.isBefore(two) ? two : one;
        BigDecimal exact = exactCents(price, from, until);
        BigDecimal accrued = BigDecimal.valueOf(over(price, from, until).cents());
        assertThat(accrued.subtract(exact).abs()).isLessThan(BigDecimal.ONE);
    }

    @Property
    void aLongerRangeNeverCostsLess(
            @ForAll("prices") Price price,
            @ForAll("dates") LocalDate from,
            @ForAll("days") int days,
            @ForAll("days") int more) {
        assertThat(over(price, from, from.plusDays(days + (long) more)))
                .isGreaterThanOrEqualTo(over(price, from, from.plusDays(days)));
    }

    /** The textbook formula, in exact decimals. */
    private static BigDecimal exactCents(Price price, LocalDate from, LocalDate until) {
        BigDecimal cents = new BigDecimal(BigInteger.valueOf(((Euro) price.amount()).cents()));
        BigDecimal days = BigDecimal.valueOf(ChronoUnit.DAYS.between(from, until));
        BigDecimal days360 = BigDecimal.valueOf(360L * (until.getYear() - from.getYear())
                + 30L * (until.getMonthValue() - from.getMonthValue())
                + (day(until) - day(from)));
        return switch (price.basis()) {
            case DAY -> cents.multiply(days);
            case WEEK -> cents.multiply(days).divide(BigDecimal.valueOf(7), MathContext.DECIMAL128);
            case HOUR ->
                cents.multiply(days)
                        .multiply(BigDecimal.valueOf(price.hoursAWeek().get().toMinutes()))
                        .divide(BigDecimal.valueOf(7 * 60), MathContext.DECIMAL128);
            case MONTH -> cents.multiply(days360).divide(BigDecimal.valueOf(30), MathContext.DECIMAL128);
            default -> cents.multiply(days360).divide(BigDecimal.valueOf(360), MathContext.DECIMAL128);
        };
    }

    private static int day(LocalDate date) {
        return date.getDayOfMonth() == 31 || (date.getMonthValue() == 2 && date.getDayOfMonth() == 29)
                ? date.getDayOfMonth() - 1
                : date.getDayOfMonth();
    }

    private static Euro over(Price price, LocalDate from, LocalDate until) {
        return (Euro) price.over(LocalDateRange.of(from, until)).get();
    }

    @Provide
    static Arbitrary<Integer> days() {
        return Arbitraries.integers().between(0, 2000);
    }

    @Provide
    static Arbitrary<LocalDate> dates() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1900, 1, 1).toEpochDay(),
                        LocalDate.of(2190, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    static Arbitrary<Euro> amounts() {
        return Arbitraries.longs().between(0, 1_000_000_000_000L).map(Euro::ofCents);
    }

    @Provide
    static Arbitrary<Price> prices() {
        Arbitrary<Price> byTime = Combinators.combine(
                        amounts(), Arbitraries.of(PriceBasis.DAY, PriceBasis.WEEK, PriceBasis.MONTH, PriceBasis.YEAR))
                .as(Price::of);
        Arbitrary<Price> byHour = Combinators.combine(
                        amounts(), Arbitraries.integers().between(1, 168 * 60).map(Duration::ofMinutes))
                .as(Price::hourly);
        return Arbitraries.oneOf(byTime, byHour);
    }
}
