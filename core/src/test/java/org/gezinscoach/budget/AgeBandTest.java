package org.gezinscoach.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AgeBandTest {
    @Test
    void theBandsAndTheirOrderDoNotChange() {
        assertThat(Stream.of(AgeBand.values()).map(band -> band + ": " + band.label()))
                .containsExactly(
                        "UP_TO_30: t/m 30 dagen",
                        "UP_TO_60: 31 t/m 60 dagen",
                        "UP_TO_90: 61 t/m 90 dagen",
                        "OVER_90: meer dan 90 dagen");
    }

    @Test
    void aBandEndsOnItsLastDay() {
        assertThat(LongStream.of(Long.MIN_VALUE, -1, 0, 30).mapToObj(AgeBand::of))
                .containsOnly(AgeBand.UP_TO_30);
        assertThat(LongStream.of(31, 60).mapToObj(AgeBand::of)).containsOnly(AgeBand.UP_TO_60);
        assertThat(LongStream.of(61, 90).mapToObj(AgeBand::of)).containsOnly(AgeBand.UP_TO_90);
        assertThat(LongStream.of(91, 10_000, Long.MAX_VALUE).mapToObj(AgeBand::of))
                .containsOnly(AgeBand.OVER_90);
    }
}
