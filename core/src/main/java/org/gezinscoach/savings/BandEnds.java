package org.gezinscoach.savings;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.gezinscoach.intervention.Change;
import org.gezinscoach.intervention.Intervention;
import org.gezinscoach.intervention.Price;
import org.gezinscoach.money.Amount;
import org.gezinscoach.money.Euro;
import org.gezinscoach.money.Interval;

/**
 * A line with its unknown prices at the two ends of a band: where it saves the least, and where the most. Nothing is said of
 * a price after a reduction that is not stated but that it lies between nothing and the price before.
 *
 * <p>An accrued amount is rounded by where its range lies, so that a price between two others may accrue a cent more, or less,
 * than both. Every price therefore stands here so many times over that it accrues exactly, and what it saves is divided by
 * as much, outwards.
 *
 * @param low the lowest price
 * @param high the highest
 */
record BandEnds(Euro low, Euro high) {
    /** A multiple of every number that prices accrue by: 360 and 30 days, 7 days, and 7 times the 60 minutes of an hour. */
    private static final long TIMES = 2520;

    /** Whether no known price of a reduction contradicts the band. */
    boolean fit(Intervention line) {
        return line.priceAfter().isEmpty()
                || (line.priceAfter().flatMap(BandEnds::known).forAll(after -> after.compareTo(high) <= 0)
                        && known(line.price()).forAll(before -> low.compareTo(before) <= 0));
    }

    /** Between which bounds each saving on a line lies that these ends fit. */
    List<Interval> bounds(Intervention line, Option<LocalDate> coachingStart, SavingsPolicy policy) {
        return savings(least(line), coachingStart, policy)
                .zipWith(savings(most(line), coachingStart, policy), BandEnds::between);
    }

    private static List<Amount> savings(Intervention line, Option<LocalDate> coachingStart, SavingsPolicy policy) {
        return SavingsRules.assess(line, coachingStart, policy).savings().map(Saving::amount);
    }

    /** From the lower to the higher; an extra cost is lowest where its price is highest. */
    private static Interval between(Amount one, Amount other) {
        return one instanceof Euro least ? between(least, (Euro) other) : Interval.of(one);
    }

    private static Interval between(Euro one, Euro other) {
        return one.compareTo(other) <= 0 ? outwards(one, other) : outwards(other, one);
    }

    private static Interval outwards(Euro least, Euro most) {
        return Interval.of(
                Euro.ofCents(Math.floorDiv(least.cents(), TIMES)), Euro.ofCents(-Math.floorDiv(-most.cents(), TIMES)));
    }

    private Intervention least(Intervention line) {
        Euro before = before(line, low);
        Euro after =
                line.priceAfter().map(price -> known(price).getOrElse(high)).getOrElse(before);
        return at(line, before, after);
    }

    private Intervention most(Intervention line) {
        Euro after = line.priceAfter().map(price -> known(price).getOrElse(low)).getOrElse(Euro.ZERO);
        return at(line, before(line, high), after);
    }

    /** The price before; not below a known price after. */
    private static Euro before(Intervention line, Euro end) {
        Euro floor = line.priceAfter().flatMap(BandEnds::known).getOrElse(Euro.ZERO);
        return known(line.price()).getOrElse(end.compareTo(floor) < 0 ? floor : end);
    }

    private static Intervention at(Intervention line, Euro before, Euro after) {
        Intervention priced =
                line.withPriceAfter(Option.none()).withPrice(line.price().withAmount(before.times(TIMES)));
        if (line.change() != Change.REDUCED) {
            return priced;
        }
        Euro lower = after.compareTo(before) < 0 ? after : before;
        Price kept = line.priceAfter().getOrElse(line.price());
        return priced.withPriceAfter(Option.some(kept.withAmount(lower.times(TIMES))));
    }

    private static Option<Euro> known(Price price) {
        return price.amount().fold(Option::some, unknown -> Option.none());
    }
}
