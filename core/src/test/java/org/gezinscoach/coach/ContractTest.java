package org.gezinscoach.coach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.vavr.control.Option;
import java.time.Duration;
import java.time.LocalDate;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.threeten.extra.LocalDateRange;

/** Contracts, and the absences from them. */
class ContractTest {
    private static final LocalDateRange YEAR = LocalDateRange.of(LocalDate.of(2022, 1, 1), LocalDate.of(2023, 1, 1));
    private static final LocalDateRange OPEN = LocalDateRange.ofUnboundedEnd(LocalDate.of(2022, 1, 1));
    private static final Duration HOURS = Duration.ofHours(32);

    @Test
    void equalContractsAreEqual() {
        EqualsVerifier.forClass(Contract.class)
                .withPrefabValues(LocalDateRange.class, YEAR, OPEN)
                .withPrefabValues(Duration.class, HOURS, Duration.ofHours(36))
                .suppress(Warning.NULL_FIELDS)
                .verify();
    }

    @Test
    void equalAbsencesAreEqual() {
        EqualsVerifier.forClass(Absence.class)
                .withPrefabValues(LocalDateRange.class, YEAR, OPEN)
                .withPrefabValues(Option.class, Option.some(HOURS), Option.none())
                .suppress(Warning.NULL_FIELDS)
                .verify();
    }

    @Test
    void anAbsenceIsFromAllWorkOrFromSomeHours() {
        assertThat(Absence.whole(YEAR, AbsenceReason.LEAVE))
                .isEqualTo(new Absence(YEAR, Option.none(), AbsenceReason.LEAVE));
        assertThat(Absence.partial(OPEN, HOURS, AbsenceReason.ILLNESS))
                .isEqualTo(new Absence(OPEN, Option.some(HOURS), AbsenceReason.ILLNESS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT1M", "PT7H30M", "PT32H", "PT168H"})
    void hoursOfWholeMinutesUpToAWholeWeekAreTaken(Duration hours) {
        assertThat(new Contract(YEAR, hours, Employment.SECONDED).weeklyHours()).isEqualTo(hours);
        assertThat(Absence.partial(YEAR, hours, AbsenceReason.OTHER).weeklyHours())
                .contains(hours);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT-1M", "PT168H1M", "PT168H0.000000001S"})
    void hoursOfNothingOrOfMoreThanAWeekAreRefused(Duration hours) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Contract(YEAR, hours, Employment.AGENCY))
                .withMessage("weekly hours must be more than PT0S and at most PT168H, but was " + hours);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Absence.partial(YEAR, hours, AbsenceReason.LEAVE))
                .withMessage("hours of absence must be more than PT0S and at most PT168H, but was " + hours);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT1S", "PT32H0.5S", "PT59.999999999S"})
    void hoursOfBrokenMinutesAreRefused(Duration hours) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Contract(YEAR, hours, Employment.AGENCY))
                .withMessage("weekly hours must be whole minutes, but was " + hours);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Absence.partial(YEAR, hours, AbsenceReason.LEAVE))
                .withMessage("hours of absence must be whole minutes, but was " + hours);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-01-01, 2022-01-01, 'must not be empty, but was 2022-01-01/2022-01-01'",
        "1899-12-31, 2022-01-01, 'must lie in the years 1900 to 2199, but was 1899-12-31'",
        "2022-01-01, 2200-01-01, 'must lie in the years 1900 to 2199, but was 2200-01-01'",
        "-999999999-01-01, 2022-01-01, 'must lie in the years 1900 to 2199, but was -999999999-01-01'"
    })
    void aPeriodThatIsEmptyOrOfAnotherCenturyIsRefused(LocalDate from, LocalDate until, String rule) {
        LocalDateRange period = LocalDateRange.of(from, until);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Contract(period, HOURS, Employment.AGENCY))
                .withMessage("contract period " + rule);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Absence.whole(period, AbsenceReason.LEAVE))
                .withMessage("absence period " + rule);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Assignment.from(LocalDate.of(2022, 1, 1), Wormerland.family(1), Wormerland.FIRST)
                        .withPeriod(period))
                .withMessage("assignment period " + rule);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Team.builder().intakeStops(period).build())
                .withMessage("intake stop " + rule);
    }

    @Test
    void aNullPartIsNamed() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Contract(null, HOURS, Employment.AGENCY))
                .withMessage("contract period");
        assertThatNullPointerException()
                .isThrownBy(() -> new Contract(YEAR, null, Employment.AGENCY))
                .withMessage("weekly hours");
        assertThatNullPointerException()
                .isThrownBy(() -> new Contract(YEAR, HOURS, null))
                .withMessage("employment");
        assertThatNullPointerException()
                .isThrownBy(() -> Absence.whole(null, AbsenceReason.LEAVE))
                .withMessage("absence period");
        assertThatNullPointerException()
                .isThrownBy(() -> new Absence(YEAR, null, AbsenceReason.LEAVE))
                .withMessage("hours of absence");
        assertThatNullPointerException()
                .isThrownBy(() -> Absence.partial(YEAR, null, AbsenceReason.LEAVE))
                .withMessage("hours of absence");
        assertThatNullPointerException()
                .isThrownBy(() -> Absence.whole(YEAR, null))
                .withMessage("reason");
    }
}
