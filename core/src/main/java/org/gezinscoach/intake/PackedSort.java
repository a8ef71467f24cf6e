package org.gezinscoach.intake;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Sorts positions by keys, each of which decides where those before it are equal. As many of the first keys as have room beside
 * the position are packed into one long, and the longs are sorted; only where these are equal, positions are compared.
 */
final class PackedSort {
    private final long[] packed;
    private final int positionBits;

    private PackedSort(int size, long[][] keys) {
        packed = new long[size];
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
        Arrays.sort(packed);
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
