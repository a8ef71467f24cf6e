package org.gezinscoach.intake;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Sorts positions by keys, each of which decides where those before it are equal. As many of the first keys as have room beside
 * the position are packed into one long, and the longs are sorted, by one digit after another from the lowest on, which takes
 * less than to compare them; only where these are equal, positions are compared.
 */
final class PackedSort {
    private static final int DIGIT_BITS = 8;
    private static final int DIGITS = 1 << DIGIT_BITS;

    private final int positionBits;
    private long[] packed;
    private long[] spare;

    private PackedSort(int size, long[][] keys) {
        packed = new long[size];
        spare = new long[size];
        positionBits = bits(size);
        int room = Long.SIZE - 1 - positionBits;
        for (long[] key : keys) {
            long least = least(key);
            int bits = bits(most(key) - least);
            if (bits > room) {
                break;
            }
            room -= bits;
            append(key, least, bits);
        }
        for (int i = 0; i < size; i++) {
            packed[i] = packed[i] << positionBits | i;
        }
        for (int shift = positionBits; shift < Long.SIZE - 1 - room; shift += DIGIT_BITS) {
            sortBy(shift);
        }
    }

    /** The positions from 0 on, by keys in columns, and then by an order that agrees with the keys. */
    static int[] order(int size, long[][] keys, Comparator<Integer> order) {
        PackedSort sorted = new PackedSort(size, keys);
        int[] positions = new int[size];
        int from = 0;
        for (int i = 0; i < size; i++) {
            positions[i] = sorted.position(i);
            if (!sorted.isEqual(from, i)) {
                sort(positions, from, i, order);
                from = i;
            }
        }
        sort(positions, from, size, order);
        return positions;
    }

    private static void sort(int[] positions, int from, int until, Comparator<Integer> order) {
        if (until - from > 1) {
            int[] inOrder = IntStream.range(from, until)
                    .mapToObj(i -> positions[i])
                    .sorted(order)
                    .mapToInt(Integer::intValue)
                    .toArray();
            System.arraycopy(inOrder, 0, positions, from, inOrder.length);
        }
    }

    private int position(int place) {
        return (int) (packed[place] & (1L << positionBits) - 1);
    }

    private boolean isEqual(int place, int other) {
        return packed[place] >> positionBits == packed[other] >> positionBits;
    }

    private void append(long[] key, long least, int bits) {
        for (int i = 0; i < key.length; i++) {
            packed[i] = packed[i] << bits | key[i] - least;
        }
    }

    /** By one digit; where it is equal, all stay in the order in which they are. */
    private void sortBy(int shift) {
        int[] starts = new int[DIGITS + 1];
        for (long one : packed) {
            starts[digit(one, shift) + 1]++;
        }
        for (int digit = 0; digit < DIGITS; digit++) {
            starts[digit + 1] += starts[digit];
        }
        for (long one : packed) {
            spare[starts[digit(one, shift)]++] = one;
        }
        long[] sorted = spare;
        spare = packed;
        packed = sorted;
    }

    private static int digit(long packed, int shift) {
        return (int) (packed >> shift) & DIGITS - 1;
    }

    private static int bits(long most) {
        return Long.SIZE - Long.numberOfLeadingZeros(most);
    }

    private static long least(long[] key) {
        long least = Long.MAX_VALUE;
        for (long one : key) {
            least = Math.min(least, one);
        }
        return least;
    }

    private static long most(long[] key) {
        long most = -Long.MAX_VALUE;
        for (long one : key) {
            most = Math.max(most, one);
        }
        return most;
    }
}
