package org.gezinscoach.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An amount times a decimal factor. */
class EuroFactorTest {
    private static final Duration HANG = Duration.ofSeconds(20);
    private static final Euro AMOUNT = Euro.parse("17602.50");

    @Test
    void aFactorOfWhichTheProductIsWholeCentsNeedsNoRounding() {
        assertThat(Euro.of(185000).times(new BigDecimal("0.755"), RoundingMode.UNNECESSARY))
                .isEqualTo(Euro.of(139675));
    }

    /** The table of the documentation of {@link RoundingMode}, in cents, and below a cent. */
    @ParameterizedTest
    @CsvSource({
        "5.5,  6,  5,  6,  5,  6,  5,  6",
        "2.5,  3,  2,  3,  2,  3,  2,  2",
        "1.6,  2,  1,  2,  1,  2,  2,  2",
        "1.1,  2,  1,  2,  1,  1,  1,  1",
        "1.0,  1,  1,  1,  1,  1,  1,  1",
        "0.9,  1,  0,  1,  0,  1,  1,  1",
        "0.5,  1,  0,  1,  0,  1,  0,  0",
        "-1.0, -1, -1, -1, -1, -1, -1, -1",
        "-1.1, -2, -1, -1, -2, -1, -1, -1",
        "-1.6, -2, -1, -1, -2, -2, -2, -2",
        "-2.5, -3, -2, -2, -3, -3, -2, -2",
        "-5.5, -6, -5, -5, -6, -6, -5, -6"
    })
    void aProductBetweenTwoCentsRoundsAsTold(
            BigDecimal factor,
            long up,
            long down,
            long ceiling,
            long floor,
            long halfUp,
            long halfDown,
            long halfEven) {
        assertProduct(factor, RoundingMode.UP, up);
        assertProduct(factor, RoundingMode.DOWN, down);
        assertProduct(factor, RoundingMode.CEILING, ceiling);
        assertProduct(factor, RoundingMode.FLOOR, floor);
        assertProduct(factor, RoundingMode.HALF_UP, halfUp);
        assertProduct(factor, RoundingMode.HALF_DOWN, halfDown);
        assertProduct(factor, RoundingMode.HALF_EVEN, halfEven);
    }

    private static void assertProduct(BigDecimal factor, RoundingMode rounding, long cents) {
        assertThat(Euro.ofCents(1).times(factor, rounding)).isEqualTo(Euro.ofCents(cents));
    }

    @Test
    void aProductBetweenTwoCentsIsRefusedWhereNothingMayRound() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Euro.ofCents(1).times(new BigDecimal("1.1"), RoundingMode.UNNECESSARY));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Euro.ofCents(1).times(new BigDecimal("0.01"), RoundingMode.UNNECESSARY));
    }

    @ParameterizedTest
    @EnumSource(RoundingMode.class)
    void anAbsurdlyLargeFactorOverflowsAtOnce(RoundingMode rounding) {
        for (String factor : new String[] {"1e100000000", "-1e100000000", "1e2147483647", "-9.9e2147483647"}) {
            assertOverflow(AMOUNT, new BigDecimal(factor), rounding);
            assertOverflow(AMOUNT.negated(), new BigDecimal(factor), rounding);
        }
    }

    @ParameterizedTest
    @EnumSource(value = RoundingMode.class, mode = EnumSource.Mode.EXCLUDE, names = "UNNECESSARY")
    void anAbsurdlySmallFactorLeavesACentOrNothingAtOnce(RoundingMode rounding) {
        for (String factor : new String[] {"1e-100000000", "1e-2147483647", "99999999999999999999e-2147483647"}) {
            BigDecimal small = new BigDecimal(factor);
            long above = rounding == RoundingMode.UP || rounding == RoundingMode.CEILING ? 1 : 0;
            long below = rounding == RoundingMode.UP || rounding == RoundingMode.FLOOR ? -1 : 0;
            assertAtOnce(AMOUNT, small, rounding, above);
            assertAtOnce(AMOUNT.negated(), small, rounding, below);
            assertAtOnce(AMOUNT, small.negate(), rounding, below);
            assertAtOnce(AMOUNT.negated(), small.negate(), rounding, above);
        }
    }

    @Test
    void anAbsurdlySmallFactorIsRefusedWhereNothingMayRound() {
        assertTimeoutPreemptively(
                HANG,
                () -> assertThatExceptionOfType(ArithmeticException.class)
                        .isThrownBy(() -> AMOUNT.times(new BigDecimal("1e-100000000"), RoundingMode.UNNECESSARY)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e100000000", "1e-100000000", "1e2147483647", "1e-2147483647"})
    void noMoneyTimesAnythingIsNoMoneyAtOnce(BigDecimal factor) {
        for (RoundingMode rounding : RoundingMode.values()) {
            assertAtOnce(Euro.ZERO, factor, rounding, 0);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.000", "0e100000000", "0e-100000000", "0e2147483647", "0e-2147483647"})
    void anythingTimesZeroIsNoMoneyAtOnce(BigDecimal zero) {
        for (RoundingMode rounding : RoundingMode.values()) {
            assertAtOnce(AMOUNT, zero, rounding, 0);
        }
    }

    @Test
    void aProductReachesExactlyToTheEndOfTheRange() {
        Euro cent = Euro.ofCents(1);
        assertProduct(new BigDecimal("9223372036854775807"), RoundingMode.UNNECESSARY, Long.MAX_VALUE);
        assertProduct(new BigDecimal("-9223372036854775807"), RoundingMode.UNNECESSARY, -Long.MAX_VALUE);
        assertProduct(new BigDecimal("9223372036854775807.5"), RoundingMode.DOWN, Long.MAX_VALUE);
        assertOverflow(cent, new BigDecimal("9223372036854775807.5"), RoundingMode.UP);
        assertOverflow(cent, new BigDecimal("9223372036854775808"), RoundingMode.DOWN);
        assertOverflow(cent, new BigDecimal("-9223372036854775808"), RoundingMode.DOWN);
        assertOverflow(cent, new BigDecimal("1e19"), RoundingMode.DOWN);
    }

    @Test
    void anAbsurdlyLargeFactorSaysThatItOverflows() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> AMOUNT.times(new BigDecimal("1e100000000"), RoundingMode.HALF_UP))
                .withMessage("euro overflow");
    }

    @Test
    void aNullArgumentIsNamed() {
        assertThatNullPointerException()
                .isThrownBy(() -> AMOUNT.times(null, RoundingMode.UP))
                .withMessage("factor");
        assertThatNullPointerException()
                .isThrownBy(() -> AMOUNT.times(BigDecimal.ONE, null))
                .withMessage("rounding");
    }

    private static void assertAtOnce(Euro amount, BigDecimal factor, RoundingMode rounding, long cents) {
        assertTimeoutPreemptively(
                HANG, () -> assertThat(amount.times(factor, rounding)).isEqualTo(Euro.ofCents(cents)));
    }

    private static void assertOverflow(Euro amount, BigDecimal factor, RoundingMode rounding) {
        assertTimeoutPreemptively(
                HANG,
                () -> assertThatExceptionOfType(ArithmeticException.class)
                        .isThrownBy(() -> amount.times(factor, rounding)));
    }
}
