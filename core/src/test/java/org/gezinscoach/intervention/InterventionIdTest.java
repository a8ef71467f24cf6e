package org.gezinscoach.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.vavr.collection.List;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InterventionIdTest {

    @Test
    void equalIdentifiersAreEqual() {
        EqualsVerifier.forClass(InterventionId.class)
                .suppress(Warning.NULL_FIELDS)
                .verify();
    }

    @Test
    void anIdentifierPrintsAsItIs() {
        assertThat(new InterventionId("2021-1-a")).hasToString("2021-1-a");
    }

    @Test
    void identifiersAreOrderedAsText() {
        InterventionId a = new InterventionId("2021-1-a");
        InterventionId b = new InterventionId("2021-1-b");
        InterventionId ten = new InterventionId("2021-10-a");
        InterventionId two = new InterventionId("2021-2-a");
        assertThat(List.of(two, ten, b, a).sorted()).containsExactly(a, b, ten, two);
    }

    @ParameterizedTest
    @ValueSource(strings = {"111222333", "1112-22-333", "10000008"})
    void whatCouldBeACitizenNumberIsRefusedAndNotEchoed(String number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new InterventionId(number))
                .withMessage("intervention id must not be a citizen number, and it passes the eleven-test of one: put"
                        + " a prefix before it, or use a pseudonym");
    }

    @Test
    void aBlankIdentifierIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new InterventionId(""))
                .withMessage("intervention id must not be blank");
    }

    @Test
    void aNullIdentifierIsNamed() {
        assertThatNullPointerException()
                .isThrownBy(() -> new InterventionId(null))
                .withMessage("intervention id");
    }
}
