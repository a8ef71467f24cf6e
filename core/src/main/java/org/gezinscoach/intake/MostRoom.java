package org.gezinscoach.intake;

/** Knows which of some coaches has most room, and of equals the first, as room is used up: a tree of winners. */
final class MostRoom {
    private final int[] room;
    private final int[] winners;
    private final int leaves;

    MostRoom(int[] room) {
        this.room = room;
        leaves = 2 * Integer.highestOneBit(room.length);
        winners = new int[2 * leaves];
        for (int i = 0; i < leaves; i++) {
            winners[leaves + i] = Math.min(i, room.length - 1);
        }
        for (int node = leaves - 1; node > 0; node--) {
            winners[node] = winner(node);
        }
    }

    /** The coach with most room; the first of several. */
    int coach() {
        return winners[1];
    }

    /** Takes note that a coach has less room: where it did not win, nothing changes. */
    void used(int coach) {
        for (int node = (leaves + coach) / 2; node > 0 && winners[node] == coach; node /= 2) {
            winners[node] = winner(node);
        }
    }

    private int winner(int node) {
        int left = winners[2 * node];
        int right = winners[2 * node + 1];
        return room[right] > room[left] ? right : left;
    }
}
