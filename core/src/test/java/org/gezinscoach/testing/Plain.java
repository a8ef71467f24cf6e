package org.gezinscoach.testing;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Texts, labels, options and lists that shrink to what reads easily. */
final class Plain {
    private Plain() {}

    /** One line of text; plain words first, so that the simplest is a word. */
    static Arbitrary<String> texts() {
        return Arbitraries.of(
                "debts",
                "housing",
                "school",
                "health",
                "work",
                "day activities",
                "Jeugdteam",
                "één gezin",
                "a \"quoted\" text",
                "a, comma; and = more");
    }

    /** A prefix with a number behind it, 1 first: {@code C-1}, {@code C-2} and so on. */
    static Arbitrary<String> numbered(String prefix, int most) {
        return Arbitraries.integers().between(1, most).map(number -> prefix + number);
    }

    /** A value in three of four, or none; none is the simplest. */
    static <T> Arbitrary<Option<T>> option(Arbitrary<T> values) {
        return values.optional(0.75).map(Option::ofOptional);
    }

    /** Up to so many values; no value is the simplest. */
    static <T> Arbitrary<List<T>> list(Arbitrary<T> values, int most) {
        return values.list().ofMaxSize(most).map(List::ofAll);
    }

    /** One of the parts of a value; a value that has none is left out. */
    static <W, T> Arbitrary<T> partOf(Arbitrary<W> wholes, Function<W, List<T>> parts) {
        return wholes.map(parts).filter(List::nonEmpty).flatMap(some -> Arbitraries.of(some.asJava()));
    }
}
