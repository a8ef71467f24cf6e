package org.gezinscoach.coach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gezinscoach.coach.CaseloadRefusal.AlreadyAssigned;
import org.gezinscoach.coach.CaseloadRefusal.CoachUnavailable;
import org.gezinscoach.coach.CaseloadRefusal.IntakeStopped;
import org.gezinscoach.coach.CaseloadRefusal.NoRoom;
import org.gezinscoach.coach.CaseloadRefusal.NotAssigned;
import org.gezinscoach.household.HouseholdId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threeten.extra.LocalDateRange;

/** Assigning, ending and handing over in Wormerland's team. */
class TeamChangeTest {
    private static final LocalDate DAY = LocalDate.of(2022, 8, 15);
    private static final LocalDate STARTED = LocalDate.of(2021, 2, 1);
    private static final CoachId FIRST = Wormerland.FIRST;
    private static final CoachId SECOND = Wormerland.SECOND;
    private static final HouseholdId FAMILY = Wormerland.family(1);
    private static final HouseholdId NEW = Wormerland.family(20);

    @Test
    void aHouseholdIsAssignedWithoutAnEnd() {
        Team team = Wormerland.helping(2);
        Team three = team.assign(NEW, SECOND, DAY, Intensity.LOW).get();
        assertThat(three.assignments())
                .containsExactlyElementsOf(team.assignments()
                        .append(Assignment.from(DAY, NEW, SECOND).withIntensity(Intensity.LOW)));
        assertThat(team).isEqualTo(Wormerland.helping(2));
    }

    @Test
    void atIntakeAHouseholdTakesAWholePlaceWhateverItsIntensity() {
        Team light = weighing(Wormerland.helping(8), 25)
                .assign(Wormerland.family(9), FIRST, DAY, Intensity.LOW)
                .get();
        assertThat(light.caseloadOn(DAY).coaches().get(FIRST)).contains(new CaseloadFigures(5, 425, 5, 0));
        assertThat(light.assign(NEW, FIRST, DAY, Intensity.LOW))
                .isEqualTo(refused(new NoRoom(DAY, Option.some(FIRST), new CaseloadFigures(5, 425, 5, 0))));
    }

    @Test
    void theCeilingIsAboutTheTeam() {
        Team team = Wormerland.helping(8).withCeiling(Option.some(8));
        assertThat(team.assign(NEW, FIRST, DAY, Intensity.FULL))
                .isEqualTo(refused(new NoRoom(DAY, Option.none(), new CaseloadFigures(10, 800, 8, 0))));
        assertThat(team.assign(NEW, FIRST, DAY, Intensity.FULL).getLeft().message())
                .isEqualTo("the team has no room for another household on 2022-08-15: "
                        + "capacity 10, load 8.00, households 8, room 0");
    }

    @Test
    void anOverloadElsewhereLeavesNoRoomWithACoachWhoHasSome() {
        LocalDate october = LocalDate.of(2021, 10, 1);
        Team team = Wormerland.helping(8).withIntakeStops(List.empty());
        assertThat(team.caseloadOn(october).coaches().get(FIRST)).contains(new CaseloadFigures(5, 400, 4, 1));
        assertThat(team.assign(NEW, FIRST, october, Intensity.FULL))
                .isEqualTo(refused(new NoRoom(october, Option.none(), new CaseloadFigures(5, 800, 8, 0))));
    }

    @Test
    void aCoachOnLeaveWithoutAContractOrOfAnotherTeamIsUnavailable() {
        Team team = Wormerland.team();
        LocalDate leave = LocalDate.of(2021, 9, 1);
        assertThat(team.assign(NEW, SECOND, leave, Intensity.FULL))
                .isEqualTo(refused(new CoachUnavailable(leave, SECOND)));
        LocalDate early = LocalDate.of(2020, 12, 31);
        assertThat(team.assign(NEW, SECOND, early, Intensity.FULL))
                .isEqualTo(refused(new CoachUnavailable(early, SECOND)));
        assertThat(team.assign(NEW, FIRST, Wormerland.FUNDS_END, Intensity.FULL))
                .isEqualTo(refused(new CoachUnavailable(Wormerland.FUNDS_END, FIRST)));
        CoachId other = new CoachId("C-9");
        assertThat(team.assign(NEW, other, DAY, Intensity.FULL)).isEqualTo(refused(new CoachUnavailable(DAY, other)));
    }

    @Test
    void aCoachWithTooFewHoursForOneHouseholdHasNoRoom() {
        Coach brief = Wormerland.first()
                .withContracts(List.of(new Contract(
                        LocalDateRange.ofUnboundedEnd(STARTED), Duration.ofMinutes(6 * 60 + 23), Employment.AGENCY)));
        Team team = Wormerland.team().withCoaches(List.of(brief));
        assertThat(team.assign(NEW, FIRST, DAY, Intensity.FULL))
                .isEqualTo(refused(new NoRoom(DAY, Option.some(FIRST), CaseloadFigures.NONE)));
    }

    @Test
    void anIntakeStopIsToldBeforeALackOfRoom() {
        LocalDate october = LocalDate.of(2021, 10, 1);
        Team full = Wormerland.helping(10);
        assertThat(full.assign(NEW, FIRST, october, Intensity.FULL)).isEqualTo(refused(new IntakeStopped(october)));
        assertThat(full.assign(FAMILY, FIRST, october, Intensity.FULL).getLeft())
                .isInstanceOf(AlreadyAssigned.class);
    }

    @Test
    void aHouseholdWithACoachIsNotAssignedAgain() {
        assertThat(Wormerland.helping(2).assign(FAMILY, SECOND, DAY, Intensity.FULL))
                .isEqualTo(refused(new AlreadyAssigned(DAY, Assignment.from(STARTED, FAMILY, FIRST))));
        assertThat(Wormerland.helping(2).assign(FAMILY, FIRST, DAY, Intensity.FULL))
                .isEqualTo(refused(new AlreadyAssigned(DAY, Assignment.from(STARTED, FAMILY, FIRST))));
    }

    @Test
    void anAssignmentThatStartsLaterBlocksOneWithoutAnEnd() {
        Team team = Wormerland.team()
                .assign(NEW, FIRST, DAY.plusDays(1), Intensity.FULL)
                .get();
        Assignment later = Assignment.from(DAY.plusDays(1), NEW, FIRST);
        assertThat(team.assign(NEW, SECOND, DAY, Intensity.FULL)).isEqualTo(refused(new AlreadyAssigned(DAY, later)));
        Assignment sooner = later.withPeriod(LocalDateRange.of(DAY.plusDays(1), DAY.plusDays(2)));
        Assignment last = later.withPeriod(LocalDateRange.ofUnboundedEnd(DAY.plusDays(3)));
        assertThat(Wormerland.team().withAssignments(List.of(last, sooner)).assign(NEW, SECOND, DAY, Intensity.FULL))
                .isEqualTo(refused(new AlreadyAssigned(DAY, sooner)));
    }

    @Test
    void aHouseholdMayBeAssignedOnTheDayOnWhichItsCoachingEnds() {
        Team ended = Wormerland.helping(2).endAssignment(FAMILY, DAY).get();
        assertThat(ended.assign(FAMILY, SECOND, DAY.minusDays(1), Intensity.FULL)
                        .getLeft())
                .isInstanceOf(AlreadyAssigned.class);
        Team again = ended.assign(FAMILY, SECOND, DAY, Intensity.FULL).get();
        assertThat(again.assignments()
                        .filter(assignment -> assignment.household().equals(FAMILY)))
                .containsExactly(
                        Assignment.from(STARTED, FAMILY, FIRST).withPeriod(LocalDateRange.of(STARTED, DAY)),
                        Assignment.from(DAY, FAMILY, SECOND));
        assertThat(again.caseloadOn(DAY).team()).isEqualTo(new CaseloadFigures(10, 200, 2, 8));
    }

    @Test
    void endingOnTheFirstDayRemovesTheAssignment() {
        assertThat(Wormerland.helping(2).endAssignment(Wormerland.family(2), STARTED))
                .containsExactly(Wormerland.helping(1));
    }

    @Test
    void endingEarlierThanPlannedMovesTheEnd() {
        Team ended = Wormerland.helping(1).endAssignment(FAMILY, DAY).get();
        Team sooner = ended.endAssignment(FAMILY, DAY.minusDays(9)).get();
        assertThat(sooner.assignments())
                .containsExactly(Assignment.from(STARTED, FAMILY, FIRST)
                        .withPeriod(LocalDateRange.of(STARTED, DAY.minusDays(9))));
        assertThat(ended.endAssignment(FAMILY, DAY)).isEqualTo(refused(new NotAssigned(DAY, FAMILY, Option.none())));
    }

    @Test
    void whatNeverBeganIsNotEnded() {
        LocalDate before = STARTED.minusDays(1);
        assertThat(Wormerland.helping(1).endAssignment(FAMILY, before))
                .isEqualTo(refused(new NotAssigned(before, FAMILY, Option.none())));
        assertThat(Wormerland.helping(1).endAssignment(NEW, DAY))
                .isEqualTo(refused(new NotAssigned(DAY, NEW, Option.none())));
    }

    @Test
    void aHouseholdIsHandedOverAtTheSameIntensityAndWithTheSameEnd() {
        Assignment low = Assignment.from(STARTED, FAMILY, FIRST)
                .withIntensity(Intensity.LOW)
                .withPeriod(LocalDateRange.of(STARTED, DAY.plusDays(30)));
        Team team = Wormerland.team().withAssignments(List.of(low));
        assertThat(team.handOver(FAMILY, FIRST, SECOND, DAY).get().assignments())
                .containsExactly(
                        low.withPeriod(LocalDateRange.of(STARTED, DAY)),
                        low.withCoach(SECOND).withPeriod(LocalDateRange.of(DAY, DAY.plusDays(30))));
    }

    @Test
    void handingOverOnTheFirstDayLeavesNothingWithTheFirstCoach() {
        assertThat(Wormerland.helping(1)
                        .handOver(FAMILY, FIRST, SECOND, STARTED)
                        .get()
                        .assignments())
                .containsExactly(Assignment.from(STARTED, FAMILY, SECOND));
    }

    @Test
    void handingOverToTheSameCoachChangesNothing() {
        Team team = Wormerland.helping(10);
        assertThat(team.handOver(FAMILY, FIRST, FIRST, DAY)).containsExactly(team);
        assertThat(team.handOver(FAMILY, FIRST, FIRST, Wormerland.FUNDS_END)).containsExactly(team);
        assertThat(team.handOver(FAMILY, SECOND, SECOND, DAY))
                .isEqualTo(refused(new NotAssigned(DAY, FAMILY, Option.some(SECOND))));
    }

    @Test
    void anIntakeStopAndTheCeilingDoNotKeepFromHandingOver() {
        LocalDate october = LocalDate.of(2021, 10, 1);
        HouseholdId second = Wormerland.family(2);
        Team team = Wormerland.helping(8).withCeiling(Option.some(3));
        Team handedOver = team.handOver(second, SECOND, FIRST, october).get();
        assertThat(handedOver.caseloadOn(october).team())
                .isEqualTo(team.caseloadOn(october).team());
        assertThat(handedOver.caseloadOn(october).coaches().get(FIRST)).contains(new CaseloadFigures(5, 500, 5, 0));
    }

    @Test
    void aCoachWithoutRoomTakesNothingOver() {
        Team team = Wormerland.helping(10);
        assertThat(team.handOver(FAMILY, FIRST, SECOND, DAY))
                .isEqualTo(refused(new NoRoom(DAY, Option.some(SECOND), new CaseloadFigures(5, 500, 5, 0))));
        assertThat(team.handOver(FAMILY, FIRST, SECOND, DAY).getLeft().message())
                .isEqualTo("coach C-2 has no room for another household on 2022-08-15: "
                        + "capacity 5, load 5.00, households 5, room 0");
    }

    @Test
    void aLightHouseholdNeedsRoomForWhatItWeighs() {
        Assignment low = Assignment.from(STARTED, NEW, FIRST).withIntensity(Intensity.LOW);
        Team lighter = weighing(Wormerland.helping(8), 50);
        Team team = lighter.withAssignments(lighter.assignments()
                .append(low)
                .append(low.withHousehold(Wormerland.family(21)).withCoach(SECOND)));
        assertThat(team.caseloadOn(DAY).coaches().get(SECOND)).contains(new CaseloadFigures(5, 450, 5, 0));
        Team handedOver = team.handOver(NEW, FIRST, SECOND, DAY).get();
        assertThat(handedOver.caseloadOn(DAY).coaches().get(SECOND)).contains(new CaseloadFigures(5, 500, 6, 0));
        assertThat(team.handOver(FAMILY, FIRST, SECOND, DAY).getLeft())
                .isEqualTo(new NoRoom(DAY, Option.some(SECOND), new CaseloadFigures(5, 450, 5, 0)));
    }

    @Test
    void aCoachWhoIsNotThereTakesNothingOver() {
        LocalDate october = LocalDate.of(2021, 10, 1);
        assertThat(Wormerland.helping(1).handOver(FAMILY, FIRST, SECOND, october))
                .isEqualTo(refused(new CoachUnavailable(october, SECOND)));
        CoachId other = new CoachId("C-9");
        assertThat(Wormerland.helping(1).handOver(FAMILY, FIRST, other, DAY))
                .isEqualTo(refused(new CoachUnavailable(DAY, other)));
    }

    @Test
    void aHouseholdIsHandedOverByTheCoachWhoHasIt() {
        assertThat(Wormerland.helping(1).handOver(FAMILY, SECOND, FIRST, DAY))
                .isEqualTo(refused(new NotAssigned(DAY, FAMILY, Option.some(SECOND))));
        assertThat(Wormerland.helping(1).handOver(NEW, FIRST, SECOND, DAY))
                .isEqualTo(refused(new NotAssigned(DAY, NEW, Option.some(FIRST))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1899-12-31", "2200-01-01", "+999999999-12-31", "-999999999-01-01"})
    void nothingChangesInAnotherCentury(LocalDate date) {
        Team team = Wormerland.helping(1);
        assertRefusedDate(date, () -> team.assign(NEW, FIRST, date, Intensity.FULL));
        assertRefusedDate(date, () -> team.endAssignment(FAMILY, date));
        assertRefusedDate(date, () -> team.handOver(FAMILY, FIRST, SECOND, date));
    }

    private static void assertRefusedDate(LocalDate date, ThrowingCallable call) {
        assertThatIllegalArgumentException()
                .isThrownBy(call)
                .withMessage("date must lie in the years 1900 to 2199, but was " + date);
    }

    private static Either<CaseloadRefusal, Team> refused(CaseloadRefusal refusal) {
        return Either.left(refusal);
    }

    private static Team weighing(Team team, int low) {
        return team.withNorms(team.norms()
                .map(dated -> new DatedNorm(dated.from(), dated.norm().withWeights(HashMap.of(Intensity.LOW, low)))));
    }
}
