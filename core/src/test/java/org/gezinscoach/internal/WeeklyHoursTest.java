package org.gezinscoach.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeeklyHoursTest {

    @ParameterizedTest
    @ValueSource(strings = {"PT1M", "PT32H", "PT35H30M", "PT167H59M", "PT168H"})
    void wholeMinutesOfAWeekAreHandedBack(Duration hours) {
        assertThat(WeeklyHours.check("weekly hours", hours)).isEqualTo(hours);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT-1M", "PT-32H", "PT168H1M", "PT168H0.000000001S"})
    void noHoursAndMoreThanAWeekHasAreRefused(Duration hours) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WeeklyHours.check("weekly hours", hours))
                .withMessage("weekly hours must be more than PT0S and at most PT168H, but was " + hours);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT1S", "PT32H30S", "PT59.999999999S"})
    void partsOfAMinuteAreRefused(Duration hours) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WeeklyHours.check("weekly hours", hours))
                .withMessage("weekly hours must be whole minutes, but was " + hours);
    }

    @Test
    void nullHoursAreNamed() {
        assertThatNullPointerException()
                .isThrownBy(() -> WeeklyHours.check("weekly hours", null))
                .withMessage("weekly hours");
    }
}
