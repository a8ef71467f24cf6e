package org.gezinscoach.laws;

import static org.gezinscoach.laws.Broken.assertBroken;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import java.math.BigInteger;
import org.gezinscoach.money.Euro;
import org.gezinscoach.money.Shares;
import org.gezinscoach.testing.SplitLaws;
import org.junit.jupiter.api.Test;

/** For each law of dividing, a way to divide that breaks it. */
class SplitLawsTest {
    @Test
    void sharesKeepAll() {
        SplitLaws.check((whole, weights) -> new Shares<>(weights).split(whole));
    }

    @Test
    void roundingDownLosesACent() {
        assertBroken(
                () -> SplitLaws.check(SplitLawsTest::roundedDown),
                "law broken: partsSumToTheWhole",
                "    law:      the parts sum to the whole",
                "    case:     EUR 0.01 by a 1, b 1",
                "    expected: parts of a, b that sum to EUR 0.01",
                "    actual:   a EUR 0.00, b EUR 0.00");
    }

    @Test
    void aKeyWithoutAPartHasNone() {
        assertBroken(
                () -> SplitLaws.check((whole, weights) -> exact(whole, weights).filterValues(part -> !part.isZero())),
                "law broken: partsSumToTheWhole",
                "    law:      the parts sum to the whole",
                "    case:     EUR 0.00 by a 1",
                "    expected: parts of a that sum to EUR 0.00",
                "    actual:   ");
    }

    @Test
    void allCentsLeftToTheLastKeyAreFarFromItsShare() {
        assertBroken(
                () -> SplitLaws.check(SplitLawsTest::restToTheLast),
                "law broken: eachPartIsWithinACentOfItsExactShare",
                "    law:      each part is less than a cent from its exact share",
                "    case:     EUR 0.02 by a 1, b 1, c 1",
                "    expected: c within a cent of 2/3 cents",
                "    actual:   a EUR 0.00, b EUR 0.00, c EUR 0.02");
    }

    @Test
    void aCentToAWeightOfZeroIsTooMuch() {
        assertBroken(
                () -> SplitLaws.check(SplitLawsTest::aCentToTheLastOfThree),
                "law broken: aZeroWeightGetsNothing",
                "    law:      a key of weight zero gets nothing",
                "    case:     EUR 0.01 by a 1, b 1, c 0",
                "    expected: nothing for c",
                "    actual:   a EUR 0.00, b EUR 0.00, c EUR 0.01");
    }

    @Test
    void negativeAmountsRoundedTheOtherWayAreNoMirror() {
        assertBroken(
                () -> SplitLaws.check((whole, weights) -> byLargestRemainder(
                        whole, whole.isNegative() ? weights.toList().reverse() : weights.toList())),
                "law broken: theSplitOfTheNegatedIsTheMirror",
                "    law:      a negative amount divides as the mirror of its positive",
                "    case:     EUR -0.01 by a 1, b 1",
                "    expected: a EUR -0.01, b EUR 0.00",
                "    actual:   a EUR 0.00, b EUR -0.01");
    }

    @Test
    void theOddCentToWhoeverComesFirstDependsOnTheOrder() {
        assertBroken(
                () -> SplitLaws.check((whole, weights) -> byLargestRemainder(whole, weights.toList())),
                "law broken: theOrderOfTheWeightsDoesNotMatter",
                "    law:      the order in which the weights are given does not matter",
                "    case:     EUR 0.01 by b 1, a 1",
                "    expected: a EUR 0.01, b EUR 0.00",
                "    actual:   a EUR 0.00, b EUR 0.01");
    }

    private static Map<String, Euro> exact(Euro whole, Map<String, Long> weights) {
        return new Shares<>(weights).split(whole);
    }

    private static Map<String, Euro> roundedDown(Euro whole, Map<String, Long> weights) {
        long sum = weights.values().sum().longValue();
        return weights.mapValues(weight -> Euro.ofCents(whole.cents() * weight / sum));
    }

    private static Map<String, Euro> restToTheLast(Euro whole, Map<String, Long> weights) {
        Map<String, Euro> parts = roundedDown(whole, weights);
        String last = weights.filterValues(weight -> weight > 0)
                .keySet()
                .toList()
                .max()
                .get();
        Euro rest = whole.minus(Euro.total(parts.values()));
        return parts.put(last, rest, Euro::plus);
    }

    private static Map<String, Euro> aCentToTheLastOfThree(Euro whole, Map<String, Long> weights) {
        boolean odd = whole.cents() == 1 && weights.toJavaMap().equals(java.util.Map.of("a", 1L, "b", 1L, "c", 0L));
        return odd ? LinkedHashMap.of("a", Euro.ZERO, "b", Euro.ZERO, "c", whole) : exact(whole, weights);
    }

    /** Odd cents to the largest remainders, and of equal ones to whoever comes first. */
    private static Map<String, Euro> byLargestRemainder(Euro whole, List<Tuple2<String, Long>> weights) {
        BigInteger sum =
                BigInteger.valueOf(weights.map(weight -> weight._2()).sum().longValue());
        BigInteger cents = BigInteger.valueOf(whole.cents()).abs();
        Map<String, Euro> parts = LinkedHashMap.ofEntries(weights.map(weight -> Tuple.of(
                weight._1(),
                Euro.ofCents(cents.multiply(BigInteger.valueOf(weight._2()))
                        .divide(sum)
                        .longValueExact()))));
        long left = cents.longValueExact() - Euro.total(parts.values()).cents();
        List<String> first = weights.sortBy(weight ->
                        cents.multiply(BigInteger.valueOf(weight._2())).mod(sum).negate())
                .map(weight -> weight._1())
                .take((int) left);
        Map<String, Euro> raised = first.foldLeft(parts, (some, key) -> some.put(key, Euro.ofCents(1), Euro::plus));
        return whole.isNegative() ? raised.mapValues(Euro::negated) : raised;
    }
}
