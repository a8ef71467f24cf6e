package org.gezinscoach.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.control.Either;
import java.time.Duration;
import java.time.LocalDate;
import org.gezinscoach.RecordLaws;
import org.gezinscoach.intervention.AccrualRefusal.NoVolume;
import org.gezinscoach.intervention.AccrualRefusal.NotByTime;
import org.gezinscoach.money.Amount;
import org.gezinscoach.money.Euro;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.threeten.extra.LocalDateRange;

class AccrualTest {

    @ParameterizedTest
    @CsvSource({
        "YEAR, 30000.00, 2021-09-01, 2022-01-01, 10000.00",
        "YEAR, 16080.00, 2021-01-01, 2022-01-01, 16080.00",
        "YEAR, 360.00, 2021-02-28, 2021-03-01, 3.00",
        "YEAR, 360.00, 2020-02-28, 2020-02-29, 0.00",
        "YEAR, 360.00, 2020-02-29, 2020-03-01, 3.00",
        "YEAR, 360.00, 2021-01-30, 2021-01-31, 0.00",
        "YEAR, 360.00, 2021-01-31, 2021-02-01, 1.00",
        "YEAR, 100.00, 2021-01-01, 2021-05-01, 33.34",
        "YEAR, 100.00, 2021-05-01, 2021-09-01, 33.33",
        "YEAR, 100.00, 2021-09-01, 2022-01-01, 33.33",
        "MONTH, 1000.00, 2021-01-16, 2021-02-01, 500.00",
        "MONTH, 1000.00, 2021-02-01, 2021-03-01, 1000.00",
        "WEEK, 70.00, 2021-02-01, 2021-02-03, 20.00",
        "DAY, 151.37, 2020-02-28, 2020-03-01, 302.74",
        "DAY, 151.37, 2021-03-01, 2021-03-01, 0.00",
        "DAY, 1.00, 1900-01-01, 2199-12-31, 109572.00",
        "YEAR, 360.00, 1900-01-01, 2199-12-31, 107999.00",
    })
    void aPriceAccruesOverARange(PriceBasis basis, String price, LocalDate from, LocalDate until, String accrued) {
        assertThat(Price.of(Euro.parse(price), basis).over(LocalDateRange.of(from, until)))
                .isEqualTo(Either.right(Euro.parse(accrued)));
    }

    @Test
    void hoursAccrueByTheWeek() {
        Price price = Price.hourly(Euro.of(60), Duration.ofHours(3));
        assertThat(price).hasToString("EUR 60.00 (HOUR, PT3H a week)");
        assertThat(price.over(range("2021-02-01", "2021-03-01"))).isEqualTo(Either.right(Euro.of(720)));
        assertThat(price.over(range("2021-02-01", "2021-02-02")).get()).isIn(Euro.parse("25.71"), Euro.parse("25.72"));
    }

    @Test
    void anHourWithoutAVolumeIsRefused() {
        Either<AccrualRefusal, Amount> refused =
                Price.of(Euro.of(60), PriceBasis.HOUR).over(range("2021-01-01", "2021-02-01"));
        assertThat(refused).isEqualTo(Either.left(new NoVolume()));
        assertThat(refused.getLeft().code()).isEqualTo("volume-not-stated");
        assertThat(refused.getLeft().message())
                .isEqualTo("a price for an hour accrues by the hours a week, but these are not stated");
        assertThat(refused.getLeft().<String>fold(notByTime -> "time", noVolume -> "volume"))
                .isEqualTo("volume");
    }

    @ParameterizedTest
    @EnumSource(names = {"TRAJECTORY", "UNSTATED"})
    void aPriceThatIsNotByTimeIsRefusedKnownOrNot(PriceBasis basis) {
        for (Amount amount : new Amount[] {Euro.of(1500), Amount.unknown("not printed")}) {
            Either<AccrualRefusal, Amount> refused = Price.of(amount, basis).over(range("2021-01-01", "2022-01-01"));
            assertThat(refused).isEqualTo(Either.left(new NotByTime(basis)));
            assertThat(refused.getLeft().code()).isEqualTo("price-not-by-time");
            assertThat(refused.getLeft().message())
                    .isEqualTo("a price accrues by the hour, day, week, month or year, but its basis is " + basis);
            assertThat(refused.getLeft().<String>fold(notByTime -> "time", noVolume -> "volume"))
                    .isEqualTo("time");
        }
    }

    @Test
    void anUnknownPriceAccruesToAnUnknownAmount() {
        Amount unknown = Amount.unknown("not printed");
        assertThat(Price.of(unknown, PriceBasis.YEAR).over(range("2021-01-01", "2022-01-01")))
                .isEqualTo(Either.right(unknown));
    }

    @Test
    void aRefusalOfABasisByTimeIsMalformed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NotByTime(PriceBasis.YEAR))
                .withMessage("basis must be TRAJECTORY or UNSTATED, but was YEAR");
    }

    @Test
    void refusalsAreEqualByTheirBasisAndHoldNoNull() throws ReflectiveOperationException {
        RecordLaws.assertNoNull(new NotByTime(PriceBasis.UNSTATED));
        assertThat(new NotByTime(PriceBasis.UNSTATED))
                .isEqualTo(new NotByTime(PriceBasis.UNSTATED))
                .hasSameHashCodeAs(new NotByTime(PriceBasis.UNSTATED))
                .isNotEqualTo(new NotByTime(PriceBasis.TRAJECTORY));
        assertThat(new NoVolume()).isEqualTo(new NoVolume()).hasSameHashCodeAs(new NoVolume());
    }

    @Test
    void anOpenRangeIsMalformed() {
        Price price = Price.of(Euro.of(1), PriceBasis.DAY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> price.over(LocalDateRange.ofUnboundedEnd(LocalDate.of(2021, 1, 1))))
                .withMessage("range must have both ends, but was 2021-01-01/+999999999-12-31");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> price.over(LocalDateRange.ofUnboundedStart(LocalDate.of(2021, 1, 1))))
                .withMessage("range must have both ends, but was -999999999-01-01/2021-01-01");
    }

    @Test
    void anAmountThatDoesNotFitOverflows() {
        Price price = Price.of(Euro.ofCents(Long.MAX_VALUE), PriceBasis.DAY);
        assertThat(price.over(range("2021-01-01", "2021-01-02"))).isEqualTo(Either.right(price.amount()));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> price.over(range("2021-01-01", "2021-01-03")));
    }

    @Test
    void hoursStandOnlyWithAPriceForAnHour() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Price(Euro.of(1), PriceBasis.DAY, io.vavr.control.Option.some(Duration.ofHours(1))))
                .withMessage("hours a week must stand with basis HOUR, but was DAY");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Price.hourly(Euro.of(1), Duration.ZERO))
                .withMessage("hours a week must be more than PT0S and at most PT168H, but was PT0S");
    }

    @Test
    void anotherAmountKeepsBasisAndHours() {
        Price price = Price.hourly(Amount.unknown("not printed"), Duration.ofHours(3));
        assertThat(price.withAmount(Euro.of(60))).isEqualTo(Price.hourly(Euro.of(60), Duration.ofHours(3)));
    }

    private static LocalDateRange range(String from, String until) {
        return LocalDateRange.of(LocalDate.parse(from), LocalDate.parse(until));
    }
}
