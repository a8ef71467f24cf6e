package org.gezinscoach.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

class Utf8Properties {
    /** Bytes that begin a form which may be too long, half of a pair or no character, or that begin none. */
    static final Set<Integer> DOUBTFUL = Set.of(
            0xC0, 0xC1, 0xE0, 0xED, 0xF0, 0xF1, 0xF2, 0xF3, 0xF4, 0xF5, 0xF6, 0xF7, 0xF8, 0xF9, 0xFA, 0xFB, 0xFC, 0xFD,
            0xFE, 0xFF);

    @Property
    void bytesAreSimpleThatBeginInAsciiAndHaveNoDoubtfulByte(
            @ForAll("bytes") byte[] bytes, @ForAll @IntRange(max = 9) int from, @ForAll @IntRange(max = 9) int last) {
        int until = bytes.length - last;
        boolean ascii = IntStream.range(from, Math.min(from + 4, until)).allMatch(i -> bytes[i] > 0);
        boolean doubtful = IntStream.range(from, until).anyMatch(i -> DOUBTFUL.contains(bytes[i] & 0xFF));

        assertThat(Utf8.isSimple(bytes, from, until)).isEqualTo(ascii && !doubtful);
    }

    @Property
    void aLineFeedIsFoundAmongEightBytes(@ForAll("nearLineFeeds") byte[] bytes, @ForAll @IntRange(max = 4) int from) {
        boolean found = IntStream.range(from, from + 8).anyMatch(i -> bytes[i] == '\n');

        assertThat(Utf8.hasLineFeed(bytes, from)).isEqualTo(found);
    }

    @Provide
    Arbitrary<byte[]> nearLineFeeds() {
        Byte[] near = {0x00, 0x09, '\n', 0x0B, 0x7F, (byte) 0x80, (byte) 0x89, (byte) 0x8A, (byte) 0x8B, (byte) 0xFF};
        return Arbitraries.frequencyOf(
                        Tuple.of(19, Arbitraries.bytes().filter(octet -> octet != '\n')),
                        Tuple.of(1, Arbitraries.of(near)))
                .array(byte[].class)
                .ofSize(12);
    }

    @Provide
    Arbitrary<byte[]> bytes() {
        return Arbitraries.frequencyOf(
                        Tuple.of(60, Arbitraries.bytes().between((byte) 1, Byte.MAX_VALUE)),
                        Tuple.of(1, Arbitraries.bytes()))
                .array(byte[].class)
                .ofMinSize(18)
                .ofMaxSize(50);
    }
}
