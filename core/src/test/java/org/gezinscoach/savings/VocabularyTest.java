package org.gezinscoach.savings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VocabularyTest {
    @Test
    void kindsOfSaving() {
        assertThat(Stream.of(SavingKind.values()).map(kind -> kind + ": " + kind.label()))
                .containsExactly(
                        "DIRECT: directe besparing", "THREAT_BASED: reële besparing", "UNSTATED: niet vermeld");
    }

    @Test
    void nettings() {
        assertThat(Stream.of(Netting.values()).map(netting -> netting + ": " + netting.label()))
                .containsExactly(
                        "GROSS: bruto",
                        "NET_OF_COACHING: netto, na aftrek van de gezinscoach",
                        "UNSTATED: niet vermeld");
    }

    @Test
    void methods() {
        assertThat(Stream.of(Method.values()).map(method -> method + ": " + method.label()))
                .containsExactly("ESTIMATED: geraamd", "DECLARED: gedeclareerd", "PRINTED: zo gedrukt");
    }

    @Test
    void reasonsNotToCount() {
        assertThat(Stream.of(NotCountedReason.values()).map(reason -> reason + ": " + reason.label()))
                .containsExactly(
                        "STILL_RUNNING: loopt nog",
                        "ALREADY_COUNTED: al geteld",
                        "NO_EVIDENCE: geen onderbouwde dreiging",
                        "EVIDENCE_AFTER_START: dreiging van na de start",
                        "BEFORE_COACHING: voor de start van de coach",
                        "COACHING_START_NOT_STATED: start van de coach niet vermeld",
                        "CHANGE_DATE_NOT_STATED: datum van de wijziging niet vermeld",
                        "END_NOT_STATED: einde niet vermeld",
                        "AFTER_HORIZON: na de horizon",
                        "INDICATION_OVER: indicatie was al afgelopen",
                        "PRICE_NOT_BY_TIME: prijs niet naar tijd",
                        "VOLUME_NOT_STATED: aantal uren niet vermeld");
    }

    @Test
    void valuations() {
        assertThat(Stream.of(Valuation.values()).map(valuation -> valuation + ": " + valuation.label()))
                .containsExactly("FULL_PRICE: volle prijs, eenmaal", "ACCRUED: naar tijd");
    }

    @Test
    void savingsYears() {
        assertThat(Stream.of(SavingsYear.values()).map(year -> year + ": " + year.label()))
                .containsExactly("BUDGET_YEAR: begrotingsjaar", "COACHING_YEAR: coachingjaar");
    }

    @Test
    void rulesAndTheKindOfSavingEachYields() {
        assertThat(Stream.of(SavingsRule.values()).map(rule -> rule + ": " + rule.label() + ", " + rule.kind()))
                .containsExactly(
                        "CARE_ENDED: gestopte zorg, DIRECT",
                        "CARE_REDUCED: verminderde zorg, DIRECT",
                        "CARE_PREVENTED: voorkomen zorg, THREAT_BASED",
                        "CARE_NOT_STARTED: niet gestarte zorg, THREAT_BASED",
                        "CARE_STARTED: gestarte zorg, DIRECT",
                        "CHANGE_UNSTATED: wijziging niet vermeld, UNSTATED");
    }
}
