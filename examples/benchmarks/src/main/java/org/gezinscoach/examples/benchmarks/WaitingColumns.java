package org.gezinscoach.examples.benchmarks;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.gezinscoach.coach.CoachId;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.intake.WaitingHousehold;

/** Waiting households in primitive columns. */
final class WaitingColumns {
    /** Points of complexity. */
    final int[] points;

    /** What is known of their yearly cost. */
    final int[] cents;

    /** How many costs are unknown. */
    final int[] unknowns;

    /** Since which day, counted from 1970 on, they wait. */
    final int[] since;

    /** The position of each identifier in their order. */
    final int[] identifier;

    /** Which household has the identifier at a position. */
    final int[] holder;

    /** The positions of the coaches that each can go to, as many for each. */
    final int[] coaches;

    private WaitingColumns(List<WaitingHousehold> waiting, List<CoachId> team) {
        holder = IntStream.range(0, waiting.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> waiting.get(i).household()))
                .mapToInt(Integer::intValue)
                .toArray();
        Map<HouseholdId, Integer> identifiers = positions(
                IntStream.of(holder).mapToObj(i -> waiting.get(i).household()).toList());
        Map<CoachId, Integer> members = positions(team);
        points = column(waiting, one -> one.complexity().points());
        cents = column(waiting, one -> Math.toIntExact(one.yearlyCost().known().cents()));
        unknowns = column(waiting, one -> Math.toIntExact(one.yearlyCost().unknowns()));
        since = column(waiting, one -> Math.toIntExact(one.since().toEpochDay()));
        identifier = column(waiting, one -> identifiers.get(one.household()));
        coaches = waiting.stream()
                .flatMap(one -> one.coaches().get().toJavaStream())
                .mapToInt(members::get)
                .toArray();
    }

    static WaitingColumns of(List<WaitingHousehold> waiting, List<CoachId> team) {
        return new WaitingColumns(waiting, team);
    }

    int size() {
        return points.length;
    }

    private static int[] column(List<WaitingHousehold> waiting, ToIntFunction<WaitingHousehold> figure) {
        return waiting.stream().mapToInt(figure).toArray();
    }

    private static <T> Map<T, Integer> positions(List<T> values) {
        Map<T, Integer> positions = new HashMap<>();
        for (T value : values) {
            positions.put(value, positions.size());
        }
        return positions;
    }
}
