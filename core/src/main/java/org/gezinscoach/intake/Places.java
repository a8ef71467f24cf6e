package org.gezinscoach.intake;

import java.util.Arrays;

/**
 * Places households with coaches, one after another, those who come first being sure of a place: a household finds none only
 * if no moving of those before it to other coaches of theirs makes room.
 *
 * <p>Where all its coaches are full, an augmenting path is searched for, breadth first. The coaches that a search in vain
 * reached are full, and whoever is with them can only go to one another's; nothing later frees a place there, so they are
 * closed for good, and no search looks at them again.
 */
final class Places {
    /** No coach, or no household. */
    static final int NONE = -1;

    private final int[] room;
    private final MostRoom mostRoom;
    private final boolean[] closed;
    private final int[] first;
    private final int[] seenFor;
    private final int[] mover;
    private final int[] queue;
    private final Choices choices;
    private final int[] coach;
    private final int[] next;
    private final int[] previous;
    private int queued;

    /** Places for at most some households, with as much room at each coach, which is used up; there is a coach. */
    Places(int[] room, Choices choices, int households) {
        this.room = room;
        mostRoom = new MostRoom(room);
        closed = new boolean[room.length];
        first = filled(room.length);
        seenFor = filled(room.length);
        mover = new int[room.length];
        queue = new int[room.length];
        this.choices = choices;
        coach = filled(households);
        next = filled(households);
        previous = filled(households);
    }

    /** The coach of a household, or {@link #NONE}. */
    int coachOf(int household) {
        return coach[household];
    }

    /** Places a household with one of the coaches it can go to; whether there is a place. */
    boolean place(int household) {
        int free = choices.isAny(household) ? mostRoom.coach() : mostRoomFor(household);
        if (free != NONE && room[free] > 0) {
            take(household, free);
            use(free);
            return true;
        }
        return room[mostRoom.coach()] > 0 && makeRoom(household);
    }

    /** The coach with most room, the first of several; none if all are full. */
    private int mostRoomFor(int household) {
        int best = NONE;
        for (int i = choices.from(household); i < choices.until(household); i++) {
            int one = choices.coach(i);
            if (room[one] > (best == NONE ? 0 : room[best])) {
                best = one;
            }
        }
        return best;
    }

    /** Searches for a chain of moves that ends at a coach with room, and makes them. Somewhere there is room. */
    private boolean makeRoom(int household) {
        queued = 0;
        reach(household, household);
        for (int i = 0; i < queued; i++) {
            for (int with = first[queue[i]]; with != NONE; with = next[with]) {
                int free = choices.isAny(with) ? mostRoom.coach() : reach(with, household);
                if (free != NONE) {
                    mover[free] = with;
                    moveAlong(household, free);
                    use(free);
                    return true;
                }
            }
        }
        for (int i = 0; i < queued; i++) {
            closed[queue[i]] = true;
        }
        return false;
    }

    /** Queues the coaches that a household could move to for one who searches, unless one of them has room: that one. */
    private int reach(int household, int searcher) {
        for (int i = choices.from(household); i < choices.until(household); i++) {
            int one = choices.coach(i);
            if (room[one] > 0) {
                return one;
            }
            if (!closed[one] && seenFor[one] != searcher) {
                seenFor[one] = searcher;
                mover[one] = household;
                queue[queued++] = one;
            }
        }
        return NONE;
    }

    /** Moves each household of the chain to the coach it was to move to, from the last on. */
    private void moveAlong(int household, int free) {
        int to = free;
        while (mover[to] != household) {
            int moved = mover[to];
            int from = coach[moved];
            leave(moved);
            take(moved, to);
            to = from;
        }
        take(household, to);
    }

    private void take(int household, int at) {
        coach[household] = at;
        next[household] = first[at];
        previous[household] = NONE;
        if (first[at] != NONE) {
            previous[first[at]] = household;
        }
        first[at] = household;
    }

    /** A coach has room for one less. */
    private void use(int at) {
        room[at]--;
        mostRoom.used(at);
    }

    /** Leaves its coach, where another takes the place at once. */
    private void leave(int household) {
        int from = coach[household];
        int before = previous[household];
        int after = next[household];
        if (before == NONE) {
            first[from] = after;
        } else {
            next[before] = after;
        }
        if (after != NONE) {
            previous[after] = before;
        }
    }

    private static int[] filled(int length) {
        int[] none = new int[length];
        Arrays.fill(none, NONE);
        return none;
    }
}
