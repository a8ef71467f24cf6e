package org.gezinscoach.examples.benchmarks;

import java.util.Arrays;

/** Places households, rank after rank, each with the first of its coaches that has most room, and never moves anybody. */
final class FirstFit {
    /** Where there is no room. */
    static final int NONE = -1;

    private FirstFit() {}

    /** The coach of each household, by rank. */
    static int[] place(WaitingColumns waiting, int[] order, int coaches) {
        byte[] room = new byte[coaches];
        Arrays.fill(room, (byte) WaitingList.PLACES);
        int[] placed = new int[waiting.size()];
        for (int i = 0; i < placed.length; i++) {
            int first = order[i] * WaitingList.COACHES;
            int best = waiting.coaches[first];
            for (int j = first + 1; j < first + WaitingList.COACHES; j++) {
                int other = waiting.coaches[j];
                best = room[other] > room[best] ? other : best;
            }
            placed[i] = room[best] > 0 ? best : NONE;
            room[best] -= (byte) (room[best] > 0 ? 1 : 0);
        }
        return placed;
    }
}
