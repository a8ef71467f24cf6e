package org.gezinscoach.coach;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.gezinscoach.checks.EveryTry;
import org.gezinscoach.household.HouseholdId;
import org.threeten.extra.LocalDateRange;

/** What holds while a team is changed, step by step, beside a naive team to which the same is done. */
class TeamChangeProperties {

    @EveryTry
    @Property
    void everyChangeIsAsTheNaiveTeamSaysAndARefusalChangesNothing(
            @ForAll("drafts") Draft draft,
            @ForAll("changes") List<Change> changes,
            @ForAll("ranges") LocalDateRange range) {
        Draft expected = draft;
        Team team = draft.team();
        for (Change change : changes) {
            Team before = team;
            Either<CaseloadRefusal, Draft> naive = change.on(expected);
            Either<CaseloadRefusal, Team> actual = change.on(team, expected);
            assertThat(inOrder(actual)).as("%s", change).isEqualTo(inOrder(naive.map(Draft::team)));
            assertThat(inOrder(before)).isEqualTo(inOrder(expected.team()));
            expected = naive.getOrElse(expected);
            team = actual.getOrElse(team);
            assertFigures(team, expected, change.day());
            Statistics.label("outcome")
                    .collect(actual.fold(
                            CaseloadRefusal::code, changed -> change.getClass().getSimpleName()))
                    .coverage(checker -> {
                        checker.check("Assign").percentage(share -> share > 2);
                        checker.check("End").percentage(share -> share > 2);
                        checker.check("HandOver").percentage(share -> share > 2);
                        checker.check("no-room").percentage(share -> share > 2);
                        checker.check("intake-stopped").percentage(share -> share > 1);
                        checker.check("already-assigned").percentage(share -> share > 2);
                        checker.check("not-assigned").percentage(share -> share > 2);
                        checker.check("coach-unavailable").percentage(share -> share > 2);
                    });
        }
        DailyScan scan = new DailyScan(expected);
        CaseloadTimeline timeline = team.timeline(range);
        Draft.days(range)
                .forEach(day -> assertThat(timeline.on(day)).as("%s", day).containsExactly(scan.team(day)));
    }

    private static Either<CaseloadRefusal, Team> inOrder(Either<CaseloadRefusal, Team> answer) {
        return answer.map(TeamChangeProperties::inOrder);
    }

    private static Team inOrder(Team team) {
        return team.withAssignments(team.assignments()
                .sorted(Comparator.comparing(Assignment::household)
                        .thenComparing(assignment -> assignment.period().getStart())));
    }

    @Property
    void assigningAddsOneHouseholdToTheCoachWithinItsRoom(
            @ForAll("drafts") Draft draft, @ForAll("assigns") Assign assign) {
        Team team = draft.team();
        LocalDate day = assign.day();
        assign.on(team, draft).forEach(assigned -> {
            Caseload before = team.caseloadOn(day);
            Caseload after = assigned.caseloadOn(day);
            CaseloadFigures coach = before.coaches().get(assign.coach()).get();
            assertThat(coach.room()).isPositive();
            assertThat(before.team().room()).isPositive();
            assertThat(after.team().households()).isEqualTo(before.team().households() + 1);
            assertThat(after.coaches().get(assign.coach()).get().households()).isEqualTo(coach.households() + 1);
            assertThat(after.team().overload()).isZero();
            assertThat(after.coaches().remove(assign.coach()))
                    .isEqualTo(before.coaches().remove(assign.coach()));
        });
    }

    @EveryTry
    @Property
    void endingOnTheDayOfAssigningRestoresTheTeam(@ForAll("drafts") Draft draft, @ForAll("assigns") Assign assign) {
        Team team = draft.team();
        Either<CaseloadRefusal, Team> assigned = assign.on(team, draft);
        assigned.forEach(with ->
                assertThat(with.endAssignment(assign.household(), assign.day())).containsExactly(team));
        Statistics.label("assigned")
                .collect(assigned.isRight())
                .coverage(checker -> checker.check(true).percentage(share -> share > 10));
    }

    @EveryTry
    @Property
    void handingOverConservesTheFiguresOfTheTeam(
            @ForAll("drafts") Draft draft,
            @ForAll("handOvers") HandOver handOver,
            @ForAll("ranges") LocalDateRange range) {
        Team team = draft.team();
        Either<CaseloadRefusal, Team> handedOver = handOver.on(team, draft);
        handedOver.forEach(after -> {
            assertThat(after.timeline(range)).isEqualTo(team.timeline(range));
            CaseloadFigures to = after.caseloadOn(handOver.day())
                    .coaches()
                    .get(handOver.to())
                    .get();
            assertThat(handOver.from(draft).equals(handOver.to()) || to.overload() == 0)
                    .isTrue();
        });
        Statistics.label("handed over")
                .collect(handedOver.isRight())
                .coverage(checker -> checker.check(true).percentage(share -> share > 10));
    }

    @Property
    void handingBackTheSameDayRestoresTheCaseload(
            @ForAll("drafts") Draft draft,
            @ForAll("handOvers") HandOver handOver,
            @ForAll("ranges") LocalDateRange range) {
        Team team = draft.team();
        CoachId from = handOver.from(draft);
        handOver.on(team, draft)
                .flatMap(after -> after.handOver(handOver.household(), handOver.to(), from, handOver.day()))
                .forEach(back -> {
                    assertThat(back.timeline(from, range)).isEqualTo(team.timeline(from, range));
                    assertThat(back.timeline(handOver.to(), range)).isEqualTo(team.timeline(handOver.to(), range));
                });
    }

    @Property
    void anEndedAssignmentCanNotBeEndedAgainOnThatDay(@ForAll("drafts") Draft draft, @ForAll("ends") End end) {
        Either<CaseloadRefusal, Team> ended = end.on(draft.team(), draft);
        ended.forEach(after -> assertThat(after.endAssignment(end.household(), end.day()))
                .isEqualTo(Either.left(
                        new CaseloadRefusal.NotAssigned(end.day(), end.household(), io.vavr.control.Option.none()))));
    }

    private static void assertFigures(Team team, Draft draft, LocalDate day) {
        DailyScan scan = new DailyScan(draft);
        Caseload caseload = team.caseloadOn(day);
        assertThat(caseload.team()).isEqualTo(scan.team(day));
        assertThat(caseload.coaches().toJavaMap()).isEqualTo(scan.coaches(day));
    }

    /** One change, done to a team or to the naive one. */
    sealed interface Change {
        LocalDate day();

        Either<CaseloadRefusal, Draft> on(Draft draft);

        Either<CaseloadRefusal, Team> on(Team team, Draft draft);
    }

    record Assign(HouseholdId household, CoachId coach, LocalDate day, Intensity intensity) implements Change {
        @Override
        public Either<CaseloadRefusal, Draft> on(Draft draft) {
            return new NaiveTeam(draft).assign(household, coach, day, intensity);
        }

        @Override
        public Either<CaseloadRefusal, Team> on(Team team, Draft draft) {
            return team.assign(household, coach, day, intensity);
        }
    }

    record End(HouseholdId household, LocalDate day) implements Change {
        @Override
        public Either<CaseloadRefusal, Draft> on(Draft draft) {
            return new NaiveTeam(draft).end(household, day);
        }

        @Override
        public Either<CaseloadRefusal, Team> on(Team team, Draft draft) {
            return team.endAssignment(household, day);
        }
    }

    /** Hands over from the coach who has the household, or else from one who may not. */
    record HandOver(HouseholdId household, boolean fromHolder, CoachId other, CoachId to, LocalDate day)
            implements Change {
        CoachId from(Draft draft) {
            return new NaiveTeam(draft)
                    .held(household, day)
                    .filter(held -> fromHolder)
                    .map(Assignment::coach)
                    .orElse(other);
        }

        @Override
        public Either<CaseloadRefusal, Draft> on(Draft draft) {
            return new NaiveTeam(draft).handOver(household, from(draft), to, day);
        }

        @Override
        public Either<CaseloadRefusal, Team> on(Team team, Draft draft) {
            return team.handOver(household, from(draft), to, day);
        }
    }

    private static Arbitrary<HouseholdId> households() {
        return Arbitraries.integers().between(1, Teams.MOST_HOUSEHOLDS + 4).map(Teams::household);
    }

    private static Arbitrary<CoachId> coachIds() {
        return Arbitraries.integers().between(1, Teams.MOST_COACHES + 1).map(Teams::coachId);
    }

    @Provide
    Arbitrary<Assign> assigns() {
        return Combinators.combine(households(), coachIds(), Teams.days(), Arbitraries.of(Intensity.class))
                .as(Assign::new);
    }

    @Provide
    Arbitrary<End> ends() {
        return Combinators.combine(households(), Teams.days()).as(End::new);
    }

    @Provide
    Arbitrary<HandOver> handOvers() {
        return Combinators.combine(
                        Arbitraries.integers()
                                .between(1, Teams.MOST_HOUSEHOLDS / 2)
                                .map(Teams::household),
                        Arbitraries.of(true, true, true, false),
                        coachIds(),
                        coachIds(),
                        Teams.days())
                .as(HandOver::new);
    }

    @Provide
    Arbitrary<List<Change>> changes() {
        return Arbitraries.<Change>frequencyOf(Tuple.of(3, assigns()), Tuple.of(1, ends()), Tuple.of(2, handOvers()))
                .list()
                .ofMaxSize(15);
    }

    @Provide
    Arbitrary<Draft> drafts() {
        return Teams.busyDrafts();
    }

    @Provide
    Arbitrary<LocalDateRange> ranges() {
        return Teams.ranges();
    }
}
