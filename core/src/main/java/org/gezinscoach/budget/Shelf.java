package org.gezinscoach.budget;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a ledger keeps by identifier. A shelf that stands alone is filled in place. One that goes on where another stands leaves
 * that one as it is and keeps what is new in a persistent map, so that going on costs the same however much there is.
 *
 * @param <V> what is kept
 */
final class Shelf<V> {
    private final java.util.Map<EventId, V> first;
    private Map<EventId, V> later;
    private final boolean shared;

    Shelf() {
        first = new java.util.HashMap<>();
        later = HashMap.empty();
        shared = false;
    }

    Shelf(Shelf<V> other) {
        first = other.first;
        later = other.later;
        shared = true;
    }

    /** Whether what stands here may stand on another shelf, too. */
    boolean isShared() {
        return shared;
    }

    @Nullable V find(EventId id) {
        V found = shared ? later.getOrElse(id, null) : null;
        return found == null ? first.get(id) : found;
    }

    void put(EventId id, V value) {
        if (shared) {
            later = later.put(id, value);
        } else {
            first.put(id, value);
        }
    }
}
