package org.gezinscoach.examples.rules;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import java.math.BigInteger;
import org.gezinscoach.money.Euro;

/** Divides by cutting the whole at the running sums of the weights, key after key, so that the last cut is at its end. */
public final class FairDivision {
    private FairDivision() {}

    /** The parts of a whole by weights; each cut is rounded down, in size, and what lies between two cuts is a part. */
    public static Map<String, Euro> of(Euro whole, Map<String, Long> weights) {
        BigInteger sum = weights.values().map(BigInteger::valueOf).fold(BigInteger.ZERO, BigInteger::add);
        Map<String, Euro> parts = LinkedHashMap.empty();
        BigInteger weighed = BigInteger.ZERO;
        long cut = 0;
        for (String key : weights.keySet().toList().sorted()) {
            weighed = weighed.add(BigInteger.valueOf(weights.get(key).get()));
            long next = BigInteger.valueOf(whole.cents())
                    .multiply(weighed)
                    .divide(sum)
                    .longValueExact();
            parts = parts.put(key, Euro.ofCents(next - cut));
            cut = next;
        }
        return parts;
    }
}
