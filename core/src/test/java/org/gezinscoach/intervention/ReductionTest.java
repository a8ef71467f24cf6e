package org.gezinscoach.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.control.Either;
import java.time.Duration;
import java.time.LocalDate;
import org.gezinscoach.intervention.AccrualRefusal.NoVolume;
import org.gezinscoach.intervention.AccrualRefusal.NotByTime;
import org.gezinscoach.money.Amount;
import org.gezinscoach.money.Euro;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.threeten.extra.LocalDateRange;

/** What a care costs less once its price is a lower one. */
class ReductionTest {
    private static final LocalDateRange YEAR = range("2021-01-01", "2022-01-01");
    private static final Price BEFORE = Price.of(Euro.of(16_080), PriceBasis.YEAR);
    private static final Price AFTER = Price.of(Euro.of(4_080), PriceBasis.YEAR);
    private static final Amount UNKNOWN = Amount.unknown("not printed");

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void fromSixteenToFourThousandIsAThousandLessOverAnyCalendarMonth(int month) {
        LocalDate first = LocalDate.of(2020, month, 1);

        assertThat(BEFORE.reductionOver(AFTER, LocalDateRange.of(first, first.plusMonths(1))))
                .isEqualTo(Either.right(Euro.of(1_000)));
    }

    @Test
    void itAccruesAsOnePriceOfTheDifferenceAndNotAsTwo() {
        Price cent = Price.of(Euro.ofCents(1), PriceBasis.YEAR);
        Price two = Price.of(Euro.ofCents(2), PriceBasis.YEAR);
        LocalDateRange day = range("2021-06-29", "2021-06-30");

        assertThat(two.over(day)).isEqualTo(Either.right(Euro.ofCents(1)));
        assertThat(cent.over(day)).isEqualTo(Either.right(Euro.ZERO));
        assertThat(two.reductionOver(cent, day)).isEqualTo(Either.right(Euro.ZERO));
    }

    @Test
    void aReductionToNothingIsTheWholePrice() {
        assertThat(BEFORE.reductionOver(Price.of(Euro.ZERO, PriceBasis.YEAR), YEAR))
                .isEqualTo(BEFORE.over(YEAR));
        assertThat(BEFORE.reductionOver(BEFORE, YEAR)).isEqualTo(Either.right(Euro.ZERO));
    }

    @Test
    void hoursMayBecomeFewerOrCheaper() {
        LocalDateRange week = range("2021-01-04", "2021-01-11");
        Price hours = Price.hourly(Euro.of(60), Duration.ofHours(4));

        assertThat(hours.reductionOver(Price.hourly(Euro.of(60), Duration.ofMinutes(90)), week))
                .isEqualTo(Either.right(Euro.of(150)));
        assertThat(hours.reductionOver(Price.hourly(Euro.of(50), Duration.ofHours(4)), week))
                .isEqualTo(Either.right(Euro.of(40)));
    }

    @Test
    void anUnknownPriceBeforeOrAfterGivesAnUnknownAmount() {
        Amount other = Amount.unknown("after not printed");

        assertThat(BEFORE.withAmount(UNKNOWN).reductionOver(AFTER, YEAR)).isEqualTo(Either.right(UNKNOWN));
        assertThat(BEFORE.reductionOver(AFTER.withAmount(UNKNOWN), YEAR)).isEqualTo(Either.right(UNKNOWN));
        assertThat(BEFORE.withAmount(UNKNOWN).reductionOver(AFTER.withAmount(other), YEAR))
                .isEqualTo(Either.right(UNKNOWN));
    }

    @Test
    void hoursAreNeededBeforeAndAfter() {
        Price with = Price.hourly(Euro.of(60), Duration.ofHours(4));
        Price without = Price.of(Euro.of(60), PriceBasis.HOUR);

        assertThat(with.reductionOver(without, YEAR)).isEqualTo(Either.left(new NoVolume()));
        assertThat(without.reductionOver(with, YEAR)).isEqualTo(Either.left(new NoVolume()));
    }

    @ParameterizedTest
    @EnumSource(names = {"TRAJECTORY", "UNSTATED"})
    void aTrajectoryDoesNotAccrue(PriceBasis basis) {
        Price price = Price.of(Euro.of(1_500), basis);

        assertThat(price.reductionOver(price, YEAR)).isEqualTo(Either.left(new NotByTime(basis)));
    }

    @Test
    void theBasisStaysTheSame() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BEFORE.reductionOver(Price.of(Euro.of(1), PriceBasis.MONTH), YEAR))
                .withMessage("price after must be on the basis YEAR, but was MONTH");
    }

    @Test
    void anOpenRangeIsMalformed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BEFORE.reductionOver(AFTER, LocalDateRange.ofUnboundedEnd(LocalDate.of(2021, 1, 1))))
                .withMessage("range must have both ends, but was 2021-01-01/+999999999-12-31");
    }

    @Test
    void hoursTimesAPriceThatDoNotFitOverflow() {
        Price price = Price.hourly(Euro.ofCents(Long.MAX_VALUE / 60), Duration.ofHours(2));

        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> price.reductionOver(price, YEAR));
    }

    private static LocalDateRange range(String from, String until) {
        return LocalDateRange.of(LocalDate.parse(from), LocalDate.parse(until));
    }
}
