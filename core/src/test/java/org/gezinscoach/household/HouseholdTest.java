package org.gezinscoach.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HouseholdTest {
    private static final HouseholdId ID = new HouseholdId("Almelo 2020", "6");

    @Test
    void equalHouseholdsAreEqual() {
        EqualsVerifier.forClass(ImmutableHousehold.class)
                .withGenericPrefabValues(Option.class, Option::some)
                .withPrefabValues(
                        SelfReliance.class,
                        SelfReliance.UNSTATED,
                        SelfReliance.of(java.util.Map.of(LifeDomain.FINANCES, 1)))
                .withPrefabValues(
                        Map.class, HashMap.of(Characteristic.STACKED, true), HashMap.of(Characteristic.STACKED, false))
                .suppress(Warning.NULL_FIELDS)
                .verify();
    }

    @Test
    void ofACaseNumberNothingElseIsKnown() {
        Household household = Household.of(ID);
        assertThat(household.id()).isEqualTo(ID);
        assertThat(household.adults()).isEmpty();
        assertThat(household.children()).isEmpty();
        assertThat(household).hasToString("Household{id=Almelo 2020/6, adults=None, children=None}");
        assertThat(household).isEqualTo(Household.builder().id(ID).build());
    }

    @Test
    void whatIsNotStatedOfItIsNotStated() {
        Household household = Household.of(ID);
        assertThat(household.selfReliance()).isEqualTo(SelfReliance.UNSTATED);
        assertThat(household.characteristics()).isEmpty();
    }

    @Test
    void aCharacteristicIsAffirmedDeniedOrNotStated() {
        Household household = Household.builder()
                .id(ID)
                .characteristics(HashMap.of(Characteristic.PASSED_ON, false, Characteristic.PERSISTENT, true))
                .build();
        assertThat(household.characteristics().get(Characteristic.PERSISTENT)).contains(true);
        assertThat(household.characteristics().get(Characteristic.PASSED_ON)).contains(false);
        assertThat(household.characteristics().get(Characteristic.STACKED)).isEmpty();
    }

    @Test
    void characteristicsStandInTheOrderOfTheEnum() {
        Household affirmed = Household.builder()
                .id(ID)
                .characteristics(Characteristic.SAFETY_CONCERN, Characteristic.PERSISTENT, Characteristic.STACKED)
                .build();
        assertThat(affirmed.characteristics())
                .containsExactly(
                        Tuple.of(Characteristic.PERSISTENT, true),
                        Tuple.of(Characteristic.STACKED, true),
                        Tuple.of(Characteristic.SAFETY_CONCERN, true));
        assertThat(Household.builder()
                        .id(ID)
                        .characteristics(LinkedHashMap.of(
                                Characteristic.SAFETY_CONCERN, true,
                                Characteristic.PERSISTENT, true,
                                Characteristic.STACKED, true))
                        .build()
                        .characteristics()
                        .toList())
                .isEqualTo(affirmed.characteristics().toList());
    }

    @Test
    void whatIsSaidOfItIsNeverPrinted() {
        Household household = Household.builder()
                .id(ID)
                .selfReliance(SelfReliance.of(java.util.Map.of(LifeDomain.FINANCES, 1)))
                .characteristics(Characteristic.SAFETY_CONCERN)
                .build();
        assertThat(household).hasToString("Household{id=Almelo 2020/6, adults=None, children=None}");
        assertThat(household).isNotEqualTo(Household.of(ID));
    }

    @Test
    void aStatedCountOfZeroIsNotAnUnstatedOne() {
        Household none = Household.builder().id(ID).children(0).build();
        assertThat(none.children()).contains(0);
        assertThat(none).isNotEqualTo(Household.of(ID));
    }

    @Test
    void aHouseholdMayBeOnePerson() {
        Household adult = Household.builder().id(ID).adults(1).children(0).build();
        Household child = Household.builder().id(ID).adults(0).children(1).build();
        assertThat(adult).hasToString("Household{id=Almelo 2020/6, adults=Some(1), children=Some(0)}");
        assertThat(child).hasToString("Household{id=Almelo 2020/6, adults=Some(0), children=Some(1)}");
    }

    @Test
    void aHouseholdWithNobodyInItIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Household.builder().id(ID).adults(0).children(0).build())
                .withMessage("household must have at least one person, but had 0 adults and 0 children");
    }

    @Test
    void noAdultsAreTakenWhereTheChildrenAreNotStated() {
        assertThat(Household.builder().id(ID).adults(0).build().adults()).contains(0);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 50})
    void aCountWithinItsBoundsIsTaken(int count) {
        Household household =
                Household.builder().id(ID).adults(count).children(count).build();
        assertThat(household.adults()).contains(count);
        assertThat(household.children()).contains(count);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 51, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void aCountOutsideItsBoundsIsRefused(int count) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Household.builder().id(ID).adults(count).build())
                .withMessage("adults must be between 0 and 50, but was " + count);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Household.builder().id(ID).children(count).build())
                .withMessage("children must be between 0 and 50, but was " + count);
    }

    @Test
    void anOptionAndANumberBuildTheSameHousehold() {
        Household numbers = Household.builder().id(ID).adults(2).children(3).build();
        Household options = Household.builder()
                .id(ID)
                .adults(Option.some(2))
                .children(Option.some(3))
                .build();
        assertThat(options).isEqualTo(numbers);
    }

    @Test
    void aChangedCopyLeavesTheOriginalAsItWas() {
        Household original = Household.builder().id(ID).adults(2).build();
        Household changed = original.withAdults(Option.some(1)).withChildren(Option.some(4));
        assertThat(changed)
                .isEqualTo(Household.builder().id(ID).adults(1).children(4).build());
        assertThat(original).isEqualTo(Household.builder().id(ID).adults(2).build());
        assertThat(original.withId(new HouseholdId("Almelo 2020", "7")).id().label())
                .isEqualTo("7");
    }

    @Test
    void aChangedCopyIsCheckedToo() {
        Household adult = Household.builder().id(ID).adults(1).children(0).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> adult.withAdults(Option.some(0)))
                .withMessage("household must have at least one person, but had 0 adults and 0 children");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> adult.withChildren(Option.some(51)))
                .withMessage("children must be between 0 and 50, but was 51");
    }

    @Test
    void aHouseholdWithoutAnIdentifierIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Household.builder().adults(1).build())
                .withMessage("Cannot build Household, some of required attributes are not set [id]");
    }

    @Test
    void settingAnAttributeTwiceIsRefused() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> Household.builder().adults(1).adults(2))
                .withMessage("Builder of Household is strict, attribute is already set: adults");
    }

    @Test
    void aNullAttributeIsNamed() {
        assertThatNullPointerException()
                .isThrownBy(() -> Household.builder().id(null))
                .withMessage("id");
        assertThatNullPointerException()
                .isThrownBy(() -> Household.builder().adults(null))
                .withMessage("adults");
        assertThatNullPointerException()
                .isThrownBy(() -> Household.of(ID).withAdults(Option.some(null)))
                .withMessage("adults");
        assertThatNullPointerException()
                .isThrownBy(() -> Household.of(ID).withChildren(Option.some(null)))
                .withMessage("children");
    }
}
