package org.gezinscoach.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gezinscoach.json.Marked.refusal;
import static org.gezinscoach.json.Marked.whole;
import static org.gezinscoach.json.ProblemCode.BROKEN_REFERENCE;
import static org.gezinscoach.json.ProblemCode.UNKNOWN_FIELD;
import static org.gezinscoach.json.ProblemCode.WRONG_TYPE;
import static org.gezinscoach.json.ProblemCode.WRONG_VALUE;

import java.util.List;
import org.gezinscoach.programme.Programme;
import org.junit.jupiter.api.Test;

class TeamRulesTest {
    private static final String STAFFING = "staffing must have either fte and norm, or team and on";

    @Test
    void staffingInNeitherFormIsRefused() {
        staffing("▸{}");
        staffing("▸{\"fte\": \"5\"}");
        staffing("▸{\"norm\": {\"max\": 5, \"week\": \"PT36H\"}}");
        staffing("▸{\"team\": {}}");
        staffing("▸{\"on\": \"2022-01-01\"}");
        staffing("▸{\"fte\": \"5\", \"on\": \"2022-01-01\"}");
        staffing("▸{\"norm\": {\"max\": 5, \"week\": \"PT36H\"}, \"team\": {}}");
    }

    @Test
    void staffingInBothFormsIsRefused() {
        staffing(
                "▸{\"fte\": \"5\", \"norm\": {\"max\": 5, \"week\": \"PT36H\"}, \"team\": {}, \"on\": \"2022-01-01\"}");
        staffing("▸{\"fte\": \"5\", \"norm\": {\"max\": 5, \"week\": \"PT36H\"}, \"team\": {}}");
        staffing("▸{\"fte\": \"5\", \"norm\": {\"max\": 5, \"week\": \"PT36H\"}, \"on\": \"2022-01-01\"}");
        staffing("▸{\"fte\": \"5\", \"team\": {}, \"on\": \"2022-01-01\"}");
        staffing("▸{\"norm\": {\"max\": 5, \"week\": \"PT36H\"}, \"team\": {}, \"on\": \"2022-01-01\"}");
    }

    @Test
    void anIntensityThatIsNoneIsRefusedAsAKeyOfWeights() {
        for (String intensity : new String[] {"", " ", "full", " FULL", "volledig", "0", "UNSTATED"}) {
            whole("\"FULL\": 90", "▸\"" + intensity + "\": 90")
                    .isRefused(
                            UNKNOWN_FIELD, "/team/norms/0/norm/weights", "weights must have no fields but FULL, LOW");
        }
    }

    @Test
    void aWeightIsAWholeNumberOfHundredths() {
        whole("\"FULL\": 90", "\"FULL\": ▸90.5")
                .isRefused(WRONG_TYPE, "/team/norms/0/norm/weights/FULL", "FULL must be a whole number");
        whole("\"FULL\": 90", "\"FULL\": ▸2147483648")
                .isRefused(
                        WRONG_VALUE, "/team/norms/0/norm/weights/FULL", "FULL must be a whole number of fewer digits");
        for (int weight : new int[] {-1, 101, Integer.MAX_VALUE, Integer.MIN_VALUE}) {
            whole("\"from\": \"2021-01-02\",\n        \"norm\": {", "\"from\": \"2021-01-02\",\n        \"norm\": ▸{")
                    .and("\"FULL\": 90", "\"FULL\": " + weight)
                    .isRefused(
                            WRONG_VALUE, "/team/norms/0/norm", "weight must be between 0 and 100, but was " + weight);
        }
    }

    @Test
    void noWeightsAreAsGoodAsNone() {
        assertThat(GezinscoachJson.read(
                        Programme.class,
                        Documents.WHOLE.replace("\"max\": 5,\n", "\"min\": 0, \"weights\": {}, \"max\": 5,\n")))
                .isEqualTo(Documents.whole());
    }

    @Test
    void aNormOutOfBoundsIsRefused() {
        norm("0", "PT168H").isRefused(WRONG_VALUE, "/team/norms/1/norm", "max must be between 1 and 1000, but was 0");
        norm("1001", "PT168H")
                .isRefused(WRONG_VALUE, "/team/norms/1/norm", "max must be between 1 and 1000, but was 1001");
        norm("5, \"min\": 6", "PT168H")
                .isRefused(WRONG_VALUE, "/team/norms/1/norm", "min must be between 0 and 5, but was 6");
        norm("5, \"min\": -1", "PT168H")
                .isRefused(WRONG_VALUE, "/team/norms/1/norm", "min must be between 0 and 5, but was -1");
    }

    @Test
    void aCeilingBelowZeroIsRefused() {
        team("\"ceiling\": 9", "\"ceiling\": -1")
                .isRefused(WRONG_VALUE, "/team", "ceiling must not be negative, but was -1");
        assertThat(GezinscoachJson.read(
                                Programme.class,
                                Documents.WHOLE.replace("\"ceiling\": 9", "\"ceiling\": " + Integer.MAX_VALUE))
                        .team()
                        .get()
                        .team()
                        .ceiling()
                        .get())
                .isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void aDateOutsideTheYearsThatTheLibraryKnowsIsRefused() {
        team("\"from\": \"2022-10-01\"", "\"from\": \"1899-12-31\"")
                .isRefused(WRONG_VALUE, "/team", "intake stop must lie in the years 1900 to 2199, but was 1899-12-31");
        team("\"on\": \"2022-08-01\"", "\"on\": \"2200-01-01\"")
                .isRefused(WRONG_VALUE, "/team", "on must lie in the years 1900 to 2199, but was 2200-01-01");
        whole("      \"with\": {\n        \"team\"", "      \"with\": ▸{\n        \"team\"")
                .and("2021-12-31", "9999-12-31")
                .isRefused(
                        WRONG_VALUE, "/scenarios/1/with", "on must lie in the years 1900 to 2199, but was 9999-12-31");
        whole("      {\n        \"from\": \"2021-01-02\"", "      ▸{\n        \"from\": \"0001-01-01\"")
                .isRefused(
                        WRONG_VALUE,
                        "/team/norms/0",
                        "norm date must lie in the years 1900 to 2199, but was 0001-01-01");
    }

    @Test
    void twoNormsFromOneDayAreRefused() {
        team("\"from\": \"2022-01-02\"", "\"from\": \"2021-01-02\"")
                .isRefused(WRONG_VALUE, "/team", "norms must begin on different days, but two begin on 2021-01-02");
    }

    @Test
    void aCoachTwiceIsRefused() {
        team("\"id\": \"C-2\"", "\"id\": \"C-1\"")
                .isRefused(WRONG_VALUE, "/team", "coaches must not name a coach twice");
    }

    @Test
    void aCoachWhoIsNotOfTheTeamIsRefused() {
        team("\"coach\": \"C-2\"", "\"coach\": \"C-3\"")
                .isRefused(WRONG_VALUE, "/team", "assignments must each name a coach of the team");
    }

    @Test
    void aCoachThatIsACitizenNumberIsRefused() {
        String rule = "coach id must not be a citizen number, and it passes the eleven-test of one: put a prefix before"
                + " it, or use a pseudonym";
        whole("      {\n        \"id\": \"C-2\"", "      ▸{\n        \"id\": \"111222333\"")
                .isRefused(WRONG_VALUE, "/team/coaches/1", rule);
        String document = Documents.WHOLE.replace("\"coach\": \"C-2\"", "\"coach\": \"111222333\"");
        assertThat(refusal(document).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).isEqualTo(rule));
    }

    @Test
    void twoOverlappingAssignmentsOfAHouseholdAreRefused() {
        String second = "\"household\": {\n          \"scope\": \"Cases 2021\",\n          \"label\": \"B\"";
        team(second, second.replace("B", "A"))
                .isRefused(
                        WRONG_VALUE,
                        "/team",
                        "assignments must not overlap for one household, but there is one from 2021-01-15 until"
                                + " 2022-04-01 and one from 2021-02-15 on");
        assertThat(GezinscoachJson.read(
                                Programme.class,
                                Documents.WHOLE
                                        .replace(second, second.replace("B", "A"))
                                        .replace("2021-02-15", "2022-04-01"))
                        .team()
                        .get()
                        .team()
                        .assignments())
                .hasSize(2);
    }

    @Test
    void assignmentsToHouseholdsThatAreNotListedAreRefusedWhereTheyStand() {
        new Marked("""
                {
                  "format": "gezinscoach", "version": 1, "municipality": "Almelo", "period": {"from": "2018-03-01"},
                  "households": [{"id": {"scope": "S", "label": "b"}}],
                  "team": {
                    "on": "2022-08-01",
                    "assignments": [
                      {"household": ▸{"scope": "S", "label": "z"}, "coach": "C-1", "period": {"from": "2021-01-01"}},
                      {"coach": "C-1", "period": {"from": "2021-01-01"}, "household": ▸{"scope": "S", "label": "a"}},
                      {"household": {"scope": "S", "label": "b"}, "coach": "C-1", "period": {"from": "2021-01-01"}}
                    ],
                    "coaches": [{"id": "C-1"}],
                    "source": {"document": "d", "table": "t", "row": "r", "standing": "PRINTED"}
                  }
                }
                """)
                .isRefused(
                        List.of(BROKEN_REFERENCE, BROKEN_REFERENCE),
                        List.of("/team/assignments/0/household", "/team/assignments/1/household"),
                        List.of(
                                "household must name a household of the programme",
                                "household must name a household of the programme"));
    }

    @Test
    void theTeamOfAScenarioMayHelpHouseholdsThatAreNotListed() {
        Programme programme = GezinscoachJson.read(Programme.class, Documents.WHOLE.replace("\"ceiling\": 4", """
                "assignments": [{
                  "household": {"scope": "Elsewhere", "label": "1"}, "coach": "C-3", "period": {"from": "2021-01-01"}
                }]
                """));

        assertThat(GezinscoachJson.read(Programme.class, GezinscoachJson.write(programme)))
                .isEqualTo(programme);
    }

    @Test
    void aScenarioOutOfBoundsIsRefused() {
        whole("    {\n      \"label\": \"een", "    ▸{\n      \"label\": \"een")
                .and("\"households\": 0", "\"households\": -1")
                .isRefused(WRONG_VALUE, "/scenarios/1", "households must not be negative, but was -1");
        whole("    {\n      \"label\": \"uit", "    ▸{\n      \"label\": \"uit")
                .and("185000.00", "-0.01")
                .isRefused(WRONG_VALUE, "/scenarios/0", "cost must not be negative, but was EUR -0.01");
        whole("    {\n      \"label\": \"uitbreiding 2,35 fte\"", "    ▸{\n      \"label\": \"\"")
                .isRefused(WRONG_VALUE, "/scenarios/0", "scenario label must not be blank");
    }

    private static Marked norm(String max, String week) {
        return whole("\"norm\": {\n          \"max\": 5,", "\"norm\": ▸{\n          \"max\": " + max + ",")
                .and("PT168H", week);
    }

    private static Marked team(String old, String replacement) {
        return whole("\"team\": {\n    \"on\"", "\"team\": ▸{\n    \"on\"").and(old, replacement);
    }

    private static void staffing(String value) {
        whole("\"with\": {\n        \"team\"", "\"with\": " + value + ", \"without\": {\n        \"team\"")
                .and(",\n      \"without\": {\n        \"team\": { },\n        \"on\": \"2022-12-31\"\n      }", "")
                .isRefused(WRONG_VALUE, "/scenarios/1/with", STAFFING);
    }
}
