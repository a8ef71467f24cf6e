package org.gezinscoach.laws;

import static org.gezinscoach.laws.Broken.assertBroken;

import io.vavr.control.Either;
import java.time.LocalDate;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.gezinscoach.intervention.AccrualRefusal;
import org.gezinscoach.intervention.Price;
import org.gezinscoach.intervention.PriceBasis;
import org.gezinscoach.money.Amount;
import org.gezinscoach.money.Euro;
import org.gezinscoach.testing.GezinscoachDomain;
import org.gezinscoach.testing.ValuationLaws;
import org.threeten.extra.LocalDateRange;

/** For each law of what a price comes to, a valuation that breaks it. */
class ValuationLawsTest {
    @Example
    void pricesKeepAll() {
        ValuationLaws.check(Price::over);
    }

    @Property
    @Domain(GezinscoachDomain.class)
    void pricesKeepAllOverAnyPeriod(@ForAll Price price, @ForAll LocalDateRange period) {
        new ValuationLaws(Price::over).hold(price, period);
    }

    @Example
    void roundingEachPartOnItsOwnLosesACent() {
        assertBroken(
                () -> ValuationLaws.check((price, period) -> Either.right(times(price, period.lengthInDays(), 365))),
                "law broken: cuttingAPeriodGainsOrLosesNothing",
                "    law:      the two parts of a period come to what the whole comes to",
                "    case:     EUR 0.01 (HOUR) over 2021-01-01/2022-01-01, cut at 2021-07-02",
                "    expected: EUR 0.01",
                "    actual:   EUR 0.00");
    }

    @Example
    void anUnknownPriceThatComesToZeroIsKnown() {
        assertBroken(
                () -> ValuationLaws.check(
                        (price, period) -> price.over(period).map(amount -> amount.isKnown() ? amount : Euro.ZERO)),
                "law broken: anUnknownPriceComesToAnUnknownAmount",
                "    law:      an unknown price comes to an unknown amount, never to zero",
                "    case:     unknown (DAY) over 2021-01-01/2021-01-02",
                "    expected: unknown",
                "    actual:   EUR 0.00");
    }

    @Example
    void aDiscountForALongPeriodComesToLess() {
        assertBroken(
                () -> new ValuationLaws(ValuationLawsTest::discounted)
                        .aLongerPeriodNeverComesToLess(
                                Price.of(Euro.of(1), PriceBasis.DAY),
                                LocalDateRange.of(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 1, 31))),
                "law broken: aLongerPeriodNeverComesToLess",
                "    law:      a period never comes to less than a part of it",
                "    case:     EUR 1.00 (DAY) over 2021-01-01/2021-02-01",
                "    expected: at least EUR 30.00",
                "    actual:   EUR 0.00");
    }

    @Example
    void aYearOfDaysIsNotTwelveMonths() {
        assertBroken(
                () -> ValuationLaws.check((price, period) -> price.basis() == PriceBasis.YEAR
                        ? Price.of(price.amount(), PriceBasis.DAY).over(period)
                        : price.over(period)),
                "law broken: anyTwelveMonthsCostAYearsPrice",
                "    law:      any twelve months at a price a year come to that price",
                "    case:     EUR 0.01 (YEAR) over 2021-01-01/2022-01-01",
                "    expected: List(EUR 0.01)",
                "    actual:   List(EUR 3.65)");
    }

    private static Amount times(Price price, long times, long dividedBy) {
        return price.amount().<Amount>fold(euro -> Euro.ofCents(euro.cents() * times / dividedBy), unknown -> unknown);
    }

    private static Either<AccrualRefusal, Amount> discounted(Price price, LocalDateRange period) {
        return period.lengthInDays() > 30 ? Either.right(Euro.ZERO) : price.over(period);
    }
}
