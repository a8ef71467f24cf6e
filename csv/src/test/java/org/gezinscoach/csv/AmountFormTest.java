package org.gezinscoach.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gezinscoach.money.Amount;
import org.gezinscoach.money.Euro;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountFormTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "€ 1.500,- ~ 150000",
                "€ 1.500,-- ~ 150000",
                "€ 1.500,– ~ 150000",
                "€ 1.500,= ~ 150000",
                "€ 3.532 ~ 353200",
                "€3.532 ~ 353200",
                "€\u00A03.532 ~ 353200",
                "1.500,00 ~ 150000",
                "1500,5 ~ 150050",
                "1500.5 ~ 150050",
                "1500.00 ~ 150000",
                "1.50 ~ 150",
                "1.500 ~ 150000",
                "1.234.567,89 ~ 123456789",
                "EUR 16.068,00 ~ 1606800",
                "0,05 ~ 5",
                "-3480.00 ~ -348000",
                "€ -3.480 ~ -348000",
                "-€ 3.480 ~ -348000",
                "- € 3.480,- ~ -348000",
                "€ 3.480,00- ~ -348000",
                "\u22123480 ~ -348000",
                "0 ~ 0"
            })
    void dutchFormsAreRead(String cell, long cents) {
        assertThat(AmountForm.readAmount("amount", cell)).isEqualTo(Euro.ofCents(cents));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+ € 3.480", "+3480", "1,500.00", "1,500", "1.5000", "1.500.00", "0.500", "15.00,00", "1 500", "1e3",
                        "1,5E+03",
                "--5", "-5-", "(3.480)", "3480 euro", "$ 5", "½", "€", "-", ",-", "twaalf", "1.500,000"
            })
    void anythingElseIsRefused(String cell) {
        assertThatThrownBy(() -> AmountForm.readAmount("amount", cell))
                .isInstanceOf(WrongFormException.class)
                .hasMessage("amount must be written as 1500.00 or 1.500,00, without a plus");
    }

    @Test
    void whatNobodyKnowsIsUnknownAndNeverZero() {
        assertThat(AmountForm.readAmount("amount", "Onbekend")).isEqualTo(Amount.unknown("onbekend"));
        assertThat(AmountForm.readAmount("amount", "p.m.")).isEqualTo(Amount.unknown("p.m."));
        assertThat(AmountForm.readAmount("amount", "unknown cost"))
                .isEqualTo(Amount.unknown("unknown cost").negated());
    }

    @Test
    void anAmountThatIsTooLargeIsRefusedAtOnce() {
        assertThatThrownBy(() -> AmountForm.readAmount("amount", "9".repeat(100_000)))
                .isInstanceOf(IllegalArgumentException.class)
                .isNotInstanceOf(WrongFormException.class)
                .hasMessage("amount must be written in at most 77 digits");
    }

    @Property
    void whatIsWrittenIsReadBack(@ForAll long cents) {
        Euro euro = Euro.ofCents(Math.max(cents, -Long.MAX_VALUE));

        assertThat(AmountForm.write(euro)).matches("-?[0-9]+\\.[0-9]{2}");
        assertThat(AmountForm.readEuro("amount", AmountForm.write(euro))).isEqualTo(euro);
    }
}
