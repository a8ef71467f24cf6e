package org.gezinscoach.outcome;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.gezinscoach.household.HouseholdId;

/** The last observation of each household, goal by goal; of two of one day, the one that is less far. */
final class LastObservations {
    private static final BinaryOperator<Observation> LATER = BinaryOperator.maxBy(
            Comparator.comparing(Observation::on).thenComparing(Observation::attainment, Comparator.reverseOrder()));

    private final Map<GoalId, Map<HouseholdId, Observation>> byGoal = new HashMap<>();

    LastObservations(Iterable<Observation> observations) {
        for (Observation one : observations) {
            byGoal.computeIfAbsent(one.goal(), goal -> new HashMap<>()).merge(one.household(), one, LATER);
        }
    }

    /** How many of some households are how far with a goal. */
    GoalCount count(GoalId goal, Set<HouseholdId> households) {
        Map<HouseholdId, Observation> last = byGoal.getOrDefault(goal, Map.of());
        Map<Attainment, Integer> found = new EnumMap<>(Attainment.class);
        last.values().stream()
                .filter(one -> households.contains(one.household()))
                .forEach(one -> found.merge(one.attainment(), 1, Integer::sum));
        int reached = found.getOrDefault(Attainment.REACHED, 0);
        int partly = found.getOrDefault(Attainment.PARTLY, 0);
        int notYet = found.getOrDefault(Attainment.NOT_YET, 0);
        return new GoalCount(reached, partly, notYet, households.size() - reached - partly - notYet);
    }
}
