package org.gezinscoach.testing;

import java.util.function.Supplier;

/**
 * One law and how its breach is told; nothing is put into words unless it is broken.
 *
 * @param label its name, which is that of the method that holds a rule to it
 * @param says the law in words
 */
record Law(String label, String says) {
    /** Throws unless what a rule gives for a case is what the law expects. */
    void requireEqual(Supplier<String> sample, Object expected, Object actual) {
        require(expected.equals(actual), sample, expected::toString, () -> actual);
    }

    /** Throws unless the law holds for a case. */
    void require(boolean holds, Supplier<String> sample, Supplier<String> expected, Supplier<?> actual) {
        if (!holds) {
            throw new AssertionError(String.join(
                    "\n",
                    "law broken: " + label,
                    "    law:      " + says,
                    "    case:     " + sample.get(),
                    "    expected: " + expected.get(),
                    "    actual:   " + actual.get()));
        }
    }
}
