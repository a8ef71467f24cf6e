package org.gezinscoach.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.gezinscoach.outcome.Families.day;
import static org.gezinscoach.outcome.Families.family;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.gezinscoach.household.LifeDomain;
import org.gezinscoach.intervention.CareCategory;
import org.gezinscoach.intervention.Source;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

class OutcomesTest {
    private static final Source SOURCE = Source.madeUp("test", "table", "row");

    @Test
    void nothingIsKnownUnlessSaid() {
        assertThat(Outcomes.none()).isEqualTo(Outcomes.builder().build());
        assertThat(Outcomes.none().goalReports(Families.ALL, Families.PERIOD)).isEmpty();
        assertThat(Outcomes.none().selfRelianceChanges(Families.PERIOD)).isEmpty();
        assertThat(Outcomes.none().deEscalationsWithin(Families.PERIOD)).isEmpty();
    }

    @Test
    void partsAreGivenOneByOneOrTogether() {
        Goal goal = Families.goal("g");
        Observation observation = Families.observation(1, "g", 1, Attainment.PARTLY);
        Measurement measurement = Families.measurement(1, 1, LifeDomain.HOUSING, 3);
        DeEscalation deEscalation = new DeEscalation(family(1), day(1), CareCategory.LOCAL_TEAM);
        ReportedReach reach = ReportedReach.builder()
                .goal(new GoalId("g"))
                .reach(Reach.all())
                .source(SOURCE)
                .build();
        ReportedCases cases = cases(25, 17).build();

        Outcomes oneByOne = Outcomes.builder()
                .goals(goal)
                .observations(observation)
                .measurements(measurement)
                .deEscalations(deEscalation)
                .reportedReaches(reach)
                .reportedCases(cases)
                .build();
        Outcomes together = Outcomes.builder()
                .goals(List.of(goal))
                .observations(List.of(observation))
                .measurements(List.of(measurement))
                .deEscalations(List.of(deEscalation))
                .reportedReaches(List.of(reach))
                .reportedCases(List.of(cases))
                .build();

        assertThat(oneByOne).isEqualTo(together);
        assertThat(together.goals()).containsExactly(goal);
        assertThat(together.observations()).containsExactly(observation);
        assertThat(together.measurements()).containsExactly(measurement);
        assertThat(together.deEscalations()).containsExactly(deEscalation);
        assertThat(together.reportedReaches()).containsExactly(reach);
        assertThat(together.reportedCases()).containsExactly(cases);
    }

    @Test
    void goalsStandInTheOrderOfTheirIdentifiers() {
        assertThat(new GoalId("long-4")).isGreaterThan(new GoalId("long-3")).isLessThan(new GoalId("short-1"));
        assertThat(new GoalId("long-4")).isEqualByComparingTo(new GoalId("long-4"));
    }

    @Test
    void deEscalationsWithinThePeriodAreCountedByWhatTheyLeft() {
        Outcomes outcomes = Outcomes.builder()
                .deEscalations(
                        new DeEscalation(family(1), day(0), CareCategory.YOUTH_PROTECTION),
                        new DeEscalation(family(2), day(9), CareCategory.LOCAL_TEAM),
                        new DeEscalation(family(1), day(5), CareCategory.LOCAL_TEAM),
                        new DeEscalation(family(3), day(-1), CareCategory.LOCAL_TEAM),
                        new DeEscalation(family(3), day(10), CareCategory.CHILD_SAFETY))
                .build();

        assertThat(outcomes.deEscalationsWithin(Families.PERIOD))
                .hasToString("TreeMap((YOUTH_PROTECTION, 1), (LOCAL_TEAM, 2))");
    }

    @Test
    void aPeriodMayHaveNoEnd() {
        Outcomes outcomes = Outcomes.builder()
                .goals(Families.goal("contact"))
                .observations(Families.observation(1, "contact", 400, Attainment.REACHED))
                .build();

        assertThat(outcomes.goalReports(Families.ALL, LocalDateRange.ofUnboundedEnd(day(400)))
                        .head()
                        .observed())
                .contains(new GoalCount(1, 0, 0, 5));
    }

    @Test
    void textsAndDatesAreChecked() {
        assertThatIllegalArgumentException().isThrownBy(() -> new GoalId(" ")).withMessage("goal id must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Goal(new GoalId("g"), " ", GoalTerm.LONG))
                .withMessage("goal label must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Observation(family(1), new GoalId("g"), LocalDate.of(1899, 12, 31), Attainment.REACHED))
                .withMessage("on must lie in the years 1900 to 2199, but was 1899-12-31");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Families.measurement(1, 999_999, LifeDomain.HOUSING, 1))
                .withMessageStartingWith("on must lie in the years 1900 to 2199");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DeEscalation(family(1), LocalDate.of(2200, 1, 1), CareCategory.OTHER))
                .withMessage("on must lie in the years 1900 to 2199, but was 2200-01-01");
    }

    @Test
    void aReportedReachCountsTheGoalItselfUnlessSaid() {
        ReportedReach.Builder builder =
                ReportedReach.builder().goal(new GoalId("g")).reach(Reach.all()).source(SOURCE);

        assertThat(builder.build().counted()).isEmpty();
        assertThat(builder.build())
                .hasToString("ReportedReach{goal=g, counted=None, reach=all, source=test: table: row (MADE_UP)}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.counted(" ").build())
                .withMessage("counted must not be blank");
    }

    @Test
    void ofReportedCasesOnlyTheNumbersAreNeeded() {
        ReportedCases cases = cases(25, 17).build();

        assertThat(cases.category()).isEqualTo(CareCategory.UNSTATED);
        assertThat(cases.year()).isEmpty();
        assertThat(cases.area()).isEmpty();
        assertThat(cases.attribution()).isEqualTo(Attribution.UNSTATED);
    }

    @Test
    void casesAreNotNegativeAndTheirTextsAreText() {
        assertThat(cases(0, 0).area("Amsterdam").build().area()).contains("Amsterdam");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> cases(-1, 0).build())
                .withMessage("before must not be negative, but was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> cases(0, -1).build())
                .withMessage("after must not be negative, but was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> cases(1, 1).area(" ").build())
                .withMessage("area must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> cases(1, 1).year(Year.of(2200)).build())
                .withMessage("year must be between 1900 and 2199, but was 2200");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> cases(1, 1).build().withReporter(""))
                .withMessage("reporter must not be blank");
    }

    private static ReportedCases.Builder cases(int before, int after) {
        ReportedCases.Builder builder = ReportedCases.builder();
        builder.reporter("youth protection").before(before).after(after).source(SOURCE);
        return builder;
    }
}
