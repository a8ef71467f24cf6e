package org.gezinscoach.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.collection.List;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.gezinscoach.coach.Assignment;
import org.gezinscoach.coach.CoachId;
import org.gezinscoach.coach.Intensity;
import org.gezinscoach.coach.Team;
import org.gezinscoach.household.HouseholdId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.threeten.extra.LocalDateRange;

class IntakePlanTest {
    private static final LocalDate DAY = IntakeTeams.DAY;
    private static final CoachId NOBODY = new CoachId("C-9");

    @Test
    void whoGoesToAnyCoachGoesToTheOneWithMostRoomAndOfEqualsTheLower() {
        Team team = IntakeTeams.holding(java.util.List.of(1, 2, 2));
        assertThat(plan(team, any(1), any(2), any(3), any(4), any(5)))
                .containsExactly("1 with C-1", "2 with C-2", "3 with C-0", "4 with C-1", "5 with C-2");
    }

    @Test
    void soDoesWhoNamesSeveral() {
        Team team = IntakeTeams.holding(java.util.List.of(3, 1, 2));
        assertThat(plan(team, among(1, 1, 2), among(2, 1, 2), among(3, 0, 1)))
                .containsExactly("1 with C-2", "2 with C-1", "3 with C-0");
    }

    @Test
    void whoCanGoElsewhereMakesRoom() {
        Team team = IntakeTeams.holding(java.util.List.of(1, 1));
        assertThat(plan(team, any(1), among(2, 0))).containsExactly("1 with C-1", "2 with C-0");
        assertThat(plan(team, among(1, 0, 1), among(2, 0))).containsExactly("1 with C-1", "2 with C-0");
    }

    @Test
    void aChainOfMovesMakesRoom() {
        Team team = IntakeTeams.holding(java.util.List.of(1, 1, 1, 1));
        assertThat(plan(team, among(1, 0, 1), among(2, 1, 2), among(3, 2, 3), among(4, 0)))
                .containsExactly("1 with C-1", "2 with C-2", "3 with C-3", "4 with C-0");
    }

    @Test
    void whoStaysWhileOthersLeaveCanStillBeMoved() {
        Team team = IntakeTeams.holding(java.util.List.of(3, 1, 1, 1, 1));
        assertThat(plan(
                        team,
                        among(1, 3, 4),
                        among(2, 0, 1),
                        among(3, 0, 2),
                        among(4, 0, 3),
                        among(5, 0),
                        among(6, 0),
                        among(7, 0)))
                .containsExactly(
                        "1 with C-4",
                        "2 with C-1",
                        "3 with C-2",
                        "4 with C-3",
                        "5 with C-0",
                        "6 with C-0",
                        "7 with C-0");
    }

    @Test
    void nobodyIsDisplacedByWhoRanksAfter() {
        Team team = IntakeTeams.holding(java.util.List.of(1, 1));
        assertThat(plan(team, among(1, 0), among(2, 0), any(3)))
                .containsExactly("1 with C-0", "2 waits: NO_ROOM_WITH_COACHES", "3 with C-1");
    }

    @Test
    void aSearchInVainDoesNotCloseWhatOthersCanStillReach() {
        Team team = IntakeTeams.holding(java.util.List.of(1, 1, 2));
        assertThat(plan(team, among(1, 0), among(2, 1, 2), among(3, 0), among(4, 1), among(5, 0, 1), among(6, 1, 2)))
                .containsExactly(
                        "1 with C-0",
                        "2 with C-2",
                        "3 waits: NO_ROOM_WITH_COACHES",
                        "4 with C-1",
                        "5 waits: NO_ROOM_WITH_COACHES",
                        "6 with C-2");
    }

    /** The second search reaches C-3 alone, though the first one reached C-1 too, where the first household can still leave. */
    @Test
    void aSearchKnowsNothingOfWhomTheOneBeforeReached() {
        Team team = IntakeTeams.holding(java.util.List.of(1, 3, 2, 1));
        List<WaitingHousehold> seven = List.of(
                among(1, 1, 2), among(2, 1, 2), among(3, 1), among(4, 0, 1), among(5, 0), among(6, 3), among(7, 3));
        assertThat(plan(team, seven.toJavaArray(WaitingHousehold[]::new)))
                .containsExactly(
                        "1 with C-1",
                        "2 with C-2",
                        "3 with C-1",
                        "4 with C-1",
                        "5 with C-0",
                        "6 with C-3",
                        "7 waits: NO_ROOM_WITH_COACHES");
        assertThat(plan(team, seven.append(among(8, 1)).toJavaArray(WaitingHousehold[]::new)))
                .startsWith("1 with C-2")
                .endsWith("7 waits: NO_ROOM_WITH_COACHES", "8 with C-1");
    }

    /** Two coaches have 0.60 of a place left each: the team has a place more, and no coach has it. */
    @Test
    void aPlaceOfTheTeamThatNoCoachHasIsNone() {
        Team team = IntakeTeams.holding(java.util.List.of(1, 1, 1))
                .withAssignments(List.of(1, 2)
                        .map(number -> Assignment.from(DAY, id(90 + number), IntakeTeams.coach(number))
                                .withIntensity(Intensity.LOW)));
        assertThat(team.caseloadOn(DAY).team().room()).isEqualTo(2);
        assertThat(plan(team, any(1), among(2, 0), any(3)))
                .containsExactly("1 with C-0", "2 waits: NO_ROOM_WITH_COACHES", "3 waits: NO_ROOM_WITH_COACHES");
    }

    @Test
    void whatWaitsSaysWhy() {
        Team team = IntakeTeams.holding(java.util.List.of(1, 1))
                .withAssignments(List.of(Assignment.from(DAY.plusMonths(1), id(1), IntakeTeams.coach(0))));
        assertThat(plan(
                        team,
                        any(1),
                        WaitingHousehold.builder()
                                .household(id(2))
                                .since(LocalDate.of(1900, 1, 3))
                                .coaches(NOBODY)
                                .build(),
                        among(3, 0),
                        among(4, 0),
                        any(5),
                        any(6)))
                .containsExactly(
                        "1 waits: ALREADY_ASSIGNED",
                        "2 waits: COACHES_UNKNOWN",
                        "3 with C-0",
                        "4 waits: NO_ROOM_WITH_COACHES",
                        "5 with C-1",
                        "6 waits: NO_ROOM_IN_TEAM");
    }

    @Test
    void whoseCoachingEndsThatDayMayBePlacedAgain() {
        LocalDateRange before = LocalDateRange.of(DAY.minusYears(1), DAY);
        Team team = IntakeTeams.holding(java.util.List.of(1))
                .withAssignments(List.of(
                        Assignment.from(DAY, id(1), IntakeTeams.coach(0)).withPeriod(before)));
        assertThat(plan(team, any(1))).containsExactly("1 with C-0");
        assertThat(plan(
                        team.withAssignments(
                                team.assignments().map(one -> one.withPeriod(before.withEnd(DAY.plusDays(1))))),
                        any(1)))
                .containsExactly("1 waits: ALREADY_ASSIGNED");
    }

    @Test
    void inAnIntakeStopEverybodyWaits() {
        Team team = IntakeTeams.holding(java.util.List.of(2))
                .withIntakeStops(List.of(LocalDateRange.of(DAY, DAY.plusDays(1))));
        assertThat(plan(team, any(1), among(2, 0)))
                .containsExactly("1 waits: INTAKE_STOPPED", "2 waits: INTAKE_STOPPED");
    }

    @Test
    void aTeamWithoutCoachesHasNoRoom() {
        assertThat(plan(IntakeTeams.holding(java.util.List.of()), any(1), among(2, 0)))
                .containsExactly("1 waits: NO_ROOM_IN_TEAM", "2 waits: COACHES_UNKNOWN");
    }

    @Test
    void whereNobodyWaitsNobodyIsPlaced() {
        IntakePlan plan =
                IntakePlan.of(IntakeTeams.holding(java.util.List.of(1)), DAY, new Priority.CostFirst(), List.empty());
        assertThat(plan.placed()).isEmpty();
        assertThat(plan.waiting()).isEmpty();
        assertThat(plan.ranks()).isEmpty();
        assertThat(plan.on()).isEqualTo(DAY);
        assertThat(plan.caseload().team().room()).isEqualTo(1);
    }

    /** In vain for half of them: searching all coaches for each of these would take minutes. */
    @Test
    @Timeout(30)
    void aHundredThousandHouseholdsFillALargeTeam() {
        int coaches = 5_000;
        Team team = IntakeTeams.holding(java.util.Collections.nCopies(2 * coaches, 10));
        java.util.List<WaitingHousehold> waiting = IntStream.range(0, 100_000)
                .mapToObj(i -> among(
                        i,
                        IntStream.of(1, 3, 7, 11, 13, 17, 19, 23, 29, 31)
                                .map(step -> i * step % coaches)
                                .toArray()))
                .toList();
        IntakePlan plan = IntakePlan.of(team, DAY, new Priority.CostFirst(), waiting);
        assertThat(plan.placed().map(placement -> placement.rank().place()))
                .isEqualTo(List.rangeClosed(1, 10 * coaches));
        assertThat(plan.waiting().forAll(one -> one.reason() == DeferralReason.NO_ROOM_WITH_COACHES))
                .isTrue();
    }

    @Test
    void aDayOutsideTheYearsOfTheLibraryIsRefused() {
        LocalDate late = LocalDate.of(2200, 1, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IntakePlan.of(
                        IntakeTeams.holding(java.util.List.of(1)), late, new Priority.CostFirst(), List.empty()))
                .withMessage("on must lie in the years 1900 to 2199, but was 2200-01-01");
    }

    private static List<String> plan(Team team, WaitingHousehold... waiting) {
        IntakePlan plan = IntakePlan.of(
                team, DAY, new Priority.ComplexityFirst(), List.of(waiting).reverse());
        return plan.ranks()
                .map(rank -> number(rank)
                        + plan.placed()
                                .find(placement -> placement.rank().equals(rank))
                                .map(placement -> " with " + placement.coach())
                                .getOrElse(() -> " waits: "
                                        + plan.waiting()
                                                .find(one -> one.rank().equals(rank))
                                                .get()
                                                .reason()));
    }

    private static int number(Rank rank) {
        return Integer.parseInt(rank.waiting().household().label());
    }

    private static HouseholdId id(int number) {
        return new HouseholdId("Waiting 2020", String.valueOf(number));
    }

    /** Who waits since as many days after the first as the number says: so the numbers are the ranks. */
    private static WaitingHousehold any(int number) {
        return WaitingHousehold.builder()
                .household(id(number))
                .since(LocalDate.of(1900, 1, 1).plusDays(number))
                .build();
    }

    private static WaitingHousehold among(int number, int... coaches) {
        return any(number)
                .withCoaches(io.vavr.control.Option.some(List.ofAll(coaches).map(IntakeTeams::coach)));
    }
}
