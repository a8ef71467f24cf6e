package org.gezinscoach.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.gezinscoach.programme.Programme;
import org.junit.jupiter.api.Test;

/** No text of a document comes back in what is said about it, wherever it stood. */
class PrivacyTest {
    private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
    private static final Pattern AMOUNT = Pattern.compile("\"-?\\d+\\.\\d\\d\""); // the one text that is echoed
    private static final String NAME = "Wilhelmina Zevenhuizen";
    private static final String CITIZEN_NUMBER = "111222333";

    @Test
    void noNameComesBackFromAnyPlace() {
        assertNeverQuoted(NAME, NAME, NAME + " ", " " + NAME, NAME.repeat(30), NAME.repeat(500), NAME + "\\u0007");
    }

    @Test
    void noNameComesBackFromTextThatIsNoJson() {
        assertNeverQuoted(
                NAME, NAME + "\\x", NAME + "\n", NAME + "\" \"" + NAME, NAME + "\"" + NAME, "\"" + NAME + " ");
    }

    @Test
    void noNameComesBackFromADateOrAnAmountOrAConstant() {
        assertNeverQuoted(
                NAME, "EUR " + NAME, "2021-01-01 " + NAME, NAME + " 1.005", "FINAL " + NAME, "MUNICIPALITY/" + NAME);
    }

    @Test
    void noCitizenNumberComesBackFromAnyText() {
        assertNeverQuoted(CITIZEN_NUMBER, CITIZEN_NUMBER, "1112.22.333", CITIZEN_NUMBER + " ", " " + CITIZEN_NUMBER);
    }

    @Test
    void noNameComesBackFromAFieldWithoutAValueThatIsJson() {
        for (String value : List.of("null", "nul", "[null]", "{\"" + NAME + "\": null}", "{\"" + NAME + "\": [nul]}")) {
            for (int line = 1; line < Documents.WHOLE.split("\n").length; line++) {
                assertNotQuoted(
                        Outline.of(Documents.WHOLE).withLineAfter(line, "\"" + NAME + "\": " + value + ","), NAME);
                assertNotQuoted(
                        Outline.of(Documents.WHOLE).withLineAfter(line, "\"" + CITIZEN_NUMBER + "\": " + value + ","),
                        CITIZEN_NUMBER);
            }
        }
    }

    @Test
    void noNameComesBackFromWhatPrecedesOrFollowsTheDocument() {
        for (String stray : List.of(NAME, "\"" + NAME + "\"", "{\"" + NAME + "\": 1}", "// " + NAME)) {
            assertNotQuoted(stray + Documents.WHOLE, NAME);
            assertNotQuoted(Documents.WHOLE + stray, NAME);
            assertNotQuoted(stray, NAME);
        }
    }

    private static void assertNeverQuoted(String marker, String... texts) {
        int refused = 0;
        List<MatchResult> places = TEXT.matcher(Documents.WHOLE)
                .results()
                .filter(place -> !marker.equals(CITIZEN_NUMBER)
                        || !AMOUNT.matcher(place.group()).matches())
                .toList();
        assertThat(places.size()).isGreaterThan(180);
        for (MatchResult place : places) {
            for (String text : texts) {
                String document = Documents.WHOLE.substring(0, place.start())
                        + "\"" + text + "\""
                        + Documents.WHOLE.substring(place.end());
                refused += assertNotQuoted(document, marker) ? 1 : 0;
            }
        }
        assertThat(refused).isGreaterThan(places.size());
    }

    private static boolean assertNotQuoted(String document, String marker) {
        Throwable thrown = catchThrowable(() -> GezinscoachJson.read(Programme.class, document));
        if (thrown == null) {
            return false;
        }
        assertThat(thrown).isExactlyInstanceOf(InvalidDocumentException.class).hasNoCause();
        assertThat(thrown.getSuppressed()).isEmpty();
        StringWriter trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace));
        String part = marker.substring(marker.indexOf(' ') + 1);
        assertThat(List.of(
                        trace.toString(),
                        thrown.toString(),
                        String.valueOf(thrown.getMessage()),
                        ((InvalidDocumentException) thrown).problems().toString()))
                .noneMatch(said -> said.contains(part) || said.contains("1112"));
        return true;
    }
}
