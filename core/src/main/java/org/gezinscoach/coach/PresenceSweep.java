package org.gezinscoach.coach;

import java.util.BitSet;

/**
 * Follows the hours that one coach after another is there through the days on which they change: contracts add up, absences add
 * up, and what is left is never below none. Absences from all work, which are most, come in order and are passed over.
 */
final class PresenceSweep {
    private final NormSpans norms;
    private final RangeDays days;
    private final long[] changes;
    private final BitSet changed;

    /** Over days that the norms span. */
    PresenceSweep(NormSpans norms, RangeDays days) {
        this.norms = norms;
        this.days = days;
        changes = new long[days.count() + 1];
        changed = new BitSet(days.count() + 1);
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

    /**
     * Adds to a difference array the capacity that the hours give under the norms of their days, and forgets the hours.
     *
     * @param absences those of the coach; those from all work are passed over
     */
    void addCapacity(AbsenceDays absences, long[] capacity) {
        long[] whole = absences.whole;
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
            for (; passed < whole.length && start(whole[passed]) < next; passed++) {
                add(reached, Math.max(reached, start(whole[passed])), places, capacity);
                reached = Math.max(reached, end(whole[passed]));
            }
            add(reached, Math.max(reached, next), places, capacity);
            day = next;
        }
        changes[day] = 0;
        changed.clear();
    }

    private static void add(int start, int end, long places, long[] capacity) {
        capacity[start] += places;
        capacity[end] -= places;
    }

    private int start(long absence) {
        return days.number(EpochDays.start(absence));
    }

    private int end(long absence) {
        return days.number(EpochDays.end(absence));
    }
}
