package org.gezinscoach.internal;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ElevenProofProperties {

    @Property
    void nineDigitsPassExactlyWhenTheLastIsTheCheckDigit(@ForAll("nineDigits") int number) {
        assertThat(ElevenProof.passes(CitizenNumbers.padded(number))).isEqualTo(CitizenNumbers.passes(number));
    }

    @Property
    void aZeroInFrontMayBeLeftOut(@ForAll @IntRange(max = 99_999_999) int number) {
        String eightDigits = CitizenNumbers.padded(number).substring(1);
        assertThat(ElevenProof.passes(eightDigits)).isEqualTo(CitizenNumbers.passes(number));
    }

    @Property
    void aNumberWithItsCheckDigitPasses(@ForAll("passing") String number) {
        assertThat(ElevenProof.passes(number)).isTrue();
    }

    @Property
    void oneOtherDigitIsAlwaysNoticed(
            @ForAll("passing") String number,
            @ForAll @IntRange(max = 8) int place,
            @ForAll @IntRange(min = 1, max = 9) int change) {
        char other = (char) ('0' + (number.charAt(place) - '0' + change) % 10);
        assertThat(ElevenProof.passes(number.substring(0, place) + other + number.substring(place + 1)))
                .isFalse();
    }

    @Property
    void noSeparatorHidesIt(@ForAll("passing") String number, @ForAll("separators") String separator) {
        assertThat(ElevenProof.passes(separator + String.join(separator, number.split("")) + separator))
                .isTrue();
    }

    @Property
    void noScriptHidesIt(@ForAll("passing") String number, @ForAll("zeros") int zero) {
        StringBuilder written = new StringBuilder();
        number.chars().forEach(digit -> written.appendCodePoint(zero + digit - '0'));
        assertThat(ElevenProof.passes(written.toString())).isTrue();
    }

    @Provide
    Arbitrary<Integer> nineDigits() {
        return CitizenNumbers.nineDigits();
    }

    @Provide
    Arbitrary<String> passing() {
        return CitizenNumbers.passing();
    }

    @Provide
    Arbitrary<String> separators() {
        return Arbitraries.of(
                        ' ', '.', '-', '/', '_', ',', ':', '+', '\t', '\u00a0', '\u00ad', '\u200b', '\u200c', '\u200d',
                        '\u2011', '\u2013', '\u2060', '\ufeff')
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(characters -> {
                    StringBuilder text = new StringBuilder();
                    characters.forEach(text::append);
                    return text.toString();
                });
    }

    /** The digit zero of ASCII and of other scripts, one of them beyond the basic plane. */
    @Provide
    Arbitrary<Integer> zeros() {
        return Arbitraries.of((int) '0', 0x0660, 0x06f0, 0x0966, 0x0e50, 0xff10, 0x1d7ce);
    }
}
