package org.gezinscoach.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gezinscoach.json.Marked.whole;
import static org.gezinscoach.json.ProblemCode.BROKEN_REFERENCE;
import static org.gezinscoach.json.ProblemCode.UNKNOWN_FIELD;
import static org.gezinscoach.json.ProblemCode.WRONG_TYPE;
import static org.gezinscoach.json.ProblemCode.WRONG_VALUE;

import java.util.List;
import org.gezinscoach.outcome.Outcomes;
import org.gezinscoach.outcome.Reach;
import org.gezinscoach.programme.Programme;
import org.junit.jupiter.api.Test;

class OutcomeRulesTest {
    private static final String REACH = "\"reach\": {\n          \"atLeast\": 3\n        }";
    private static final String REACH_AT = "/outcomes/reportedReaches/2/reach";
    private static final String SCORES = "\"FINANCES\": 1";
    private static final String SCORES_AT = "/outcomes/measurements/0";

    @Test
    void aReachSaysOneThing() {
        String rule = "reach must have just one of all, exactly, atLeast and notCounted";
        for (String reach : List.of(
                "{}",
                "{\"of\": 8}",
                "{\"all\": false}",
                "{\"all\": false, \"exactly\": 3}",
                "{\"all\": true, \"exactly\": 3}",
                "{\"exactly\": 3, \"atLeast\": 3}",
                "{\"atLeast\": 3, \"notCounted\": \"geen getal\"}",
                "{\"all\": true, \"notCounted\": \"geen getal\"}")) {
            whole(REACH, "\"reach\": ▸" + reach).isRefused(WRONG_VALUE, REACH_AT, rule);
        }
    }

    @Test
    void aReachKeepsItsBounds() {
        whole(REACH, "\"reach\": ▸{\"exactly\": 9, \"of\": 8}")
                .isRefused(WRONG_VALUE, REACH_AT, "of must be at least 9, but was 8");
        whole(REACH, "\"reach\": ▸{\"atLeast\": -1}")
                .isRefused(WRONG_VALUE, REACH_AT, "households must not be negative, but was -1");
        whole(REACH, "\"reach\": ▸{\"notCounted\": \"\"}").isRefused(WRONG_VALUE, REACH_AT, "reason must not be blank");
    }

    @Test
    void ofHowManyMayStandBesideEachReach() {
        for (Reach reach : List.of(
                Reach.all().outOf(8),
                Reach.exactly(3).outOf(8),
                Reach.atLeast(3).outOf(8),
                Reach.notCounted("geen getal").outOf(8))) {
            Outcomes outcomes = Documents.whole().outcomes();
            var programme = Documents.whole()
                    .withOutcomes(outcomes.withReportedReaches(
                            outcomes.reportedReaches().map(reported -> reported.withReach(reach))));

            assertThat(GezinscoachJson.read(Programme.class, GezinscoachJson.write(programme)))
                    .isEqualTo(programme);
        }
    }

    @Test
    void aScoreIsOfADomainAndLiesWithinItsBounds() {
        String domains = "selfReliance must have no fields but FINANCES, WORK_AND_EDUCATION, TIME_USE, HOUSING,"
                + " DOMESTIC_RELATIONS, MENTAL_HEALTH, PHYSICAL_HEALTH, SUBSTANCE_USE, BASIC_DAILY_LIVING,"
                + " INSTRUMENTAL_DAILY_LIVING, SOCIAL_NETWORK, COMMUNITY_PARTICIPATION, JUSTICE, CHILD_PHYSICAL_CARE,"
                + " CHILD_EMOTIONAL_SUPPORT, CHILD_SCHOOLING, CHILD_MINDING";
        whole(SCORES, "▸\"DEBTS\": 1").isRefused(UNKNOWN_FIELD, SCORES_AT + "/selfReliance", domains);
        whole(SCORES, "\"FINANCES\": ▸1.5")
                .isRefused(WRONG_TYPE, SCORES_AT + "/selfReliance/FINANCES", "FINANCES must be a whole number");
        whole("\"measurements\": [\n      {", "\"measurements\": [\n      ▸{")
                .and(SCORES, "\"FINANCES\": 6")
                .isRefused(WRONG_VALUE, SCORES_AT, "score of FINANCES must be between 1 and 5, but was 6");
        whole("\"measurements\": [\n      {", "\"measurements\": [\n      ▸{")
                .and("          \"FINANCES\": 1,\n          \"HOUSING\": 3\n", "")
                .isRefused(WRONG_VALUE, SCORES_AT, "self-reliance must score at least one domain");
    }

    @Test
    void whatIsReportedOrSeenIsOfAGoalOfTheProgramme() {
        String rule = "goal must name a goal of the programme";
        whole(
                        "\"goal\": \"G-1\",\n        \"on\": \"2021-05-02\"",
                        "\"goal\": ▸\"G-3\",\n        \"on\": \"2021-05-02\"")
                .isRefused(BROKEN_REFERENCE, "/outcomes/observations/1/goal", rule);
        whole("\"goal\": \"G-1\",\n        \"reach\"", "\"goal\": ▸\"G-3\",\n        \"reach\"")
                .isRefused(BROKEN_REFERENCE, "/outcomes/reportedReaches/0/goal", rule);
    }

    @Test
    void whatStandsTwiceIsNamedByItsPlace() {
        whole(
                        "      {\n        \"household\": {\n          \"scope\": \"Cases 2021\",\n"
                                + "          \"label\": \"B\"\n        },\n        \"goal\": \"G-1\",\n"
                                + "        \"on\": \"2021-05-02\"",
                        "      ▸{\n        \"household\": {\n          \"scope\": \"Cases 2021\",\n"
                                + "          \"label\": \"A\"\n        },\n        \"goal\": \"G-1\",\n"
                                + "        \"on\": \"2021-05-01\"")
                .isRefused(
                        BROKEN_REFERENCE, "/outcomes/observations/1", "entry 1 of observations must not stand twice");
        whole("\"id\": \"G-2\"", "\"id\": ▸\"G-1\"")
                .and("\"goal\": \"G-2\"", "\"goal\": \"G-1\"")
                .isRefused(BROKEN_REFERENCE, "/outcomes/goals/1/id", "id must not stand twice");
    }

    @Test
    void numbersOfCasesAreNotNegative() {
        whole(
                        "      {\n        \"reporter\": \"Veilig Thuis\",\n        \"before\": 0",
                        "      ▸{\n        \"reporter\": \"Veilig Thuis\",\n        \"before\": -1")
                .isRefused(WRONG_VALUE, "/outcomes/reportedCases/1", "before must not be negative, but was -1");
    }

    @Test
    void emptyOutcomesAreNone() {
        assertThat(GezinscoachJson.read(
                        Programme.class,
                        Documents.BARE.replace("  \"period\"", "  \"outcomes\": {\"goals\": []},\n  \"period\"")))
                .isEqualTo(Documents.bare());
    }
}
