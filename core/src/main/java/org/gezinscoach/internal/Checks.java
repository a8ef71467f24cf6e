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
        if (!isPlain(Objects.requireNonNull(text, name))) {
            requireCharacters(name, text);
        }
        require(
                text.length() <= LONGEST_TEXT,
                name,
                () -> "must have at most " + LONGEST_TEXT + " characters, but had " + text.length());
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

    /** Whether it has plain characters only, without a space around them, as most texts do. */
    private static boolean isPlain(String text) {
        int last = text.length() - 1;
        for (int i = 0; i <= last; i++) {
            if (!isPlain(text.charAt(i))) {
                return false;
            }
        }
        return last >= 0 && text.charAt(0) != ' ' && text.charAt(last) != ' ';
    }

    /** A letter, digit, mark or space of ASCII, or a letter of Western Europe. */
    private static boolean isPlain(char character) {
        return (' ' <= character && character <= '~') || ('À' <= character && character <= 'ÿ');
    }

    private static void requireCharacters(String name, String text) {
        require(!text.codePoints().allMatch(Checks::isBlank), name, "must not be blank");
        require(
                !isBlank(text.codePointAt(0)) && !isBlank(text.codePointBefore(text.length())),
                name,
                "must not begin or end with a blank");
        require(text.codePoints().noneMatch(Checks::isControl), name, "must not contain control characters");
        require(text.codePoints().noneMatch(Checks::isLoneSurrogate), name, "must be well-formed text");
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
