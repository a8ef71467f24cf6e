package org.gezinscoach.examples.benchmarks;

import java.util.Arrays;
import org.gezinscoach.intake.RankFigure;

/**
 * Ranks by complexity, then cost: all figures of a household in one long, the identifier last, and the longs sorted.
 *
 * @param order the households, by rank
 * @param decides the ordinal of the figure by which each comes after the one before it; that of the first means nothing
 */
record PackedSort(int[] order, byte[] decides) {
    private static final int IDENTIFIER_BITS = 17;
    private static final int SINCE_BITS = 15;
    private static final int UNKNOWN_BITS = 2;
    private static final int COST_BITS = 23;
    private static final int MOST_POINTS = 40;
    private static final int MOST_UNKNOWN = 3;
    private static final int MOST_CENTS = (1 << COST_BITS) - 1;
    private static final byte[] FIGURE_OF_BIT = figureOfBit();

    static PackedSort of(WaitingColumns waiting) {
        long[] keys = new long[waiting.size()];
        for (int i = 0; i < keys.length; i++) {
            long key = MOST_POINTS - waiting.points()[i];
            key = key << COST_BITS | (MOST_CENTS - waiting.cents()[i]);
            key = key << UNKNOWN_BITS | (MOST_UNKNOWN - waiting.unknowns()[i]);
            key = key << SINCE_BITS | waiting.since()[i];
            keys[i] = key << IDENTIFIER_BITS | waiting.identifier()[i];
        }
        Arrays.sort(keys);
        int[] order = new int[keys.length];
        byte[] decides = new byte[keys.length];
        long before = 0;
        for (int i = 0; i < keys.length; i++) {
            order[i] = waiting.holder()[(int) keys[i] & (1 << IDENTIFIER_BITS) - 1];
            decides[i] = FIGURE_OF_BIT[Long.numberOfLeadingZeros(keys[i] ^ before) & Long.SIZE - 1];
            before = keys[i];
        }
        return new PackedSort(order, decides);
    }

    RankFigure decides(int place) {
        return RankFigure.values()[decides[place]];
    }

    /** To which figure each bit of a key belongs, the highest bit first. */
    private static byte[] figureOfBit() {
        byte[] figures = new byte[Long.SIZE];
        int until = Long.SIZE;
        until = fill(figures, until, IDENTIFIER_BITS, RankFigure.HOUSEHOLD);
        until = fill(figures, until, SINCE_BITS, RankFigure.WAITING_SINCE);
        until = fill(figures, until, UNKNOWN_BITS, RankFigure.UNKNOWN_COSTS);
        until = fill(figures, until, COST_BITS, RankFigure.KNOWN_COST);
        fill(figures, until, until, RankFigure.COMPLEXITY);
        return figures;
    }

    private static int fill(byte[] figures, int until, int bits, RankFigure figure) {
        Arrays.fill(figures, until - bits, until, (byte) figure.ordinal());
        return until - bits;
    }
}
