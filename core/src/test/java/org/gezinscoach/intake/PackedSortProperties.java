package org.gezinscoach.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PackedSortProperties {
    private static final int POSITIONS = 20;

    @Property
    void aSortByKeysThatArePackedComparesOnlyWhereAllAreEqual(@ForAll("small") long[][] keys) {
        assertThat(PackedSort.order(POSITIONS, keys, ofEquals(keys))).containsExactly(sorted(naive(keys)));
    }

    @Property
    void aSortByAnyKeysIsTheSortByComparing(@ForAll("any") long[][] keys) {
        assertThat(PackedSort.order(POSITIONS, keys, naive(keys))).containsExactly(sorted(naive(keys)));
    }

    /** Twenty positions take five bits, which leaves 58: a key of 57 bits and one of one fill them. */
    @Example
    void keysArePackedUpToTheLastBit() {
        long[] wide = IntStream.range(0, POSITIONS)
                .mapToLong(i -> i % 2 == 0 ? 0 : (1L << 57) - 1)
                .toArray();
        long[] narrow = IntStream.range(0, POSITIONS).mapToLong(i -> i / 10).toArray();
        long[][] keys = {wide, narrow};
        assertThat(PackedSort.order(POSITIONS, keys, ofEquals(keys))).containsExactly(sorted(naive(keys)));
    }

    @Provide
    Arbitrary<long[][]> small() {
        return columns(Arbitraries.longs().between(-2, 100));
    }

    @Provide
    Arbitrary<long[][]> any() {
        return columns(Arbitraries.longs());
    }

    private static Arbitrary<long[][]> columns(Arbitrary<Long> keys) {
        return keys.array(long[].class)
                .ofSize(POSITIONS)
                .array(long[][].class)
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    private static Comparator<Integer> naive(long[][] keys) {
        return Arrays.stream(keys)
                .<Comparator<Integer>>map(key -> Comparator.comparingLong(position -> key[position]))
                .reduce(Comparator::thenComparing)
                .orElseThrow()
                .thenComparing(Comparator.naturalOrder());
    }

    /** Compares positions, and takes only those of equal keys. */
    private static Comparator<Integer> ofEquals(long[][] keys) {
        return (one, other) -> {
            for (long[] key : keys) {
                assertThat(key[one]).isEqualTo(key[other]);
            }
            return one - other;
        };
    }

    private static int[] sorted(Comparator<Integer> order) {
        return IntStream.range(0, POSITIONS)
                .boxed()
                .sorted(order)
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
