package org.gezinscoach.internal;

import java.util.Objects;

/**
 * Checks of arguments. Each returns what it was given or throws an {@link IllegalArgumentException} that reads
 * {@code <name> must …, but was <value>}: numbers are echoed, text never, since text could name a person.
 */
public final class Checks {
    /** The longest text that a value holds, in characters. */
    public static final int LONGEST_TEXT = 500;

    private Checks() {}

    /** {@code text}, which is one line of 1 to {@value #LONGEST_TEXT} characters without blanks around it. */
    public static String text(String name, String text) {
        Objects.requireNonNull(text, name);
        require(!text.isBlank(), name, "must not be blank");
        require(text.strip().length() == text.length(), name, "must not begin or end with a blank");
        require(text.codePoints().noneMatch(Character::isISOControl), name, "must not contain control characters");
        require(
                text.length() <= LONGEST_TEXT,
                name,
                "must have at most " + LONGEST_TEXT + " characters, but had " + text.length());
        return text;
    }

    /** {@code text} as a pseudonymous identifier: a text that can not be a citizen number. */
    public static String identifier(String name, String text) {
        text(name, text);
        require(
                !ElevenTest.passes(text),
                name,
                "must not be a citizen number, and it passes the eleven-test of one: put a prefix before it, or use a"
                        + " pseudonym");
        return text;
    }

    /** {@code number}, which lies between two bounds, both included. */
    public static int between(String name, int number, int least, int most) {
        require(
                least <= number && number <= most,
                name,
                "must be between " + least + " and " + most + ", but was " + number);
        return number;
    }

    /** Throws {@code <name> <rule>} unless the rule holds. */
    public static void require(boolean holds, String name, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(name + " " + rule);
        }
    }
}
