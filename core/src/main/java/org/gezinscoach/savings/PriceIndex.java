package org.gezinscoach.savings;

import io.vavr.collection.Map;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Year;
import java.util.Objects;
import org.gezinscoach.internal.Checks;
import org.gezinscoach.internal.Years;
import org.gezinscoach.intervention.Source;
import org.gezinscoach.money.Euro;

/**
 * A price index (prijsindex): how dear a year was beside others. It brings a price of one year to another, exactly but for one
 * rounding, which the caller names.
 *
 * <p>With 100.00 in 2020 and 110.00 in 2022, {@code EUR 1000.00} of 2020 is {@code EUR 1100.00} in 2022.
 *
 * @param points the index number of each year, in hundredths and at least 1: 11000 for 110.00; in the order of the years
 * @param source which index it is, and where it stands
 */
public record PriceIndex(Map<Year, Integer> points, Source source) {
    /**
     * Puts the years in order and checks the numbers.
     *
     * @throws IllegalArgumentException if there are no points, a year lies outside 1900 to 2199, or a number is below 1
     */
    public PriceIndex {
        Objects.requireNonNull(source, "source");
        Checks.require(!points.isEmpty(), "points", "must not be empty");
        points.forEach((year, number) -> {
            Years.check(year);
            Checks.between("index number", number, 1, Integer.MAX_VALUE);
        });
        points = TreeMap.ofEntries(points);
    }

    /**
     * An index of points by year, for callers without Vavr.
     *
     * @throws IllegalArgumentException if there are no points, a year lies outside 1900 to 2199, or a number is below 1
     */
    public static PriceIndex of(java.util.Map<Year, Integer> points, Source source) {
        return new PriceIndex(TreeMap.ofAll(points), source);
    }

    /**
     * What an amount of one year is in the prices of another; none if the index does not hold both years.
     *
     * @throws ArithmeticException if the amount overflows, or the rounding is {@link RoundingMode#UNNECESSARY} and needed
     */
    public Option<Euro> convert(Euro amount, Year from, Year to, RoundingMode rounding) {
        return points.get(from)
                .flatMap(before -> points.get(to)
                        .map(after -> Euro.ofCents(BigDecimal.valueOf(amount.cents())
                                .multiply(BigDecimal.valueOf(after))
                                .divide(BigDecimal.valueOf(before), 0, rounding)
                                .longValueExact())));
    }
}
