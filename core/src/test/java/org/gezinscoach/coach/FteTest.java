package org.gezinscoach.coach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FteTest {

    @Test
    void equalEstablishmentsAreEqual() {
        EqualsVerifier.forClass(Fte.class).verify();
    }

    @Test
    void establishmentsAreOrderedBySize() {
        assertThat(Fte.parse("5.22")).isLessThan(Fte.parse("7.57")).isGreaterThan(Fte.parse("2.35"));
        assertThat(Fte.parse("5.2")).isEqualByComparingTo(new Fte(520));
    }

    @ParameterizedTest
    @CsvSource({
        "5, 500",
        "5.2, 520",
        "5.22, 522",
        "5.22 fte, 522",
        "5 fte, 500",
        "0, 0",
        "0.01, 1",
        "00000.10, 10",
        "00005, 500",
        "10000, 1000000",
        "10000.00 fte, 1000000"
    })
    void aNumberInOneOfTheFormsIsRead(String text, int hundredths) {
        assertThat(Fte.parse(text)).isEqualTo(new Fte(hundredths));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "5,22",
                "5.",
                ".5",
                "5.222",
                "-5",
                "+5",
                " 5",
                "5 ",
                "5fte",
                "5  fte",
                "5 FTE",
                "5\n",
                "5e0",
                "five",
                "100000",
                "000005",
                "٥",
                "5.22 fte "
            })
    void anyOtherFormIsRefusedAndNotEchoed(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fte.parse(text))
                .withMessage("fte must be written as 5, 5.22 or 5.22 fte");
    }

    @ParameterizedTest
    @CsvSource({"10000.01, 1000001", "99999.99, 9999999"})
    void moreThanTenThousandIsRefused(String text, int hundredths) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fte.parse(text))
                .withMessage("hundredths of an fte must be between 0 and 1000000, but was " + hundredths);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1_000_001, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void hundredthsOutsideTheBoundsAreRefused(int hundredths) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Fte(hundredths))
                .withMessage("hundredths of an fte must be between 0 and 1000000, but was " + hundredths);
    }

    @ParameterizedTest
    @CsvSource({"0, 0.00 fte", "1, 0.01 fte", "10, 0.10 fte", "757, 7.57 fte", "1000000, 10000.00 fte"})
    void anEstablishmentPrintsTwoDecimals(int hundredths, String text) {
        assertThat(new Fte(hundredths)).hasToString(text);
    }

    @Test
    void aSumOrDifferenceOutsideTheBoundsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fte.parse("10000").plus(Fte.parse("0.01")))
                .withMessage("hundredths of an fte must be between 0 and 1000000, but was 1000001");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fte.parse("5.22").minus(Fte.parse("5.23")))
                .withMessage("hundredths of an fte must be between 0 and 1000000, but was -1");
    }
}
