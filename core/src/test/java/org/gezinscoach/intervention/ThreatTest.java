package org.gezinscoach.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;

class ThreatTest {
    private static final LocalDate DAY = LocalDate.of(2021, 3, 1);

    @Test
    void equalThreatsAreEqual() {
        EqualsVerifier.forClass(Threat.class)
                .withPrefabValues(LocalDate.class, DAY, DAY.plusDays(1))
                .suppress(Warning.NULL_FIELDS)
                .verify();
    }

    @Test
    void aThreatHidesItsEvidenceWhenPrinted() {
        Threat threat = new Threat("eviction judgment", DAY);
        assertThat(threat.evidence()).isEqualTo("eviction judgment");
        assertThat(threat.on()).isEqualTo(DAY);
        assertThat(threat).hasToString("Threat{on=2021-03-01}");
    }

    @Test
    void aThreatNeedsItsEvidence() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Threat("", DAY))
                .withMessage("evidence must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Threat(" eviction judgment", DAY))
                .withMessage("evidence must not begin or end with a blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Threat("eviction\njudgment", DAY))
                .withMessage("evidence must not contain control characters");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Threat("x".repeat(501), DAY))
                .withMessage("evidence must have at most 500 characters, but had 501");
    }

    @Test
    void aNullPartIsNamed() {
        assertThatNullPointerException().isThrownBy(() -> new Threat(null, DAY)).withMessage("evidence");
        assertThatNullPointerException()
                .isThrownBy(() -> new Threat("eviction judgment", null))
                .withMessage("evidence date");
    }

    @Test
    void evidenceOfAnotherCenturyIsASlipOfThePen() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Threat("eviction judgment", LocalDate.of(1899, 12, 31)))
                .withMessage("evidence date must lie in the years 1900 to 2199, but was 1899-12-31");
    }
}
