package org.gezinscoach.savings;

import io.vavr.control.Option;
import org.gezinscoach.intervention.Change;
import org.gezinscoach.intervention.Intervention;
import org.gezinscoach.intervention.Price;
import org.gezinscoach.money.Euro;

/**
 * A line with its unknown prices at the two ends of a band: where it saves the least, and where the most. Nothing is said of
 * a price after a reduction that is not stated but that it lies between nothing and the price before.
 *
 * @param low the lowest price
 * @param high the highest
 */
record BandEnds(Euro low, Euro high) {

    Intervention least(Intervention line) {
        Euro before = before(line, low);
        Euro after =
                line.priceAfter().map(price -> known(price).getOrElse(high)).getOrElse(before);
        return at(line, before, after);
    }

    Intervention most(Intervention line) {
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
                line.withPriceAfter(Option.none()).withPrice(line.price().withAmount(before));
        if (line.change() != Change.REDUCED) {
            return priced;
        }
        Price lower = line.priceAfter().getOrElse(line.price());
        return priced.withPriceAfter(Option.some(lower.withAmount(after.compareTo(before) < 0 ? after : before)));
    }

    private static Option<Euro> known(Price price) {
        return price.amount().fold(Option::some, unknown -> Option.none());
    }
}
