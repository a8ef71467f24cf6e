package org.gezinscoach.examples.benchmarks;

import java.util.function.Function;

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
        /** The subject allocates at most so many bytes for each of what is counted. */
        BYTES
    }

    static Goal atMost(double times, String other) {
        return new Goal(Jmh.OWN, other, Kind.AT_MOST_TIMES, times);
    }

    static Goal faster(double times, String other) {
        return new Goal(Jmh.OWN, other, Kind.TIMES_FASTER, times);
    }

    static Goal bytes(double most) {
        return new Goal(Jmh.OWN, "", Kind.BYTES, most);
    }

    /** The same goal, of another way than the first. */
    Goal of(String way) {
        return new Goal(way, other, kind, bound);
    }

    /** What was reached, of the rows of one size. */
    double reached(Function<String, Row> rows) {
        Row own = rows.apply(subject);
        if (kind == Kind.BYTES) {
            return own.bytes() / own.size();
        }
        double times = rows.apply(other).figure() / own.figure();
        return kind == Kind.TIMES_FASTER ? times : 1 / times;
    }

    boolean isMet(double reached) {
        return kind == Kind.TIMES_FASTER ? reached >= bound : reached <= bound;
    }

    /** {@code at most 1.8 × limit}. */
    String text() {
        String figure = bound == Math.rint(bound) ? String.valueOf((long) bound) : String.valueOf(bound);
        return switch (kind) {
            case AT_MOST_TIMES -> "at most " + figure + " × " + Tables.words(other);
            case TIMES_FASTER -> "at least " + figure + " × faster than " + Tables.words(other);
            case BYTES -> "at most " + figure + (bound == 1 ? " byte" : " bytes") + " each";
        };
    }
}
