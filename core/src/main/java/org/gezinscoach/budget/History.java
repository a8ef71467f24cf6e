package org.gezinscoach.budget;

import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a ledger keeps: the events that it booked, and what became of their advances. A history that stands alone fills a shelf in
 * place. One that goes on where another stands leaves that one as it is and keeps what is new in persistent maps, so that going
 * on costs the same however much there is.
 */
final class History {
    private final boolean shared;
    private final Shelf first;
    private List<BudgetEvent> later;
    private Map<EventId, BudgetEvent> laterById;
    private Map<EventId, Account> changed;

    /** An empty history, with place for so many events before it grows. */
    History(int events) {
        shared = false;
        first = new Shelf(events);
        later = List.empty();
        laterById = HashMap.empty();
        changed = HashMap.empty();
    }

    /** A history that goes on where another stands, to which nothing is added any more. */
    History(History other) {
        shared = true;
        first = other.first;
        later = other.later;
        laterById = other.laterById;
        changed = other.changed;
    }

    /** Adds an event, and says whether there was none by its identifier. */
    boolean add(EventId id, BudgetEvent event) {
        if (!shared) {
            return first.add(id, event);
        }
        boolean fresh = find(id) == null;
        later = later.prepend(event);
        laterById = laterById.put(id, event);
        return fresh;
    }

    /** Keeps what becomes of the advance that was added last. */
    void keep(Account account) {
        if (shared) {
            changed = changed.put(account.id(), account);
        } else {
            first.keep(account);
        }
    }

    @Nullable
    BudgetEvent find(EventId id) {
        BudgetEvent found = shared ? laterById.getOrElse(id, null) : null;
        return found == null ? first.event(id) : found;
    }

    /** What became of an advance; nothing if there is none by that identifier. */
    @Nullable
    Account account(EventId advance) {
        Account found = shared ? changed.getOrElse(advance, null) : null;
        return found == null ? first.account(advance) : found;
    }

    /** What became of an advance, so that it can be changed: what may stand in another history, too, is copied first. */
    @Nullable
    Account open(EventId advance) {
        Account found = account(advance);
        if (found == null || !shared) {
            return found;
        }
        Account own = new Account(found);
        changed = changed.put(advance, own);
        return own;
    }

    /** All events, in order. */
    List<BudgetEvent> events() {
        return later.reverse().prependAll(first.events());
    }

    /** What became of each advance, in order. */
    List<Account> accounts() {
        return events().map(event -> account(event.booking().id())).filter(account -> account != null);
    }
}
