package org.gezinscoach.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts read from text and from decimal numbers. */
class EuroReadingTest {
    private static final Duration HANG = Duration.ofSeconds(20);
    private static final String RANGE = "amount must be between EUR -92233720368547758.07 and EUR 92233720368547758.07";

    @ParameterizedTest
    @CsvSource({
        "5000, 500000",
        "5000.00, 500000",
        "5000.5, 500050",
        "5000.500, 500050",
        "EUR 5000, 500000",
        "EUR -3480.00, -348000",
        "-3480, -348000",
        "0, 0",
        "-0.00, 0",
        "007, 700",
        "0.01, 1",
        "EUR 0.07, 7",
        "92233720368547758.07, 9223372036854775807",
        "EUR -92233720368547758.07, -9223372036854775807"
    })
    void anAmountInOneOfTheFormsIsRead(String text, long cents) {
        assertThat(Euro.parse(text).cents()).isEqualTo(cents);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "EUR",
                "EUR ",
                "EUR5",
                "EUR  5",
                "eur 5",
                "5 EUR",
                " 5",
                "5 ",
                "5\n",
                "1,50",
                "1.000,50",
                "1.000.000",
                "1 000",
                "1_000",
                "+5",
                "--5",
                "- 5",
                "-EUR 5",
                "EUR -",
                ".50",
                "5.",
                "-.5",
                "1e5",
                "1E5",
                "0x10",
                "5d",
                "NaN",
                "Infinity",
                "€ 5",
                "\u0665",
                "\uff15\uff10",
                "\u22125",
                "5\u200b",
                "unknown",
                "p.m."
            })
    void anyOtherFormIsRefusedAndNotEchoed(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Euro.parse(text))
                .withMessage("amount must be written as 5000, 5000.00 or EUR -3480.00");
    }

    @Test
    void aTextOfTenThousandCharactersIsRefused() {
        for (String text : new String[] {"9".repeat(10_000), "0".repeat(10_000), "0." + "0".repeat(9_998)}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Euro.parse(text))
                    .withMessage("amount must be written as 5000, 5000.00 or EUR -3480.00");
        }
    }

    @Test
    void zerosThatAddNothingAreReadUpToEightyCharacters() {
        assertThat(Euro.parse("0".repeat(79) + "5")).isEqualTo(Euro.of(5));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Euro.parse("0".repeat(80) + "5"))
                .withMessage("amount must be written as 5000, 5000.00 or EUR -3480.00");
    }

    @Test
    void aNullTextIsNamed() {
        assertThatNullPointerException().isThrownBy(() -> Euro.parse(null)).withMessage("text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.234", "0.001", "-0.005", "5000.009"})
    void anAmountWithThreeDecimalsIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Euro.parse(text))
                .withMessage("amount must have at most two decimals, but was " + text);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Euro.of(new BigDecimal(text)))
                .withMessage("amount must have at most two decimals, but was " + text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "92233720368547758.08",
                "-92233720368547758.08",
                "92233720368547759",
                "99999999999999999",
                "100000000000000000",
                "123456789012345678901234567890"
            })
    void anAmountBeyondTheRangeIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Euro.parse(text))
                .withMessage(RANGE + ", but was " + text);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Euro.of(new BigDecimal(text)))
                .withMessage(RANGE + ", but was " + text);
    }

    @ParameterizedTest
    @CsvSource({
        "17602.5, 1760250",
        "17602.50, 1760250",
        "17602.500000, 1760250",
        "176e3, 17600000",
        "1.76025E+5, 17602500",
        "-0.07, -7",
        "92233720368547758.07, 9223372036854775807",
        "-92233720368547758.0700, -9223372036854775807"
    })
    void aDecimalNumberOfWholeCentsIsTaken(BigDecimal euros, long cents) {
        assertThat(Euro.of(euros).cents()).isEqualTo(cents);
    }

    @Test
    void trailingZerosAreTakenUpToSeventySevenDigits() {
        assertThat(Euro.of(new BigDecimal("5." + "0".repeat(76)))).isEqualTo(Euro.of(5));
        assertThat(Euro.of(new BigDecimal("9." + "0".repeat(76)))).isEqualTo(Euro.of(9));
        assertTooLong(new BigDecimal("5." + "0".repeat(77)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.000", "0e100000000", "0e-100000000", "0e2147483647", "0e-2147483647"})
    void zeroIsZeroHoweverItIsScaled(BigDecimal zero) {
        assertTimeoutPreemptively(HANG, () -> assertThat(Euro.of(zero)).isEqualTo(Euro.ZERO));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+100000000", "-1E+100000000", "1E+2147483647", "12.5E+2147483640"})
    void anAbsurdlyLargeNumberIsRefusedAtOnce(String text) {
        BigDecimal euros = new BigDecimal(text);
        assertTimeoutPreemptively(
                HANG,
                () -> assertThatIllegalArgumentException()
                        .isThrownBy(() -> Euro.of(euros))
                        .withMessage(RANGE + ", but was " + euros));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E-100000000", "-1E-100000000", "1E-2147483647", "100E-2147483647"})
    void anAbsurdlySmallNumberIsRefusedAtOnce(String text) {
        BigDecimal euros = new BigDecimal(text);
        assertTimeoutPreemptively(
                HANG,
                () -> assertThatIllegalArgumentException()
                        .isThrownBy(() -> Euro.of(euros))
                        .withMessage("amount must have at most two decimals, but was " + euros));
    }

    @Test
    void aNumberOfAHundredDigitsOrMoreIsRefusedAtOnce() {
        assertTooLong(new BigDecimal("1".repeat(100)));
        assertTooLong(new BigDecimal("-" + "1".repeat(100)));
        assertTooLong(new BigDecimal("5." + "0".repeat(100)));
        assertTooLong(new BigDecimal("0." + "1".repeat(100)));
        assertTooLong(new BigDecimal(BigInteger.ONE.shiftLeft(100_000_000)));
    }

    private static void assertTooLong(BigDecimal euros) {
        assertTimeoutPreemptively(
                HANG,
                () -> assertThatIllegalArgumentException()
                        .isThrownBy(() -> Euro.of(euros))
                        .withMessage("amount must be written in at most 77 digits"));
    }
}
