package org.gezinscoach.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.gezinscoach.checks.EveryTry;
import org.gezinscoach.coach.Caseload;
import org.gezinscoach.coach.CaseloadFigures;
import org.gezinscoach.coach.CaseloadRefusal;
import org.gezinscoach.coach.CoachId;
import org.gezinscoach.coach.Intensity;
import org.gezinscoach.coach.Team;
import org.gezinscoach.household.HouseholdId;

/** Plans against brute force and against a solver of maximum flows, and what every plan keeps. */
class IntakePlanProperties {

    /** A team, and who waits for it. */
    record Case(Team team, java.util.List<WaitingHousehold> waiting, Priority priority) {
        IntakePlan plan() {
            return IntakePlan.of(team, IntakeTeams.DAY, priority, waiting);
        }

        List<WaitingHousehold> inOrder() {
            return priority.rank(waiting).map(Rank::waiting);
        }
    }

    @StatisticsReport(onFailureOnly = true)
    @EveryTry
    @Property(tries = 2_500, edgeCases = EdgeCasesMode.NONE)
    void noHouseholdWaitsThatBruteForceCouldPlace(@ForAll("small") Case small) {
        IntakePlan plan = small.plan();
        Caseload caseload = small.team().caseloadOn(IntakeTeams.DAY);
        List<HouseholdId> best = bestOf(caseload, small.inOrder());
        Statistics.collect(
                best.isEmpty() ? "none" : best.size() < small.waiting().size() ? "some" : "all");
        assertThat(placed(plan)).isEqualTo(best);
        Statistics.coverage(coverage -> coverage.check("some").count(count -> count >= 500));
    }

    @StatisticsReport(onFailureOnly = true)
    @EveryTry
    @Property(edgeCases = EdgeCasesMode.NONE)
    void noHouseholdWaitsThatAMaximumFlowCouldPlace(@ForAll("large") Case large) {
        MaximumFlow flow = new MaximumFlow(large.team().caseloadOn(IntakeTeams.DAY));
        List<WaitingHousehold> placed = List.empty();
        for (WaitingHousehold household : large.inOrder()) {
            placed = flow.canPlace(placed.append(household)) ? placed.append(household) : placed;
        }
        IntakePlan plan = large.plan();
        assertThat(placed(plan)).isEqualTo(placed.map(WaitingHousehold::household));
        Statistics.label("moved").collect(isGreedyWrong(large, plan));
        Statistics.label("moved").coverage(coverage -> coverage.check(true).count(count -> count >= 20));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aPlanNeverExceedsTheRoomOverallAndPerCoach(@ForAll("large") Case large) {
        IntakePlan plan = large.plan();
        Caseload caseload = large.team().caseloadOn(IntakeTeams.DAY);
        assertThat(plan.caseload()).isEqualTo(caseload);
        assertThat(plan.on()).isEqualTo(IntakeTeams.DAY);
        assertThat((long) plan.placed().size())
                .isLessThanOrEqualTo(caseload.team().room());
        plan.placed()
                .groupBy(Placement::coach)
                .forEach((coach, theirs) -> assertThat((long) theirs.size())
                        .isLessThanOrEqualTo(caseload.coaches().get(coach).get().room()));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void everybodyIsPlacedWithACoachTheyNamedOrWaits(@ForAll("large") Case large) {
        IntakePlan plan = large.plan();
        assertThat(plan.ranks()).isEqualTo(large.priority().rank(large.waiting()));
        assertThat(plan.placed().map(Placement::rank).map(Rank::place).asJava()).isSorted();
        assertThat(plan.waiting().map(Deferral::rank).map(Rank::place).asJava()).isSorted();
        assertThat(plan.placed())
                .allMatch(placement ->
                        placement.rank().waiting().coaches().forAll(among -> among.contains(placement.coach())));
    }

    /** The second way: the team itself takes in whom the plan places, one after another. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void theTeamTakesInWhomThePlanPlaces(@ForAll("large") Case large) {
        IntakePlan plan = large.plan();
        Team team = large.team();
        for (Placement placement : plan.placed()) {
            Either<CaseloadRefusal, Team> next = team.assign(
                    placement.rank().waiting().household(), placement.coach(), IntakeTeams.DAY, Intensity.FULL);
            assertThat(next.isRight()).as("%s", placement).isTrue();
            team = next.get();
        }
        for (Deferral deferral : plan.waiting()) {
            assertRefusedEverywhere(team, deferral);
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void thePlanIsIndependentOfInputOrder(@ForAll("large") Case large, @ForAll Random random) {
        Team team = large.team();
        Team other = team.withCoaches(shuffled(team.coaches(), random))
                .withAssignments(shuffled(team.assignments(), random));
        java.util.List<WaitingHousehold> waiting =
                shuffled(List.ofAll(large.waiting()), random).asJava();
        assertThat(new Case(other, waiting, large.priority()).plan()).isEqualTo(large.plan());
    }

    @StatisticsReport(onFailureOnly = true)
    @EveryTry
    @Property(edgeCases = EdgeCasesMode.NONE)
    void whoWaitsKnowsWhy(@ForAll("large") Case large) {
        IntakePlan plan = large.plan();
        long room = plan.caseload().team().room();
        for (Deferral deferral : plan.waiting()) {
            int place = deferral.rank().place();
            long before = plan.placed().count(placement -> placement.rank().place() < place);
            List<CoachId> named = deferral.rank().waiting().coaches().getOrElse(List.empty());
            boolean unknown = !named.isEmpty()
                    && named.forAll(coach -> !plan.caseload().coaches().containsKey(coach));
            DeferralReason expected = large.team().isIntakeStoppedOn(IntakeTeams.DAY)
                    ? DeferralReason.INTAKE_STOPPED
                    : unknown
                            ? DeferralReason.COACHES_UNKNOWN
                            : before == room ? DeferralReason.NO_ROOM_IN_TEAM : DeferralReason.NO_ROOM_WITH_COACHES;
            Statistics.collect(expected);
            assertThat(deferral.reason()).isEqualTo(expected);
        }
        Statistics.coverage(coverage -> {
            for (DeferralReason reason : List.of(DeferralReason.values()).tail()) {
                coverage.check(reason).count(count -> count >= 20);
            }
        });
    }

    private static <T> List<T> shuffled(List<T> values, Random random) {
        java.util.List<T> shuffled = new ArrayList<>(values.asJava());
        Collections.shuffle(shuffled, random);
        return List.ofAll(shuffled);
    }

    private static void assertRefusedEverywhere(Team team, Deferral deferral) {
        for (CoachId coach :
                deferral.rank().waiting().coaches().getOrElse(team.coaches().map(one -> one.id()))) {
            assertThat(team.assign(deferral.rank().waiting().household(), coach, IntakeTeams.DAY, Intensity.FULL)
                            .isLeft())
                    .as("%s with %s", deferral, coach)
                    .isTrue();
        }
    }

    /** Whether taking the first coach with most room, and never moving anybody, would place fewer or others. */
    private static boolean isGreedyWrong(Case large, IntakePlan plan) {
        Map<CoachId, Long> room =
                large.team().caseloadOn(IntakeTeams.DAY).coaches().mapValues(CaseloadFigures::room);
        long left = plan.caseload().team().room();
        List<HouseholdId> placed = List.empty();
        for (WaitingHousehold household : large.inOrder()) {
            Map<CoachId, Long> now = room;
            List<CoachId> free = household
                    .coaches()
                    .getOrElse(now.keySet().toList())
                    .filter(coach -> now.getOrElse(coach, 0L) > 0)
                    .sortBy(coach -> -now.get(coach).get());
            if (left > 0 && !free.isEmpty()) {
                room = room.put(free.head(), now.get(free.head()).get() - 1);
                placed = placed.append(household.household());
                left--;
            }
        }
        return !placed.equals(placed(plan));
    }

    private static List<HouseholdId> placed(IntakePlan plan) {
        return plan.placed().map(placement -> placement.rank().waiting().household());
    }

    /** Of all ways to place households, those of the one that places the first if any does, then the second, and so on. */
    private static List<HouseholdId> bestOf(Caseload caseload, List<WaitingHousehold> inOrder) {
        return bestOf(caseload.team().room(), caseload.coaches().mapValues(CaseloadFigures::room), inOrder)
                .map(WaitingHousehold::household);
    }

    private static List<WaitingHousehold> bestOf(long left, Map<CoachId, Long> room, List<WaitingHousehold> inOrder) {
        if (inOrder.isEmpty()) {
            return List.empty();
        }
        WaitingHousehold first = inOrder.head();
        List<List<WaitingHousehold>> ways = List.of(bestOf(left, room, inOrder.tail()));
        for (CoachId coach : first.coaches().getOrElse(room.keySet().toList())) {
            long free = room.getOrElse(coach, 0L);
            if (left > 0 && free > 0) {
                ways = ways.append(bestOf(left - 1, room.put(coach, free - 1), inOrder.tail())
                        .prepend(first));
            }
        }
        return ways.reduce((one, other) -> isBetter(inOrder, other, one) ? other : one);
    }

    private static boolean isBetter(
            List<WaitingHousehold> inOrder, List<WaitingHousehold> one, List<WaitingHousehold> other) {
        for (WaitingHousehold household : inOrder) {
            if (one.contains(household) != other.contains(household)) {
                return one.contains(household);
            }
        }
        return false;
    }

    @Provide
    Arbitrary<Case> small() {
        return cases(3, 3, 6);
    }

    @Provide
    Arbitrary<Case> large() {
        return cases(9, 4, 25);
    }

    private static Arbitrary<Case> cases(int mostCoaches, int mostRoom, int mostWaiting) {
        return Combinators.combine(upTo(mostCoaches), upTo(mostWaiting))
                .flatAs((coaches, waiting) -> Combinators.combine(
                                IntakeTeams.teams(coaches, mostRoom),
                                WaitingLists.of(waiting, coaches),
                                WaitingLists.priorities())
                        .as(Case::new));
    }

    private static Arbitrary<Integer> upTo(int most) {
        return Arbitraries.integers().between(0, most).withDistribution(RandomDistribution.uniform());
    }
}
