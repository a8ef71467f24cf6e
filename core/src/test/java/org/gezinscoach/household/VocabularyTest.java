package org.gezinscoach.household;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The closed vocabularies, in the order that is part of the contract: constants are only added at the end. */
class VocabularyTest {

    @Test
    void theLifeDomainsAndTheirOrderDoNotChange() {
        assertThat(LifeDomain.values())
                .extracting(LifeDomain::name)
                .containsExactly(
                        "FINANCES",
                        "WORK_AND_EDUCATION",
                        "TIME_USE",
                        "HOUSING",
                        "DOMESTIC_RELATIONS",
                        "MENTAL_HEALTH",
                        "PHYSICAL_HEALTH",
                        "SUBSTANCE_USE",
                        "BASIC_DAILY_LIVING",
                        "INSTRUMENTAL_DAILY_LIVING",
                        "SOCIAL_NETWORK",
                        "COMMUNITY_PARTICIPATION",
                        "JUSTICE",
                        "CHILD_PHYSICAL_CARE",
                        "CHILD_EMOTIONAL_SUPPORT",
                        "CHILD_SCHOOLING",
                        "CHILD_MINDING");
        assertThat(LifeDomain.values())
                .extracting(LifeDomain::label)
                .containsExactly(
                        "financiën",
                        "werk en opleiding",
                        "tijdsbesteding",
                        "huisvesting",
                        "huiselijke relaties",
                        "geestelijke gezondheid",
                        "lichamelijke gezondheid",
                        "middelengebruik",
                        "basale ADL",
                        "instrumentele ADL",
                        "sociaal netwerk",
                        "maatschappelijke participatie",
                        "justitie",
                        "lichamelijke verzorging van het kind",
                        "sociaal-emotionele ondersteuning van het kind",
                        "scholing van het kind",
                        "opvang van het kind");
    }

    @Test
    void theCharacteristicsAndTheirOrderDoNotChange() {
        assertThat(Characteristic.values())
                .extracting(Characteristic::name)
                .containsExactly(
                        "PERSISTENT",
                        "STACKED",
                        "PASSED_ON",
                        "LONG_CARE_HISTORY",
                        "LANGUAGE_BARRIER",
                        "SAFETY_CONCERN");
        assertThat(Characteristic.values())
                .extracting(Characteristic::label)
                .containsExactly(
                        "hardnekkige problematiek",
                        "stapeling van problemen",
                        "van generatie op generatie",
                        "lange geschiedenis van hulpverlening",
                        "Nederlandse taal niet machtig",
                        "veiligheidsproblematiek");
    }
}
