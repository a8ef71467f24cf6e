package org.gezinscoach.coach;

import io.vavr.collection.List;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.ToIntFunction;

/** The norms of a team as spans of days; before the first norm there is a span without one. */
final class NormSpans {
    private final int[] starts;
    private final long[] max;
    private final long[] minutes;
    private final java.util.List<Map<Intensity, Integer>> weights = new java.util.ArrayList<>();

    NormSpans(List<DatedNorm> norms, ToIntFunction<LocalDate> day, int days) {
        int count = norms.size();
        starts = new int[count + 2];
        starts[count + 1] = days;
        max = new long[count + 1];
        minutes = new long[count + 1];
        minutes[0] = 1;
        weights.add(Map.of());
        int span = 0;
        for (DatedNorm dated : norms) {
            span++;
            starts[span] = day.applyAsInt(dated.from());
            max[span] = dated.norm().max();
            minutes[span] = dated.norm().week().toMinutes();
            weights.add(weights(dated.norm()));
        }
    }

    private static Map<Intensity, Integer> weights(CaseloadNorm norm) {
        Map<Intensity, Integer> weights = new EnumMap<>(Intensity.class);
        for (Intensity intensity : Intensity.values()) {
            weights.put(intensity, norm.weightOf(intensity));
        }
        return weights;
    }

    /** How many spans there are, some perhaps empty. */
    int count() {
        return max.length;
    }

    /** On which day a span begins. */
    int start(int span) {
        return starts[span];
    }

    /** The placeable capacity under the norm of a span; none in the span without one. */
    long capacity(int span, long present) {
        return max[span] * present / minutes[span];
    }

    /** Adds to a difference array what a household weighs from one day until another. */
    void addWeight(Intensity intensity, int start, int end, long[] load) {
        for (int span = 0; span < count(); span++) {
            int from = Math.max(start, starts[span]);
            int until = Math.max(from, Math.min(end, starts[span + 1]));
            int weight = weights.get(span).getOrDefault(intensity, CaseloadNorm.WHOLE);
            load[from] += weight;
            load[until] -= weight;
        }
    }
}
