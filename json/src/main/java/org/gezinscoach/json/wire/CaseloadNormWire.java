package org.gezinscoach.json.wire;

import io.vavr.collection.HashMap;
import java.time.Duration;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gezinscoach.coach.CaseloadNorm;
import org.gezinscoach.coach.Intensity;
import org.jspecify.annotations.Nullable;

/** A caseload norm: weights in hundredths of a household, a whole one where absent. */
public record CaseloadNormWire(
        @Nullable Integer min,
        @Given Integer max,
        @Given Duration week,
        @Nullable SortedMap<Intensity, Integer> weights) {

    /** The wire form of a domain value. */
    public static CaseloadNormWire of(CaseloadNorm value) {
        return new CaseloadNormWire(
                value.min() == 0 ? null : value.min(),
                value.max(),
                value.week(),
                new TreeMap<>(value.weights().toJavaMap()));
    }

    /** The domain value, checked. */
    public CaseloadNorm toDomain() {
        return CaseloadNorm.builder()
                .min(min == null ? 0 : min)
                .max(max)
                .week(week)
                .weights(weights == null ? HashMap.empty() : HashMap.ofAll(weights))
                .build();
    }
}
