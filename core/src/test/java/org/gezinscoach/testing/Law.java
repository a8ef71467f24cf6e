package org.gezinscoach.testing;

import java.util.Objects;

/**
 * One law and how its breach is told.
 *
 * @param label its name, which is that of the method that holds a rule to it
 * @param says the law in words
 */
record Law(String label, String says) {
    /** Throws unless what a rule gives for a case is what the law expects. */
    void requireEqual(String sample, Object expected, Object actual) {
        require(Objects.equals(expected, actual), sample, expected.toString(), actual);
    }

    /** Throws unless the law holds for a case. */
    void require(boolean holds, String sample, String expected, Object actual) {
        if (!holds) {
            throw new AssertionError(String.join(
                    "\n",
                    "law broken: " + label,
                    "    law:      " + says,
                    "    case:     " + sample,
                    "    expected: " + expected,
                    "    actual:   " + actual));
        }
    }
}
