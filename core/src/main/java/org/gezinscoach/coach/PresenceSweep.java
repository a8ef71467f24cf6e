package org.gezinscoach.coach;

import java.util.Arrays;

/**
 * Follows the hours that one coach is there through the days on which they change: contracts add up, absences add up, and
 * what is left is never below none.
 */
final class PresenceSweep {
    /** The minutes of an absence from all work: more than any contracts add up to. */
    static final long ALL = 1L << 40;

    private final long[] order;
    private final long[] contracted;
    private final long[] missed;
    private int count;

    /** For a number of contracts and absences together. */
    PresenceSweep(int periods) {
        order = new long[2 * periods];
        contracted = new long[2 * periods];
        missed = new long[2 * periods];
    }

    void contract(int start, int end, long minutes) {
        change(start, minutes, 0);
        change(end, -minutes, 0);
    }

    void absence(int start, int end, long minutes) {
        change(start, 0, minutes);
        change(end, 0, -minutes);
    }

    private void change(int day, long contract, long absence) {
        order[count] = (long) day << Integer.SIZE | count;
        contracted[count] = contract;
        missed[count] = absence;
        count++;
    }

    /** Adds to a difference array the capacity that the hours give under the norms of their days. */
    void addCapacity(NormSpans norms, long[] capacity) {
        Arrays.sort(order);
        long contract = 0;
        long absence = 0;
        long before = 0;
        int next = 0;
        for (int span = 0; span < norms.count(); span++) {
            int day = norms.start(span);
            int end = norms.start(span + 1);
            while (day < end) {
                for (; next < count && day(next) <= day; next++) {
                    int change = (int) order[next];
                    contract += contracted[change];
                    absence += missed[change];
                }
                long now = norms.capacity(span, Math.max(0, contract - absence));
                capacity[day] += now - before;
                before = now;
                day = next < count ? Math.min(end, day(next)) : end;
            }
        }
    }

    private int day(int place) {
        return (int) (order[place] >> Integer.SIZE);
    }
}
