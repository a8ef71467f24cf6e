package org.gezinscoach.coach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

/** The figures of small teams, worked out by hand. */
class CaseloadTest {
    private static final LocalDate DAY = LocalDate.of(2022, 1, 1);
    private static final CoachId ONE = new CoachId("C-1");
    private static final CoachId TWO = new CoachId("C-2");

    @Test
    void placesAreRoundedDownPerCoachAndPlannedOnesTogether() {
        Duration week = Duration.ofHours(36);
        CaseloadNorm norm = CaseloadNorm.atMost(10, week);
        Duration part = Duration.ofMinutes(week.toMinutes() * 55 / 100);
        Team team = team(norm, coach(ONE, part), coach(TWO, part));
        assertThat(team.caseloadOn(DAY).team().capacity()).isEqualTo(10);
        assertThat(norm.capacityOf(Fte.parse("1.10")).most()).isEqualTo(11);
    }

    @Test
    void aNormForThirtyTwoHoursAndOneForThirtySixInOneHistory() {
        Team team = team(
                        CaseloadNorm.atMost(5, Duration.ofHours(32)),
                        coach(ONE, Duration.ofHours(32)),
                        coach(TWO, Duration.ofHours(36)))
                .withNorms(List.of(
                        new DatedNorm(DAY, CaseloadNorm.atMost(5, Duration.ofHours(32))),
                        new DatedNorm(DAY.plusDays(10), CaseloadNorm.atMost(6, Duration.ofHours(36))),
                        new DatedNorm(DAY.plusDays(20), CaseloadNorm.atMost(6, Duration.ofHours(32)))));
        assertThat(capacities(team, 9)).containsExactly(5L, 5L);
        assertThat(capacities(team, 10)).containsExactly(5L, 6L);
        assertThat(capacities(team, 19)).containsExactly(5L, 6L);
        assertThat(capacities(team, 20)).containsExactly(6L, 6L);
        assertThat(team.caseloadOn(DAY.minusDays(1)).team().capacity()).isZero();
        assertThat(team.timeline(days(-1, 30)).steps())
                .extracting(step -> step.figures().capacity())
                .containsExactly(0L, 10L, 11L, 12L);
    }

    @Test
    void aCoachWhoStartsWithinTheRangeRaisesTheCapacityFromThatDay() {
        Coach later = Coach.builder()
                .id(TWO)
                .contracts(new Contract(
                        LocalDateRange.ofUnboundedEnd(DAY.plusDays(5)), Wormerland.WEEK, Employment.OWN_STAFF))
                .build();
        Team team = team(CaseloadNorm.atMost(5, Wormerland.WEEK), coach(ONE, Wormerland.WEEK), later);
        assertThat(team.timeline(days(0, 10)).steps())
                .containsExactly(
                        new CaseloadTimeline.Step(days(0, 5), new CaseloadFigures(5, 0, 0, 5)),
                        new CaseloadTimeline.Step(days(5, 10), new CaseloadFigures(10, 0, 0, 10)));
        assertThat(team.timeline(TWO, days(0, 10)).steps())
                .containsExactly(
                        new CaseloadTimeline.Step(days(0, 5), CaseloadFigures.NONE),
                        new CaseloadTimeline.Step(days(5, 10), new CaseloadFigures(5, 0, 0, 5)));
    }

    @Test
    void anIntakeStopGoesOnWhateverElseChanges() {
        Coach later = coach(TWO, Wormerland.WEEK)
                .withContracts(List.of(new Contract(
                        LocalDateRange.ofUnboundedEnd(DAY.plusDays(5)), Wormerland.WEEK, Employment.OWN_STAFF)));
        Team team = team(CaseloadNorm.atMost(5, Wormerland.WEEK), coach(ONE, Wormerland.WEEK), later)
                .withIntakeStops(List.of(days(0, 10)));
        assertThat(team.timeline(days(0, 12)).steps())
                .containsExactly(
                        new CaseloadTimeline.Step(days(0, 5), new CaseloadFigures(5, 0, 0, 0)),
                        new CaseloadTimeline.Step(days(5, 10), new CaseloadFigures(10, 0, 0, 0)),
                        new CaseloadTimeline.Step(days(10, 12), new CaseloadFigures(10, 0, 0, 10)));
    }

    @Test
    void theTimelineOfACoachIsOfTheirHouseholdsAlone() {
        Team team = team(
                        CaseloadNorm.atMost(5, Wormerland.WEEK),
                        coach(ONE, Wormerland.WEEK),
                        coach(TWO, Wormerland.WEEK))
                .withAssignments(List.of(
                        with(ONE, 1, Intensity.FULL), with(TWO, 2, Intensity.FULL), with(TWO, 3, Intensity.FULL)));
        assertThat(team.timeline(TWO, days(0, 1)).steps())
                .containsExactly(new CaseloadTimeline.Step(days(0, 1), new CaseloadFigures(5, 200, 2, 3)));
    }

    @Test
    void twoAbsencesThatOverlapAreOneWhereTheyAreFromAllWork() {
        Coach coach = coach(ONE, Wormerland.WEEK)
                .withAbsences(List.of(
                        Absence.whole(days(2, 6), AbsenceReason.LEAVE),
                        Absence.whole(days(4, 8), AbsenceReason.ILLNESS)));
        Team team = team(CaseloadNorm.atMost(5, Wormerland.WEEK), coach);
        assertThat(team.timeline(days(0, 10)).steps())
                .containsExactly(
                        new CaseloadTimeline.Step(days(0, 2), new CaseloadFigures(5, 0, 0, 5)),
                        new CaseloadTimeline.Step(days(2, 8), CaseloadFigures.NONE),
                        new CaseloadTimeline.Step(days(8, 10), new CaseloadFigures(5, 0, 0, 5)));
    }

    @Test
    void householdsOfLowIntensityWeighLessAndCountAsOne() {
        CaseloadNorm norm = CaseloadNorm.atMost(5, Wormerland.WEEK).withWeights(HashMap.of(Intensity.LOW, 25));
        Team team = team(norm, coach(ONE, Wormerland.WEEK))
                .withAssignments(List.of(with(ONE, 1, Intensity.FULL), with(ONE, 2, Intensity.LOW)));
        assertThat(team.caseloadOn(DAY).team()).isEqualTo(new CaseloadFigures(5, 125, 2, 3));
        assertThat(team.timeline(days(0, 1)).on(DAY)).contains(new CaseloadFigures(5, 125, 2, 3));
        assertThat(team.withCeiling(Option.some(3)).caseloadOn(DAY).team())
                .isEqualTo(new CaseloadFigures(5, 125, 2, 1));
        assertThat(team.withCeiling(Option.some(1)).caseloadOn(DAY).team())
                .isEqualTo(new CaseloadFigures(5, 125, 2, 0));
    }

    @Test
    void aHouseholdWeighsAWholeOneBeforeTheFirstNorm() {
        Team team = Team.builder()
                .coaches(coach(ONE, Wormerland.WEEK))
                .assignments(with(ONE, 1, Intensity.LOW))
                .build();
        assertThat(team.caseloadOn(DAY).team()).isEqualTo(new CaseloadFigures(0, 100, 1, 0));
        assertThat(team.timeline(days(0, 1)).steps())
                .containsExactly(new CaseloadTimeline.Step(days(0, 1), new CaseloadFigures(0, 100, 1, 0)));
    }

    @Test
    void halfAPlaceWithEachOfTwoCoachesIsOneInTheRoomOfTheTeamAndNoneInTheirs() {
        CaseloadNorm norm = CaseloadNorm.atMost(1, Wormerland.WEEK).withWeights(HashMap.of(Intensity.LOW, 50));
        Team team = team(norm, coach(ONE, Wormerland.WEEK), coach(TWO, Wormerland.WEEK))
                .withAssignments(List.of(with(ONE, 1, Intensity.LOW), with(TWO, 2, Intensity.LOW)));
        Caseload caseload = team.caseloadOn(DAY);
        assertThat(caseload.team()).isEqualTo(new CaseloadFigures(2, 100, 2, 1));
        assertThat(caseload.coaches().get(ONE)).contains(new CaseloadFigures(1, 50, 1, 0));
        assertThat(caseload.coaches().get(TWO)).contains(new CaseloadFigures(1, 50, 1, 0));
    }

    @Test
    void theOverloadOfOneCoachTakesTheRoomOfTheTeam() {
        Team team = team(
                        CaseloadNorm.atMost(2, Wormerland.WEEK),
                        coach(ONE, Wormerland.WEEK),
                        coach(TWO, Wormerland.WEEK))
                .withAssignments(List.of(
                        with(ONE, 1, Intensity.FULL), with(ONE, 2, Intensity.FULL), with(ONE, 3, Intensity.FULL)));
        Caseload caseload = team.caseloadOn(DAY);
        assertThat(caseload.team()).isEqualTo(new CaseloadFigures(4, 300, 3, 1));
        assertThat(caseload.coaches().get(TWO)).contains(new CaseloadFigures(2, 0, 0, 2));
    }

    @Test
    void placesBeyondTheRangeOfAnIntAreCounted() {
        Duration week = Duration.ofDays(7);
        Contract contract = new Contract(LocalDateRange.ofUnboundedEnd(DAY), week, Employment.UNSTATED);
        Coach coach =
                Coach.builder().id(ONE).contracts(List.fill(300, contract)).build();
        Team team = team(CaseloadNorm.atMost(1000, Duration.ofMinutes(1)), coach);
        assertThat(team.caseloadOn(DAY).team().capacity()).isEqualTo(3_024_000_000L);
        assertThat(team.timeline(days(0, 1)).on(DAY))
                .contains(team.caseloadOn(DAY).team());
    }

    @Test
    void absencesAreUnitedInWhateverOrderTheyAreGiven() {
        List<LocalDateRange> away = List.of(days(20, 30), days(2, 5), days(3, 4), days(25, 40), days(40, 41));
        Coach coach = coach(ONE, Wormerland.WEEK)
                .withAbsences(away.map(period -> Absence.whole(period, AbsenceReason.LEAVE)));
        CaseloadTimeline timeline =
                team(CaseloadNorm.atMost(7, Wormerland.WEEK), coach).timeline(days(0, 50));
        assertThat(timeline.steps().map(CaseloadTimeline.Step::period))
                .containsExactly(days(0, 2), days(2, 5), days(5, 20), days(20, 41), days(41, 50));
        assertThat(timeline.steps().map(step -> step.figures().capacity())).containsExactly(7L, 0L, 7L, 0L, 7L);
    }

    @Test
    void uncoveredAreTheHouseholdsOfACoachWithoutAContractAndNotOfOneOnLeave() {
        Coach onLeave =
                coach(ONE, Wormerland.WEEK).withAbsences(List.of(Absence.whole(days(0, 10), AbsenceReason.LEAVE)));
        Coach gone = Coach.builder()
                .id(TWO)
                .contracts(new Contract(days(-10, 5), Wormerland.WEEK, Employment.AGENCY))
                .build();
        Team team = team(CaseloadNorm.atMost(5, Wormerland.WEEK), onLeave, gone)
                .withAssignments(List.of(with(ONE, 1, Intensity.FULL), with(TWO, 2, Intensity.FULL)));
        assertThat(team.uncoveredOn(DAY.plusDays(4))).isEmpty();
        assertThat(team.uncoveredOn(DAY.plusDays(5))).containsExactly(with(TWO, 2, Intensity.FULL));
    }

    @Test
    void roomIsFirstFoundTodayLaterOrNever() {
        Team team = team(CaseloadNorm.atMost(1, Wormerland.WEEK), coach(ONE, Wormerland.WEEK));
        assertThat(team.firstRoomOnOrAfter(DAY)).contains(DAY);
        Team full = team.withAssignments(List.of(with(ONE, 1, Intensity.FULL)));
        assertThat(full.firstRoomOnOrAfter(DAY)).isEmpty();
        Team freeLater =
                full.endAssignment(Wormerland.family(1), DAY.plusDays(40)).get();
        assertThat(freeLater.firstRoomOnOrAfter(DAY)).contains(DAY.plusDays(40));
        assertThat(freeLater.firstRoomOnOrAfter(DAY.plusDays(41))).contains(DAY.plusDays(41));
    }

    @Test
    void roomIsFoundWhereAnAbsenceEndsOrAContractBegins() {
        CaseloadNorm norm = CaseloadNorm.atMost(1, Wormerland.WEEK);
        Coach away =
                coach(ONE, Wormerland.WEEK).withAbsences(List.of(Absence.whole(days(0, 70), AbsenceReason.ILLNESS)));
        assertThat(team(norm, away).firstRoomOnOrAfter(DAY)).contains(DAY.plusDays(70));
        Coach later = coach(TWO, Wormerland.WEEK)
                .withContracts(List.of(new Contract(days(50, 60), Wormerland.WEEK, Employment.OWN_STAFF)));
        assertThat(team(norm, away, later).firstRoomOnOrAfter(DAY)).contains(DAY.plusDays(50));
        assertThat(team(norm, away, later).firstRoomOnOrAfter(DAY.plusDays(60))).contains(DAY.plusDays(70));
    }

    @Test
    void beforeTheFirstNormRoomIsFoundFromItsDayOn() {
        Team team = team(CaseloadNorm.atMost(1, Wormerland.WEEK), coach(ONE, Wormerland.WEEK));
        assertThat(team.firstRoomOnOrAfter(DAY.minusYears(1))).contains(DAY);
        assertThat(team.withNorms(List.empty()).firstRoomOnOrAfter(DAY)).isEmpty();
        assertThat(Team.builder().build().firstRoomOnOrAfter(DAY)).isEmpty();
    }

    @Test
    void roomIsFoundInTheFarFuture() {
        LocalDate last = LocalDate.of(2199, 12, 31);
        Team team = team(CaseloadNorm.atMost(1, Wormerland.WEEK), coach(ONE, Wormerland.WEEK));
        assertThat(team.firstRoomOnOrAfter(last)).contains(last);
        Team stopped = team.withIntakeStops(List.of(LocalDateRange.of(DAY, last)));
        assertThat(stopped.firstRoomOnOrAfter(DAY)).contains(last);
        assertThat(team.withIntakeStops(List.of(LocalDateRange.ofUnboundedEnd(DAY)))
                        .firstRoomOnOrAfter(DAY))
                .isEmpty();
        assertThat(team.firstRoomOnOrAfter(LocalDate.of(1900, 1, 1))).contains(DAY);
    }

    @Test
    void roomIsNotLookedForInAnotherCentury() {
        Team team = Wormerland.team();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> team.firstRoomOnOrAfter(LocalDate.of(1899, 12, 31)))
                .withMessage("date must lie in the years 1900 to 2199, but was 1899-12-31");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> team.firstRoomOnOrAfter(LocalDate.MAX))
                .withMessage("date must lie in the years 1900 to 2199, but was +999999999-12-31");
    }

    private static Team team(CaseloadNorm norm, Coach... coaches) {
        return Team.builder().coaches(coaches).norms(new DatedNorm(DAY, norm)).build();
    }

    private static Coach coach(CoachId id, Duration hours) {
        return Coach.builder()
                .id(id)
                .contracts(new Contract(LocalDateRange.ofUnboundedEnd(DAY.minusYears(2)), hours, Employment.OWN_STAFF))
                .build();
    }

    private static Assignment with(CoachId coach, int family, Intensity intensity) {
        return Assignment.from(DAY.minusDays(1), Wormerland.family(family), coach)
                .withIntensity(intensity);
    }

    private static List<Long> capacities(Team team, int day) {
        return List.ofAll(team.caseloadOn(DAY.plusDays(day)).coaches().values()).map(CaseloadFigures::capacity);
    }

    private static LocalDateRange days(int from, int until) {
        return LocalDateRange.of(DAY.plusDays(from), DAY.plusDays(until));
    }
}
