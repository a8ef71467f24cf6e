package org.gezinscoach.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gezinscoach.internal.CitizenNumbers;

class HouseholdIdProperties {

    @Property
    void nineDigitsAreRefusedExactlyWhenTheyPassTheElevenTest(@ForAll("nineDigits") int number) {
        assertThat(isRefused(CitizenNumbers.padded(number))).isEqualTo(CitizenNumbers.passes(number));
    }

    @Property
    void noCitizenNumberIsTakenOrEchoed(@ForAll("citizenNumbers") String number) {
        assertThat(catchThrowable(() -> new HouseholdId("Almelo 2020", number)))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .doesNotContain(number);
        assertThat(catchThrowable(() -> new HouseholdId(number, "6")))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .doesNotContain(number);
    }

    @Property
    void aPrefixLetsAnyNumberPass(@ForAll("citizenNumbers") String number) {
        assertThat(new HouseholdId("Almelo 2020", "Z" + number)).hasToString("Almelo 2020/Z" + number);
    }

    @Property
    void theOrderIsThatOfScopeAndThenLabel(@ForAll("ids") HouseholdId one, @ForAll("ids") HouseholdId other) {
        int scopes = one.scope().compareTo(other.scope());
        int expected = scopes != 0 ? scopes : one.label().compareTo(other.label());
        assertThat(Integer.signum(one.compareTo(other))).isEqualTo(Integer.signum(expected));
        assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
    }

    private static boolean isRefused(String label) {
        return catchThrowable(() -> new HouseholdId("Almelo 2020", label)) instanceof IllegalArgumentException;
    }

    @Provide
    Arbitrary<Integer> nineDigits() {
        return CitizenNumbers.nineDigits();
    }

    @Provide
    Arbitrary<String> citizenNumbers() {
        return CitizenNumbers.passing();
    }

    @Provide
    Arbitrary<HouseholdId> ids() {
        return Combinators.combine(
                        Arbitraries.of("Almelo 2020", "Wormerland 2021", "Wormerland 2022"),
                        Arbitraries.integers().between(1, 12).map(String::valueOf))
                .as(HouseholdId::new);
    }
}
