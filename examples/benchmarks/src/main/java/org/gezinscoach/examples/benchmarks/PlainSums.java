package org.gezinscoach.examples.benchmarks;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.gezinscoach.money.Euro;
import org.gezinscoach.money.Total;
import org.gezinscoach.savings.SavingKey;
import org.gezinscoach.savings.SavingsCube;

/**
 * What an application without the library would sum its lines to.
 *
 * @param <A> the type of the amounts
 * @param known the sums of the known amounts
 * @param gains how many gains are unknown
 * @param costs how many costs are unknown
 */
record PlainSums<A>(Map<PlainLine.Key, A> known, Map<PlainLine.Key, Long> gains, Map<PlainLine.Key, Long> costs) {
    /** The same as a cube, to be compared. */
    SavingsCube cube(Function<A, Euro> euro) {
        Map<SavingKey, Total> cells = new HashMap<>();
        known.forEach((key, sum) -> cells.merge(key.asSavingKey(), new Total(euro.apply(sum), 0, 0), Total::plus));
        gains.forEach((key, count) -> cells.merge(key.asSavingKey(), new Total(Euro.ZERO, count, 0), Total::plus));
        costs.forEach((key, count) -> cells.merge(key.asSavingKey(), new Total(Euro.ZERO, 0, count), Total::plus));
        return new SavingsCube(io.vavr.collection.HashMap.ofAll(cells));
    }
}
