package org.gezinscoach.json;

import static org.gezinscoach.json.Marked.whole;
import static org.gezinscoach.json.ProblemCode.WRONG_VALUE;

import org.junit.jupiter.api.Test;

class TextRulesTest {
    @Test
    void halfOfASurrogatePairIsRefused() {
        for (String text : new String[] {"\\ud800", "\ud800", "a\\udc00b", "\\udc00\\ud800", "\ud800\ud800\udc00"}) {
            whole("\"threat\": {", "\"threat\": ▸{")
                    .and("vonnis tot ontruiming", text)
                    .isRefused(WRONG_VALUE, "/interventions/1/threat", "evidence must be well-formed text");
        }
    }

    @Test
    void aTextOfMoreThanOneLineIsRefused() {
        for (String separator : new String[] {"\\n", "\\u2028", "\u2028", "\u2029", "\\u0085"}) {
            whole("\"threat\": {", "\"threat\": ▸{")
                    .and("vonnis tot", "vonnis" + separator + "tot")
                    .isRefused(WRONG_VALUE, "/interventions/1/threat", "evidence must not contain control characters");
        }
    }
}
