package org.gezinscoach.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ElevenProofTest {

    @ParameterizedTest
    @ValueSource(strings = {"111222333", "123456782", "000000000"})
    void nineDigitsWithTheRightCheckDigitPass(String text) {
        assertThat(ElevenProof.passes(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"111222334", "111222332", "211222333", "112122333", "123456789", "000000001"})
    void nineDigitsWithAnotherCheckDigitDoNot(String text) {
        assertThat(ElevenProof.passes(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10000008", "1000.00.08", "00000000"})
    void eightDigitsCountAsNineWithAZeroInFront(String text) {
        assertThat(ElevenProof.passes(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10000009", "11122233", "80000001"})
    void eightDigitsWithAnotherCheckDigitDoNot(String text) {
        assertThat(ElevenProof.passes(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "0000000", "0000000000", "1112223330", "0111222333", "111222333111222333"})
    void fewerThanEightOrMoreThanNineDigitsDoNotPass(String text) {
        assertThat(ElevenProof.passes(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "111 222 333",
                "1112.22.333",
                "1112-22-333",
                "111/222/333",
                "111_222_333",
                "111\u00a0222\u00a0333",
                "111\u200b222\u200c333",
                "\ufeff111222333",
                "(111)222,333;",
                "1-1-1-2-2-2-3-3-3"
            })
    void separatorsDoNotHideIt(String text) {
        assertThat(ElevenProof.passes(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0661\u0661\u0661\u0662\u0662\u0662\u0663\u0663\u0663",
                "\uff11\uff11\uff11\uff12\uff12\uff12\uff13\uff13\uff13",
                "\u0967\u0967\u0967222\uff13\uff13\uff13"
            })
    void digitsOfOtherScriptsDoNotHideIt(String text) {
        assertThat(ElevenProof.passes(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"B111222333", "111222333B", "B11222333", "Z-111222333", "11122233X", "casus 111222333"})
    void aLetterMakesItAnotherKindOfLabel(String text) {
        assertThat(ElevenProof.passes(text)).isFalse();
    }
}
