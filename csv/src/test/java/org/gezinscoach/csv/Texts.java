package org.gezinscoach.csv;

import java.nio.charset.Charset;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Random texts that the model takes, many of them such as a spreadsheet would take for a formula or an error. */
final class Texts {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private Texts() {}

    /** One line of 1 to 500 characters of windows-1252, not surrounded by blanks, and no citizen number. */
    static Arbitrary<String> western() {
        return any().filter(text -> WINDOWS_1252.newEncoder().canEncode(text));
    }

    /** The same, of any script. */
    static Arbitrary<String> any() {
        Arbitrary<String> parts = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.of("=", "+", "-", "@", "'", ";", ",", "|", "\"", " ", "#", "\uFF1D")),
                Tuple.of(2, Arbitraries.of("#REF!", "#N/B", "###", "sep=;", "unknown", "'s Heeren Loo", "=1+1")),
                Tuple.of(6, Arbitraries.chars().range('!', '~').map(String::valueOf)),
                Tuple.of(2, Arbitraries.chars().range('\u00A0', '\u00FF').map(String::valueOf)),
                Tuple.of(1, Arbitraries.of("\u20AC", "\u00A0", "\u2212", "\u0142", "\uFEFF", "\uD83D\uDE00")));
        Arbitrary<String> lines = parts.list().ofMinSize(1).ofMaxSize(10).map(some -> String.join("", some));
        return Arbitraries.frequencyOf(Tuple.of(60, lines), Tuple.of(1, Arbitraries.just("=" + "ë".repeat(499))))
                .filter(text -> text.equals(strip(text)))
                .filter(text -> !text.isEmpty()
                        && text.chars().filter(Character::isDigit).count() < 8);
    }

    private static String strip(String text) {
        return text.replaceAll("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$", "");
    }
}
