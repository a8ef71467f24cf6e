package org.gezinscoach.examples.benchmarks;

/** Sees that two ways give the same answer. */
final class Agreement {
    private Agreement() {}

    static void check(Object answer, Object other) {
        if (!answer.equals(other)) {
            throw new IllegalStateException("two ways do not agree");
        }
    }
}
