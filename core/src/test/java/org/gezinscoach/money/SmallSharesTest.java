package org.gezinscoach.money;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.TreeMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every split of -20 to 20 cents over up to five keys with weights up to four, none left out.
 *
 * <p>The expected parts are found by trying: of all ways to give each key its exact share rounded down or up so that the
 * whole is given, the one that lies nearest to the exact shares (the least sum of squares), and of equally near ones the
 * one that gives most to the lowest key.
 */
class SmallSharesTest {
    private static final int LARGEST_WEIGHT = 4;
    private static final int MOST_CENTS = 20;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void everySplitIsTheNearestToTheExactShares(int keys) {
        for (long[] weights : allWeights(keys)) {
            TreeMap<Integer, Long> byKey = TreeMap.empty();
            for (int key = 0; key < keys; key++) {
                byKey = byKey.put(key, weights[key]);
            }
            Shares<Integer> shares = new Shares<>(byKey);
            for (long cents = -MOST_CENTS; cents <= MOST_CENTS; cents++) {
                long[] parts = parts(shares, cents);
                if (!Arrays.equals(parts, nearest(weights, cents))) {
                    assertThat(parts)
                            .as("%d cents by %s", cents, Arrays.toString(weights))
                            .isEqualTo(nearest(weights, cents));
                }
            }
        }
    }

    private static long[] parts(Shares<Integer> shares, long cents) {
        return shares.split(Euro.ofCents(cents))
                .values()
                .toJavaStream()
                .mapToLong(Euro::cents)
                .toArray();
    }

    private static long[] nearest(long[] weights, long cents) {
        long size = Math.abs(cents);
        long sum = Arrays.stream(weights).sum();
        long[] best = null;
        long bestDistance = Long.MAX_VALUE;
        for (int raised = 0; raised < 1 << weights.length; raised++) {
            long[] parts = new long[weights.length];
            long distance = 0;
            for (int key = 0; key < weights.length; key++) {
                // The lowest key is the highest bit, so that of two ways the later gives more to the lower key.
                int up = raised >> (weights.length - 1 - key) & 1;
                parts[key] = size * weights[key] / sum + up;
                long off = parts[key] * sum - size * weights[key];
                distance += off * off;
            }
            if (Arrays.stream(parts).sum() == size && distance <= bestDistance) {
                best = parts;
                bestDistance = distance;
            }
        }
        return Arrays.stream(best).map(part -> cents < 0 ? -part : part).toArray();
    }

    private static List<long[]> allWeights(int keys) {
        List<long[]> all = new ArrayList<>();
        int ways = (int) Math.pow(LARGEST_WEIGHT + 1, keys);
        for (int way = 1; way < ways; way++) {
            long[] weights = new long[keys];
            int rest = way;
            for (int key = 0; key < keys; key++) {
                weights[key] = rest % (LARGEST_WEIGHT + 1);
                rest /= LARGEST_WEIGHT + 1;
            }
            all.add(weights);
        }
        return all;
    }
}
