package org.gezinscoach.json.wire;

import io.vavr.control.Either;
import java.util.List;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.intake.Pathway;
import org.gezinscoach.intake.PathwayRefusal;
import org.gezinscoach.intake.PathwayStep;

/** A household's way: its steps. */
public record PathwayWire(
        @Given HouseholdId household, @Given List<PathwayStep> steps) {

    /** The wire form of a domain value. */
    public static PathwayWire of(Pathway value) {
        return new PathwayWire(value.household(), value.steps().toJavaList());
    }

    /** The domain value, checked. */
    public Pathway toDomain() {
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("steps must not be empty");
        }
        Either<PathwayRefusal, Pathway> way = Pathway.replay(household, steps.subList(0, 1));
        int taken = 1;
        while (way.isRight() && taken < steps.size()) {
            way = way.get().apply(steps.get(taken));
            taken++;
        }
        if (way.isLeft()) {
            throw new RefusedEntryException(
                    "step", "steps", taken - 1, "was refused: " + way.getLeft().code());
        }
        return way.get();
    }
}
