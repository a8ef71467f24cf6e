package org.gezinscoach.internal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Numbers keys from 0 on, in an open table: nothing is allocated for a key. Where too many crowd, as keys made up to have the same
 * hash code do, the rest is kept in a map of Java, which orders such keys: so no choice of keys makes it slow.
 */
public final class Positions<K> {
    /** That there is no such key. */
    public static final int NONE = -1;

    /** How many slots are looked at; where the table is at most half full, keys by chance need far fewer. */
    private static final int SLOTS = 64;

    private static final int GOLDEN = 0x9E3779B9;

    private K[] keys;
    /** In the last bits the position of a key and 1, and above them those of its hash that do not say where it is; or 0. */
    private int[] table;

    private int bits;
    private int size;
    private final Map<K, Integer> crowded = new HashMap<>();

    /** With place for so many keys before it grows. */
    public Positions(int most) {
        keys = array(most);
        bits = bits(most);
        table = new int[1 << bits];
    }

    /** Numbers a key; false if it has a number. */
    public boolean add(K key) {
        if (size == keys.length) {
            grow();
        }
        int hash = hash(key);
        int slot = slot(key, hash);
        boolean fresh = slot == NONE ? crowded.putIfAbsent(key, size) == null : table[slot] == 0;
        if (fresh) {
            keys[size++] = key;
            if (slot != NONE) {
                table[slot] = size | hash << bits;
            }
        }
        return fresh;
    }

    /** The number of a key, or {@link #NONE}. */
    public int of(K key) {
        int slot = slot(key, hash(key));
        return slot == NONE ? crowded.getOrDefault(key, NONE) : position(table[slot]);
    }

    private int position(int entry) {
        return (entry & table.length - 1) - 1;
    }

    private static int hash(Object key) {
        return key.hashCode() * GOLDEN;
    }

    /** Where a key is in the table, or can be: the first bits of its hash say where to begin; or that it has no place there. */
    private int slot(K key, int hash) {
        int slot = hash >>> -bits;
        for (int looked = 0; looked < SLOTS; looked++) {
            if (table[slot] == 0 || isAt(slot, key, hash)) {
                return slot;
            }
            slot = slot + 1 & table.length - 1;
        }
        return NONE;
    }

    private boolean isAt(int slot, K key, int hash) {
        int entry = table[slot];
        return (entry ^ hash << bits) >>> bits == 0 && keys[position(entry)].equals(key);
    }

    private void grow() {
        K[] all = keys;
        keys = array(2 * size + 1);
        bits = bits(keys.length);
        table = new int[1 << bits];
        crowded.clear();
        size = 0;
        Arrays.stream(all).forEach(this::add);
    }

    /** So many that at least half of a table stays empty. */
    private static int bits(int most) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(most) + 1;
    }

    @SuppressWarnings("unchecked") // an array that only keys are put into
    private static <K> K[] array(int length) {
        return (K[]) new Object[length];
    }
}
