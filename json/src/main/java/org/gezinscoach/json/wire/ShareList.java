package org.gezinscoach.json.wire;

import io.vavr.collection.TreeMap;
import java.util.List;
import java.util.Set;
import org.gezinscoach.money.Shares;

/** Shares of a list of keys, as a list of weights in the order of the keys. */
final class ShareList {
    private ShareList() {}

    static <K extends Comparable<? super K>> Shares<K> read(String name, String of, List<K> keys, List<Long> weights) {
        if (keys.size() != weights.size()) {
            throw new IllegalArgumentException(
                    name + " must be " + keys.size() + " weights, but were " + weights.size());
        }
        if (Set.copyOf(keys).size() != keys.size()) {
            throw new IllegalArgumentException(of + " must not name one twice");
        }
        return new Shares<>(
                TreeMap.ofEntries(io.vavr.collection.List.ofAll(keys).zip(io.vavr.collection.List.ofAll(weights))));
    }

    static <K extends Comparable<? super K>> List<Long> write(io.vavr.collection.List<K> keys, Shares<K> shares) {
        return keys.map(key -> shares.weights().get(key).get()).toJavaList();
    }
}
