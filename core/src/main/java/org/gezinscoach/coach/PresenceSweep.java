package org.gezinscoach.coach;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Follows the hours that one coach after another is there through the days on which they change: contracts add up, absences add
 * up, and what is left is never below none. Absences from all work, which are most, are put in order and passed over.
 */
final class PresenceSweep {
    private final NormSpans norms;
    private final long[] changes;
    private final BitSet changed;
    /** The absences from all work: of each the first day, then the day after the last. */
    private long[] absences = new long[1];

    private int absent;

    /** Over the days that the norms span. */
    PresenceSweep(NormSpans norms, int days) {
        this.norms = norms;
        changes = new long[days + 1];
        changed = new BitSet(days + 1);
    }

    void contract(int start, int end, long minutes) {
        changes[start] += minutes;
        changes[end] -= minutes;
        changed.set(start);
        changed.set(end);
    }

    void absence(int start, int end, long minutes) {
        contract(start, end, -minutes);
    }

    /** An absence from all work. */
    void absence(int start, int end) {
        if (absent == absences.length) {
            absences = Arrays.copyOf(absences, 2 * absent);
        }
        absences[absent++] = (long) start << Integer.SIZE | end;
    }

    /** Adds to a difference array the capacity that the hours give under the norms of their days, and forgets the hours. */
    void addCapacity(long[] capacity) {
        Arrays.sort(absences, 0, absent);
        norms.addStarts(changed);
        long present = 0;
        int span = 0;
        int passed = 0;
        int reached = 0;
        int day = 0;
        for (int next = changed.nextSetBit(1); next >= 0; next = changed.nextSetBit(day + 1)) {
            present += changes[day];
            changes[day] = 0;
            span = norms.spanOn(day, span);
            long places = norms.capacity(span, Math.max(0, present));
            reached = Math.max(reached, day);
            for (; passed < absent && start(passed) < next; passed++) {
                add(reached, Math.max(reached, start(passed)), places, capacity);
                reached = Math.max(reached, end(passed));
            }
            add(reached, Math.max(reached, next), places, capacity);
            day = next;
        }
        changes[day] = 0;
        changed.clear();
        absent = 0;
    }

    private static void add(int start, int end, long places, long[] capacity) {
        capacity[start] += places;
        capacity[end] -= places;
    }

    private int start(int absence) {
        return (int) (absences[absence] >> Integer.SIZE);
    }

    private int end(int absence) {
        return (int) absences[absence];
    }
}
