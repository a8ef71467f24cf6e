package org.gezinscoach.budget;

import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import java.util.ArrayList;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a ledger keeps by identifier. A shelf that stands alone is filled in place. One that goes on where another stands leaves
 * that one as it is and keeps what is new in a persistent map, so that going on costs the same however much there is.
 *
 * @param <V> what is kept
 */
final class Shelf<V> {
    private final boolean shared;
    private final java.util.Map<EventId, V> first;
    private final java.util.List<EventId> firstIds;
    private Map<EventId, V> later;
    private List<EventId> laterIds;

    /** An empty shelf, with place for so much before it grows. */
    Shelf(int size) {
        shared = false;
        first = new java.util.HashMap<>(2 * size);
        firstIds = new ArrayList<>(size);
        later = HashMap.empty();
        laterIds = List.empty();
    }

    /** A shelf that goes on where another stands, on which nothing is put any more. */
    Shelf(Shelf<V> other) {
        shared = true;
        first = other.first;
        firstIds = other.firstIds;
        later = other.later;
        laterIds = other.laterIds;
    }

    @Nullable
    V find(EventId id) {
        V found = shared ? later.getOrElse(id, null) : null;
        return found == null ? first.get(id) : found;
    }

    /** Puts something here, and says whether nothing stood here by that identifier. */
    boolean add(EventId id, V value) {
        if (!shared) {
            firstIds.add(id);
            return first.putIfAbsent(id, value) == null;
        }
        boolean fresh = find(id) == null;
        laterIds = laterIds.prepend(id);
        later = later.put(id, value);
        return fresh;
    }

    /** What stands here, so that it can be changed: what may stand on another shelf, too, is copied first. */
    @Nullable
    V open(EventId id, UnaryOperator<V> copy) {
        V found = find(id);
        if (found == null || !shared) {
            return found;
        }
        V own = copy.apply(found);
        later = later.put(id, own);
        return own;
    }

    /** All that stands here, in the order in which it was put. */
    List<V> values() {
        return laterIds.reverse().prependAll(firstIds).map(id -> Objects.requireNonNull(find(id), "value"));
    }
}
