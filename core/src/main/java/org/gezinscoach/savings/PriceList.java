package org.gezinscoach.savings;

import io.vavr.Tuple;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Year;
import org.gezinscoach.internal.Checks;
import org.gezinscoach.intervention.Change;
import org.gezinscoach.intervention.Intervention;
import org.gezinscoach.money.Amount;
import org.gezinscoach.money.Interval;

/**
 * What care of a kind may cost (prijslijst), so that an unknown price has bounds. It fills no gap: the unknown stays unknown,
 * and its bounds stand beside it.
 *
 * <p>A band bounds an unknown price of its category and basis. A line of another year than the band needs an index; without
 * one its unknown stays open, as it does where no band fits, the line states no year, or a known price of a reduction lies
 * outside the band.
 *
 * @param bands the bands, one for each category and basis
 * @param index by which a band is brought to the year of a line, outwards to the cent; none if only the same year fits
 */
public record PriceList(List<PriceBand> bands, Option<PriceIndex> index) {
    /** The list without a price: every unknown is open. */
    public static final PriceList EMPTY = new PriceList(List.empty(), Option.none());

    /**
     * Checks the bands.
     *
     * @throws IllegalArgumentException if two bands are of the same category and basis
     */
    public PriceList {
        Checks.option("index", index);
        Checks.require(
                bands.distinctBy(band -> Tuple.of(band.category(), band.basis()))
                                .size()
                        == bands.size(),
                "bands",
                "must not name a category and basis twice");
    }

    /**
     * A list of bands that fit only lines of their own year.
     *
     * @throws IllegalArgumentException if two bands are of the same category and basis
     */
    public static PriceList of(PriceBand... bands) {
        return new PriceList(List.of(bands), Option.none());
    }

    /** The same bands, brought to the year of a line by an index. */
    public PriceList indexedBy(PriceIndex prices) {
        return new PriceList(bands, Option.some(prices));
    }

    /**
     * Between which bounds each saving of an assessment lies, in their order: a known one is its own bounds. A youth team that
     * ended at an unknown price, of {@code EUR 1000.00 to EUR 3000.00} by this list, saved as much; without a band,
     * {@code EUR 0.00 or more}. Whatever the price within its band, the saving lies within these bounds; where it accrues, they
     * are rounded outwards to the cent.
     *
     * @param assessment the assessment
     * @param coachingStart when the household's coach started, as it was assessed
     * @param policy under which policy it was assessed
     * @throws ArithmeticException if a bound overflows
     */
    public List<Interval> bounds(Assessment assessment, Option<LocalDate> coachingStart, SavingsPolicy policy) {
        List<Amount> amounts = assessment.savings().map(Saving::amount);
        if (amounts.forAll(Amount::isKnown)) {
            return amounts.map(Interval::of);
        }
        Intervention line = assessment.intervention();
        return ends(line)
                .filter(ends -> policy.valuation() == Valuation.ACCRUED || !mayBeOfHours(line))
                .map(ends -> ends.bounds(line, coachingStart, policy))
                .getOrElse(() -> amounts.map(Interval::of));
    }

    /** Whether it is not stated what is left of so many hours a week: fewer hours are nothing that a full price counts. */
    private static boolean mayBeOfHours(Intervention line) {
        return line.change() == Change.REDUCED
                && line.priceAfter().isEmpty()
                && line.price().hoursAWeek().isDefined();
    }

    /** Whether an assessment has unknown savings whose bounds are those of another year, brought to its own by the index. */
    public boolean isIndexed(Assessment assessment) {
        Intervention line = assessment.intervention();
        return assessment.savings().exists(saving -> !saving.amount().isKnown())
                && ends(line).isDefined()
                && band(line).exists(band -> !year(line).contains(band.year()));
    }

    /** The ends of the band that fits a line, at the prices of its year. */
    private Option<BandEnds> ends(Intervention line) {
        return band(line)
                .flatMap(band -> year(line).flatMap(to -> ends(band, to)))
                .filter(ends -> ends.fit(line));
    }

    private Option<PriceBand> band(Intervention line) {
        return bands.find(band -> band.category() == line.category()
                && band.basis() == line.price().basis());
    }

    private static Option<Year> year(Intervention line) {
        return line.year().orElse(() -> line.changedOn().map(Year::from));
    }

    private Option<BandEnds> ends(PriceBand band, Year to) {
        if (band.year().equals(to)) {
            return Option.some(new BandEnds(band.low(), band.high()));
        }
        return index.flatMap(points -> points.convert(band.low(), band.year(), to, RoundingMode.FLOOR)
                .flatMap(low -> points.convert(band.high(), band.year(), to, RoundingMode.CEILING)
                        .map(high -> new BandEnds(low, high))));
    }
}
