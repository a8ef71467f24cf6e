package org.gezinscoach.coach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.List;
import java.time.Duration;
import java.time.LocalDate;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threeten.extra.LocalDateRange;

class CoachTest {
    private static final CoachId ID = new CoachId("C-1");

    @Test
    void equalCoachesAreEqual() {
        EqualsVerifier.forClass(ImmutableCoach.class)
                .withPrefabValues(List.class, List.of("a"), List.of("b"))
                .suppress(Warning.NULL_FIELDS)
                .verify();
    }

    @Test
    void equalIdentifiersAreEqual() {
        EqualsVerifier.forClass(CoachId.class)
                .withPrefabValues(String.class, "C-1", "C-2")
                .suppress(Warning.NULL_FIELDS)
                .verify();
    }

    @Test
    void anIdentifierPrintsAndIsOrderedAsText() {
        assertThat(ID).hasToString("C-1");
        assertThat(ID).isLessThan(new CoachId("C-2"));
        assertThat(new CoachId("C-10")).isLessThan(new CoachId("C-2"));
        assertThat(ID).isEqualByComparingTo(new CoachId("C-1"));
    }

    @Test
    void anIdentifierThatIsNoneIsRefusedAndNotEchoed() {
        assertThatNullPointerException().isThrownBy(() -> new CoachId(null)).withMessage("coach id");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CoachId(" "))
                .withMessage("coach id must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CoachId("111222333"))
                .withMessage("coach id must not be a citizen number, and it passes the eleven-test of one: "
                        + "put a prefix before it, or use a pseudonym");
    }

    @Test
    void aCoachOfWhomNothingElseIsKnownIsNeverThere() {
        Coach coach = Coach.builder().id(ID).build();
        assertThat(coach.contracts()).isEmpty();
        assertThat(coach.absences()).isEmpty();
        assertThat(coach.isEngagedOn(day(1))).isFalse();
        assertThat(coach.presenceOn(day(1))).isZero();
        assertThat(coach).hasToString("Coach{id=C-1, contracts=List(), absences=List()}");
    }

    @Test
    void aCoachNeedsAnIdentifier() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Coach.builder().build())
                .withMessage("Cannot build Coach, some of required attributes are not set [id]");
    }

    @Test
    void anAbsenceThatIsNullIsRefused() {
        Coach coach = Coach.builder().id(ID).build();

        assertThatThrownBy(() -> coach.withAbsences(List.of((Absence) null)))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("absence");
    }

    @Test
    void anIterableAndArgumentsBuildTheSameCoach() {
        Contract contract = contract(1, 10, 32);
        Absence absence = Absence.whole(days(2, 3), AbsenceReason.TRAINING);
        Coach listed = Coach.builder()
                .id(ID)
                .contracts(java.util.List.of(contract))
                .absences(java.util.List.of(absence))
                .build();
        assertThat(coach(List.of(contract), absence)).isEqualTo(listed);
    }

    @Test
    void aContractRunsFromItsFirstDayUntilItsEnd() {
        Coach coach = coach(List.of(contract(5, 10, 32)));
        assertThat(coach.isEngagedOn(day(4))).isFalse();
        assertThat(coach.isEngagedOn(day(5))).isTrue();
        assertThat(coach.isEngagedOn(day(9))).isTrue();
        assertThat(coach.isEngagedOn(day(10))).isFalse();
        assertThat(coach.presenceOn(day(4))).isZero();
        assertThat(coach.presenceOn(day(5))).hasHours(32);
        assertThat(coach.presenceOn(day(9))).hasHours(32);
        assertThat(coach.presenceOn(day(10))).isZero();
    }

    @Test
    void contractsThatOverlapAddUp() {
        Coach coach = coach(List.of(contract(1, 10, 20), contract(5, 15, 12)));
        assertThat(coach.presenceOn(day(4))).hasHours(20);
        assertThat(coach.presenceOn(day(5))).hasHours(32);
        assertThat(coach.presenceOn(day(9))).hasHours(32);
        assertThat(coach.presenceOn(day(10))).hasHours(12);
    }

    @ParameterizedTest
    @CsvSource({"1, 32", "4, 24", "6, 8", "8, 16", "9, 32"})
    void absencesThatOverlapAddUp(int day, int hours) {
        Coach coach = coach(
                List.of(contract(1, 20, 32)),
                Absence.partial(days(4, 8), Duration.ofHours(8), AbsenceReason.TRAINING),
                Absence.partial(days(6, 9), Duration.ofHours(16), AbsenceReason.LEAVE));
        assertThat(coach.presenceOn(day(day))).hasHours(hours);
    }

    @Test
    void absencesOfMoreThanTheContractLeaveNothingAndNotLess() {
        Coach coach = coach(
                List.of(contract(1, 20, 32)),
                Absence.partial(days(1, 10), Duration.ofHours(20), AbsenceReason.ILLNESS),
                Absence.partial(days(5, 20), Duration.ofHours(20), AbsenceReason.ILLNESS));
        assertThat(coach.presenceOn(day(4))).hasHours(12);
        assertThat(coach.presenceOn(day(5))).isZero();
        assertThat(coach.presenceOn(day(10))).hasHours(12);
        assertThat(coach.isEngagedOn(day(5))).isTrue();
    }

    @Test
    void anAbsenceFromAllWorkIsFromAllContracts() {
        Coach coach = coach(
                List.of(contract(1, 10, 20), contract(1, 10, 12)),
                Absence.whole(LocalDateRange.ofUnboundedEnd(day(5)), AbsenceReason.ILLNESS),
                Absence.partial(days(5, 6), Duration.ofHours(1), AbsenceReason.LEAVE));
        assertThat(coach.presenceOn(day(4))).hasHours(32);
        assertThat(coach.presenceOn(day(5))).isZero();
        assertThat(coach.presenceOn(day(9))).isZero();
    }

    @Test
    void anAbsenceBeyondTheContractTakesNothingFromTheNext() {
        Coach coach = coach(
                List.of(contract(5, 10, 32), contract(20, 30, 24)),
                Absence.partial(days(1, 12), Duration.ofHours(30), AbsenceReason.OTHER));
        assertThat(coach.presenceOn(day(1))).isZero();
        assertThat(coach.presenceOn(day(5))).hasHours(2);
        assertThat(coach.presenceOn(day(11))).isZero();
        assertThat(coach.presenceOn(day(20))).hasHours(24);
    }

    private static Coach coach(List<Contract> contracts, Absence... absences) {
        return Coach.builder().id(ID).contracts(contracts).absences(absences).build();
    }

    private static Contract contract(int from, int until, int hours) {
        return new Contract(days(from, until), Duration.ofHours(hours), Employment.OWN_STAFF);
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2022, 3, day);
    }

    private static LocalDateRange days(int from, int until) {
        return LocalDateRange.of(day(from), day(until));
    }
}
