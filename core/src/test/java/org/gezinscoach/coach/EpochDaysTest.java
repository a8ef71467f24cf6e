package org.gezinscoach.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threeten.extra.LocalDateRange;

class EpochDaysTest {
    @ParameterizedTest
    @CsvSource({
        "1900-01-01, 1900-01-02, -25567, -25566",
        "1969-12-30, 1970-01-01, -2, 0",
        "1969-12-31, 1970-01-02, -1, 1",
        "1970-01-01, 2199-12-31, 0, 84005"
    })
    void aPeriodIsTwoDaysInOneNumber(LocalDate from, LocalDate until, int start, int end) {
        long period = EpochDays.of(LocalDateRange.of(from, until));

        assertThat(EpochDays.start(period)).isEqualTo(start);
        assertThat(EpochDays.end(period)).isEqualTo(end);
    }

    @Test
    void noEndIsTheHighestNumber() {
        long period = EpochDays.of(LocalDateRange.ofUnboundedEnd(LocalDate.of(1969, 12, 31)));

        assertThat(EpochDays.start(period)).isEqualTo(-1);
        assertThat(EpochDays.end(period)).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void periodsStandInTheOrderOfTheirFirstDays() {
        LocalDate day = LocalDate.EPOCH;

        assertThat(Stream.of(
                                LocalDateRange.of(day.minusDays(2), day.minusDays(1)),
                                LocalDateRange.ofUnboundedEnd(day.minusDays(1)),
                                LocalDateRange.of(day, day.plusDays(1)))
                        .map(EpochDays::of))
                .isSorted();
    }
}
