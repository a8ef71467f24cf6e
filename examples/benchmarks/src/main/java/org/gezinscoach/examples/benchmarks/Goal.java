package org.gezinscoach.examples.benchmarks;

/**
 * What is asked of a measured way, beside another way in the same run.
 *
 * @param subject the way that is held to it
 * @param other the way beside it; empty where the goal is an absolute one
 * @param kind how the two are compared
 * @param bound the ratio, or the bytes
 */
record Goal(String subject, String other, Kind kind, double bound) {
    /** How a goal compares. */
    enum Kind {
        /** The subject takes at most so many times what the other takes. */
        AT_MOST_TIMES,
        /** The other takes at least so many times what the subject takes. */
        TIMES_FASTER,
        /** The subject allocates fewer bytes for each of what is counted. */
        BYTES_ALLOCATED,
        /** The subject's own figure is at most so much. */
        AT_MOST
    }

    static Goal atMost(double times, String other) {
        return new Goal("gezinscoach", other, Kind.AT_MOST_TIMES, times);
    }

    static Goal faster(double times, String other) {
        return new Goal("gezinscoach", other, Kind.TIMES_FASTER, times);
    }

    static Goal allocates(double bytes) {
        return new Goal("gezinscoach", "", Kind.BYTES_ALLOCATED, bytes);
    }

    static Goal atMost(double figure) {
        return new Goal("gezinscoach", "", Kind.AT_MOST, figure);
    }

    /** The same goal, of another way. */
    Goal of(String way) {
        return new Goal(way, other, kind, bound);
    }
}
