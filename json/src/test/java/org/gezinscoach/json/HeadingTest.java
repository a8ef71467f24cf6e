package org.gezinscoach.json;

import static org.gezinscoach.json.Marked.whole;
import static org.gezinscoach.json.ProblemCode.DUPLICATE_FIELD;
import static org.gezinscoach.json.ProblemCode.MISSING_FIELD;
import static org.gezinscoach.json.ProblemCode.NOT_JSON;
import static org.gezinscoach.json.ProblemCode.WRONG_TYPE;
import static org.gezinscoach.json.ProblemCode.WRONG_VERSION;

import org.junit.jupiter.api.Test;

/** Of a document of another format or version nothing is said but that. */
class HeadingTest {
    private static final String FORMAT = "format must be \"gezinscoach\"";
    private static final String TWO = "version must be 1, but was 2";

    @Test
    void anotherVersionMayHaveFieldsThatThisOneDoesNotKnow() {
        refused("\"version\": ▸2, \"pots\": []");
        refused("\"pots\": [{\"version\": 1}], \"version\": ▸2");
        whole("\"version\": 1", "\"version\": ▸2")
                .and("\"adults\": 2", "\"grownUps\": 2")
                .isRefused(WRONG_VERSION, "/version", TWO);
    }

    @Test
    void anotherVersionMayLackFields() {
        new Marked("{\"version\": ▸2}").isRefused(WRONG_VERSION, "/version", TWO);
        new Marked("{\"format\": \"gezinscoach\", \"version\": ▸2}").isRefused(WRONG_VERSION, "/version", TWO);
    }

    @Test
    void anotherVersionMayHaveValuesOfOtherTypesAndRules() {
        refused("\"version\": ▸2, \"period\": \"2018\"");
        refused("\"period\": null, \"version\": ▸2");
        refused("\"period\": {\"from\": \"2018-13-01\"}, \"version\": ▸2");
        refused("\"municipality\": \"\", \"version\": ▸2");
        refused("\"format\": 1, \"version\": ▸2");
        refused("\"format\": \"gezinscoach\", \"period\": \"2018\", \"version\": ▸2");
    }

    @Test
    void anotherVersionIsSaidOfATextThatBreaksOffLater() {
        refused("\"version\": ▸2, \"extra\": nul");
        refused("\"version\": ▸2, \"extra\": 1, \"extra\": 1");
        refused("\"version\": ▸2, \"extra\": " + "[".repeat(100));
        new Marked("{\"version\": ▸2").isRefused(WRONG_VERSION, "/version", TWO);
        new Marked("{\"version\": ▸2} x").isRefused(WRONG_VERSION, "/version", TWO);
    }

    @Test
    void aTextThatBreaksOffBeforeItSaysItsVersionIsRefusedThere() {
        new Marked("{\"extra\": ▸nul, \"version\": 2}")
                .isRefused(NOT_JSON, "", "the text must go on as JSON from here");
        new Marked("{\"version\": 1, ▸\"version\": 2}")
                .isRefused(DUPLICATE_FIELD, "/version", "a field must not stand twice in one object");
    }

    @Test
    void aVersionIsAWholeNumberOfAnyLength() {
        for (String version : new String[] {"0", "-1", "2147483648", "-9223372036854775809", "9".repeat(100)}) {
            new Marked("{\"version\": ▸" + version + "}")
                    .isRefused(WRONG_VERSION, "/version", "version must be 1, but was " + version);
        }
    }

    @Test
    void aVersionOfAnotherTypeIsOfTheWrongType() {
        for (String version : new String[] {"2.0", "2e0", "\"2\"", "[2]", "{\"version\": 2}", "true"}) {
            whole("\"version\": 1", "\"version\": ▸" + version)
                    .isRefused(WRONG_TYPE, "/version", "version must be a whole number");
        }
    }

    @Test
    void anotherFormatComesBeforeItsVersionAndAllElse() {
        new Marked("{\"version\": 2, \"format\": ▸\"huishoudens\", \"extra\": null}")
                .isRefused(WRONG_VERSION, "/format", FORMAT);
        new Marked("{\"format\": ▸\"\", \"extra\": 1, \"extra\": 2").isRefused(WRONG_VERSION, "/format", FORMAT);
        new Marked("{\"format\": ▸\"GEZINSCOACH\"}").isRefused(WRONG_VERSION, "/format", FORMAT);
    }

    @Test
    void aVersionWithinThePartsIsNoneOfTheDocument() {
        new Marked(
                        "▸{\"format\": \"gezinscoach\", \"municipality\": \"Almelo\", \"period\": {\"from\": \"2018-03-01\"}}")
                .isRefused(MISSING_FIELD, "/version", "version must be given");
        whole("\"adults\": 2", "\"version\": ▸2")
                .isRefused(
                        ProblemCode.UNKNOWN_FIELD,
                        "/households/0",
                        "entry 0 of households must have no fields but id, adults, children,"
                                + " selfReliance, characteristics");
        new Marked("▸[{\"version\": 2}]").isRefused(WRONG_TYPE, "", "the document must be an object");
    }

    private static void refused(String fields) {
        new Marked("{" + fields + "}").isRefused(WRONG_VERSION, "/version", TWO);
    }
}
