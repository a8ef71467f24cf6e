package org.gezinscoach.budget;

import io.vavr.collection.List;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Events in the order of booking, each with what became of the advance that it paid, and found by their identifiers through an
 * open table. It is filled in place, and nothing is allocated for an event.
 */
final class Shelf {
    private static final int NOWHERE = -1;
    private static final int GOLDEN = 0x9E3779B9;

    private EventId[] ids;
    private BudgetEvent[] events;
    private Account[] accounts;
    /** The number of an event from 1 on in the last bits, and above them those of its hash that do not say where it is; or 0. */
    private int[] table;

    private int bits;
    private int size;

    /** An empty shelf, with place for so many events before it grows. */
    Shelf(int most) {
        ids = new EventId[most];
        events = new BudgetEvent[most];
        accounts = new Account[most];
        bits = bits(most);
        table = new int[1 << bits];
    }

    /** Puts an event last, and says whether none stood here by its identifier. */
    boolean add(EventId id, BudgetEvent event) {
        if (size == ids.length) {
            grow(2 * size + 1);
        }
        int hash = hash(id);
        int slot = slot(id, hash);
        if (table[slot] != 0) {
            return false;
        }
        ids[size] = id;
        events[size] = event;
        table[slot] = ++size | hash << bits;
        return true;
    }

    /** Keeps what becomes of the advance that was paid last. */
    void keep(Account account) {
        accounts[size - 1] = account;
    }

    @Nullable
    BudgetEvent event(EventId id) {
        int place = place(id);
        return place == NOWHERE ? null : events[place];
    }

    @Nullable
    Account account(EventId id) {
        int place = place(id);
        return place == NOWHERE ? null : accounts[place];
    }

    List<BudgetEvent> events() {
        return List.ofAll(Arrays.asList(events).subList(0, size));
    }

    private int place(EventId id) {
        return number(table[slot(id, hash(id))]) - 1;
    }

    private int number(int entry) {
        return entry & table.length - 1;
    }

    private static int hash(EventId id) {
        return id.value().hashCode() * GOLDEN;
    }

    /** Where an identifier is in the table, or can be: the first bits of its hash say where to begin. */
    private int slot(EventId id, int hash) {
        int slot = hash >>> -bits;
        while (table[slot] != 0 && !isAt(slot, id, hash)) {
            slot = slot + 1 & table.length - 1;
        }
        return slot;
    }

    private boolean isAt(int slot, EventId id, int hash) {
        int entry = table[slot];
        return (entry ^ hash << bits) >>> bits == 0
                && ids[number(entry) - 1].value().equals(id.value());
    }

    private void grow(int most) {
        ids = Arrays.copyOf(ids, most);
        events = Arrays.copyOf(events, most);
        accounts = Arrays.copyOf(accounts, most);
        bits = bits(most);
        table = new int[1 << bits];
        for (int place = 0; place < size; place++) {
            int hash = hash(ids[place]);
            table[slot(ids[place], hash)] = place + 1 | hash << bits;
        }
    }

    /** So many that at least half of a table stays empty. */
    private static int bits(int most) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(most) + 1;
    }
}
