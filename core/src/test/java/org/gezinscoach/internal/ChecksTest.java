package org.gezinscoach.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.vavr.control.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChecksTest {

    @Test
    void aTextIsHandedBack() {
        assertThat(Checks.text("care", "Altra IAG")).isEqualTo("Altra IAG");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "   ", "\t", "\n", "\u2003", "\u00a0", "\u202f\u2007"})
    void aBlankTextIsRefused(String blank) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.text("care", blank))
                .withMessage("care must not be blank");
    }

    @ParameterizedTest
    @ValueSource(strings = {" MEE", "MEE ", "MEE\n", "\tMEE", "\u2003MEE", "\u00a0MEE", "MEE\u00a0", "MEE\u2028"})
    void aTextWithABlankAroundItIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.text("care", text))
                .withMessage("care must not begin or end with a blank");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a\nb", "a\rb", "a\tb", "a\u0000b", "\u0001", "a\u007fb", "a\u0085b", "a\u2028b", "a\u2029b"})
    void aTextOfMoreThanOneLineOrWithControlCharactersIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.text("care", text))
                .withMessage("care must not contain control characters");
    }

    @Test
    void halfOfASurrogatePairIsRefused() {
        for (String text :
                new String[] {"\ud83c", "\udfe0", "a\ud83cb", "\udfe0\ud83c", "\ud83c\ud83c\udfe0", "a\udfff"}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Checks.text("care", text))
                    .withMessage("care must be well-formed text");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a", "a b", "a\u00a0b", "Crisis- en spoedhulp (jeugd), 24/7", "zorgverlener é", "\ud83c\udfe0"})
    void anyOtherLineOfTextIsKeptAsItIs(String text) {
        assertThat(Checks.text("care", text)).isEqualTo(text);
    }

    @Test
    void aTextOfFiveHundredCharactersIsTheLongest() {
        assertThat(Checks.text("care", "x".repeat(500))).hasSize(500);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.text("care", "x".repeat(501)))
                .withMessage("care must have at most 500 characters, but had 501");
    }

    @Test
    void aNullTextIsNamed() {
        assertThatNullPointerException()
                .isThrownBy(() -> Checks.text("care", null))
                .withMessage("care");
    }

    @Test
    void anIdentifierIsHandedBack() {
        assertThat(Checks.identifier("household label", "6")).isEqualTo("6");
    }

    @Test
    void anIdentifierIsATextFirst() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.identifier("household label", " "))
                .withMessage("household label must not be blank");
        assertThatNullPointerException()
                .isThrownBy(() -> Checks.identifier("household label", null))
                .withMessage("household label");
    }

    @Test
    void anIdentifierThatPassesTheElevenTestIsRefusedAndNotEchoed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.identifier("household label", "111222333"))
                .withMessage("household label must not be a citizen number, and it passes the eleven-test of one: put a"
                        + " prefix before it, or use a pseudonym");
    }

    @Test
    void aTextThatIsNoIdentifierMayPassTheElevenTest() {
        assertThat(Checks.text("source row", "111222333")).isEqualTo("111222333");
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 7})
    void aNumberWithinItsBoundsIsHandedBack(int number) {
        assertThat(Checks.between("adults", number, 3, 7)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 8, -5, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void aNumberOutsideItsBoundsIsRefused(int number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.between("adults", number, 3, 7))
                .withMessage("adults must be between 3 and 7, but was " + number);
    }

    @Test
    void aRuleThatHoldsPasses() {
        assertThatCode(() -> Checks.require(true, "parts", "must be at least 1"))
                .doesNotThrowAnyException();
    }

    @Test
    void aRuleThatDoesNotHoldIsRefusedByNameAndRule() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.require(false, "parts", "must be at least 1"))
                .withMessage("parts must be at least 1");
    }

    @Test
    void anOptionIsEmptyOrHoldsAValue() {
        assertThat(Checks.option("changed on", Option.none())).isEqualTo(Option.none());
        assertThat(Checks.option("changed on", Option.some(1))).isEqualTo(Option.some(1));
    }

    @Test
    void anOptionOfNullIsNamed() {
        assertThatNullPointerException()
                .isThrownBy(() -> Checks.option("changed on", Option.some(null)))
                .withMessage("changed on");
        assertThatNullPointerException()
                .isThrownBy(() -> Checks.option("changed on", null))
                .withMessage("changed on");
    }
}
