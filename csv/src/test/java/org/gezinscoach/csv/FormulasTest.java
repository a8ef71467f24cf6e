package org.gezinscoach.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulasTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "=HYPERLINK(1) ~ '=HYPERLINK(1)",
                "+31 ~ '+31",
                "-unknown ~ '-unknown",
                "@SUM(A1) ~ '@SUM(A1)",
                "'=1 ~ ''=1",
                "''=1 ~ '''=1",
                "a;=1 ~ a;'=1",
                "a, -5% ~ a, '-5%",
                "a,\"=1 ~ a,\"'=1",
                "\"=1 ~ \"'=1",
                "#REF! ~ '#REF!",
                "#N/B ~ '#N/B",
                "'#N/B ~ ''#N/B"
            })
    void whatWouldBeAFormulaOrAnErrorGetsAnApostrophe(String text, String cell) {
        assertThat(Formulas.defuse(text)).isEqualTo(cell);
        assertThat(Formulas.restore(cell)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'s Heeren Loo", "Altra IAG", "a=b", "1-2", "nr. #3", "gezin 4, Geen onderzoek VT"})
    void otherTextStandsAsItIs(String text) {
        assertThat(Formulas.defuse(text)).isEqualTo(text);
        assertThat(Formulas.restore(text)).isEqualTo(text);
    }

    @Test
    void errorsOfSpreadsheetsAreKnownInEnglishAndDutch() {
        assertThat(new String[] {"#N/A", "#N/B", "#REF!", "#VERW!", "#WAARDE!", "#DEEL/0!", "#NAAM?", "#GETAL!", "####"
                })
                .allMatch(Formulas::isError);
        assertThat(new String[] {"#", "# 3", "#3", "N/B"}).noneMatch(Formulas::isError);
    }
}
