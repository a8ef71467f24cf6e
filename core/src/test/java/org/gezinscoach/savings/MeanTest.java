package org.gezinscoach.savings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.control.Option;
import org.gezinscoach.money.Euro;
import org.gezinscoach.money.Total;
import org.junit.jupiter.api.Test;

class MeanTest {
    @Test
    void theDirectSavingsOfAlmeloAreSeventeenThousandACase() {
        Mean mean = new Mean(Total.of(Euro.of(176_025)), 10, Option.none());

        assertThat(mean.value()).isEqualTo(Euro.ofCents(17_602_50));
        assertThat(mean).hasToString("EUR 17602.50 over 10");
    }

    @Test
    void withoutCaseSixTheyAreLessThanHalf() {
        assertThat(new Mean(Total.of(Euro.of(176_025 - 106_392)), 9, Option.none()).value())
                .isEqualTo(Euro.of(7_737));
    }

    @Test
    void halfACentIsRoundedUp() {
        assertThat(meanOfCents(1, 2)).isEqualTo(Euro.ofCents(1));
        assertThat(meanOfCents(3, 2)).isEqualTo(Euro.ofCents(2));
        assertThat(meanOfCents(1, 3)).isEqualTo(Euro.ofCents(0));
        assertThat(meanOfCents(2, 3)).isEqualTo(Euro.ofCents(1));
    }

    @Test
    void halfACentOfACostIsRoundedAwayFromZero() {
        assertThat(meanOfCents(-1, 2)).isEqualTo(Euro.ofCents(-1));
        assertThat(meanOfCents(-3, 2)).isEqualTo(Euro.ofCents(-2));
        assertThat(meanOfCents(-1, 3)).isEqualTo(Euro.ofCents(0));
        assertThat(meanOfCents(-2, 3)).isEqualTo(Euro.ofCents(-1));
    }

    @Test
    void whatIsUnknownStaysBesideTheMean() {
        assertThat(new Mean(new Total(Euro.of(104_080), 3, 0), 5, Option.none()))
                .hasToString("EUR 20816.00 over 5, 3 unknown");
        assertThat(new Mean(new Total(Euro.of(10), 1, 1), 5, Option.none())).hasToString("EUR 2.00 over 5, 2 unknown");
    }

    @Test
    void aMeanOverASelectionNamesThePopulation() {
        Mean mean = new Mean(new Total(Euro.of(176_025), 1, 0), 10, Option.some(68));

        assertThat(mean.value()).isEqualTo(Euro.ofCents(17_602_50));
        assertThat(mean).hasToString("EUR 17602.50 over 10 of 68, 1 unknown");
        assertThat(new Mean(Total.ZERO, 10, Option.some(10))).hasToString("EUR 0.00 over 10 of 10");
        assertThatThrownBy(() -> new Mean(Total.ZERO, 10, Option.some(9)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("population must be at least 10, but was 9");
    }

    @Test
    void theLargestTotalHasAMean() {
        assertThat(meanOfCents(Long.MAX_VALUE, 1)).isEqualTo(Euro.ofCents(Long.MAX_VALUE));
        assertThat(meanOfCents(-Long.MAX_VALUE, 1)).isEqualTo(Euro.ofCents(-Long.MAX_VALUE));
    }

    @Test
    void aMeanOverNobodyIsRefused() {
        assertThatThrownBy(() -> new Mean(Total.ZERO, 0, Option.none()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("households must be at least 1, but was 0");
        assertThatThrownBy(() -> new Mean(Total.ZERO, -10, Option.none()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("households must be at least 1, but was -10");
    }

    private static Euro meanOfCents(long cents, int households) {
        return new Mean(Total.of(Euro.ofCents(cents)), households, Option.none()).value();
    }
}
