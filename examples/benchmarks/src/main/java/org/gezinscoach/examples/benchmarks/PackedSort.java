package org.gezinscoach.examples.benchmarks;

import java.util.Arrays;

/** Ranks by complexity, then cost: all figures of a household in one long, the identifier last, and the longs sorted. */
final class PackedSort {
    private static final int IDENTIFIER_BITS = 17;
    private static final int SINCE_BITS = 15;
    private static final int UNKNOWN_BITS = 2;
    private static final int COST_BITS = 23;
    private static final int MOST_POINTS = 40;
    private static final int MOST_UNKNOWN = 3;
    private static final int MOST_CENTS = (1 << COST_BITS) - 1;

    private PackedSort() {}

    /** The households, by rank. */
    static int[] order(WaitingColumns waiting) {
        long[] keys = new long[waiting.size()];
        for (int i = 0; i < keys.length; i++) {
            long key = (long) MOST_POINTS - waiting.points[i];
            key = key << COST_BITS | (MOST_CENTS - waiting.cents[i]);
            key = key << UNKNOWN_BITS | (MOST_UNKNOWN - waiting.unknowns[i]);
            key = key << SINCE_BITS | waiting.since[i];
            keys[i] = key << IDENTIFIER_BITS | waiting.identifier[i];
        }
        Arrays.sort(keys);
        int[] order = new int[keys.length];
        for (int i = 0; i < keys.length; i++) {
            order[i] = waiting.holder[(int) keys[i] & (1 << IDENTIFIER_BITS) - 1];
        }
        return order;
    }
}
