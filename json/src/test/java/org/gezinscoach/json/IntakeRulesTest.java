package org.gezinscoach.json;

import static org.gezinscoach.json.Marked.whole;
import static org.gezinscoach.json.ProblemCode.BROKEN_REFERENCE;
import static org.gezinscoach.json.ProblemCode.UNKNOWN_FIELD;
import static org.gezinscoach.json.ProblemCode.WRONG_TYPE;
import static org.gezinscoach.json.ProblemCode.WRONG_VALUE;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IntakeRulesTest {
    private static final String ON = "\"on\": \"2022-01-03\"";
    private static final Map<String, String> VALUES = Map.of(
            "state", "\"ACTIVE\"",
            "referrer", "\"PARTNER\"",
            "decision", "\"COACHING\"",
            "reasons", "[\"stapeling\"]",
            "because", "\"verhuisd\"",
            "source", "{\"document\": \"d\", \"table\": \"t\", \"row\": \"r\", \"standing\": \"PRINTED\"}");
    private static final Map<String, List<String>> FIELDS = Map.of(
            "STATED", List.of("state", "source"),
            "REFERRED", List.of("referrer"),
            "DISCUSSED", List.of(),
            "DECIDED", List.of("decision", "reasons"),
            "STARTED", List.of(),
            "EASED", List.of(),
            "RELAPSED", List.of(),
            "CLOSED", List.of("because"));

    @Test
    void aStepWithAFieldTooFewIsRefused() {
        steps("▸" + step("STATED", List.of()))
                .isRefused(WRONG_VALUE, "/pathways/0/steps/0", "state must be given for STATED");
        steps("▸" + step("STATED", List.of("state")))
                .isRefused(WRONG_VALUE, "/pathways/0/steps/0", "source must be given for STATED");
        steps("▸" + step("DECIDED", List.of("reasons")))
                .isRefused(WRONG_VALUE, "/pathways/0/steps/0", "decision must be given for DECIDED");
        steps("▸" + step("DECIDED", List.of("decision")))
                .isRefused(WRONG_VALUE, "/pathways/0/steps/0", "reasons must not be empty");
        steps("▸" + step("CLOSED", List.of()))
                .isRefused(WRONG_VALUE, "/pathways/0/steps/0", "because must be given for CLOSED");
    }

    @Test
    void aStepWithAFieldTooManyIsRefused() {
        FIELDS.forEach((kind, fields) -> VALUES.keySet().stream()
                .filter(field -> !fields.contains(field))
                .forEach(extra -> steps("▸" + step(kind, List.of(extra)))
                        .isRefused(WRONG_VALUE, "/pathways/0/steps/0", extra + " must not be given for " + kind)));
    }

    @Test
    void aStepThatThoseBeforeItRefuseIsNamedAndNotQuoted() {
        steps("▸" + step("STARTED", List.of()))
                .isRefused(BROKEN_REFERENCE, "/pathways/0/steps/0", refused("not-begun"));
        steps(step("REFERRED", List.of()) + ", " + step("DISCUSSED", List.of()) + ", ▸" + step("STARTED", List.of()))
                .isRefused(BROKEN_REFERENCE, "/pathways/0/steps/2", refused("not-possible"));
        whole("        {\n          \"step\": \"EASED\"", "        ▸{\n          \"step\": \"EASED\"")
                .and("\"on\": \"2021-12-01\"", "\"on\": \"2021-01-31\"")
                .isRefused(BROKEN_REFERENCE, "/pathways/0/steps/4", refused("out-of-order"));
    }

    @Test
    void aRefusedStepIsNamedThoughTheTextBreaksOffAfterIt() {
        String text = steps("▸" + step("STARTED", List.of())).text();
        new Marked(text.substring(0, text.lastIndexOf('}')) + "?")
                .isRefused(BROKEN_REFERENCE, "/pathways/0/steps/0", refused("not-begun"));
    }

    @Test
    void aWayHasAStep() {
        new Marked(steps("")
                        .text()
                        .replace(
                                "{\"household\": {\"scope\": \"Cases 2021\", \"label\": \"A\"}, \"steps\"",
                                "▸{\"household\": {\"scope\": \"Cases 2021\", \"label\": \"A\"}, \"steps\""))
                .isRefused(WRONG_VALUE, "/pathways/0", "steps must not be empty");
    }

    @Test
    void aHouseholdHasOneWay() {
        whole("\"label\": \"B\"\n      },\n      \"steps\"", "\"label\": \"A\"\n      },\n      \"steps\"")
                .and(
                        "\"household\": {\n        \"scope\": \"Cases 2021\",\n        \"label\": \"A\"\n      },\n      \"steps\": [\n        {\n          \"step\": \"STATED\"",
                        "\"household\": ▸{\n        \"scope\": \"Cases 2021\",\n        \"label\": \"A\"\n      },\n      \"steps\": [\n        {\n          \"step\": \"STATED\"")
                .isRefused(BROKEN_REFERENCE, "/pathways/1/household", "household must not stand twice");
    }

    @Test
    void onlyAWeightedPriorityHasWeights() {
        whole("{\n        \"priority\": \"WEIGHTED\"", "▸{\n        \"priority\": \"COST_FIRST\"")
                .isRefused(WRONG_VALUE, "/intake/priorities/1", "weights must not be given for COST_FIRST");
        whole("      {\n        \"priority\": \"WEIGHTED\"", "      ▸{\n        \"priority\": \"WEIGHTED\"")
                .and("\"complexityWeight\": 2,\n        \"costWeight\": 1", "\"costWeight\": 0")
                .isRefused(WRONG_VALUE, "/intake/priorities/1", "weights must not both be 0");
    }

    @Test
    void aPriorityStandsOnce() {
        whole("\"intake\": {", "\"intake\": ▸{")
                .and(
                        "\"priority\": \"WEIGHTED\",\n        \"complexityWeight\": 2,\n        \"costWeight\": 1",
                        "\"priority\": \"COMPLEXITY_FIRST\"")
                .isRefused(WRONG_VALUE, "/intake", "priorities must not name one twice");
    }

    @Test
    void scoresGoFromOneToFiveByKnownDomains() {
        whole("      \"adults\": 2", "      \"adults\": 2")
                .and("\"households\": [\n    {", "\"households\": [\n    ▸{")
                .and("\"JUSTICE\": 4", "\"JUSTICE\": 6")
                .isRefused(WRONG_VALUE, "/households/0", "score of JUSTICE must be between 1 and 5, but was 6");
        whole("\"JUSTICE\": 4", "\"JUSTICE\": ▸\"4\"")
                .isRefused(WRONG_TYPE, "/households/0/selfReliance/JUSTICE", "JUSTICE must be a whole number");
        whole("\"PASSED_ON\": false", "▸\"GARDEN\": false")
                .isRefused(
                        UNKNOWN_FIELD,
                        "/households/0/characteristics",
                        "characteristics must have no fields but PERSISTENT, STACKED, PASSED_ON, LONG_CARE_HISTORY,"
                                + " LANGUAGE_BARRIER, SAFETY_CONCERN");
    }

    @Test
    void whatIsPendingIsNotDecided() {
        whole("\"escalations\": [\n    {", "\"escalations\": [\n    ▸{")
                .and("\"COMPROMISE\"", "\"PENDING\"")
                .isRefused(
                        WRONG_VALUE,
                        "/escalations/0",
                        "outcome must not be PENDING where something was decided or forced");
    }

    private static String refused(String code) {
        return "step must be allowed by those before it, but was refused: " + code;
    }

    private static String step(String kind, List<String> fields) {
        StringBuilder step = new StringBuilder("{\"step\": \"" + kind + "\", " + ON);
        fields.forEach(field -> step.append(", \"" + field + "\": " + VALUES.get(field)));
        return step.append("}").toString();
    }

    private static Marked steps(String steps) {
        int from = Documents.WHOLE.indexOf("  \"pathways\": [");
        int until = Documents.WHOLE.indexOf("  \"intake\": {");
        return whole(
                Documents.WHOLE.substring(from, until),
                "  \"pathways\": [{\"household\": {\"scope\": \"Cases 2021\", \"label\": \"A\"}, \"steps\": [" + steps
                        + "]}],\n");
    }
}
