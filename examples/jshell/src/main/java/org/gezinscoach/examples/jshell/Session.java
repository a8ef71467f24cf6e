package org.gezinscoach.examples.jshell;

import io.vavr.Tuple2;
import io.vavr.Value;
import io.vavr.collection.List;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.gezinscoach.examples.evaluation.Evaluate;
import org.gezinscoach.json.GezinscoachJson;
import org.gezinscoach.programme.Programme;
import org.gezinscoach.savings.SavingsPolicy;
import org.gezinscoach.savings.Valuation;

/** What a session has beside the library; its imports name these methods. */
public final class Session {
    /** Savings by time, within twelve months from the coach's start, and not at full price. */
    public static final SavingsPolicy ACCRUED = SavingsPolicy.builder()
            .name("ACCRUED")
            .valuation(Valuation.ACCRUED)
            .directMonths(SavingsPolicy.THREAT_MONTHS)
            .build();

    private Session() {}

    /** Prints what to try first. */
    public static void hints() {
        System.out.println("""
                gezinscoach: the library is imported, and so are the samples "almelo", "wormerland" and "voorbeeldstad".
                Three things to try:
                  var wormerland = Evaluation.of(sample("wormerland"), SavingsPolicy.AS_PRINTED)
                  show(wormerland.households())
                  wormerland.explain(saving -> saving.household().label().equals("4"))
                A document of your own is GezinscoachJson.read(Programme.class, Path.of("mine.json")); /exit ends the session.
                """.stripTrailing());
    }

    /** A sample document: {@code "almelo"}, {@code "wormerland"} or {@code "voorbeeldstad"}. */
    public static Programme sample(String municipality) {
        String file = municipality + ".json";
        try (InputStream stream = Objects.requireNonNull(Evaluate.class.getResourceAsStream(file), "no such sample")) {
            return GezinscoachJson.read(Programme.class, stream);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Prints the values of a list, of a map and so on, one a line. */
    public static void show(Iterable<?> values) {
        List<String> lines = List.ofAll(values).map(Session::line);
        System.out.println(lines.isEmpty() ? "nothing" : lines.mkString("\n"));
    }

    /** A value alone, and an entry as its key and value; none of either is {@code "not stated"}. */
    private static String line(Object value) {
        if (value instanceof Tuple2<?, ?> entry) {
            return line(entry._1()) + ": " + line(entry._2());
        }
        if (value instanceof Value<?> wrapper && wrapper.isSingleValued()) {
            return wrapper.isEmpty() ? "not stated" : String.valueOf(wrapper.get());
        }
        return String.valueOf(value);
    }
}
