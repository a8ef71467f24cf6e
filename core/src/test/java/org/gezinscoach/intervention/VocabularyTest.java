package org.gezinscoach.intervention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The closed vocabularies, in the order that is part of the contract: constants are only added at the end. */
class VocabularyTest {

    @Test
    void thePayersAndTheirOrderDoNotChange() {
        assertThat(Payer.values())
                .extracting(Payer::name)
                .containsExactly(
                        "MUNICIPALITY",
                        "STATE",
                        "HEALTH_INSURER",
                        "STATE_OR_INSURER",
                        "REGION",
                        "HOUSING_ASSOCIATION",
                        "POLICE_AND_JUSTICE",
                        "EDUCATION",
                        "OTHER",
                        "UNSTATED");
        assertLabels(
                Payer.values(),
                Payer::label,
                "gemeente",
                "Rijk",
                "zorgverzekeraar",
                "Rijk of zorgverzekeraar",
                "regio",
                "woningcorporatie",
                "politie en justitie",
                "onderwijs",
                "overig",
                "niet vermeld");
    }

    @Test
    void theCareCategoriesAndTheirOrderDoNotChange() {
        assertThat(CareCategory.values())
                .extracting(CareCategory::name)
                .containsExactly(
                        "YOUTH_SUPPORT",
                        "FOSTER_CARE",
                        "RESIDENTIAL_YOUTH_CARE",
                        "YOUTH_PROTECTION",
                        "YOUTH_PROBATION",
                        "LOCAL_TEAM",
                        "CHILD_SAFETY",
                        "CRISIS_CARE",
                        "MENTAL_HEALTH",
                        "ADDICTION_CARE",
                        "ADULT_SUPPORT",
                        "SHELTER",
                        "SCHOOL_ATTENDANCE",
                        "DEBT_SUPPORT",
                        "INCOME_SUPPORT",
                        "HOUSING",
                        "POLICE",
                        "OTHER",
                        "UNSTATED");
        assertLabels(
                CareCategory.values(),
                CareCategory::label,
                "ambulante jeugdhulp",
                "pleegzorg",
                "jeugdhulp met verblijf",
                "jeugdbescherming",
                "jeugdreclassering",
                "lokaal team of jeugdteam",
                "onderzoek naar veiligheid",
                "crisis- en spoedhulp",
                "geestelijke gezondheidszorg",
                "verslavingszorg",
                "begeleiding volwassenen",
                "opvang en beschermd wonen",
                "schoolverzuim en leerplicht",
                "schuldhulpverlening",
                "uitkering en bijstand",
                "huisvesting en huisuitzetting",
                "politie-inzet",
                "overig",
                "niet vermeld");
    }

    @Test
    void theChangesAndTheirOrderDoNotChange() {
        assertThat(Change.values())
                .extracting(Change::name)
                .containsExactly("RUNNING", "ENDED", "REDUCED", "PREVENTED", "NOT_STARTED", "STARTED", "UNSTATED");
        assertLabels(
                Change.values(),
                Change::label,
                "loopt door",
                "gestopt",
                "verminderd",
                "voorkomen",
                "niet gestart",
                "gestart",
                "niet vermeld");
    }

    @Test
    void theBudgetEffectsAndTheirOrderDoNotChange() {
        assertThat(BudgetEffect.values())
                .extracting(BudgetEffect::name)
                .containsExactly("CASHABLE", "CAPACITY_FREED", "SOCIETAL", "UNSTATED");
        assertLabels(
                BudgetEffect.values(),
                BudgetEffect::label,
                "verzilverbaar",
                "vrijgekomen capaciteit",
                "maatschappelijk",
                "niet vermeld");
    }

    @Test
    void thePriceBasesAndTheirOrderDoNotChange() {
        assertThat(PriceBasis.values())
                .extracting(PriceBasis::name)
                .containsExactly("HOUR", "DAY", "WEEK", "MONTH", "YEAR", "TRAJECTORY", "UNSTATED");
        assertLabels(
                PriceBasis.values(),
                PriceBasis::label,
                "per uur",
                "per dag",
                "per week",
                "per maand",
                "per jaar",
                "per traject",
                "niet vermeld");
    }

    @Test
    void theStandingsAndTheirOrderDoNotChange() {
        assertThat(Standing.values()).extracting(Standing::name).containsExactly("PRINTED", "READING", "MADE_UP");
        assertLabels(Standing.values(), Standing::label, "zo gedrukt", "lezing", "verzonnen");
    }

    @Test
    void debitOrCredit() {
        assertThat(DebitOrCredit.values()).extracting(DebitOrCredit::name).containsExactly("DEBIT", "CREDIT");
        assertLabels(DebitOrCredit.values(), DebitOrCredit::label, "debet", "credit");
    }

    @Test
    void whatAPaperMayLeaveUnsaidHasAConstantForThat() {
        List<Enum<?>> unstated = Stream.<Enum<?>>of(
                        Payer.UNSTATED,
                        CareCategory.UNSTATED,
                        Change.UNSTATED,
                        BudgetEffect.UNSTATED,
                        PriceBasis.UNSTATED)
                .toList();
        assertThat(unstated)
                .allSatisfy(constant -> assertThat(constant.ordinal())
                        .isEqualTo(constant.getDeclaringClass().getEnumConstants().length - 1));
    }

    private static <E extends Enum<E>> void assertLabels(E[] constants, Function<E, String> label, String... labels) {
        List<String> actual = Arrays.stream(constants).map(label).toList();
        assertThat(actual).containsExactly(labels);
        assertThat(actual).doesNotHaveDuplicates().noneMatch(String::isBlank);
    }
}
