package org.gezinscoach.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;

class SourceTest {

    @Test
    void equalSourcesAreEqual() {
        EqualsVerifier.forClass(Source.class).suppress(Warning.NULL_FIELDS).verify();
    }

    @Test
    void aPrintedFigurePrintsItsPlaceAlone() {
        Source source = Source.printed("Almelo, college proposal, 2020", "Besparingen", "Casus 3, Direct");
        assertThat(source.standing()).isEqualTo(Standing.PRINTED);
        assertThat(source).hasToString("Almelo, college proposal, 2020: Besparingen: Casus 3, Direct");
    }

    @Test
    void aReadingSaysThatItIsOne() {
        Source source = Source.reading("Wormerland 2022", "Besparing jaar 1", "gezin 1");
        assertThat(source.standing()).isEqualTo(Standing.READING);
        assertThat(source).hasToString("Wormerland 2022: Besparing jaar 1: gezin 1 (READING)");
    }

    @Test
    void aMadeUpFigureSaysThatItIsOne() {
        Source source = Source.madeUp("example", "savings", "row 1");
        assertThat(source.standing()).isEqualTo(Standing.MADE_UP);
        assertThat(source).hasToString("example: savings: row 1 (MADE_UP)");
    }

    @Test
    void documentTableAndRowStandInTheirPlaces() {
        Source source = Source.printed("document", "table", "row");
        assertThat(source.document()).isEqualTo("document");
        assertThat(source.table()).isEqualTo("table");
        assertThat(source.row()).isEqualTo("row");
        assertThat(source).isEqualTo(new Source("document", "table", "row", Standing.PRINTED));
    }

    @Test
    void aBlankPartIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Source.printed("", "table", "row"))
                .withMessage("source document must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Source.reading("document", " ", "row"))
                .withMessage("source table must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Source.madeUp("document", "table", "row "))
                .withMessage("source row must not begin or end with a blank");
    }

    @Test
    void aNullPartIsNamed() {
        assertThatNullPointerException()
                .isThrownBy(() -> Source.printed(null, "table", "row"))
                .withMessage("source document");
        assertThatNullPointerException()
                .isThrownBy(() -> new Source("document", "table", "row", null))
                .withMessage("standing");
    }
}
