package org.gezinscoach.intake;

/** Numbers keys from 0 on, in an open table: nothing is allocated for a key. */
final class Positions<K> {
    /** That there is no such key. */
    static final int NONE = -1;

    private static final int GOLDEN = 0x9E3779B9;

    private final Object[] keys;
    private final long[] table;
    private final int shift;
    private int size;

    /** For at most some keys. */
    Positions(int most) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(most) + 1;
        keys = new Object[most];
        table = new long[1 << bits];
        shift = Integer.SIZE - bits;
    }

    /** Numbers a key; false if it has a number. */
    boolean add(K key) {
        int hash = key.hashCode();
        int slot = slot(key, hash);
        if (table[slot] != 0) {
            return false;
        }
        keys[size++] = key;
        table[slot] = (long) hash << Integer.SIZE | size;
        return true;
    }

    /** The number of a key, or {@link #NONE}. */
    int of(K key) {
        return (int) table[slot(key, key.hashCode())] - 1;
    }

    /** Where a key is, or can be. */
    private int slot(K key, int hash) {
        int slot = (hash * GOLDEN) >>> shift;
        while (table[slot] != 0 && !isAt(slot, key, hash)) {
            slot = slot + 1 & table.length - 1;
        }
        return slot;
    }

    private boolean isAt(int slot, K key, int hash) {
        return (int) (table[slot] >> Integer.SIZE) == hash && keys[(int) table[slot] - 1].equals(key);
    }
}
