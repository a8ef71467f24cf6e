package org.gezinscoach.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.List;
import org.junit.jupiter.api.Test;

class TextTableTest {
    @Test
    void textStandsAtItsLeftAndFiguresAtTheirRight() {
        TextTable table = new TextTable("payers")
                .text("payer")
                .figure("amount")
                .text("note")
                .row(List.of("Rijk", "EUR 1.00", "-"))
                .row(List.of("gemeente", "EUR 100.00", ""));

        assertThat(table).hasToString("""
                payers
                payer         amount  note
                Rijk        EUR 1.00  -
                gemeente  EUR 100.00""");
    }

    @Test
    void aTableWithoutRowsIsItsTitle() {
        assertThat(new TextTable("payers").text("payer")).hasToString("payers");
    }

    @Test
    void headingsThatSayNothingAreLeftOut() {
        assertThat(new TextTable("one").text("").figure("").row(List.of("a", 1)))
                .hasToString("one\na  1");
    }

    @Test
    void aCharacterOutsideTheFirstPlaneIsOneWide() {
        assertThat(new TextTable("t")
                        .text("")
                        .text("")
                        .row(List.of("\uD83D\uDE00", "x"))
                        .row(List.of("ab", "y")))
                .hasToString("t\n\uD83D\uDE00   x\nab  y");
    }

    @Test
    void aRowWithAnotherNumberOfCellsIsRefused() {
        TextTable table = new TextTable("t").text("a").text("b");

        assertThatThrownBy(() -> table.row(List.of("x")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cells must be 2, but were 1");
    }
}
