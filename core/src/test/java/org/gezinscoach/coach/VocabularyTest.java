package org.gezinscoach.coach;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The closed vocabularies, in the order that is part of the contract: constants are only added at the end. */
class VocabularyTest {

    @Test
    void theEmploymentsAndTheirOrderDoNotChange() {
        assertThat(Employment.values())
                .extracting(Employment::name)
                .containsExactly("OWN_STAFF", "SECONDED", "AGENCY", "UNSTATED");
        assertThat(Employment.values())
                .extracting(Employment::label)
                .containsExactly("in dienst", "gedetacheerd", "via een uitzendbureau", "niet vermeld");
    }

    @Test
    void theReasonsOfAbsenceAndTheirOrderDoNotChange() {
        assertThat(AbsenceReason.values())
                .extracting(AbsenceReason::name)
                .containsExactly("LEAVE", "ILLNESS", "TRAINING", "OTHER", "UNSTATED");
        assertThat(AbsenceReason.values())
                .extracting(AbsenceReason::label)
                .containsExactly("verlof", "ziekte", "opleiding", "overig", "niet vermeld");
    }

    @Test
    void theIntensitiesAndTheirOrderDoNotChange() {
        assertThat(Intensity.values()).extracting(Intensity::name).containsExactly("FULL", "LOW");
        assertThat(Intensity.values()).extracting(Intensity::label).containsExactly("volledig", "laag");
    }
}
