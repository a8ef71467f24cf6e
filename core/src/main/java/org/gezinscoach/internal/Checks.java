package org.gezinscoach.internal;

import io.vavr.control.Option;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * Checks of arguments. Each returns what it was given or throws an {@link IllegalArgumentException} that reads
 * {@code <name> must …, but was <value>}: numbers are echoed, text never, since text could name a person.
 */
public final class Checks {
    /** The longest text that a value holds, in characters. */
    public static final int LONGEST_TEXT = 500;

    private static final int LINE_SEPARATOR = 0x2028;
    private static final int PARAGRAPH_SEPARATOR = 0x2029;

    private Checks() {}

    /** {@code text}, which is one line of 1 to {@value #LONGEST_TEXT} well-formed characters without blanks around it. */
    public static String text(String name, String text) {
        Objects.requireNonNull(text, name);
        boolean blank = true;
        boolean control = false;
        boolean lone = false;
        int length = text.length();
        for (int i = 0; i < length; ) {
            int character = text.codePointAt(i);
            i += Character.charCount(character);
            boolean plain = isPlain(character);
            blank = blank && (plain ? character == ' ' : isBlank(character));
            control = control || (!plain && isControl(character));
            lone = lone || (!plain && isLoneSurrogate(character));
        }
        require(!blank, name, "must not be blank");
        require(
                !isBlank(text.codePointAt(0)) && !isBlank(text.codePointBefore(length)),
                name,
                "must not begin or end with a blank");
        require(!control, name, "must not contain control characters");
        require(!lone, name, "must be well-formed text");
        require(
                length <= LONGEST_TEXT,
                name,
                () -> "must have at most " + LONGEST_TEXT + " characters, but had " + length);
        return text;
    }

    /** {@code text} as a pseudonymous identifier: a text that cannot be a citizen number. */
    public static String identifier(String name, String text) {
        text(name, text);
        require(
                !ElevenProof.passes(text),
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
                () -> "must be between " + least + " and " + most + ", but was " + number);
        return number;
    }

    /** {@code value}, which is empty or holds something: an option of null is refused as null itself is. */
    public static <T> Option<T> option(String name, Option<T> value) {
        if (Objects.requireNonNull(value, name).isDefined()) {
            Objects.requireNonNull(value.get(), name);
        }
        return value;
    }

    /** Throws {@code <name> <rule>} unless the rule holds. */
    public static void require(boolean holds, String name, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(name + " " + rule);
        }
    }

    /** Throws {@code <name> <rule>} unless the rule holds; the rule is worded only then, which counts where values are many. */
    public static void require(boolean holds, String name, Supplier<String> rule) {
        if (!holds) {
            throw new IllegalArgumentException(name + " " + rule.get());
        }
    }

    /** A letter, digit, mark or space of ASCII, as most are. */
    private static boolean isPlain(int character) {
        return ' ' <= character && character <= '~';
    }

    /** A blank of any kind, the no-break space among them. */
    private static boolean isBlank(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private static boolean isControl(int character) {
        return Character.isISOControl(character) || character == LINE_SEPARATOR || character == PARAGRAPH_SEPARATOR;
    }

    /** Half of a pair that a character outside the first plane is written with: no encoding can hold it. */
    private static boolean isLoneSurrogate(int character) {
        return Character.getType(character) == Character.SURROGATE;
    }
}
