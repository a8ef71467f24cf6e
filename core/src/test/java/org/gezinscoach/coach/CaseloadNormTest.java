package org.gezinscoach.coach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import java.time.Duration;
import java.time.LocalDate;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseloadNormTest {
    private static final Duration WEEK = Duration.ofHours(36);
    private static final CaseloadNorm NORM = CaseloadNorm.between(6, 10, WEEK);

    @Test
    void equalNormsAreEqual() {
        EqualsVerifier.forClass(ImmutableCaseloadNorm.class)
                .withPrefabValues(Map.class, HashMap.of(Intensity.LOW, 50), HashMap.of(Intensity.LOW, 25))
                .suppress(Warning.NULL_FIELDS)
                .verify();
    }

    @Test
    void equalDatedNormsAreEqual() {
        EqualsVerifier.forClass(DatedNorm.class)
                .withPrefabValues(CaseloadNorm.class, NORM, NORM.withMax(9))
                .withPrefabValues(LocalDate.class, LocalDate.of(2021, 1, 1), LocalDate.of(2022, 1, 1))
                .suppress(Warning.NULL_FIELDS)
                .verify();
    }

    @Test
    void whatIsNotGivenIsNoLowerBoundAndWholeHouseholds() {
        CaseloadNorm norm = CaseloadNorm.atMost(5, WEEK);
        assertThat(norm.min()).isZero();
        assertThat(norm.max()).isEqualTo(5);
        assertThat(norm.week()).isEqualTo(WEEK);
        assertThat(norm.weights().isEmpty()).isTrue();
        assertThat(norm.weightOf(Intensity.FULL)).isEqualTo(100);
        assertThat(norm.weightOf(Intensity.LOW)).isEqualTo(100);
        assertThat(norm).hasToString("CaseloadNorm{min=0, max=5, week=PT36H, weights=HashMap()}");
    }

    @Test
    void whatAnIntensityWeighsIsAsGiven() {
        CaseloadNorm norm = NORM.withWeights(HashMap.of(Intensity.LOW, 25));
        assertThat(norm.weightOf(Intensity.LOW)).isEqualTo(25);
        assertThat(norm.weightOf(Intensity.FULL)).isEqualTo(100);
    }

    @ParameterizedTest
    @CsvSource({
        "PT0S, 0",
        "PT1M, 0",
        "PT3H35M, 0",
        "PT3H36M, 1",
        "PT7H11M, 1",
        "PT7H12M, 2",
        "PT18H, 5",
        "PT24H, 6",
        "PT32H, 8",
        "PT35H59M, 9",
        "PT36H, 10",
        "PT40H, 11",
        "PT3H35M59S, 0"
    })
    void partTimeHoursAreRoundedDownToWholeHouseholds(Duration hours, long capacity) {
        assertThat(NORM.capacityOf(hours)).isEqualTo(capacity);
    }

    @Test
    void absurdHoursOverflowLoudly() {
        CaseloadNorm norm = CaseloadNorm.atMost(1000, Duration.ofMinutes(1));
        assertThat(norm.capacityOf(Duration.ofMinutes(9_000_000_000_000_000L))).isEqualTo(9_000_000_000_000_000_000L);
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> norm.capacityOf(Duration.ofMinutes(10_000_000_000_000_000L)))
                .withMessage("long overflow");
    }

    @Test
    void negativeHoursAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NORM.capacityOf(Duration.ofSeconds(-1)))
                .withMessage("hours must not be negative, but was PT-1S");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0",
        "0.16, 0, 1",
        "0.17, 1, 1",
        "1, 6, 10",
        "5.22, 31, 52",
        "7.57, 45, 75",
        "10000, 60000, 100000"
    })
    void anEstablishmentIsRoundedDownOnce(String fte, long least, long most) {
        assertThat(NORM.capacityOf(Fte.parse(fte))).isEqualTo(new HouseholdRange(least, most));
    }

    @ParameterizedTest
    @CsvSource({"0, 0.00", "1, 0.10", "52, 5.20", "68, 6.80", "100000, 10000.00"})
    void householdsNeedTheLeastEstablishmentThatHoldsThem(int households, String fte) {
        assertThat(NORM.fteFor(households)).isEqualTo(Fte.parse(fte));
    }

    @Test
    void anEstablishmentThatDoesNotDivideIsRoundedUp() {
        assertThat(CaseloadNorm.atMost(3, WEEK).fteFor(1)).isEqualTo(Fte.parse("0.34"));
        assertThat(CaseloadNorm.atMost(7, WEEK).fteFor(68)).isEqualTo(Fte.parse("9.72"));
    }

    @ParameterizedTest
    @ValueSource(ints = {100_001, 214_748_365, Integer.MAX_VALUE})
    void householdsThatNoEstablishmentHoldsAreRefused(int households) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NORM.fteFor(households))
                .withMessage("households must fit within 10000.00 fte, but was " + households);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NORM.withMin(0).withMax(1).fteFor(households))
                .withMessage("households must fit within 10000.00 fte, but was " + households);
    }

    @Test
    void negativeHouseholdsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NORM.fteFor(-1))
                .withMessage("households must not be negative, but was -1");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 1001, Integer.MAX_VALUE})
    void aMaximumOutsideItsBoundsIsRefused(int max) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseloadNorm.atMost(max, WEEK))
                .withMessage("max must be between 1 and 1000, but was " + max);
    }

    @Test
    void theBoundsThemselvesAreTaken() {
        assertThat(CaseloadNorm.atMost(1, WEEK).max()).isEqualTo(1);
        assertThat(CaseloadNorm.between(1000, 1000, WEEK).min()).isEqualTo(1000);
        assertThat(CaseloadNorm.atMost(5, Duration.ofMinutes(1)).week()).isEqualTo(Duration.ofMinutes(1));
        assertThat(CaseloadNorm.atMost(5, Duration.ofDays(7)).week()).isEqualTo(Duration.ofHours(168));
        assertThat(NORM.withWeights(HashMap.of(Intensity.LOW, 0, Intensity.FULL, 100))
                        .weightOf(Intensity.LOW))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 11})
    void aMinimumOutsideItsBoundsIsRefused(int min) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseloadNorm.between(min, 10, WEEK))
                .withMessage("min must be between 0 and 10, but was " + min);
    }

    @Test
    void aWeekOutsideItsBoundsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseloadNorm.atMost(5, Duration.ZERO))
                .withMessage("week must be more than PT0S and at most PT168H, but was PT0S");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseloadNorm.atMost(5, Duration.ofHours(168).plusMinutes(1)))
                .withMessage("week must be more than PT0S and at most PT168H, but was PT168H1M");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseloadNorm.atMost(5, WEEK.plusSeconds(1)))
                .withMessage("week must be whole minutes, but was PT36H1S");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 101})
    void aWeightOutsideItsBoundsIsRefused(int weight) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NORM.withWeights(HashMap.of(Intensity.LOW, weight)))
                .withMessage("weight must be between 0 and 100, but was " + weight);
    }

    @Test
    void aNormWithoutAMaximumOrAWeekIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseloadNorm.builder().build())
                .withMessage("Cannot build CaseloadNorm, some of required attributes are not set [max, week]");
    }

    @Test
    void aNormFromAnotherCenturyIsASlipOfThePen() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DatedNorm(LocalDate.of(1899, 12, 31), NORM))
                .withMessage("norm date must lie in the years 1900 to 2199, but was 1899-12-31");
        assertThatNullPointerException()
                .isThrownBy(() -> new DatedNorm(null, NORM))
                .withMessage("norm date");
        assertThatNullPointerException()
                .isThrownBy(() -> new DatedNorm(LocalDate.of(2021, 1, 1), null))
                .withMessage("norm");
    }
}
