package org.gezinscoach.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import org.gezinscoach.household.Characteristic;
import org.gezinscoach.programme.Programme;

/** Whatever is done to a document: it is read, or refused as an invalid document with places that exist. */
class BrokenDocumentProperties {
    /** With all characteristics: a line of a list of them becomes a name where it is put among those of a household. */
    private static final Set<String> NAMES = Stream.concat(
                    Outline.of(Documents.WHOLE).parts().stream().map(Outline.Part::name),
                    Arrays.stream(Characteristic.values()).map(Enum::name))
            .collect(Collectors.toSet());

    private static final List<String> LINES = Documents.WHOLE.lines().toList();

    @Provide
    Arbitrary<UnaryOperator<String>> changes() {
        Arbitrary<Integer> places = Arbitraries.integers().between(0, Documents.WHOLE.length() - 2);
        Arbitrary<String> pieces = Arbitraries.frequencyOf(
                Tuple.of(
                        6,
                        Arbitraries.of("{", "}", "[", "]", "\"", ":", ",", "\\", "\n", "\r", " ", "-", ".", "0", "e")),
                Tuple.of(2, Arbitraries.chars().ascii().map(String::valueOf)),
                Tuple.of(2, Arbitraries.chars().all().map(String::valueOf)),
                Tuple.of(
                        2,
                        Arbitraries.of(
                                "null", "true", "1", "1e999999999", "[]", "{}", "\"\"", "\"x\": 1,", "\\u0000")));
        Arbitrary<Integer> lines = Arbitraries.integers().between(0, LINES.size() - 1);
        return Arbitraries.oneOf(
                places.map(at -> text -> replaced(text, at, 1, "")),
                Combinators.combine(places, pieces).as((at, piece) -> text -> replaced(text, at, 0, piece)),
                Combinators.combine(places, pieces).as((at, piece) -> text -> replaced(text, at, 1, piece)),
                places.map(at -> text -> swapped(text, at)),
                lines.map(line -> text -> relined(text, line, List.of())),
                Combinators.combine(lines, Arbitraries.of(LINES))
                        .as((line, other) -> text -> relined(text, line, List.of(other))),
                Combinators.combine(lines, Arbitraries.of(LINES), Arbitraries.of(LINES))
                        .as((line, one, other) -> text -> relined(text, line, List.of(one, other))));
    }

    @Property(tries = 5000)
    void aChangedDocumentIsReadOrRefused(
            @ForAll("changes") UnaryOperator<String> change, @ForAll("changes") UnaryOperator<String> another) {
        assertReadOrRefused(change.apply(Documents.WHOLE));
        assertReadOrRefused(another.apply(change.apply(Documents.WHOLE)));
    }

    @Property
    void anyTextIsReadOrRefused(@ForAll String text) {
        assertReadOrRefused(text);
    }

    @Property
    void anyBytesInADocumentAreReadOrRefused(@ForAll @Size(max = 4) byte[] bytes, @ForAll("offsets") int offset) {
        byte[] document = Documents.WHOLE.getBytes(UTF_8);
        System.arraycopy(bytes, 0, document, offset, bytes.length);
        try {
            GezinscoachJson.read(Programme.class, new ByteArrayInputStream(document));
        } catch (InvalidDocumentException refusal) {
            assertThat(refusal).hasNoCause();
            assertThat(refusal.problems()).isNotEmpty().allSatisfy(problem -> {
                assertThat(problem.line()).isPositive();
                assertThat(problem.column()).isPositive();
            });
        }
    }

    @Provide
    Arbitrary<Integer> offsets() {
        return Arbitraries.integers().between(0, Documents.WHOLE.getBytes(UTF_8).length - 5);
    }

    private static void assertReadOrRefused(String document) {
        try {
            Programme programme = GezinscoachJson.read(Programme.class, document);
            Statistics.label("answer").collect("read");
            assertThat(GezinscoachJson.read(Programme.class, GezinscoachJson.write(programme)))
                    .isEqualTo(programme);
        } catch (InvalidDocumentException refusal) {
            Statistics.label("answer").collect(refusal.problems().head().code());
            assertThat(refusal).hasNoCause();
            assertThat(refusal.getSuppressed()).isEmpty();
            assertThat(refusal.problems()).isNotEmpty().allSatisfy(problem -> assertPlaced(problem, document));
        }
    }

    private static void assertPlaced(DocumentProblem problem, String document) {
        String[] lines = document.split("\r\n|\r|\n", -1);
        assertThat(problem.line()).isBetween(1, lines.length);
        assertThat(problem.column()).isBetween(1, lines[problem.line() - 1].length() + 1);
        assertThat(problem.pointer()).matches("(?:/(?:[A-Za-z_]+|0|[1-9][0-9]{0,4}))*");
        assertThat(Arrays.stream(problem.pointer().split("/"))
                        .filter(step -> !step.isEmpty() && !step.matches("[0-9]+")))
                .allMatch(NAMES::contains);
        assertThat(problem.message()).isNotBlank().doesNotContain("\n");
    }

    private static String replaced(String text, int at, int length, String piece) {
        int start = Math.min(at, text.length());
        return text.substring(0, start) + piece + text.substring(Math.min(start + length, text.length()));
    }

    private static String swapped(String text, int at) {
        return at + 2 > text.length() ? text : replaced(text, at, 2, text.substring(at + 1, at + 2) + text.charAt(at));
    }

    private static String relined(String text, int line, List<String> lines) {
        List<String> changed = new java.util.ArrayList<>(text.lines().toList());
        int at = Math.min(line, changed.size() - 1);
        changed.remove(at);
        changed.addAll(at, lines);
        return String.join("\n", changed) + "\n";
    }
}
