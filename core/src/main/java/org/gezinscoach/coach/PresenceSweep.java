package org.gezinscoach.coach;

import java.util.BitSet;

/**
 * Follows the hours that one coach after another is there through the days on which they change: contracts add up, absences add
 * up, and what is left is never below none.
 */
final class PresenceSweep {
    /** The minutes of an absence from all work: more than any contracts add up to. */
    static final long ALL = 1L << 40;

    private final NormSpans norms;
    private final long[] changes;
    private final BitSet changed;

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

    /** Adds to a difference array the capacity that the hours give under the norms of their days, and forgets the hours. */
    void addCapacity(long[] capacity) {
        norms.addStarts(changed);
        long present = 0;
        long before = 0;
        int span = 0;
        for (int day = changed.nextSetBit(0); day >= 0; day = changed.nextSetBit(day + 1)) {
            present += changes[day];
            changes[day] = 0;
            span = norms.spanOn(day, span);
            long now = norms.capacity(span, Math.max(0, present));
            capacity[day] += now - before;
            before = now;
        }
        changed.clear();
    }
}
