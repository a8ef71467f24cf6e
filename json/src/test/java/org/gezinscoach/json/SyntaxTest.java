package org.gezinscoach.json;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gezinscoach.json.Marked.refusal;
import static org.gezinscoach.json.Marked.whole;
import static org.gezinscoach.json.ProblemCode.DUPLICATE_FIELD;
import static org.gezinscoach.json.ProblemCode.NOT_JSON;
import static org.gezinscoach.json.ProblemCode.NULL_VALUE;
import static org.gezinscoach.json.ProblemCode.TOO_LARGE;
import static org.gezinscoach.json.ProblemCode.TRAILING_TEXT;
import static org.gezinscoach.json.ProblemCode.WRONG_TYPE;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import org.gezinscoach.programme.Programme;
import org.junit.jupiter.api.Test;

class SyntaxTest {
    private static final String GO_ON = "the text must go on as JSON from here";
    private static final String NO_NULL = "a value must not be null: leave its field out";
    private static final String END = "the document must end where its last brace closes";
    private static final String TWICE = "a field must not stand twice in one object";

    @Test
    void anEmptyDocumentIsRefused() {
        new Marked("▸").isRefused(NOT_JSON, "", "the document must not be empty");
        new Marked(" \n\t\r\n ▸").isRefused(NOT_JSON, "", "the document must not be empty");
    }

    @Test
    void aDocumentOfAnotherTypeIsRefused() {
        for (String document : new String[] {"[]", "1", "1.5", "true", "\"text\"", "\"\"", "[[[[", "[null]"}) {
            new Marked("\n ▸" + document).isRefused(WRONG_TYPE, "", "the document must be an object");
        }
        new Marked("\n ▸null").isRefused(NULL_VALUE, "", NO_NULL);
    }

    @Test
    void aTextThatIsNoJsonIsRefusedWhereItStopsBeingJson() {
        new Marked("▸gezinscoach").isRefused(NOT_JSON, "", GO_ON);
        new Marked("{▸format: 1}").isRefused(NOT_JSON, "", GO_ON);
        new Marked("{\n▸'format': 1}").isRefused(NOT_JSON, "", GO_ON);
        new Marked("▸<gezinscoach/>").isRefused(NOT_JSON, "", GO_ON);
        new Marked("▸// comment\n{}").isRefused(NOT_JSON, "", GO_ON);
        whole("\"adults\": 2,", "\"adults\": 2▸;").isRefused(NOT_JSON, "/households/0/adults", GO_ON);
        whole("\"adults\": 2,", "\"adults\" ▸2,").isRefused(NOT_JSON, "/households/0/adults", GO_ON);
        whole("\"adults\": 2,", "\"adults\": 0▸2,").isRefused(NOT_JSON, "/households/0/adults", GO_ON);
        whole("\"adults\": 2,", "\"adults\": +▸2,").isRefused(NOT_JSON, "/households/0/adults", GO_ON);
        whole("\"adults\": 2,", "\"adults\": ▸.2,").isRefused(NOT_JSON, "/households/0/adults", GO_ON);
        whole("\"adults\": 2,", "\"adults\": ▸TRUE,").isRefused(NOT_JSON, "/households/0/adults", GO_ON);
        whole("\"adults\": 2,", "\"adults\": 2\n▸\"children\": 1,").isRefused(NOT_JSON, "/households/0/adults", GO_ON);
        whole("\"asOf\": \"2022-08-31\"\n    ", "\"asOf\": \"2022-08-31\",\n    ▸")
                .isRefused(NOT_JSON, "/years/0/asOf", GO_ON);
        whole("\"asOf\": \"2022-08-31\"\n    }", "\"asOf\": \"2022-08-31\"\n    ▸]")
                .isRefused(NOT_JSON, "/years/0/asOf", GO_ON);
        whole("Jeugd", "Jeugd▸\n").isRefused(NOT_JSON, "/interventions/0/care", GO_ON);
        whole("Jeugd", "Jeugd▸\t").isRefused(NOT_JSON, "/interventions/0/care", GO_ON);
        whole("Jeugd", "Jeugd\\▸x").isRefused(NOT_JSON, "/interventions/0/care", GO_ON);
        whole("Jeugd", "Jeugd\\u00▸g0").isRefused(NOT_JSON, "/interventions/0/care", GO_ON);
    }

    @Test
    void aByteOrderMarkIsRefused() {
        new Marked("▸\ufeff" + Documents.WHOLE).isRefused(NOT_JSON, "", GO_ON);
    }

    @Test
    void aPlaceCountsTheCharactersBeforeItAndNotTheirBytes() {
        new Marked("{\"format\": \"gezinscoach\", \"version\": 1, \"municipality\": \"Súdwest-Fryslân ’t €\","
                        + " \"period\": ▸1}")
                .isRefused(WRONG_TYPE, "/period", "period must be an object");
        new Marked("{\"municipality\": \"Súdwest-Fryslân ’t €\" ▸x}").isRefused(NOT_JSON, "/municipality", GO_ON);
        new Marked("{\"municipality\": \"Súdwest-Fryslân ’t €\", ▸\"municipality\": \"\"}")
                .isRefused(DUPLICATE_FIELD, "/municipality", TWICE);
    }

    @Test
    void linesMayEndAsTheyDoOnAnySystem() {
        for (String end : new String[] {"\r\n", "\r"}) {
            assertThat(GezinscoachJson.read(Programme.class, Documents.WHOLE.replace("\n", end)))
                    .isEqualTo(Documents.whole());
            DocumentProblem problem = refusal(Documents.WHOLE
                            .replace("\"adults\": 2", "\"adults\": -")
                            .replace("\n", end))
                    .problems()
                    .head();
            assertThat(problem.line()).isEqualTo(25);
            assertThat(problem.pointer()).isEqualTo("/households/0/adults");
            DocumentProblem trailing = refusal(Documents.WHOLE.replace("\n", end) + "  x")
                    .problems()
                    .head();
            assertThat(trailing)
                    .isEqualTo(new DocumentProblem(
                            TRAILING_TEXT, "", (int) Documents.WHOLE.lines().count() + 1, 3, END));
        }
    }

    @Test
    void whatFollowsTheDocumentIsRefusedWhereItBegins() {
        for (String rest : new String[] {
            "x",
            "{}",
            "[]",
            "null",
            "1",
            "12345",
            "\"text\"",
            "\"te\nxt\"",
            "}",
            "]",
            ",",
            "// comment",
            "\u0000",
            "\u00a0",
            "\ufeff"
        }) {
            new Marked(Documents.WHOLE + "▸" + rest).isRefused(TRAILING_TEXT, "", END);
            new Marked(Documents.BARE.stripTrailing() + " ▸" + rest + " x").isRefused(TRAILING_TEXT, "", END);
        }
        new Marked(Documents.WHOLE + "▸" + Documents.WHOLE).isRefused(TRAILING_TEXT, "", END);
    }

    @Test
    void blanksMayFollowAndPrecedeTheDocument() {
        assertThat(GezinscoachJson.read(Programme.class, " \t\r\n" + Documents.BARE + " \t\r\n"))
                .isEqualTo(Documents.bare());
        assertThat(GezinscoachJson.read(Programme.class, Documents.BARE.stripTrailing()))
                .isEqualTo(Documents.bare());
    }

    @Test
    void aNullInsideAFieldThatTheFormatDoesNotKnowIsRefused() {
        new Marked("{\"extra\": ▸null}").isRefused(NULL_VALUE, "", NO_NULL);
        new Marked("{\"extra\": {\"version\": [1, ▸null]}}").isRefused(NULL_VALUE, "", NO_NULL);
        whole("\"adults\": 2", "\"extra\": [{\"on\": ▸null}]").isRefused(NULL_VALUE, "/households/0", NO_NULL);
        whole("\"unknown\": \"p.m.\",", "\"extra\": ▸null,").isRefused(NULL_VALUE, "/savings/1/amount", NO_NULL);
    }

    @Test
    void aDuplicateOfAFieldThatTheFormatDoesNotKnowIsRefused() {
        new Marked("{\"extra\": 1, ▸\"extra\": 1}").isRefused(DUPLICATE_FIELD, "", TWICE);
        new Marked("{\"extra\": {\"on\": 1, ▸\"on\": 1}}").isRefused(DUPLICATE_FIELD, "", TWICE);
        whole("\"adults\": 2", "\"extra\": 1, ▸\"extra\": 1").isRefused(DUPLICATE_FIELD, "/households/0", TWICE);
    }

    @Test
    void aDuplicateWrittenInAnotherWayIsRefusedWhereItsNameBegins() {
        whole("\"adults\": 2", "\"adults\": 2, ▸\"\\u0061dults\"  : 2")
                .isRefused(DUPLICATE_FIELD, "/households/0/adults", TWICE);
        new Marked("{\"a\\\"b\\\\\": 1, ▸\"a\\\"b\\\\\": 1}").isRefused(DUPLICATE_FIELD, "", TWICE);
    }

    @Test
    void whatFollowsAFieldThatTheFormatDoesNotKnowIsRead() {
        whole("\"adults\": 2", "\"extra\": {\"a\": [{\"b\": []}, {}]}, \"adults\": ▸true")
                .isRefused(WRONG_TYPE, "/households/0/adults", "adults must be a whole number");
    }

    @Test
    void aNameOfDigitsIsNotTakenForAPosition() {
        new Marked("{\"111222333\": ▸null}").isRefused(NULL_VALUE, "", NO_NULL);
        new Marked("{\"111222333\": [0, {\"1\": ▸nul}]}").isRefused(NOT_JSON, "", GO_ON);
        new Marked("{\"111222333\": 1, ▸\"111222333\": 1}").isRefused(DUPLICATE_FIELD, "", TWICE);
        whole("\"adults\": 2", "\"111222333\": ▸null").isRefused(NULL_VALUE, "/households/0", NO_NULL);
        whole("\"adults\": 2", "\"1\": ▸2")
                .isRefused(
                        ProblemCode.UNKNOWN_FIELD,
                        "/households/0",
                        "entry 0 of households must have no fields but id, adults, children,"
                                + " selfReliance, characteristics");
    }

    @Test
    void aDocumentNestedTooDeeplyIsRefused() {
        assertTooLarge("{\"extra\": " + "[".repeat(32) + "]".repeat(32) + "}", "", 1);
        assertTooLarge("{\"extra\": " + "{\"a\": ".repeat(32) + "1" + "}".repeat(32) + "}", "", 1);
        assertTimeout(ofSeconds(2), () -> {
            assertTooLarge("{\n\"extra\": " + "[".repeat(1_000_000), "", 2);
            new Marked("▸" + "[".repeat(1_000_000)).isRefused(WRONG_TYPE, "", "the document must be an object");
            new Marked("{\"municipality\": ▸" + "[".repeat(1_000_000))
                    .isRefused(WRONG_TYPE, "/municipality", "municipality must be a text");
            new Marked("{\"format\": \"gezinscoach\", \"payerSplit\": " + "{\"shares\": ▸".repeat(1) + "[".repeat(100))
                    .isRefused(WRONG_TYPE, "/payerSplit/shares", "shares must be an object");
        });
    }

    @Test
    void aNameThatIsTooLongIsRefused() {
        assertTooLarge("{\n\"" + "n".repeat(201) + "\": 1}", "", 2);
        assertTimeout(ofSeconds(2), () -> assertTooLarge("{\n\"" + "n".repeat(5_000_000) + "\": 1}", "", 2));
        new Marked("{\"" + "n".repeat(201) + "▸").isRefused(NOT_JSON, "", GO_ON);
    }

    private static void assertTooLarge(String document, String pointer, int line) {
        assertThat(refusal(document).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(TOO_LARGE);
            assertThat(problem.pointer()).isEqualTo(pointer);
            assertThat(problem.line()).isEqualTo(line);
            assertThat(problem.column()).isPositive();
            assertThat(problem.message()).isEqualTo("nothing must be so long or so deeply nested");
        });
    }
}
