package org.gezinscoach.json.wire;

import io.vavr.collection.TreeMap;
import java.time.Year;
import java.util.List;
import org.gezinscoach.intervention.Source;
import org.gezinscoach.savings.PriceIndex;

/** A price index: its points in the order of the years, each year once. */
public record PriceIndexWire(
        @Given List<IndexPointWire> points, @Given Source source) {

    /** The wire form of a domain value. */
    public static PriceIndexWire of(PriceIndex value) {
        return new PriceIndexWire(
                value.points()
                        .toList()
                        .map(point -> new IndexPointWire(point._1(), point._2()))
                        .toJavaList(),
                value.source());
    }

    /**
     * The domain value, checked.
     *
     * @throws IllegalArgumentException if a year stands twice, or a number is below 1
     */
    public PriceIndex toDomain() {
        TreeMap<Year, Integer> byYear = TreeMap.empty();
        for (IndexPointWire point : points) {
            if (byYear.containsKey(point.year())) {
                throw new IllegalArgumentException("points must not name a year twice");
            }
            byYear = byYear.put(point.year(), point.number());
        }
        return new PriceIndex(byYear, source);
    }
}
