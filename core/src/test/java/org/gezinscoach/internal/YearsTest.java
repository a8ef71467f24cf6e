package org.gezinscoach.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.time.Year;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threeten.extra.LocalDateRange;

class YearsTest {

    @Test
    void theBoundsAreNamedOnce() {
        assertThat(Years.FIRST).isEqualTo(1900);
        assertThat(Years.LAST).isEqualTo(2199);
    }

    @ParameterizedTest
    @ValueSource(ints = {1900, 1901, 2021, 2022, 2198, 2199})
    void aYearWithinTheBoundsIsHandedBack(int year) {
        assertThat(Years.check(Year.of(year))).isEqualTo(Year.of(year));
    }

    @ParameterizedTest
    @ValueSource(ints = {1899, 2200, 0, -2021, Year.MIN_VALUE, Year.MAX_VALUE})
    void aYearOutsideTheBoundsIsRefused(int year) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Years.check(Year.of(year)))
                .withMessage("year must be between 1900 and 2199, but was " + year);
    }

    @Test
    void aNullYearIsNamed() {
        assertThatNullPointerException().isThrownBy(() -> Years.check(null)).withMessage("year");
    }

    @Test
    void aDateOnABoundIsHandedBack() {
        assertThat(Years.check("day", LocalDate.of(1900, 1, 1))).isEqualTo(LocalDate.of(1900, 1, 1));
        assertThat(Years.check("day", LocalDate.of(2199, 12, 31))).isEqualTo(LocalDate.of(2199, 12, 31));
    }

    @Test
    void aDateOutsideTheBoundsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Years.check("day", LocalDate.of(1899, 12, 31)))
                .withMessage("day must lie in the years 1900 to 2199, but was 1899-12-31");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Years.check("day", LocalDate.of(2200, 1, 1)))
                .withMessage("day must lie in the years 1900 to 2199, but was 2200-01-01");
    }

    @Test
    void aNullDateIsNamed() {
        assertThatNullPointerException()
                .isThrownBy(() -> Years.check("day", (LocalDate) null))
                .withMessage("day");
    }

    @Test
    void aPeriodWithinTheBoundsIsHandedBackThoughItsEndIsOpen() {
        LocalDateRange all = LocalDateRange.of(LocalDate.of(1900, 1, 1), LocalDate.of(2199, 12, 31));
        assertThat(Years.check("period", all)).isEqualTo(all);
        LocalDateRange open = LocalDateRange.ofUnboundedEnd(LocalDate.of(2199, 12, 31));
        assertThat(Years.check("period", open)).isEqualTo(open);
    }

    @Test
    void aPeriodBeginsAndEndsWithinTheBounds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Years.check("period", LocalDateRange.ofUnboundedEnd(LocalDate.of(1899, 12, 31))))
                .withMessage("period must lie in the years 1900 to 2199, but was 1899-12-31");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Years.check("period", LocalDateRange.of(LocalDate.of(2199, 1, 1), LocalDate.of(2200, 1, 1))))
                .withMessage("period must lie in the years 1900 to 2199, but was 2200-01-01");
    }

    @Test
    void aPeriodWithoutDaysIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Years.check("period", LocalDateRange.ofEmpty(LocalDate.of(2021, 9, 1))))
                .withMessage("period must not be empty, but was 2021-09-01/2021-09-01");
    }

    @Test
    void aNullPeriodIsNamed() {
        assertThatNullPointerException()
                .isThrownBy(() -> Years.check("period", (LocalDateRange) null))
                .withMessage("period");
    }

    @ParameterizedTest
    @ValueSource(ints = {1900, 2021, 2199})
    void linesOfOneYearShareIt(int year) {
        assertThat(Years.stated(Year.of(year))).containsExactly(Year.of(year)).isSameAs(Years.stated(Year.of(year)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1899, 2200})
    void aYearOutOfBoundsIsLeftToTheCheck(int year) {
        assertThat(Years.stated(Year.of(year))).containsExactly(Year.of(year));
    }

    @Test
    void aYearThatIsNullIsNamed() {
        assertThatNullPointerException().isThrownBy(() -> Years.stated(null)).withMessage("year");
    }
}
