package org.gezinscoach.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.gezinscoach.json.Outline.Part;
import org.gezinscoach.programme.Programme;
import org.junit.jupiter.api.Test;

/** A document with a marker in every text, broken in every place: no marker comes back. */
class CanaryTest {
    private static final Pattern MARKER = Pattern.compile("Zq\\d+qZ");
    private static final Outline WHOLE = Outline.of(Documents.WHOLE);
    private static final Outline MARKED = marked();

    @Test
    void theDocumentIsReadAndHoldsAMarkerInEveryText() {
        Programme programme = GezinscoachJson.read(Programme.class, text(MARKED.lines()));

        assertThat(programme).isNotEqualTo(GezinscoachJson.read(Programme.class, Documents.WHOLE));
        assertThat(MARKED.parts().stream().filter(CanaryTest::isFreeText))
                .hasSizeGreaterThan(100)
                .allMatch(part -> MARKER.matcher(part.value()).find());
    }

    @Test
    void noMarkerComesBackWhereverTheDocumentIsBroken() {
        int refused = 0;
        for (Part part : MARKED.parts()) {
            for (String document : broken(part)) {
                refused += assertNothingTold(document) ? 1 : 0;
            }
        }
        assertThat(refused).isGreaterThan(8 * MARKED.parts().size());
    }

    @Test
    void aMessageThatTellsIsFound() {
        Throwable telling = new IllegalStateException("refused", new IllegalArgumentException("was Zq1qZ"));

        assertThat(MARKER.matcher(said(telling)).find()).isTrue();
        assertThat(MARKER.matcher(said(new IllegalStateException("was a text"))).find())
                .isFalse();
    }

    /** The document without a part, with it twice, with other values for it, with an unknown field, and cut off there. */
    private static List<String> broken(Part part) {
        List<String> documents = new ArrayList<>();
        documents.add(MARKED.without(part));
        documents.add(part.entry() ? MARKED.with(part, "[null]") : MARKED.twice(part));
        documents.add(MARKED.with(part, "null"));
        documents.add(MARKED.with(part, "\"Zq0qZ "));
        documents.add(MARKED.with(part, "{\"Zq0qZ\": \"Zq0qZ\"}"));
        documents.add(MARKED.with(part, "[\"Zq0qZ\", Zq0qZ]"));
        documents.add(MARKED.with(part, "\" Zq0qZ\""));
        documents.add(MARKED.with(part, "\"Zq0qZ\\u0007\""));
        documents.add(MARKED.with(part, "\"" + "Zq0qZ".repeat(120) + "\""));
        documents.add(MARKED.withLineAfter(part.first() - 1, "\"Zq0qZ\": \"Zq0qZ\","));
        documents.add(text(MARKED.lines().subList(0, part.first())));
        return documents;
    }

    /** Whether a document is refused; if so, nothing tells what stood in it. */
    private static boolean assertNothingTold(String document) {
        Throwable thrown = catchThrowable(() -> GezinscoachJson.read(Programme.class, document));
        if (thrown == null) {
            return false;
        }
        assertThat(thrown).isExactlyInstanceOf(InvalidDocumentException.class);
        assertThat(MARKER.matcher(said(thrown)).find())
                .as("told of %s", document)
                .isFalse();
        return true;
    }

    /** All that a throwable says, its causes and what it suppressed among it. */
    private static String said(Throwable thrown) {
        StringWriter said = new StringWriter();
        thrown.printStackTrace(new PrintWriter(said));
        return thrown instanceof InvalidDocumentException invalid
                ? said + invalid.problems().toString()
                : said.toString();
    }

    /** The document that has every field, each different text of which is a marker of its own. */
    private static Outline marked() {
        Map<String, String> markers = new LinkedHashMap<>();
        List<String> lines = new ArrayList<>(WHOLE.lines());
        for (Part part : WHOLE.parts()) {
            if (isFreeText(part)) {
                String marker = markers.computeIfAbsent(part.value(), text -> "\"Zq" + (markers.size() + 1) + "qZ\"");
                String line = lines.get(part.first() - 1);
                lines.set(
                        part.first() - 1,
                        line.substring(0, part.valueColumn() - 1) + marker + (line.endsWith(",") ? "," : ""));
            }
        }
        return Outline.of(text(lines));
    }

    private static boolean isFreeText(Part part) {
        return Kind.of(part) == Kind.TEXT && !part.pointer().equals("/format");
    }

    private static String text(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }
}
