package org.gezinscoach.testing;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Traversable;
import java.math.BigInteger;
import org.gezinscoach.money.Euro;

/**
 * The laws of dividing an amount by weights (verdelen), for a way to divide of your own. EUR 1.00 by equal weights over
 * three keys must give EUR 0.34, EUR 0.33 and EUR 0.33 in some order: three times EUR 0.33 loses a cent.
 *
 * <p>{@link #check} tries small cases, the smallest first. In a property, {@link #hold} tries what jqwik comes up with:
 *
 * <pre>{@code
 * @Property
 * @Domain(GezinscoachDomain.class)
 * void myDivisionKeepsTheLaws(@ForAll Euro whole, @ForAll Shares<String> shares) {
 *     new SplitLaws(MyDivision::of).hold(whole, shares.weights());
 * }
 * }</pre>
 *
 * @param split the way to divide
 */
public record SplitLaws(Split split) {
    private static final int MOST_CENTS = 20;
    private static final int LARGEST_WEIGHT = 3;
    private static final List<String> KEYS = List.of("a", "b", "c");

    private static final Law WHOLE = new Law("partsSumToTheWhole", "the parts sum to the whole");
    private static final Law IDEAL =
            new Law("eachPartIsWithinACentOfItsExactShare", "each part is less than a cent from its exact share");
    private static final Law NOTHING = new Law("aZeroWeightGetsNothing", "a key of weight zero gets nothing");
    private static final Law MIRROR =
            new Law("theSplitOfTheNegatedIsTheMirror", "a negative amount divides as the mirror of its positive");
    private static final Law ORDER =
            new Law("theOrderOfTheWeightsDoesNotMatter", "the order in which the weights are given does not matter");

    /** A way to divide an amount: it gives every key of the weights its part. */
    @FunctionalInterface
    public interface Split {
        /** The parts of a whole by weights, which are not negative and of which one at least is above zero. */
        Map<String, Euro> of(Euro whole, Map<String, Long> weights);
    }

    /**
     * Holds a way to divide to all laws, over −20 to 20 cents by weights up to three for up to three keys.
     *
     * @throws AssertionError that names the law that is broken and the smallest case that breaks it
     */
    public static void check(Split split) {
        SplitLaws laws = new SplitLaws(split);
        for (Map<String, Long> weights : smallWeights()) {
            for (int cents = 0; cents <= MOST_CENTS; cents++) {
                laws.hold(Euro.ofCents(cents), weights);
                laws.hold(Euro.ofCents(-cents), weights);
            }
        }
    }

    /**
     * Holds it to all laws in one case.
     *
     * @throws AssertionError if one is broken
     */
    public void hold(Euro whole, Map<String, Long> weights) {
        partsSumToTheWhole(whole, weights);
        aZeroWeightGetsNothing(whole, weights);
        eachPartIsWithinACentOfItsExactShare(whole, weights);
        theSplitOfTheNegatedIsTheMirror(whole, weights);
        theOrderOfTheWeightsDoesNotMatter(whole, weights);
    }

    /**
     * The parts sum to the whole, and each key has one.
     *
     * @throws AssertionError if they do not
     */
    public void partsSumToTheWhole(Euro whole, Map<String, Long> weights) {
        Map<String, Euro> parts = split.of(whole, weights);
        BigInteger sum = sum(parts.values().map(Euro::cents));
        WHOLE.require(
                sum.equals(BigInteger.valueOf(whole.cents())) && parts.keySet().equals(weights.keySet()),
                () -> told(whole, weights),
                () -> "parts of " + weights.keySet().mkString(", ") + " that sum to " + whole,
                () -> told(parts));
    }

    /**
     * Each part is less than a cent from its exact share: EUR 1.00 by 1 and 2 gives EUR 0.33 or EUR 0.34 to the first.
     *
     * @throws AssertionError if one is not
     */
    public void eachPartIsWithinACentOfItsExactShare(Euro whole, Map<String, Long> weights) {
        Map<String, Euro> parts = split.of(whole, weights);
        BigInteger sum = sum(weights.values());
        for (String key : weights.keySet()) {
            BigInteger exact = BigInteger.valueOf(whole.cents()).multiply(BigInteger.valueOf(weight(weights, key)));
            BigInteger off =
                    BigInteger.valueOf(part(parts, key).cents()).multiply(sum).subtract(exact);
            IDEAL.require(
                    off.abs().compareTo(sum) < 0,
                    () -> told(whole, weights),
                    () -> key + " within a cent of " + exact + "/" + sum + " cents",
                    () -> told(parts));
        }
    }

    /**
     * A key of weight zero gets nothing.
     *
     * @throws AssertionError if it gets something
     */
    public void aZeroWeightGetsNothing(Euro whole, Map<String, Long> weights) {
        Map<String, Euro> parts = split.of(whole, weights);
        for (String key : weights.filterValues(weight -> weight == 0).keySet()) {
            NOTHING.require(
                    part(parts, key).isZero(),
                    () -> told(whole, weights),
                    () -> "nothing for " + key,
                    () -> told(parts));
        }
    }

    /**
     * A negative amount divides as the mirror of its positive.
     *
     * @throws AssertionError if it divides otherwise
     */
    public void theSplitOfTheNegatedIsTheMirror(Euro whole, Map<String, Long> weights) {
        Map<String, Euro> mirror = split.of(whole, weights).mapValues(Euro::negated);
        Map<String, Euro> parts = split.of(whole.negated(), weights);
        MIRROR.require(
                mirror.equals(parts), () -> told(whole.negated(), weights), () -> told(mirror), () -> told(parts));
    }

    /**
     * The order in which the weights are given does not matter.
     *
     * @throws AssertionError if the same weights in the reverse order give other parts
     */
    public void theOrderOfTheWeightsDoesNotMatter(Euro whole, Map<String, Long> weights) {
        Map<String, Long> reversed = LinkedHashMap.ofEntries(weights.toList().reverse());
        Map<String, Euro> before = split.of(whole, weights);
        Map<String, Euro> after = split.of(whole, reversed);
        ORDER.require(before.equals(after), () -> told(whole, reversed), () -> told(before), () -> told(after));
    }

    private static List<Map<String, Long>> smallWeights() {
        List<List<Long>> none = List.of(List.empty());
        List<List<Long>> upToThree = List.rangeClosed(1, KEYS.size())
                .flatMap(count -> List.range(0, count)
                        .foldLeft(
                                none,
                                (some, key) -> some.flatMap(others ->
                                        List.rangeClosed(0L, LARGEST_WEIGHT).map(others::append))));
        return upToThree
                .filter(some -> some.exists(weight -> weight > 0))
                .map(some -> LinkedHashMap.ofEntries(KEYS.zip(some)));
    }

    private static long weight(Map<String, Long> weights, String key) {
        return weights.get(key).get();
    }

    private static Euro part(Map<String, Euro> parts, String key) {
        return parts.get(key).getOrElse(Euro.ZERO);
    }

    private static BigInteger sum(Traversable<Long> numbers) {
        return numbers.map(BigInteger::valueOf).fold(BigInteger.ZERO, BigInteger::add);
    }

    private static String told(Euro whole, Map<String, Long> weights) {
        return whole + " by "
                + weights.map(weight -> weight._1() + " " + weight._2()).mkString(", ");
    }

    private static String told(Map<String, Euro> parts) {
        return parts.toList()
                .sortBy(part -> part._1())
                .map(part -> part._1() + " " + part._2())
                .mkString(", ");
    }
}
