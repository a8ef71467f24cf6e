package org.gezinscoach.coach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HouseholdRangeTest {

    @Test
    void rangesOfTheSameBoundsAreEqual() {
        HouseholdRange range = new HouseholdRange(31, 52);
        assertThat(range).isEqualTo(new HouseholdRange(31, 52)).hasSameHashCodeAs(new HouseholdRange(31, 52));
        assertThat(range).isNotEqualTo(new HouseholdRange(30, 52)).isNotEqualTo(new HouseholdRange(31, 53));
        assertThat(range).hasToString("31–52");
    }

    @Test
    void theBoundsMayBeTheSame() {
        assertThat(new HouseholdRange(0, 0)).hasToString("0–0");
        assertThat(new HouseholdRange(5, 5)).hasToString("5–5");
    }

    @Test
    void aNegativeLowerBoundIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HouseholdRange(-1, 5))
                .withMessage("least must not be negative, but was -1");
    }

    @Test
    void anUpperBoundBelowTheLowerIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HouseholdRange(6, 5))
                .withMessage("most must be at least 6, but was 5");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "31, 0", "51, 0", "52, 0", "53, 1", "68, 16", "9223372036854775807, 9223372036854775755"})
    void whatDoesNotFitWithinTheUpperBoundIsUncovered(long households, long uncovered) {
        assertThat(new HouseholdRange(31, 52).uncovered(households)).isEqualTo(uncovered);
    }

    @ParameterizedTest
    @CsvSource({"-1", "-9223372036854775808"})
    void negativeHouseholdsAreRefused(long households) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HouseholdRange(31, 52).uncovered(households))
                .withMessage("households must not be negative, but was " + households);
    }
}
