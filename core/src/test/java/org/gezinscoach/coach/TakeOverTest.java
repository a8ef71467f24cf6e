package org.gezinscoach.coach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import java.time.LocalDate;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

class TakeOverTest {
    private static final LocalDate DAY = LocalDate.of(2022, 8, 15);
    private static final CoachId LEAVING = new CoachId("C-1");
    private static final CoachId SECOND = new CoachId("C-2");
    private static final CoachId THIRD = new CoachId("C-3");

    @Test
    void equalTakeOversAreEqual() {
        EqualsVerifier.forClass(TakeOver.class)
                .withPrefabValues(List.class, List.of("a"), List.of("b"))
                .withPrefabValues(Map.class, LinkedHashMap.of("a", "b"), LinkedHashMap.of("a", "c"))
                .suppress(Warning.NULL_FIELDS)
                .verify();
    }

    @Test
    void eachHouseholdGoesToTheColleagueWithMostRoomAndATieToTheLowerIdentifier() {
        Team team = team(3).withAssignments(List.of(
                with(LEAVING, 4), with(LEAVING, 1), with(LEAVING, 3), with(LEAVING, 2), with(SECOND, 9)));
        TakeOver takeOver = team.withoutCoach(LEAVING, DAY);
        assertThat(takeOver.without()).isEqualTo(LEAVING);
        assertThat(takeOver.on()).isEqualTo(DAY);
        assertThat(takeOver.takenOver())
                .containsExactly(
                        Tuple.of(Wormerland.family(1), THIRD),
                        Tuple.of(Wormerland.family(2), SECOND),
                        Tuple.of(Wormerland.family(3), THIRD),
                        Tuple.of(Wormerland.family(4), SECOND));
        assertThat(takeOver.uncovered()).isEmpty();
    }

    @Test
    void whoeverDoesNotFitIsUncoveredAndTheTeamStaysAsItWas() {
        Team team =
                team(1).withAssignments(List.of(with(LEAVING, 1), with(LEAVING, 2), with(LEAVING, 3), with(THIRD, 9)));
        Team before = team(1).withAssignments(team.assignments());
        TakeOver takeOver = team.withoutCoach(LEAVING, DAY);
        assertThat(takeOver.takenOver()).containsExactly(Tuple.of(Wormerland.family(1), SECOND));
        assertThat(takeOver.uncovered()).containsExactly(Wormerland.family(2), Wormerland.family(3));
        assertThat(team).isEqualTo(before);
    }

    @Test
    void aLightHouseholdMayFitWhereAFullOneBeforeItDidNot() {
        Team team = weighing(team(1), 25)
                .withAssignments(List.of(
                        with(LEAVING, 1),
                        with(LEAVING, 2).withIntensity(Intensity.LOW),
                        with(LEAVING, 3).withIntensity(Intensity.LOW),
                        with(SECOND, 8).withIntensity(Intensity.LOW),
                        with(THIRD, 9)));
        TakeOver takeOver = team.withoutCoach(LEAVING, DAY);
        assertThat(takeOver.takenOver())
                .containsExactly(Tuple.of(Wormerland.family(2), SECOND), Tuple.of(Wormerland.family(3), SECOND));
        assertThat(takeOver.uncovered()).containsExactly(Wormerland.family(1));
    }

    @Test
    void aHouseholdThatWeighsNothingFitsWithAFullCoachAndNotWithAnOverloadedOne() {
        Team light = weighing(team(1), 0);
        Assignment nothing = with(LEAVING, 1).withIntensity(Intensity.LOW);
        List<Assignment> full = List.of(nothing, with(SECOND, 8), with(THIRD, 9));
        assertThat(light.withAssignments(full).withoutCoach(LEAVING, DAY).takenOver())
                .containsExactly(Tuple.of(Wormerland.family(1), SECOND));
        List<Assignment> overloaded = full.append(with(SECOND, 10)).append(with(THIRD, 11));
        assertThat(light.withAssignments(overloaded).withoutCoach(LEAVING, DAY).uncovered())
                .containsExactly(Wormerland.family(1));
    }

    @Test
    void aColleagueWhoIsNotThereTakesNothingOver() {
        Team team = team(1).withAssignments(List.of(with(LEAVING, 1), with(LEAVING, 2)));
        Coach absent = coach(SECOND)
                .withAbsences(List.of(Absence.whole(LocalDateRange.of(DAY, DAY.plusDays(1)), AbsenceReason.ILLNESS)));
        Team smaller = team.withCoaches(List.of(coach(LEAVING), absent, coach(THIRD)));
        assertThat(smaller.withoutCoach(LEAVING, DAY).takenOver())
                .containsExactly(Tuple.of(Wormerland.family(1), THIRD));
        assertThat(smaller.withoutCoach(LEAVING, DAY.plusDays(1)).takenOver())
                .containsExactly(Tuple.of(Wormerland.family(1), SECOND), Tuple.of(Wormerland.family(2), THIRD));
    }

    @Test
    void neitherAnIntakeStopNorTheCeilingKeepsColleaguesFromTakingOver() {
        Team team = team(2).withAssignments(List.of(with(LEAVING, 1)))
                .withCeiling(io.vavr.control.Option.some(0))
                .withIntakeStops(List.of(LocalDateRange.ofUnboundedEnd(DAY)));
        assertThat(team.withoutCoach(LEAVING, DAY).takenOver()).containsExactly(Tuple.of(Wormerland.family(1), SECOND));
    }

    @Test
    void onlyTheHouseholdsOfThatDayAreTakenOver() {
        Assignment ended = with(LEAVING, 1).withPeriod(LocalDateRange.of(DAY.minusDays(9), DAY));
        Assignment later = with(LEAVING, 2).withPeriod(LocalDateRange.ofUnboundedEnd(DAY.plusDays(1)));
        TakeOver takeOver = team(1).withAssignments(List.of(ended, later)).withoutCoach(LEAVING, DAY);
        assertThat(takeOver).isEqualTo(new TakeOver(LEAVING, DAY, HashMap.empty(), List.empty()));
    }

    @Test
    void withoutAnybodyOfAnotherTeamNothingChanges() {
        CoachId other = new CoachId("C-9");
        assertThat(team(1).withAssignments(List.of(with(LEAVING, 1))).withoutCoach(other, DAY))
                .isEqualTo(new TakeOver(other, DAY, HashMap.empty(), List.empty()));
    }

    @Test
    void beforeTheFirstNormNobodyCanTakeOver() {
        Team team = team(5).withNorms(List.empty()).withAssignments(List.of(with(LEAVING, 1)));
        assertThat(team.withoutCoach(LEAVING, DAY).uncovered()).containsExactly(Wormerland.family(1));
    }

    @Test
    void aNullPartIsNamed() {
        Map<org.gezinscoach.household.HouseholdId, CoachId> none = HashMap.empty();
        assertThatNullPointerException()
                .isThrownBy(() -> new TakeOver(null, DAY, none, List.empty()))
                .withMessage("without");
        assertThatNullPointerException()
                .isThrownBy(() -> new TakeOver(LEAVING, null, none, List.empty()))
                .withMessage("on");
        assertThatNullPointerException()
                .isThrownBy(() -> new TakeOver(LEAVING, DAY, null, List.empty()))
                .withMessage("taken over");
        assertThatNullPointerException()
                .isThrownBy(() -> new TakeOver(LEAVING, DAY, none, null))
                .withMessage("uncovered");
    }

    /** Three coaches of a whole week, with some households each. */
    private static Team team(int households) {
        return Team.builder()
                .coaches(coach(THIRD), coach(LEAVING), coach(SECOND))
                .norms(new DatedNorm(Wormerland.START, CaseloadNorm.atMost(households, Wormerland.WEEK)))
                .build();
    }

    private static Team weighing(Team team, int low) {
        return team.withNorms(team.norms()
                .map(dated -> new DatedNorm(dated.from(), dated.norm().withWeights(HashMap.of(Intensity.LOW, low)))));
    }

    private static Coach coach(CoachId id) {
        return Wormerland.first().withId(id);
    }

    private static Assignment with(CoachId coach, int family) {
        return Assignment.from(LocalDate.of(2022, 1, 1), Wormerland.family(family), coach);
    }
}
