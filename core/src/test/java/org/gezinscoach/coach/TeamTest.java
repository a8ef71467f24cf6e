package org.gezinscoach.coach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

class TeamTest {
    private static final LocalDate DAY = LocalDate.of(2022, 8, 15);
    private static final CaseloadNorm NORM = CaseloadNorm.atMost(5, Wormerland.WEEK);

    @Test
    void equalTeamsAreEqual() {
        EqualsVerifier.forClass(ImmutableTeam.class)
                .withPrefabValues(List.class, List.of("a"), List.of("b"))
                .withPrefabValues(Option.class, Option.some(10), Option.none())
                .suppress(Warning.NULL_FIELDS)
                .verify();
    }

    @Test
    void anEmptyTeamHasNothing() {
        Team team = Team.builder().build();
        assertThat(team.coaches()).isEmpty();
        assertThat(team.assignments()).isEmpty();
        assertThat(team.norms()).isEmpty();
        assertThat(team.ceiling()).isEmpty();
        assertThat(team.intakeStops()).isEmpty();
        assertThat(team.normOn(DAY)).isEmpty();
        assertThat(team.isIntakeStoppedOn(DAY)).isFalse();
        assertThat(team.caseloadOn(DAY).team()).isEqualTo(CaseloadFigures.NONE);
        assertThat(team.caseloadOn(DAY).coaches().isEmpty()).isTrue();
        assertThat(team.uncoveredOn(DAY)).isEmpty();
    }

    @Test
    void iterablesAndArgumentsBuildTheSameTeam() {
        DatedNorm norm = new DatedNorm(Wormerland.START, NORM);
        Assignment assignment = Assignment.from(DAY, Wormerland.family(1), Wormerland.FIRST);
        Team listed = Team.builder()
                .coaches(java.util.List.of(Wormerland.first(), Wormerland.second()))
                .assignments(java.util.List.of(assignment))
                .norms(java.util.List.of(norm))
                .ceiling(Option.some(10))
                .intakeStops(java.util.List.of(Wormerland.LEAVE))
                .build();
        Team given = Team.builder()
                .coaches(Wormerland.first(), Wormerland.second())
                .assignments(assignment)
                .norms(norm)
                .ceiling(10)
                .intakeStops(Wormerland.LEAVE)
                .build();
        assertThat(given).isEqualTo(listed).hasSameHashCodeAs(listed).hasToString(listed.toString());
    }

    @Test
    void aNormHoldsFromItsDayUntilTheNext() {
        Team team = Team.builder()
                .norms(new DatedNorm(DAY, NORM.withMax(6)), new DatedNorm(DAY.minusDays(9), NORM))
                .build();
        assertThat(team.normOn(DAY.minusDays(10))).isEmpty();
        assertThat(team.normOn(DAY.minusDays(9))).contains(NORM);
        assertThat(team.normOn(DAY.minusDays(1))).contains(NORM);
        assertThat(team.normOn(DAY)).contains(NORM.withMax(6));
        assertThat(team.normOn(DAY.plusYears(50))).contains(NORM.withMax(6));
    }

    @Test
    void intakeStopsForTheDaysOfAStop() {
        Team team = Wormerland.team();
        assertThat(team.isIntakeStoppedOn(LocalDate.of(2021, 8, 31))).isFalse();
        assertThat(team.isIntakeStoppedOn(LocalDate.of(2021, 9, 1))).isTrue();
        assertThat(team.isIntakeStoppedOn(LocalDate.of(2021, 12, 31))).isTrue();
        assertThat(team.isIntakeStoppedOn(LocalDate.of(2022, 1, 1))).isFalse();
    }

    @Test
    void aCoachNamedTwiceIsRefused() {
        assertRefused(
                "coaches must not name a coach twice",
                Team.builder().coaches(Wormerland.first(), Wormerland.second(), Wormerland.first()));
    }

    @Test
    void anAssignmentToACoachOfAnotherTeamIsRefused() {
        assertRefused(
                "assignments must each name a coach of the team",
                Team.builder()
                        .coaches(Wormerland.first())
                        .assignments(Assignment.from(DAY, Wormerland.family(1), Wormerland.SECOND)));
    }

    @Test
    void twoNormsFromOneDayAreRefused() {
        assertRefused(
                "norms must begin on different days, but two begin on 2022-08-15",
                Team.builder().norms(new DatedNorm(DAY, NORM), new DatedNorm(DAY, NORM.withMax(6))));
    }

    @Test
    void aHouseholdWithTwoCoachesAtATimeIsRefused() {
        Assignment open = Assignment.from(DAY, Wormerland.family(1), Wormerland.FIRST);
        Assignment earlier =
                open.withCoach(Wormerland.SECOND).withPeriod(LocalDateRange.of(DAY.minusDays(9), DAY.plusDays(1)));
        assertRefused(
                "assignments must not overlap for one household, but there is one "
                        + "from 2022-08-06 until 2022-08-16 and one from 2022-08-15 on",
                Team.builder().coaches(Wormerland.first(), Wormerland.second()).assignments(open, earlier));
    }

    @Test
    void theSameAssignmentTwiceIsRefused() {
        Assignment open = Assignment.from(DAY, Wormerland.family(1), Wormerland.FIRST);
        assertRefused(
                "assignments must not overlap for one household, but there is one "
                        + "from 2022-08-15 on and one from 2022-08-15 on",
                Team.builder().coaches(Wormerland.first()).assignments(open, open));
    }

    @Test
    void anOverlapThatSpansOthersIsRefused() {
        Assignment open = Assignment.from(DAY, Wormerland.family(1), Wormerland.FIRST);
        Assignment brief = open.withPeriod(LocalDateRange.of(DAY.plusDays(1), DAY.plusDays(2)));
        Assignment last = open.withPeriod(LocalDateRange.ofUnboundedEnd(DAY.plusDays(3)));
        assertRefused(
                "assignments must not overlap for one household, but there is one "
                        + "from 2022-08-15 on and one from 2022-08-16 until 2022-08-17",
                Team.builder().coaches(Wormerland.first()).assignments(last, brief, open));
    }

    @Test
    void anAssignmentMayBeginOnTheDayOnWhichAnotherEnds() {
        Assignment open = Assignment.from(DAY, Wormerland.family(1), Wormerland.FIRST);
        Assignment before = open.withCoach(Wormerland.SECOND).withPeriod(LocalDateRange.of(DAY.minusDays(9), DAY));
        Team team = Team.builder()
                .coaches(Wormerland.first(), Wormerland.second())
                .assignments(open, before)
                .norms(new DatedNorm(Wormerland.START, NORM))
                .build();
        assertThat(team.caseloadOn(DAY.minusDays(1)).team().households()).isEqualTo(1);
        assertThat(team.caseloadOn(DAY).team().households()).isEqualTo(1);
        assertThat(team.timeline(LocalDateRange.of(DAY.minusDays(9), DAY.plusDays(9)))
                        .steps())
                .hasSize(1);
    }

    @Test
    void whatEndedBeforeTheContractOfItsCoachIsNotUncovered() {
        Assignment ended = Assignment.from(DAY, Wormerland.family(1), Wormerland.FIRST)
                .withPeriod(LocalDateRange.of(DAY, DAY.plusDays(1)));
        assertThat(Wormerland.team().withAssignments(List.of(ended)).uncoveredOn(Wormerland.FUNDS_END))
                .isEmpty();
    }

    @Test
    void aNegativeCeilingIsRefusedAndZeroIsNot() {
        assertRefused("ceiling must not be negative, but was -1", Team.builder().ceiling(-1));
        assertThat(Team.builder().ceiling(0).build().ceiling()).contains(0);
    }

    @Test
    void aChangedCopyIsCheckedToo() {
        Team team = Wormerland.team();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> team.withCeiling(Option.some(-1)))
                .withMessage("ceiling must not be negative, but was -1");
        assertThatNullPointerException()
                .isThrownBy(() -> team.withCeiling(Option.some(null)))
                .withMessage("ceiling");
    }

    @Test
    void aRangeThatIsEmptyOpenOrOfAnotherCenturyHasNoTimeline() {
        Team team = Wormerland.team();
        assertNoTimeline(team, DAY, DAY, "range must be bounded and not empty, but was 2022-08-15/2022-08-15");
        assertNoTimeline(
                team, DAY, LocalDate.MAX, "range must be bounded and not empty, but was 2022-08-15/+999999999-12-31");
        assertNoTimeline(
                team, LocalDate.of(1899, 12, 31), DAY, "range must lie in the years 1900 to 2199, but was 1899-12-31");
        assertNoTimeline(
                team, DAY, LocalDate.of(2200, 1, 2), "range must lie in the years 1900 to 2199, but was 2200-01-01");
        assertThatNullPointerException().isThrownBy(() -> team.timeline(null)).withMessage("range");
    }

    @Test
    void theTimelineReachesOverAllYears() {
        LocalDateRange all = LocalDateRange.of(LocalDate.of(1900, 1, 1), LocalDate.of(2200, 1, 1));
        assertThat(Wormerland.team().timeline(all).steps()).hasSize(6);
        assertThat(Wormerland.team().timeline(Wormerland.FIRST, all).steps()).hasSize(5);
        assertThat(Wormerland.helping(8).timeline(new CoachId("C-9"), all).steps())
                .containsExactly(new CaseloadTimeline.Step(all, CaseloadFigures.NONE));
    }

    private static void assertNoTimeline(Team team, LocalDate from, LocalDate until, String message) {
        LocalDateRange range = LocalDateRange.of(from, until);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> team.timeline(range))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> team.timeline(Wormerland.FIRST, range))
                .withMessage(message);
    }

    private static void assertRefused(String message, Team.Builder builder) {
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessage(message);
    }
}
