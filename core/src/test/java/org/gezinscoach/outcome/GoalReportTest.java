package org.gezinscoach.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.gezinscoach.outcome.Attainment.NOT_YET;
import static org.gezinscoach.outcome.Attainment.PARTLY;
import static org.gezinscoach.outcome.Attainment.REACHED;
import static org.gezinscoach.outcome.Families.family;
import static org.gezinscoach.outcome.Families.observation;

import io.vavr.collection.List;
import io.vavr.control.Either;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.household.HouseholdRefusal.SeveralScopes;
import org.gezinscoach.intervention.Source;
import org.junit.jupiter.api.Test;

class GoalReportTest {
    private static final String CONTACT = "contact";
    private static final String NETWORK = "network";

    @Test
    void theLastObservationOfEachHouseholdCounts() {
        assertThat(contact(
                        observation(1, CONTACT, 1, NOT_YET),
                        observation(1, CONTACT, 5, PARTLY),
                        observation(1, CONTACT, 9, REACHED),
                        observation(2, CONTACT, 9, PARTLY),
                        observation(2, CONTACT, 1, REACHED),
                        observation(3, CONTACT, 4, NOT_YET)))
                .hasToString("1 reached, 1 partly, 1 not yet, 3 not observed");
    }

    @Test
    void whatIsObservedOutsideThePeriodDoesNotCount() {
        assertThat(contact(observation(1, CONTACT, -1, REACHED), observation(2, CONTACT, 10, REACHED)))
                .isEqualTo(new GoalCount(0, 0, 0, 6));
        assertThat(contact(observation(1, CONTACT, 0, REACHED), observation(2, CONTACT, 9, REACHED)))
                .isEqualTo(new GoalCount(2, 0, 0, 4));
        assertThat(contact(observation(1, CONTACT, 9, PARTLY), observation(1, CONTACT, 10, REACHED)))
                .isEqualTo(new GoalCount(0, 1, 0, 5));
    }

    @Test
    void ofTwoObservationsOfOneDayTheOneThatIsLessFarCounts() {
        assertThat(contact(observation(1, CONTACT, 3, REACHED), observation(1, CONTACT, 3, PARTLY)))
                .isEqualTo(new GoalCount(0, 1, 0, 5));
        assertThat(contact(observation(1, CONTACT, 3, NOT_YET), observation(1, CONTACT, 3, PARTLY)))
                .isEqualTo(new GoalCount(0, 0, 1, 5));
    }

    @Test
    void eachGoalHasItsOwnReportInTheOrderOfTheGoals() {
        Outcomes outcomes = outcomes(observation(1, CONTACT, 1, REACHED), observation(1, NETWORK, 1, PARTLY));
        List<GoalReport> reports = outcomes.goalReports(Families.ALL, Families.PERIOD);

        assertThat(reports.map(GoalReport::goal)).containsExactlyElementsOf(Families.GOALS);
        assertThat(reports.map(GoalReport::period)).containsOnly(Families.PERIOD);
        assertThat(reports.map(report -> report.observed().get()))
                .containsExactly(new GoalCount(1, 0, 0, 5), new GoalCount(0, 1, 0, 5));
    }

    @Test
    void aHouseholdCountsOnceAndOneThatIsNotGivenDoesNot() {
        Outcomes outcomes = outcomes(observation(1, CONTACT, 1, REACHED), observation(2, CONTACT, 1, REACHED));

        assertThat(outcomes.goalReports(List.of(family(1), family(3), family(1)), Families.PERIOD)
                        .head()
                        .observed())
                .contains(new GoalCount(1, 0, 0, 1));
        assertThat(outcomes.goalReports(List.empty(), Families.PERIOD).head().observed())
                .contains(GoalCount.ZERO);
    }

    @Test
    void householdsOfSeveralScopesAreNotCounted() {
        List<HouseholdId> households = List.of(family(1), new HouseholdId("elsewhere", "1"));

        assertThat(outcomes().goalReports(households, Families.PERIOD).head().observed())
                .isEqualTo(Either.left(new SeveralScopes(List.of("elsewhere", "test"))));
    }

    @Test
    void whatIsReportedStandsBesideWhatIsObserved() {
        ReportedReach all = reported(CONTACT, Reach.all());
        ReportedReach four = reported(CONTACT, Reach.atLeast(4));
        Outcomes outcomes = outcomes(observation(1, CONTACT, 1, NOT_YET))
                .withReportedReaches(List.of(all, reported(NETWORK, Reach.exactly(1)), four));
        GoalReport contact = outcomes.goalReports(Families.ALL, Families.PERIOD).head();

        assertThat(contact.reported()).containsExactly(all, four);
        assertThat(contact.observed()).contains(new GoalCount(0, 0, 1, 5));
    }

    @Test
    void whereAllAreObservedTheReachIsExact() {
        assertThat(new GoalCount(5, 1, 2, 0).bounds()).hasToString("exactly 5 of 8");
        assertThat(new GoalCount(8, 0, 0, 0).bounds()).hasToString("exactly 8 of 8");
    }

    @Test
    void whereSomeAreNotObservedTheReachIsAtLeastWhatIs() {
        assertThat(new GoalCount(5, 0, 0, 3).bounds()).hasToString("at least 5 of 8");
        assertThat(new GoalCount(5, 0, 2, 1).bounds()).hasToString("at least 5 and at most 6 of 8");
        assertThat(new GoalCount(0, 0, 0, 8).bounds()).hasToString("at least 0 of 8");
    }

    @Test
    void aCountThatIsNegativeOrDoesNotFitIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GoalCount(-1, 0, 0, 0))
                .withMessage("reached must not be negative, but was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GoalCount(0, -1, 0, 0))
                .withMessage("partly must not be negative, but was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GoalCount(0, 0, -1, 0))
                .withMessage("not yet must not be negative, but was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GoalCount(0, 0, 0, -1))
                .withMessage("not observed must not be negative, but was -1");
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> new GoalCount(Integer.MAX_VALUE, 1, 0, 0).households());
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> new GoalCount(1, 0, 0, 0).plus(new GoalCount(Integer.MAX_VALUE, 0, 0, 0)));
    }

    private static GoalCount contact(Observation... observations) {
        return outcomes(observations)
                .goalReports(Families.ALL, Families.PERIOD)
                .head()
                .observed()
                .get();
    }

    private static Outcomes outcomes(Observation... observations) {
        return Outcomes.builder()
                .goals(Families.GOALS)
                .observations(observations)
                .build();
    }

    private static ReportedReach reported(String goal, Reach reach) {
        return ReportedReach.builder()
                .goal(new GoalId(goal))
                .reach(reach)
                .source(Source.madeUp("test", "table", "row"))
                .build();
    }
}
