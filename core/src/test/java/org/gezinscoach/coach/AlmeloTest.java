package org.gezinscoach.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What Almelo asked in 2020: what falls away with the 2.35 fte. */
class AlmeloTest {
    private static final CaseloadNorm NORM = CaseloadNorm.between(6, 10, Duration.ofHours(36));
    private static final Fte STRUCTURAL = Fte.parse("5.22");
    private static final Fte EXPANSION = Fte.parse("2.35");

    @Test
    void theEstablishmentIsSevenAndAHalf() {
        assertThat(STRUCTURAL.plus(EXPANSION)).isEqualTo(Fte.parse("7.57")).hasToString("7.57 fte");
        assertThat(Fte.parse("7.57").minus(EXPANSION)).isEqualTo(STRUCTURAL);
    }

    @Test
    void theStructuralEstablishmentHoldsThirtyOneToFiftyTwo() {
        assertThat(NORM.capacityOf(STRUCTURAL))
                .isEqualTo(new HouseholdRange(31, 52))
                .hasToString("31–52");
    }

    @Test
    void theWholeEstablishmentHoldsFortyFiveToSeventyFive() {
        assertThat(NORM.capacityOf(STRUCTURAL.plus(EXPANSION))).isEqualTo(new HouseholdRange(45, 75));
    }

    @Test
    void withoutTheExpansionSixteenOfSixtyEightFallAway() {
        assertThat(NORM.capacityOf(STRUCTURAL).uncovered(68)).isEqualTo(16);
        assertThat(NORM.capacityOf(STRUCTURAL.plus(EXPANSION)).uncovered(68)).isZero();
    }

    @Test
    void sixtyEightHouseholdsNeedSixPointEight() {
        assertThat(NORM.fteFor(68)).isEqualTo(Fte.parse("6.80")).hasToString("6.80 fte");
    }
}
