package org.gezinscoach.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.gezinscoach.money.Euro;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EuroShapeTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0.00",
        "1, 0.01",
        "9, 0.09",
        "10, 0.10",
        "99, 0.99",
        "100, 1.00",
        "-1, -0.01",
        "-10, -0.10",
        "-110, -1.10",
        "9223372036854775807, 92233720368547758.07",
        "-9223372036854775807, -92233720368547758.07"
    })
    void anAmountIsWrittenWithTwoDecimals(long cents, String text) {
        assertThat(GezinscoachJson.write(Euro.ofCents(cents))).isEqualTo("\"" + text + "\"\n");
    }

    @ParameterizedTest
    @CsvSource({
        "0.00, 0",
        "7.05, 705",
        "9.90, 990",
        "007.00, 700",
        "1234567890.98, 123456789098",
        "999999999999999.99, 99999999999999999"
    })
    void aTextOfDigitsAndTwoDecimalsIsPlain(String text, long cents) {
        assertThat(plain(text)).isEqualTo(Euro.ofCents(cents));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "5",
                "500",
                ".50",
                "5.0",
                "50.0",
                "5,00",
                "5000",
                "5.000",
                "-5.00",
                "/5.00",
                ":5.00",
                "5./0",
                "5.0:",
                "٥.00",
                "1000000000000000.00"
            })
    void anyOtherTextIsNotPlain(String text) {
        assertThat(plain(text)).isNull();
    }

    /** Of a text within others, as a parser has it. */
    private static @Nullable Euro plain(String text) {
        return EuroShape.plain(("9" + text + "9").toCharArray(), 1, text.length());
    }
}
