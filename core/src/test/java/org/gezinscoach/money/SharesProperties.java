package org.gezinscoach.money;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gezinscoach.testing.AnyMoney;
import org.gezinscoach.testing.SplitLaws;

class SharesProperties {

    private static final SplitLaws LAWS = new SplitLaws((whole, weights) -> new Shares<>(weights).split(whole));

    @Property
    void partsSumToTheWhole(@ForAll("euros") Euro whole, @ForAll("weights") SortedMap<String, Long> weights) {
        LAWS.partsSumToTheWhole(whole, io.vavr.collection.TreeMap.ofAll(weights));
    }

    @Property
    void eachPartIsWithinACentOfItsExactShare(
            @ForAll("euros") Euro whole, @ForAll("weights") SortedMap<String, Long> weights) {
        LAWS.eachPartIsWithinACentOfItsExactShare(whole, io.vavr.collection.TreeMap.ofAll(weights));
    }

    @Property
    void aZeroWeightGetsNothing(@ForAll("euros") Euro whole, @ForAll("weights") SortedMap<String, Long> weights) {
        LAWS.aZeroWeightGetsNothing(whole, io.vavr.collection.TreeMap.ofAll(weights));
    }

    @Property
    void theSplitOfTheNegatedIsTheMirror(
            @ForAll("euros") Euro whole, @ForAll("weights") SortedMap<String, Long> weights) {
        LAWS.theSplitOfTheNegatedIsTheMirror(whole, io.vavr.collection.TreeMap.ofAll(weights));
    }

    @Property
    void theOrderOfTheWeightsDoesNotMatter(
            @ForAll("euros") Euro whole, @ForAll("weights") SortedMap<String, Long> weights, @ForAll Random random) {
        List<String> keys = new ArrayList<>(weights.keySet());
        Collections.shuffle(keys, random);
        Map<String, Long> shuffled = LinkedHashMap.empty();
        for (String key : keys) {
            shuffled = shuffled.put(key, weights.get(key));
        }
        assertThat(new Shares<>(shuffled)).isEqualTo(shares(weights));
        assertThat(new Shares<>(shuffled).split(whole).toList())
                .isEqualTo(shares(weights).split(whole).toList());
    }

    @Property
    void oddCentsGoToTheLargestRemaindersAndTiesToTheLowerKey(
            @ForAll("euros") Euro whole, @ForAll("weights") SortedMap<String, Long> weights) {
        assertThat(shares(weights).split(whole).toJavaMap()).isEqualTo(centByCent(whole, weights));
    }

    @Property
    void equalWeightsSplitAsEqualParts(@ForAll("euros") Euro whole, @ForAll("keys") List<String> keys) {
        SortedMap<String, Long> weights = new TreeMap<>();
        keys.forEach(key -> weights.put(key, 7L));
        assertThat(shares(weights).split(whole).values()).isEqualTo(whole.split(weights.size()));
    }

    /** Whole shares first, then one cent at a time to whoever is furthest behind, the lower key first. */
    private static java.util.Map<String, Euro> centByCent(Euro whole, SortedMap<String, Long> weights) {
        BigInteger sum = sum(weights);
        BigInteger size = cents(whole).abs();
        TreeMap<String, BigInteger> parts = new TreeMap<>();
        weights.forEach(
                (key, weight) -> parts.put(key, size.multiply(big(weight)).divide(sum)));
        while (parts.values().stream().reduce(BigInteger.ZERO, BigInteger::add).compareTo(size) < 0) {
            String furthest = parts.firstKey();
            for (String key : parts.keySet()) {
                if (behind(key, parts, weights, size, sum).compareTo(behind(furthest, parts, weights, size, sum)) > 0) {
                    furthest = key;
                }
            }
            parts.merge(furthest, BigInteger.ONE, BigInteger::add);
        }
        java.util.Map<String, Euro> signed = new TreeMap<>();
        parts.forEach((key, part) ->
                signed.put(key, Euro.ofCents(whole.cents() < 0 ? -part.longValueExact() : part.longValueExact())));
        return signed;
    }

    private static BigInteger behind(
            String key,
            java.util.Map<String, BigInteger> parts,
            java.util.Map<String, Long> weights,
            BigInteger size,
            BigInteger sum) {
        return size.multiply(big(weights.get(key))).subtract(parts.get(key).multiply(sum));
    }

    private static Shares<String> shares(SortedMap<String, Long> weights) {
        return new Shares<>(io.vavr.collection.TreeMap.ofAll(weights));
    }

    private static BigInteger sum(SortedMap<String, Long> weights) {
        return weights.values().stream().map(SharesProperties::big).reduce(BigInteger.ZERO, BigInteger::add);
    }

    private static BigInteger cents(Euro amount) {
        return big(amount.cents());
    }

    private static BigInteger big(long number) {
        return BigInteger.valueOf(number);
    }

    @Provide
    Arbitrary<Euro> euros() {
        return Arbitraries.oneOf(
                Amounts.euros(),
                AnyMoney.euros(),
                Arbitraries.longs().between(-100, 100).map(Euro::ofCents),
                Arbitraries.longs()
                        .between(Long.MAX_VALUE - 100, Long.MAX_VALUE)
                        .map(Euro::ofCents));
    }

    @Provide
    Arbitrary<SortedMap<String, Long>> weights() {
        Arbitrary<Long> some = Arbitraries.oneOf(
                Arbitraries.longs().between(0, 5),
                Arbitraries.longs().between(0, 10_000),
                Arbitraries.longs().between(0, Long.MAX_VALUE),
                Arbitraries.longs().between(Long.MAX_VALUE - 5, Long.MAX_VALUE));
        return Arbitraries.maps(oneKey(), some)
                .ofMinSize(1)
                .ofMaxSize(8)
                .filter(weights -> weights.values().stream().anyMatch(weight -> weight > 0))
                .map(TreeMap::new);
    }

    @Provide
    Arbitrary<List<String>> keys() {
        return oneKey().list().ofMinSize(1).ofMaxSize(8);
    }

    private static Arbitrary<String> oneKey() {
        return Arbitraries.strings().withCharRange('a', 'p').ofLength(1);
    }
}
