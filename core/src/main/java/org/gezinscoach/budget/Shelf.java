package org.gezinscoach.budget;

import io.vavr.collection.List;
import java.util.Arrays;
import org.gezinscoach.internal.Positions;
import org.jspecify.annotations.Nullable;

/**
 * Events in the order of booking, each with what became of the advance that it paid, and found by their identifiers. It is filled
 * in place, and nothing is allocated for an event.
 */
final class Shelf {
    private final Positions<EventId> positions;
    private BudgetEvent[] events;
    private Account[] accounts;
    private int size;

    /** An empty shelf, with place for so many events before it grows. */
    Shelf(int most) {
        positions = new Positions<>(most);
        events = new BudgetEvent[most];
        accounts = new Account[most];
    }

    /** Puts an event last, and says whether none stood here by its identifier. */
    boolean add(EventId id, BudgetEvent event) {
        if (!positions.add(id)) {
            return false;
        }
        if (size == events.length) {
            events = Arrays.copyOf(events, 2 * size + 1);
            accounts = Arrays.copyOf(accounts, events.length);
        }
        events[size++] = event;
        return true;
    }

    /** Keeps what becomes of the advance that was paid last. */
    void keep(Account account) {
        accounts[size - 1] = account;
    }

    @Nullable
    BudgetEvent event(EventId id) {
        int position = positions.of(id);
        return position == Positions.NONE ? null : events[position];
    }

    @Nullable
    Account account(EventId id) {
        int position = positions.of(id);
        return position == Positions.NONE ? null : accounts[position];
    }

    List<BudgetEvent> events() {
        return List.ofAll(Arrays.asList(events).subList(0, size));
    }
}
