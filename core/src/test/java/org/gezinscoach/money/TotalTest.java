package org.gezinscoach.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TotalTest {
    private static final Unknown GAIN = Amount.unknown("not printed");
    private static final Unknown COST = GAIN.negated();
    private static final Euro MOST = Euro.ofCents(Long.MAX_VALUE);
    private static final Euro CENT = Euro.ofCents(1);

    @Test
    void equalTotalsAreEqual() {
        EqualsVerifier.forClass(Total.class).suppress(Warning.NULL_FIELDS).verify();
    }

    @Test
    void wormerlandsFirstYearHasThreeUnknownAmountsBesideTheKnown() {
        Total total = Stream.of(
                        Euro.of(19080),
                        Euro.of(1000),
                        Euro.of(30000),
                        Euro.of(1500),
                        Euro.of(1500),
                        Euro.of(30000),
                        Euro.of(16080),
                        GAIN,
                        GAIN,
                        Euro.of(3820),
                        GAIN,
                        Euro.of(1100))
                .collect(Total.toTotal());
        assertThat(total).isEqualTo(new Total(Euro.of(104080), 3, 0)).hasToString("EUR 104080.00 + 3 unknown");
    }

    @Test
    void wormerlandsTwoYearsTogetherHaveSevenUnknownAmounts() {
        Total together = new Total(Euro.of(104080), 3, 0).plus(new Total(Euro.of(144888), 4, 0));
        assertThat(together).isEqualTo(new Total(Euro.of(248968), 7, 0)).hasToString("EUR 248968.00 + 7 unknown");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, EUR 0.00",
        "-6301600, 0, 0, EUR -63016.00",
        "10408000, 3, 0, EUR 104080.00 + 3 unknown",
        "10408000, 0, 1, EUR 104080.00 - 1 unknown",
        "10408000, 3, 1, EUR 104080.00 + 3 unknown - 1 unknown",
        "0, 1, 1, EUR 0.00 + 1 unknown - 1 unknown",
        "-1, 9223372036854775807, 9223372036854775807, EUR -0.01 + 9223372036854775807 unknown"
                + " - 9223372036854775807 unknown"
    })
    void aTotalPrintsWhatIsKnownAndThenWhatIsNot(long cents, long gains, long costs, String printed) {
        assertThat(new Total(Euro.ofCents(cents), gains, costs)).hasToString(printed);
    }

    @Test
    void theTotalOfNothingIsZeroAndComplete() {
        assertThat(Stream.<Amount>empty().collect(Total.toTotal())).isEqualTo(Total.ZERO);
        assertThat(Total.ZERO).isEqualTo(new Total(Euro.ZERO, 0, 0));
        assertThat(Total.ZERO.isComplete()).isTrue();
        assertThat(Total.ZERO.unknowns()).isZero();
    }

    @Test
    void anUnknownAmountNeverCountsAsZero() {
        assertThat(Total.of(GAIN)).isEqualTo(new Total(Euro.ZERO, 1, 0)).isNotEqualTo(Total.of(Euro.ZERO));
        assertThat(Total.of(COST)).isEqualTo(new Total(Euro.ZERO, 0, 1)).isNotEqualTo(Total.of(Euro.ZERO));
        assertThat(Total.of(GAIN).isComplete()).isFalse();
        assertThat(Total.of(COST).isComplete()).isFalse();
    }

    @Test
    void aKnownZeroAddsNothing() {
        assertThat(Total.of(Euro.ZERO)).isEqualTo(Total.ZERO);
        assertThat(Total.of(GAIN).plus(Euro.ZERO)).isEqualTo(Total.of(GAIN));
    }

    @Test
    void anUnknownGainAndAnUnknownCostDoNotCancel() {
        Total both = Total.of(GAIN).plus(COST);
        assertThat(both).isEqualTo(new Total(Euro.ZERO, 1, 1)).isNotEqualTo(Total.ZERO);
        assertThat(both.unknowns()).isEqualTo(2);
        assertThat(both.isComplete()).isFalse();
    }

    @Test
    void negatedSwapsGainsAndCosts() {
        assertThat(new Total(Euro.of(104080), 3, 1).negated()).isEqualTo(new Total(Euro.of(-104080), 1, 3));
    }

    @Test
    void aKnownPartBeyondTheRangeOverflowsLoudly() {
        assertOverflow("long overflow", () -> Total.of(MOST).plus(CENT));
        assertOverflow("long overflow", () -> Total.of(MOST).plus(Total.of(CENT)));
        assertOverflow("euro overflow", () -> Total.of(MOST.negated()).plus(CENT.negated()));
        assertOverflow("long overflow", () -> Stream.<Amount>of(MOST, CENT).collect(Total.toTotal()));
    }

    @Test
    void aCountBeyondTheRangeOverflowsLoudly() {
        Total gains = new Total(Euro.ZERO, Long.MAX_VALUE, 0);
        Total costs = new Total(Euro.ZERO, 0, Long.MAX_VALUE);
        assertOverflow("long overflow", () -> gains.plus(GAIN));
        assertOverflow("long overflow", () -> costs.plus(COST));
        assertOverflow("long overflow", () -> gains.plus(gains));
        assertOverflow("long overflow", () -> costs.plus(costs));
        assertOverflow("long overflow", () -> gains.plus(costs).unknowns());
        assertThat(gains.plus(costs)).isEqualTo(new Total(Euro.ZERO, Long.MAX_VALUE, Long.MAX_VALUE));
    }

    @Test
    void aParallelStreamCollectsTheSameTotal() {
        Total total = LongStream.rangeClosed(1, 100_000)
                .parallel()
                .mapToObj(i -> i % 5 == 0 ? GAIN : i % 5 == 1 ? COST : (Amount) Euro.ofCents(i % 5))
                .collect(Total.toTotal());
        assertThat(total).isEqualTo(new Total(Euro.ofCents(20_000 * (2 + 3 + 4)), 20_000, 20_000));
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, Long.MIN_VALUE})
    void aNegativeCountIsRefused(long count) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Total(Euro.ZERO, count, 0))
                .withMessage("unknown gains must not be negative, but was " + count);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Total(Euro.ZERO, 0, count))
                .withMessage("unknown costs must not be negative, but was " + count);
    }

    @Test
    void aNullKnownPartIsNamed() {
        assertThatNullPointerException().isThrownBy(() -> new Total(null, 0, 0)).withMessage("known");
    }

    private static void assertOverflow(String message, Runnable sum) {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(sum::run)
                .withMessage(message);
    }
}
