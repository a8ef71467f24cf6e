package org.gezinscoach.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

class AbsenceTest {
    private static final LocalDateRange AUTUMN = LocalDateRange.of(LocalDate.of(2021, 9, 1), LocalDate.of(2022, 1, 1));

    @Test
    void whyACoachIsAbsentIsNotPrinted() {
        assertThat(Absence.whole(AUTUMN, AbsenceReason.ILLNESS))
                .hasToString("Absence[period=2021-09-01/2022-01-01, weeklyHours=all]");
        assertThat(Absence.partial(AUTUMN, Duration.ofHours(8), AbsenceReason.ILLNESS))
                .hasToString("Absence[period=2021-09-01/2022-01-01, weeklyHours=PT8H]");
    }
}
