package org.gezinscoach.coach;

import io.vavr.collection.List;
import java.util.Arrays;
import java.util.BitSet;

/** The norms of a team as spans of days; before the first norm there is a span without one. */
@SuppressWarnings("EnumOrdinal") // their numbers live no longer than a sweep
final class NormSpans {
    private final int[] starts;
    private final long[] max;
    private final long[] minutes;
    private final int[][] weights;

    NormSpans(List<DatedNorm> norms, RangeDays days) {
        int count = norms.size();
        starts = new int[count + 2];
        starts[count + 1] = days.count();
        max = new long[count + 1];
        minutes = new long[count + 1];
        minutes[0] = 1;
        weights = new int[count + 1][Intensity.values().length];
        Arrays.fill(weights[0], CaseloadNorm.WHOLE);
        int span = 0;
        for (DatedNorm dated : norms) {
            span++;
            starts[span] = days.number(dated.from());
            max[span] = dated.norm().max();
            minutes[span] = dated.norm().week().toMinutes();
            for (Intensity intensity : Intensity.values()) {
                weights[span][intensity.ordinal()] = dated.norm().weightOf(intensity);
            }
        }
    }

    /** Adds the days on which a norm begins to hold. */
    void addStarts(BitSet days) {
        for (int start : starts) {
            days.set(start);
        }
    }

    /** The span of a day, which is the given one or comes after it. */
    int spanOn(int day, int span) {
        int on = span;
        while (starts[on + 1] <= day) {
            on++;
        }
        return on;
    }

    /** The placeable capacity under the norm of a span; none in the span without one. */
    long capacity(int span, long present) {
        return max[span] * present / minutes[span];
    }

    /** What households weigh on each day, of which are known how many there are of each intensity. */
    long[] load(int[][] households) {
        long[] load = new long[starts[max.length]];
        for (int span = 0; span < max.length; span++) {
            for (int intensity = 0; intensity < households.length; intensity++) {
                long weight = weights[span][intensity];
                for (int day = starts[span]; day < starts[span + 1]; day++) {
                    load[day] += weight * households[intensity][day];
                }
            }
        }
        return load;
    }
}
