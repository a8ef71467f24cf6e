package org.gezinscoach.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import org.gezinscoach.programme.Programme;

/** A document in which a mark before a character, or at the end, says where a problem is expected. */
record Marked(String text) {
    private static final char MARK = '▸';

    /** {@link Documents#WHOLE} with its one occurrence of a text replaced. */
    static Marked whole(String old, String replacement) {
        int at = Documents.WHOLE.indexOf(old);
        assertThat(at).as("occurs: %s", old).isNotNegative();
        assertThat(Documents.WHOLE.indexOf(old, at + 1))
                .as("occurs once: %s", old)
                .isNegative();
        return new Marked(Documents.WHOLE.replace(old, replacement));
    }

    /** This with another text replaced everywhere. */
    Marked and(String old, String replacement) {
        assertThat(text).contains(old);
        return new Marked(text.replace(old, replacement));
    }

    /** The document without its marks. */
    String document() {
        return text.replace(String.valueOf(MARK), "");
    }

    /** Asserts that reading this finds one problem, where the mark stands. */
    void isRefused(ProblemCode code, String pointer, String message) {
        isRefused(List.of(code), List.of(pointer), List.of(message));
    }

    /** Asserts that reading this finds these problems, where the marks stand. */
    void isRefused(List<ProblemCode> codes, List<String> pointers, List<String> messages) {
        List<int[]> places = places();
        assertThat(places).as("marks").hasSameSizeAs(codes);
        List<DocumentProblem> expected = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            int[] place = places.get(i);
            expected.add(new DocumentProblem(codes.get(i), pointers.get(i), place[0], place[1], messages.get(i)));
        }
        assertThat(refusal(document()).problems()).containsExactlyElementsOf(expected);
    }

    /** What reading a document throws. */
    static InvalidDocumentException refusal(String document) {
        return catchThrowableOfType(
                InvalidDocumentException.class, () -> GezinscoachJson.read(Programme.class, document));
    }

    private List<int[]> places() {
        List<int[]> places = new ArrayList<>();
        int line = 1;
        int column = 1;
        for (char c : text.toCharArray()) {
            if (c == MARK) {
                places.add(new int[] {line, column});
            } else if (c == '\n') {
                line++;
                column = 1;
            } else {
                column++;
            }
        }
        return places;
    }
}
