package org.gezinscoach.testing;

import io.vavr.collection.List;
import io.vavr.control.Either;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.gezinscoach.intervention.AccrualRefusal;
import org.gezinscoach.intervention.Price;
import org.gezinscoach.intervention.PriceBasis;
import org.gezinscoach.money.Amount;
import org.gezinscoach.money.Euro;
import org.gezinscoach.money.Total;
import org.threeten.extra.LocalDateRange;

/**
 * The laws of what a price comes to over a period (waardering naar tijd), for a valuation of your own.
 * {@code new ValuationLaws(Price::over)} are those of {@link Price#over}. A valuation that rounds each part on its own breaks
 * one: EUR 1.00 a year is EUR 0.50 over either half, but three thirds of a year must not come to EUR 0.99.
 *
 * @param valuation the valuation
 */
public record ValuationLaws(Valuation valuation) {
    private static final LocalDate DAY = LocalDate.of(2021, 1, 1);

    private static final Law CUT =
            new Law("cuttingAPeriodGainsOrLosesNothing", "the two parts of a period come to what the whole comes to");
    private static final Law UNKNOWN = new Law(
            "anUnknownPriceComesToAnUnknownAmount", "an unknown price comes to an unknown amount, never to zero");
    private static final Law LONGER =
            new Law("aLongerPeriodNeverComesToLess", "a period never comes to less than a part of it");
    private static final Law YEAR =
            new Law("anyTwelveMonthsCostAYearsPrice", "any twelve months at a price a year come to that price");

    /** What a price comes to over a period, or why it does not accrue. */
    @FunctionalInterface
    public interface Valuation {
        /** What a price comes to over a period that has both ends. */
        Either<AccrualRefusal, Amount> over(Price price, LocalDateRange period);
    }

    /**
     * Holds a valuation to all laws, over a cent, a euro and an unknown price on every basis, and periods to two years.
     *
     * @throws AssertionError that names the law that is broken and the smallest case that breaks it
     */
    public static void check(Valuation valuation) {
        ValuationLaws laws = new ValuationLaws(valuation);
        for (Amount amount : List.of(Euro.ofCents(1), Euro.of(1), Euro.of(1000), Amount.unknown("not printed"))) {
            for (PriceBasis basis : PriceBasis.values()) {
                for (int days : List.of(1, 2, 59, 365, 366, 730)) {
                    laws.hold(Price.of(amount, basis), LocalDateRange.of(DAY, DAY.plusDays(days)));
                }
            }
        }
    }

    /**
     * Holds it to all laws in one case; a period with an open end is none.
     *
     * @throws AssertionError if one is broken
     */
    public void hold(Price price, LocalDateRange period) {
        if (!period.isUnboundedEnd()) {
            long days = period.lengthInDays();
            cuttingAPeriodGainsOrLosesNothing(price, period, period.getStart().plusDays(days / 2));
            cuttingAPeriodGainsOrLosesNothing(price, period, period.getStart().plusDays(days / 3));
            aLongerPeriodNeverComesToLess(price, period);
            anUnknownPriceComesToAnUnknownAmount(price, period);
            anyTwelveMonthsCostAYearsPrice(price, period.getStart());
        }
    }

    /**
     * The two parts of a period come to what the whole comes to, to the cent.
     *
     * @throws AssertionError if they do not
     */
    public void cuttingAPeriodGainsOrLosesNothing(Price price, LocalDateRange period, LocalDate at) {
        List<LocalDateRange> parts = List.of(period.withEnd(at), period.withStart(at));
        List<Either<AccrualRefusal, Amount>> each =
                parts.filter(part -> !part.isEmpty()).map(part -> valuation.over(price, part));
        Either<AccrualRefusal, Amount> whole = valuation.over(price, period);
        if (whole.exists(Amount::isKnown) && each.forAll(Either::isRight)) {
            Total sum = each.map(Either::get).foldLeft(Total.ZERO, Total::plus);
            CUT.requireEqual(() -> price + " over " + period + ", cut at " + at, Total.of(whole.get()), sum);
        }
    }

    /**
     * An unknown price comes to an unknown amount where a known one comes to a known amount.
     *
     * @throws AssertionError if it comes to a known one
     */
    public void anUnknownPriceComesToAnUnknownAmount(Price price, LocalDateRange period) {
        Price unknown = price.withAmount(Amount.unknown("not printed"));
        Either<AccrualRefusal, Amount> amount = valuation.over(unknown, period);
        UNKNOWN.require(
                amount.forAll(some -> !some.isKnown()),
                () -> unknown + " over " + period,
                () -> "unknown",
                () -> amount.map(Amount::toString).getOrElse("refused"));
    }

    /**
     * A period never comes to less than a part of it.
     *
     * @throws AssertionError if it does
     */
    public void aLongerPeriodNeverComesToLess(Price price, LocalDateRange period) {
        LocalDateRange longer = period.withEnd(period.getEnd().plusDays(1));
        for (Euro less : known(price, period)) {
            for (Euro more : known(price, longer)) {
                LONGER.require(
                        more.compareTo(less) >= 0,
                        () -> price + " over " + longer,
                        () -> "at least " + less,
                        () -> more);
            }
        }
    }

    /**
     * Any twelve months at a price a year come to exactly that price.
     *
     * @throws AssertionError if they come to another
     */
    public void anyTwelveMonthsCostAYearsPrice(Price price, LocalDate from) {
        LocalDateRange year = LocalDateRange.of(from, from.plus(1, ChronoUnit.YEARS));
        if (price.basis() == PriceBasis.YEAR && price.amount().isKnown()) {
            YEAR.requireEqual(() -> price + " over " + year, List.of(price.amount()), known(price, year));
        }
    }

    private List<Euro> known(Price price, LocalDateRange period) {
        return valuation
                .over(price, period)
                .toList()
                .flatMap(amount -> amount.fold(List::of, unknown -> List.<Euro>empty()));
    }
}
