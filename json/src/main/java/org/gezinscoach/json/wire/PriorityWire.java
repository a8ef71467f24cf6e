package org.gezinscoach.json.wire;

import org.gezinscoach.intake.Priority;
import org.jspecify.annotations.Nullable;

/** A priority; weights stand where it is weighted, and a weight of zero is left out. */
public record PriorityWire(
        @Given PriorityKind priority,
        @Nullable Integer complexityWeight,
        @Nullable Integer costWeight) {

    /** The wire form of a domain value. */
    public static PriorityWire of(Priority value) {
        return value.fold(
                complexityFirst -> new PriorityWire(PriorityKind.COMPLEXITY_FIRST, null, null),
                costFirst -> new PriorityWire(PriorityKind.COST_FIRST, null, null),
                weighted -> new PriorityWire(
                        PriorityKind.WEIGHTED, written(weighted.complexity()), written(weighted.cost())));
    }

    /** The domain value, checked. */
    public Priority toDomain() {
        if (priority == PriorityKind.WEIGHTED) {
            return new Priority.Weighted(read(complexityWeight), read(costWeight));
        }
        if (complexityWeight != null || costWeight != null) {
            throw new IllegalArgumentException("weights must not be given for " + priority);
        }
        return priority == PriorityKind.COST_FIRST ? new Priority.CostFirst() : new Priority.ComplexityFirst();
    }

    private static @Nullable Integer written(int weight) {
        return weight == 0 ? null : weight;
    }

    private static int read(@Nullable Integer weight) {
        return weight == null ? 0 : weight;
    }
}
