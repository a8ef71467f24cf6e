package org.gezinscoach.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.collection.List;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.gezinscoach.household.HouseholdRefusal.NoHouseholds;
import org.gezinscoach.household.HouseholdRefusal.SeveralScopes;
import org.junit.jupiter.api.Test;

class HouseholdRefusalTest {

    @Test
    void severalScopesSaysHowManyThereAre() {
        HouseholdRefusal refusal = new SeveralScopes(List.of("Wormerland 2021", "Wormerland 2022"));
        assertThat(refusal.code()).isEqualTo("several-scopes");
        assertThat(refusal.message())
                .isEqualTo("households are labelled in 2 scopes, so it is not known how many different ones there are");
    }

    @Test
    void severalScopesAreTwoOrMore() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SeveralScopes(List.of("Wormerland 2021")))
                .withMessage("scopes must be at least 2, but was 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SeveralScopes(List.empty()))
                .withMessage("scopes must be at least 2, but was 0");
    }

    @Test
    void noHouseholdsSaysThatThereIsNoMean() {
        HouseholdRefusal refusal = new NoHouseholds();
        assertThat(refusal.code()).isEqualTo("no-households");
        assertThat(refusal.message()).isEqualTo("there are 0 households, so there is no mean");
    }

    @Test
    void equalRefusalsAreEqual() {
        EqualsVerifier.forClass(SeveralScopes.class)
                .withPrefabValues(List.class, List.of("a", "b"), List.of("a", "b", "c"))
                .suppress(Warning.NULL_FIELDS)
                .verify();
        assertThat(new NoHouseholds()).isEqualTo(new NoHouseholds()).hasSameHashCodeAs(new NoHouseholds());
    }

    @Test
    void aRefusalIsOneOfTwo() {
        HouseholdRefusal several = new HouseholdRefusal.SeveralScopes(List.of("A", "B"));
        HouseholdRefusal none = new HouseholdRefusal.NoHouseholds();
        assertThat(several.<String>fold(scopes -> "scopes", nobody -> "nobody")).isEqualTo("scopes");
        assertThat(none.<String>fold(scopes -> "scopes", nobody -> "nobody")).isEqualTo("nobody");
    }
}
