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

/**
 * Waiting households in primitive columns.
 *
 * @param points of complexity
 * @param cents what is known of their yearly cost
 * @param unknowns how many costs are unknown
 * @param since since which day, counted from 1970 on, they wait
 * @param identifier the position of each identifier in their order
 * @param holder which household has the identifier at a position
 * @param coaches the positions of the coaches that each can go to, as many for each
 */
record WaitingColumns(
        int[] points, int[] cents, int[] unknowns, int[] since, int[] identifier, int[] holder, int[] coaches) {

    static WaitingColumns of(List<WaitingHousehold> waiting, List<CoachId> team) {
        int[] holder = IntStream.range(0, waiting.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> waiting.get(i).household()))
                .mapToInt(Integer::intValue)
                .toArray();
        Map<HouseholdId, Integer> identifiers = positions(
                IntStream.of(holder).mapToObj(i -> waiting.get(i).household()).toList());
        Map<CoachId, Integer> coaches = positions(team);
        return new WaitingColumns(
                column(waiting, one -> one.complexity().points()),
                column(waiting, one -> Math.toIntExact(one.yearlyCost().known().cents())),
                column(waiting, one -> Math.toIntExact(one.yearlyCost().unknowns())),
                column(waiting, one -> Math.toIntExact(one.since().toEpochDay())),
                column(waiting, one -> identifiers.get(one.household())),
                holder,
                waiting.stream()
                        .flatMap(one -> one.coaches().get().toJavaStream())
                        .mapToInt(coaches::get)
                        .toArray());
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
