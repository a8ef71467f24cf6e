package org.gezinscoach.money;

import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.TreeMap;
import java.math.BigInteger;
import java.util.Comparator;
import org.gezinscoach.internal.Checks;

/**
 * Shares by which euros are divided over keys, such as payers (verdeelsleutel).
 *
 * <p>The weights are whole numbers, at least one of them positive, kept in the order of the keys. A split gives every key
 * its part by largest remainder, a tie going to the lower key. So the parts add up to the whole; each is within a cent of
 * its exact share; a weight of zero gets nothing; a negative amount splits as the mirror of its positive; and the order in
 * which the weights were given does not matter.
 *
 * <p>{@code Shares.of("municipality", 75, "state", 25).split(Euro.parse("17602.50"))} gives {@code EUR 13201.88} and
 * {@code EUR 4400.62}.
 *
 * @param <K> what the shares belong to
 * @param weights the weight of each key, none negative, in the natural order of the keys
 */
public record Shares<K extends Comparable<? super K>>(Map<K, Long> weights) {

    /**
     * Checks the weights and puts them in the order of their keys.
     *
     * @throws IllegalArgumentException if a weight is negative, none is positive, or two keys compare as equal
     */
    public Shares {
        int given = weights.size();
        weights = TreeMap.ofEntries(weights);
        Checks.require(weights.size() == given, "keys", "must differ in their order");
        for (long weight : weights.values()) {
            Checks.require(weight >= 0, "weight", () -> "must not be negative, but was " + weight);
        }
        Checks.require(weights.exists(share -> share._2() > 0), "weights", "must have at least one above zero");
    }

    /**
     * The shares of two keys.
     *
     * @throws IllegalArgumentException if a weight is negative, none is positive, or the keys are equal
     */
    public static <K extends Comparable<? super K>> Shares<K> of(
            K first, long firstWeight, K second, long secondWeight) {
        Checks.require(first.compareTo(second) != 0, "keys", "must differ");
        return new Shares<>(TreeMap.of(first, firstWeight, second, secondWeight));
    }

    /** What each key gets of an amount, in the order of the keys. */
    public Map<K, Euro> split(Euro whole) {
        BigInteger size = BigInteger.valueOf(whole.cents()).abs();
        BigInteger sum = weights.values().map(BigInteger::valueOf).fold(BigInteger.ZERO, BigInteger::add);
        List<Part<K>> parts = weights.map(share -> Part.of(share, size, sum)).toList();
        long left = size.subtract(parts.map(Part::floor).fold(BigInteger.ZERO, BigInteger::add))
                .longValueExact();
        List<Part<K>> byRemainder = parts.sorted(
                Comparator.<Part<K>, BigInteger>comparing(Part::remainder).reversed());
        long sign = whole.isNegative() ? -1 : 1;
        return TreeMap.ofEntries(byRemainder.zipWithIndex((part, rank) -> new Tuple2<>(
                part.key(), Euro.ofCents(sign * (part.floor().longValueExact() + (rank < left ? 1 : 0))))));
    }

    /** A key's whole cents, and what of its exact share they leave. */
    private record Part<K>(K key, BigInteger floor, BigInteger remainder) {
        static <K> Part<K> of(Tuple2<K, Long> share, BigInteger size, BigInteger sum) {
            BigInteger[] exact = size.multiply(BigInteger.valueOf(share._2())).divideAndRemainder(sum);
            return new Part<>(share._1(), exact[0], exact[1]);
        }
    }
}
