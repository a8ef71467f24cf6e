package org.gezinscoach.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.vavr.collection.List;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.gezinscoach.internal.CitizenNumbers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HouseholdIdTest {
    private static final String GUARD =
            " must not be a citizen number, and it passes the eleven-test of one: put a prefix"
                    + " before it, or use a pseudonym";

    @Test
    void equalIdentifiersAreEqual() {
        EqualsVerifier.forClass(HouseholdId.class).suppress(Warning.NULL_FIELDS).verify();
    }

    @Test
    void anIdentifierPrintsItsScopeAndLabel() {
        assertThat(new HouseholdId("Wormerland 2021", "1")).hasToString("Wormerland 2021/1");
    }

    @Test
    void familyOneOfTheFirstYearIsNotFamilyOneOfTheSecond() {
        assertThat(new HouseholdId("Wormerland 2021", "1")).isNotEqualTo(new HouseholdId("Wormerland 2022", "1"));
    }

    @Test
    void identifiersAreOrderedByScopeAndThenByLabelAsText() {
        HouseholdId almelo = new HouseholdId("Almelo 2020", "6");
        HouseholdId one = new HouseholdId("Wormerland 2021", "1");
        HouseholdId ten = new HouseholdId("Wormerland 2021", "10");
        HouseholdId two = new HouseholdId("Wormerland 2021", "2");
        HouseholdId later = new HouseholdId("Wormerland 2022", "1");
        assertThat(List.of(later, two, almelo, ten, one).sorted()).containsExactly(almelo, one, ten, two, later);
        assertThat(two).isEqualByComparingTo(new HouseholdId("Wormerland 2021", "2"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                CitizenNumbers.WELL_KNOWN,
                "123456782",
                "111 222 333",
                "1112.22.333",
                "111-222-333",
                "111/222/333",
                "111\u200b222\u200b333",
                "10000008",
                "1000 0008",
                "000000000",
                "\u0661\u0661\u0661\u0662\u0662\u0662\u0663\u0663\u0663",
                "\uff11\uff11\uff11\uff12\uff12\uff12\uff13\uff13\uff13"
            })
    void whatCouldBeACitizenNumberIsRefusedInEitherPartAndNotEchoed(String number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HouseholdId("Almelo 2020", number))
                .withMessage("household label" + GUARD);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HouseholdId(number, "6"))
                .withMessage("household scope" + GUARD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Z111222333", "zaak 111222333", "111222333-A", "111222334", "1112223330", "1112223", "6"})
    void anyOtherLabelIsTakenAsItIs(String label) {
        assertThat(new HouseholdId("Almelo 2020", label).label()).isEqualTo(label);
        assertThat(new HouseholdId(label, "6").scope()).isEqualTo(label);
    }

    @Test
    void aBlankPartIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HouseholdId(" ", "6"))
                .withMessage("household scope must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HouseholdId("Almelo 2020", ""))
                .withMessage("household label must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HouseholdId("Almelo 2020", "6 "))
                .withMessage("household label must not begin or end with a blank");
    }

    @Test
    void aNullPartIsNamed() {
        assertThatNullPointerException()
                .isThrownBy(() -> new HouseholdId(null, "6"))
                .withMessage("household scope");
        assertThatNullPointerException()
                .isThrownBy(() -> new HouseholdId("Almelo 2020", null))
                .withMessage("household label");
    }
}
