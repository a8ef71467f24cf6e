package org.gezinscoach.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import java.time.LocalDate;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.intervention.CareCategory;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

/** What the pilot's evaluation says of its goals. */
class WormerlandTest {
    private static final LocalDateRange PILOT = LocalDateRange.of(LocalDate.of(2020, 12, 1), LocalDate.of(2023, 1, 1));
    private static final List<HouseholdId> HOUSEHOLDS =
            List.rangeClosed(1, 8).map(number -> new HouseholdId("Wormerland 2022", "F-0" + number));
    private static final List<GoalReport> REPORTS = WormerlandOutcomes.OUTCOMES.goalReports(HOUSEHOLDS, PILOT);

    @Test
    void thereAreFiveGoalsForTheShortAndNineForTheLongTerm() {
        assertThat(WormerlandOutcomes.OUTCOMES.goals().map(Goal::term))
                .containsExactlyElementsOf(List.fill(5, GoalTerm.SHORT).appendAll(List.fill(9, GoalTerm.LONG)));
    }

    @Test
    void eachGoalHasItsReachAsPrinted() {
        assertThat(REPORTS.map(report -> report.goal().id() + ": "
                        + report.reported().map(ReportedReach::reach).mkString(", ")))
                .containsExactly(
                        "kort-1: all",
                        "kort-2: all",
                        "kort-3: all",
                        "kort-4: all",
                        "kort-5: not counted",
                        "lang-1: exactly 4",
                        "lang-2: at least 3",
                        "lang-3: not counted",
                        "lang-4: exactly 5",
                        "lang-5: not counted",
                        "lang-6: all",
                        "lang-7: all, at least 4",
                        "lang-8: exactly 1",
                        "lang-9: not counted");
    }

    @Test
    void twoReachesOfTheLifeDomainsCountTwoThings() {
        assertThat(REPORTS.get(11).reported().flatMap(ReportedReach::counted))
                .containsExactly(
                        "aan minstens 1 leefgebied actief gewerkt", "op 1 of meer leefgebieden weer perspectief");
    }

    @Test
    void whatIsReportedIsNeverObserved() {
        assertThat(WormerlandOutcomes.OUTCOMES.observations()).isEmpty();
        assertThat(REPORTS).allSatisfy(report -> assertThat(report.observed()).contains(new GoalCount(0, 0, 0, 8)));
    }

    @Test
    void noReachSaysOfHowManyFamilies() {
        assertThat(WormerlandOutcomes.OUTCOMES.reportedReaches())
                .hasSize(15)
                .allSatisfy(reported -> assertThat(reported.reach().of()).isEmpty());
    }

    @Test
    void youthProtectionHasEightCasesFewerAndPartlyAscribesThatToTheCoaches() {
        ReportedCases cases = WormerlandOutcomes.CASES;
        assertThat(cases.before()).isEqualTo(25);
        assertThat(cases.after()).isEqualTo(17);
        assertThat(cases.attribution()).isEqualTo(Attribution.PARTLY);
        assertThat(cases.area()).isEmpty();
        assertThat(cases.category()).isEqualTo(CareCategory.YOUTH_PROTECTION);
        assertThat(cases)
                .hasToString("ReportedCases{reporter=Jeugdbescherming regio Amsterdam, category=YOUTH_PROTECTION, "
                        + "year=Some(2021), area=None, before=25, after=17, attribution=PARTLY, source="
                        + "Wormerland, pilot evaluation, August 2022: Resultaten, lange termijn: doel 5}");
    }
}
