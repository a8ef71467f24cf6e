package org.gezinscoach.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gezinscoach.json.Marked.refusal;

import org.junit.jupiter.api.Test;

class DocumentProblemTest {
    @Test
    void aProblemSaysWhereAndWhat() {
        assertThat(new DocumentProblem(ProblemCode.WRONG_TYPE, "/households/0/id", 12, 7, "id must be an object"))
                .hasToString("line 12, column 7 (/households/0/id): id must be an object");
    }

    @Test
    void aProblemOfTheWholeHasNoPointerToShow() {
        assertThat(new DocumentProblem(ProblemCode.NOT_JSON, "", 1, 1, "the document must not be empty"))
                .hasToString("line 1, column 1: the document must not be empty");
    }

    @Test
    void theExceptionSaysWhatItsProblemSays() {
        InvalidDocumentException refusal = refusal("{\"format\": 1}");

        assertThat(refusal).hasMessage("line 1, column 12 (/format): format must be a text");
        assertThat(refusal.problems())
                .containsExactly(
                        new DocumentProblem(ProblemCode.WRONG_TYPE, "/format", 1, 12, "format must be a text"));
    }

    @Test
    void codesAreStable() {
        assertThat(ProblemCode.values())
                .extracting(ProblemCode::name)
                .containsExactly(
                        "NOT_JSON",
                        "TRAILING_TEXT",
                        "TOO_LARGE",
                        "WRONG_VERSION",
                        "UNKNOWN_FIELD",
                        "DUPLICATE_FIELD",
                        "MISSING_FIELD",
                        "NULL_VALUE",
                        "WRONG_TYPE",
                        "WRONG_VALUE",
                        "BROKEN_REFERENCE");
    }
}
