package org.gezinscoach.coach;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashMap;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.gezinscoach.checks.EveryTry;
import org.threeten.extra.LocalDateRange;

class TeamProperties {

    @EveryTry
    @Property
    void theTimelineOfTheTeamIsTheDailyScan(@ForAll("drafts") Draft draft, @ForAll("ranges") LocalDateRange range) {
        CaseloadTimeline timeline = draft.team().timeline(range);
        DailyScan scan = new DailyScan(draft);
        assertThat(timeline.range()).isEqualTo(range);
        Draft.days(range)
                .forEach(day -> assertThat(timeline.on(day)).as("%s", day).containsExactly(scan.team(day)));
        Statistics.label("capacity and households in range")
                .collect(timeline.steps()
                        .exists(step ->
                                step.figures().capacity() > 0 && step.figures().households() > 0))
                .coverage(checker -> checker.check(true).percentage(share -> share > 20));
    }

    @Property
    void theTimelineOfACoachIsTheDailyScan(
            @ForAll("drafts") Draft draft,
            @ForAll("ranges") LocalDateRange range,
            @ForAll @IntRange(max = 6) int number) {
        CoachId coach = Teams.coachId(number);
        CaseloadTimeline timeline = draft.team().timeline(coach, range);
        DailyScan scan = new DailyScan(draft);
        Draft.days(range)
                .forEach(day -> assertThat(timeline.on(day)).as("%s", day).containsExactly(scan.coach(coach, day)));
    }

    @Property
    void theCaseloadOnADayIsTheDailyScan(@ForAll("drafts") Draft draft, @ForAll("days") LocalDate day) {
        Caseload caseload = draft.team().caseloadOn(day);
        DailyScan scan = new DailyScan(draft);
        assertThat(caseload.on()).isEqualTo(day);
        assertThat(caseload.team()).isEqualTo(scan.team(day));
        assertThat(caseload.coaches().toJavaMap()).isEqualTo(scan.coaches(day));
        assertThat(caseload.coaches().keySet())
                .containsExactlyElementsOf(scan.coaches(day).keySet());
    }

    @Property
    void theTimelineIsTheCaseloadOnEveryDay(@ForAll("drafts") Draft draft, @ForAll("ranges") LocalDateRange range) {
        Team team = draft.team();
        CaseloadTimeline timeline = team.timeline(range);
        Draft.days(range)
                .forEach(day -> assertThat(timeline.on(day))
                        .as("%s", day)
                        .containsExactly(team.caseloadOn(day).team()));
    }

    @Property
    void theStepsTileTheRangeAndDifferFromTheirNeighbours(
            @ForAll("drafts") Draft draft, @ForAll("ranges") LocalDateRange range) {
        List<CaseloadTimeline.Step> steps = draft.team().timeline(range).steps().asJava();
        assertThat(steps.get(0).period().getStart()).isEqualTo(range.getStart());
        assertThat(steps.get(steps.size() - 1).period().getEnd()).isEqualTo(range.getEnd());
        for (int i = 1; i < steps.size(); i++) {
            assertThat(steps.get(i).period().getStart())
                    .isEqualTo(steps.get(i - 1).period().getEnd());
            assertThat(steps.get(i).figures()).isNotEqualTo(steps.get(i - 1).figures());
        }
    }

    @Property
    void theOrderOfCoachesAssignmentsAndOtherPartsDoesNotMatterToTheFigures(
            @ForAll("drafts") Draft draft, @ForAll("ranges") LocalDateRange range, @ForAll Random random) {
        Team team = draft.team();
        Team other = draft.shuffledThroughout(random).team();
        assertThat(other.timeline(range)).isEqualTo(team.timeline(range));
        assertThat(other.caseloadOn(range.getStart())).isEqualTo(team.caseloadOn(range.getStart()));
        assertThat(other.firstRoomOnOrAfter(range.getStart())).isEqualTo(team.firstRoomOnOrAfter(range.getStart()));
    }

    @Property
    void thePartsStayAsGiven(@ForAll("drafts") Draft draft) {
        Team team = draft.team();
        assertThat(team.coaches()).containsExactlyInAnyOrderElementsOf(draft.coaches());
        assertThat(team.assignments()).containsExactlyInAnyOrderElementsOf(draft.assignments());
        assertThat(team.norms()).containsExactlyInAnyOrderElementsOf(draft.norms());
        assertThat(team.intakeStops()).containsExactlyElementsOf(draft.stops());
        assertThat(team.ceiling().toJavaOptional()).isEqualTo(draft.ceiling());
    }

    @Property
    void roomIsNeverNegativeAndAlwaysWithinCapacityAndCeiling(
            @ForAll("drafts") Draft draft, @ForAll("ranges") LocalDateRange range) {
        draft.team().timeline(range).steps().map(CaseloadTimeline.Step::figures).forEach(figures -> {
            assertThat(figures.room()).isNotNegative();
            if (figures.room() > 0) {
                assertThat(100 * figures.room()).isLessThanOrEqualTo(100 * figures.capacity() - figures.load());
                assertThat(figures.room() + figures.households())
                        .isLessThanOrEqualTo(
                                draft.ceiling().map(Integer::longValue).orElse(Long.MAX_VALUE));
            }
        });
    }

    @Property
    void theTeamIsTheSumOfItsCoachesButForItsRoom(
            @ForAll("drafts") Draft draft, @ForAll("ranges") LocalDateRange range) {
        Team team = draft.team();
        CaseloadTimeline sum = draft.coaches().stream()
                .map(coach -> team.timeline(coach.id(), range))
                .reduce(Team.builder().build().timeline(range), CaseloadTimeline::plus);
        CaseloadTimeline whole = team.timeline(range);
        Draft.days(range).forEach(day -> {
            CaseloadFigures figures = whole.on(day).get();
            CaseloadFigures coaches = sum.on(day).get();
            assertThat(figures.capacity()).isEqualTo(coaches.capacity());
            assertThat(figures.load()).isEqualTo(coaches.load());
            assertThat(figures.households()).isEqualTo(coaches.households());
        });
    }

    @Property
    void whereEveryHouseholdIsAWholeOneTheCoachesHaveTheRoomOfTheTeam(
            @ForAll("drafts") Draft draft, @ForAll("days") LocalDate day) {
        List<DatedNorm> whole = draft.norms().stream()
                .map(dated -> new DatedNorm(dated.from(), dated.norm().withWeights(HashMap.empty())))
                .toList();
        Caseload caseload = draft.withNorms(whole).team().caseloadOn(day);
        assertThat(caseload.team().room())
                .isLessThanOrEqualTo(caseload.coaches()
                        .values()
                        .map(CaseloadFigures::room)
                        .sum()
                        .longValue());
    }

    @Property
    void anAbsenceNeverRaisesCapacityNorChangesTheLoad(
            @ForAll("drafts") Draft draft, @ForAll("absences") Absence absence, @ForAll("days") LocalDate day) {
        Assume.that(!draft.coaches().isEmpty());
        List<Coach> coaches = new ArrayList<>(draft.coaches());
        coaches.set(0, coaches.get(0).withAbsences(coaches.get(0).absences().append(absence)));
        CaseloadFigures before = draft.team().caseloadOn(day).team();
        CaseloadFigures after =
                draft.withCoaches(coaches).team().caseloadOn(day).team();
        assertThat(after.capacity()).isLessThanOrEqualTo(before.capacity());
        assertThat(after.room()).isLessThanOrEqualTo(before.room());
        assertThat(after.load()).isEqualTo(before.load());
        assertThat(after.households()).isEqualTo(before.households());
    }

    @Property
    void capacityIsMonotoneInTheHours(
            @ForAll("drafts") Draft draft,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = 1, max = 2000) int more) {
        List<Coach> coaches = draft.coaches().stream()
                .map(coach -> coach.withContracts(coach.contracts().map(contract -> longer(contract, more))))
                .toList();
        Caseload before = draft.team().caseloadOn(day);
        Caseload after = draft.withCoaches(coaches).team().caseloadOn(day);
        assertThat(after.team().capacity()).isGreaterThanOrEqualTo(before.team().capacity());
        assertThat(after.team().room()).isGreaterThanOrEqualTo(before.team().room());
        before.coaches()
                .forEach((id, figures) -> assertThat(
                                after.coaches().get(id).get().capacity())
                        .isGreaterThanOrEqualTo(figures.capacity()));
    }

    @Property
    void capacityIsMonotoneInTheNorm(
            @ForAll("drafts") Draft draft,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = 1, max = 5) int more) {
        List<DatedNorm> norms = draft.norms().stream()
                .map(dated -> new DatedNorm(
                        dated.from(), dated.norm().withMax(dated.norm().max() + more)))
                .toList();
        CaseloadFigures before = draft.team().caseloadOn(day).team();
        CaseloadFigures after = draft.withNorms(norms).team().caseloadOn(day).team();
        assertThat(after.capacity()).isGreaterThanOrEqualTo(before.capacity());
        assertThat(after.room()).isGreaterThanOrEqualTo(before.room());
        assertThat(after.load()).isEqualTo(before.load());
    }

    @EveryTry
    @Property
    void theFirstRoomIsTheFirstDayOfTheScanWithRoom(@ForAll("drafts") Draft draft, @ForAll("days") LocalDate day) {
        DailyScan scan = new DailyScan(draft);
        Optional<LocalDate> first = day.datesUntil(Teams.day(Teams.HORIZON + 1))
                .filter(date -> scan.team(date).room() > 0)
                .findFirst();
        assertThat(draft.team().firstRoomOnOrAfter(day).toJavaOptional()).isEqualTo(first);
        Statistics.label("first room")
                .collect(first.map(date -> date.equals(day) ? "that day" : "later")
                        .orElse("never"))
                .coverage(checker -> {
                    checker.check("that day").percentage(share -> share > 5);
                    checker.check("later").percentage(share -> share > 5);
                    checker.check("never").percentage(share -> share > 5);
                });
    }

    @Property
    void uncoveredIsWhoeverIsWithACoachWithoutAContract(@ForAll("drafts") Draft draft, @ForAll("days") LocalDate day) {
        DailyScan scan = new DailyScan(draft);
        List<Assignment> uncovered = draft.assignments().stream()
                .filter(assignment ->
                        DailyScan.holds(assignment.period(), day) && !scan.isEngaged(assignment.coach(), day))
                .toList();
        assertThat(draft.team().uncoveredOn(day)).containsExactlyInAnyOrderElementsOf(uncovered);
    }

    @EveryTry
    @Property
    void whoTakesOverIsWhoHasMostRoom(
            @ForAll("drafts") Draft draft, @ForAll("days") LocalDate day, @ForAll @IntRange(max = 6) int number) {
        CoachId coach = Teams.coachId(number);
        TakeOver takeOver = draft.team().withoutCoach(coach, day);
        TakeOver naive = new NaiveTeam(draft).without(coach, day);
        assertThat(takeOver).isEqualTo(naive);
        assertThat(takeOver.takenOver().keySet())
                .containsExactlyElementsOf(naive.takenOver().keySet());
        Statistics.label("taken over")
                .collect(!takeOver.takenOver().isEmpty())
                .coverage(checker -> checker.check(true).percentage(share -> share > 1));
    }

    @Property
    void whatIsTakenOverCanBeHandedOverOneByOne(
            @ForAll("drafts") Draft draft,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = 1, max = 5) int number) {
        CoachId coach = Teams.coachId(number);
        Team team = draft.team();
        TakeOver takeOver = team.withoutCoach(coach, day);
        Team handedOver = takeOver.takenOver()
                .foldLeft(
                        team,
                        (reached, pair) -> reached.handOver(pair._1(), coach, pair._2(), day)
                                .get());
        assertThat(handedOver.caseloadOn(day).team())
                .isEqualTo(team.caseloadOn(day).team());
        assertThat(handedOver
                        .assignments()
                        .filter(assignment ->
                                assignment.coach().equals(coach) && DailyScan.holds(assignment.period(), day)))
                .extracting(Assignment::household)
                .containsExactlyElementsOf(takeOver.uncovered());
    }

    @Property
    void aRangeInPartsIsTheRangeInOne(
            @ForAll("drafts") Draft draft,
            @ForAll("ranges") LocalDateRange range,
            @ForAll @IntRange(max = 89) int cut) {
        Assume.that(range.lengthInDays() > 1);
        LocalDate middle = range.getStart().plusDays(1 + cut % (range.lengthInDays() - 1));
        Team team = draft.team();
        io.vavr.collection.List<CaseloadTimeline.Step> parts = team.timeline(range.withEnd(middle))
                .steps()
                .appendAll(team.timeline(range.withStart(middle)).steps());
        assertThat(new CaseloadTimeline(range, parts)).isEqualTo(team.timeline(range));
    }

    private static Contract longer(Contract contract, int minutes) {
        Duration hours = contract.weeklyHours().plusMinutes(minutes);
        Duration most = Duration.ofDays(7);
        return new Contract(contract.period(), hours.compareTo(most) < 0 ? hours : most, contract.employment());
    }

    @Provide
    Arbitrary<Draft> drafts() {
        return Teams.drafts();
    }

    @Provide
    Arbitrary<LocalDateRange> ranges() {
        return Teams.ranges();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Teams.days();
    }

    @Provide
    Arbitrary<Absence> absences() {
        return Teams.absences();
    }
}
