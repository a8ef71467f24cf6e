package org.gezinscoach.programme;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.Year;
import org.gezinscoach.household.Household;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.household.HouseholdRefusal.SeveralScopes;
import org.gezinscoach.household.LifeDomain;
import org.gezinscoach.household.SelfReliance;
import org.gezinscoach.intervention.CareCategory;
import org.gezinscoach.outcome.Attainment;
import org.gezinscoach.outcome.DeEscalation;
import org.gezinscoach.outcome.Goal;
import org.gezinscoach.outcome.GoalCount;
import org.gezinscoach.outcome.GoalId;
import org.gezinscoach.outcome.GoalReport;
import org.gezinscoach.outcome.GoalTerm;
import org.gezinscoach.outcome.Measurement;
import org.gezinscoach.outcome.Observation;
import org.gezinscoach.outcome.Outcomes;
import org.gezinscoach.outcome.Reach;
import org.gezinscoach.outcome.ReportedCases;
import org.gezinscoach.outcome.ReportedReach;
import org.gezinscoach.outcome.WormerlandOutcomes;
import org.gezinscoach.savings.SavingsPolicy;
import org.junit.jupiter.api.Test;

/** Outcomes in a programme and in its evaluation. */
class ProgrammeOutcomesTest {
    private static final Goal NETWORK = new Goal(new GoalId("network"), "a network that supports", GoalTerm.LONG);

    @Test
    void aGoalStandsOnce() {
        assertProblems(
                Outcomes.builder().goals(NETWORK, new Goal(NETWORK.id(), "another", GoalTerm.SHORT)),
                "/outcomes/goals/1/id must not stand twice");
    }

    @Test
    void anObservationIsOfAHouseholdAndAGoalThatAreListed() {
        assertProblems(
                Outcomes.builder()
                        .goals(NETWORK)
                        .observations(
                                observation("1", "network", 1),
                                observation("7", "network", 1),
                                observation("1", "other", 1),
                                observation("8", "other", 1)),
                "/outcomes/observations/1/household must name a household of the programme",
                "/outcomes/observations/2/goal must name a goal of the programme",
                "/outcomes/observations/3/household must name a household of the programme",
                "/outcomes/observations/3/goal must name a goal of the programme");
    }

    @Test
    void ofAHouseholdAndAGoalOneThingIsObservedADay() {
        Observation partly = new Observation(Programmes.id("1"), NETWORK.id(), day(1), Attainment.PARTLY);

        assertProblems(
                Outcomes.builder()
                        .goals(NETWORK)
                        .observations(observation("1", "network", 1), observation("1", "network", 2), partly),
                "/outcomes/observations/2 must not stand twice");
    }

    @Test
    void aHouseholdIsListedAndMeasuredOnceADay() {
        assertProblems(
                Outcomes.builder()
                        .measurements(
                                measurement("1", 1, 1),
                                measurement("1", 2, 1),
                                measurement("1", 1, 2),
                                measurement("7", 1, 1)),
                "/outcomes/measurements/2 must not stand twice",
                "/outcomes/measurements/3/household must name a household of the programme");
    }

    @Test
    void aDeEscalationIsOfAHouseholdThatIsListedAndStandsOnce() {
        DeEscalation left = new DeEscalation(Programmes.id("1"), day(1), CareCategory.LOCAL_TEAM);
        DeEscalation unknown = new DeEscalation(Programmes.id("7"), day(1), CareCategory.LOCAL_TEAM);
        DeEscalation other = new DeEscalation(Programmes.id("1"), day(1), CareCategory.YOUTH_PROTECTION);

        assertProblems(
                Outcomes.builder().deEscalations(left, other, unknown, left),
                "/outcomes/deEscalations/3 must not stand twice",
                "/outcomes/deEscalations/2/household must name a household of the programme");
    }

    @Test
    void whatIsReportedIsOfAGoalThatIsListedAndStandsOnce() {
        ReportedReach all = reported("network", Reach.all());

        assertProblems(
                Outcomes.builder()
                        .goals(NETWORK)
                        .reportedReaches(
                                all, all.withCounted(Option.some("a first step")), reported("other", Reach.all()), all),
                "/outcomes/reportedReaches/3 must not stand twice",
                "/outcomes/reportedReaches/2/goal must name a goal of the programme");
    }

    @Test
    void reportedCasesAreOfAYearWithinThePeriodAndStandOnce() {
        ReportedCases cases = WormerlandOutcomes.CASES;

        assertProblems(
                Outcomes.builder()
                        .reportedCases(
                                cases,
                                cases.withYear(Option.none()),
                                cases.withYear(Option.some(Year.of(2023))),
                                cases),
                "/outcomes/reportedCases/3 must not stand twice",
                "/outcomes/reportedCases/2/year must lie within the period of the programme");
    }

    @Test
    void anEvaluationCountsWhatWasObservedOverThePeriodOfTheProgramme() {
        Evaluation evaluation = evaluate(programme(Outcomes.builder()
                .goals(NETWORK)
                .observations(
                        observation("1", "network", 364),
                        new Observation(Programmes.id("2"), NETWORK.id(), day(730), Attainment.REACHED))
                .reportedReaches(reported("network", Reach.atLeast(3)))
                .measurements(measurement("1", 1, 2), measurement("1", 200, 4), measurement("2", -1, 1))
                .deEscalations(
                        new DeEscalation(Programmes.id("1"), day(1), CareCategory.LOCAL_TEAM),
                        new DeEscalation(Programmes.id("1"), day(730), CareCategory.YOUTH_PROTECTION))));
        GoalReport report = evaluation.goals().single();

        assertThat(report.observed()).contains(new GoalCount(1, 0, 0, 1));
        assertThat(report.observed().get().bounds()).hasToString("at least 1 of 2");
        assertThat(report.reported().map(ReportedReach::reach)).containsExactly(Reach.atLeast(3));
        assertThat(evaluation.selfReliance().get()).hasToString("TreeMap((HOUSING, TreeMap((IMPROVED, 1))))");
        assertThat(evaluation.deEscalations()).hasToString("TreeMap((LOCAL_TEAM, 1))");
    }

    @Test
    void householdsOfSeveralScopesAreNotCountedTogether() {
        Programme programme = programme(Outcomes.builder().goals(NETWORK))
                .withHouseholds(List.of(Programmes.household("1"), Household.of(new HouseholdId("Almelo 2021", "1"))));

        assertThat(evaluate(programme).goals().single().observed())
                .isEqualTo(Either.left(new SeveralScopes(List.of("Almelo 2020", "Almelo 2021"))));
    }

    @Test
    void wormerlandsGoalsStandInItsEvaluationAsReported() {
        Evaluation wormerland = evaluate(WormerlandFixture.PROGRAMME.withOutcomes(WormerlandOutcomes.OUTCOMES));

        assertThat(wormerland.goals()).hasSize(14);
        assertThat(wormerland.goals().flatMap(GoalReport::reported)).hasSize(15);
        assertThat(wormerland.goals().filter(report -> report.observed().isRight()))
                .isEmpty();
        assertThat(wormerland.selfReliance().get()).isEmpty();
        assertThat(wormerland.overall())
                .isEqualTo(evaluate(WormerlandFixture.PROGRAMME).overall());
    }

    private static void assertProblems(Outcomes.Builder outcomes, String... messages) {
        assertThat(Programmes.empty()
                        .households(Programmes.household("1"))
                        .outcomes(outcomes.build())
                        .validated()
                        .getError()
                        .map(ProgrammeProblem::message))
                .containsExactly(messages);
    }

    private static Programme programme(Outcomes.Builder outcomes) {
        return Programmes.empty()
                .households(Programmes.household("1"), Programmes.household("2"))
                .outcomes(outcomes.build())
                .build();
    }

    private static Evaluation evaluate(Programme programme) {
        return Evaluation.of(programme, SavingsPolicy.AS_PRINTED);
    }

    private static LocalDate day(int number) {
        return LocalDate.of(2021, 1, 1).plusDays(number);
    }

    private static Observation observation(String household, String goal, int day) {
        return new Observation(Programmes.id(household), new GoalId(goal), day(day), Attainment.REACHED);
    }

    private static Measurement measurement(String household, int day, int score) {
        return new Measurement(
                Programmes.id(household), day(day), SelfReliance.of(java.util.Map.of(LifeDomain.HOUSING, score)));
    }

    private static ReportedReach reported(String goal, Reach reach) {
        return ReportedReach.builder()
                .goal(new GoalId(goal))
                .reach(reach)
                .source(Programmes.SOURCE)
                .build();
    }
}
