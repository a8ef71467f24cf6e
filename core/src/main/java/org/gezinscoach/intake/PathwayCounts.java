package org.gezinscoach.intake;

import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.TreeMap;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * How many households stood where on a day (stand van de trajecten). Wormerland in August 2022: {@code 1 DISCUSSED, 8 ACTIVE},
 * so 8 coached and 1 under consideration.
 *
 * @param on the day
 * @param byState how many stood in each state, in the order of the states; states of nobody are left out
 */
public record PathwayCounts(LocalDate on, Map<PathwayState, Integer> byState) {
    /** Puts the states in order. */
    public PathwayCounts {
        Objects.requireNonNull(on, "on");
        byState = TreeMap.ofEntries(Objects.requireNonNull(byState, "by state"));
    }

    /** The counts of some ways at the end of a day; a way that had not begun counts nowhere. */
    public static PathwayCounts of(Iterable<Pathway> pathways, LocalDate on) {
        Map<PathwayState, Integer> counts = List.ofAll(pathways)
                .flatMap(way -> way.on(on))
                .foldLeft(
                        TreeMap.<PathwayState, Integer>empty(),
                        (sums, stage) -> sums.put(stage.state(), 1, Integer::sum));
        return new PathwayCounts(on, counts);
    }

    /** How many stood in a state. */
    public int in(PathwayState state) {
        return byState.getOrElse(state, 0);
    }

    /** How many were coached, at full or at low intensity. */
    public int coached() {
        return sum(PathwayState::isCoached);
    }

    /** How many were under consideration: referred or discussed. */
    public int underConsideration() {
        return sum(PathwayState::isUnderConsideration);
    }

    private int sum(Predicate<PathwayState> which) {
        return byState.filterKeys(which).values().sum().intValue();
    }

    /** {@code 1 DISCUSSED, 8 ACTIVE}. */
    @Override
    public String toString() {
        return byState.map(count -> count._2() + " " + count._1()).mkString(", ");
    }
}
