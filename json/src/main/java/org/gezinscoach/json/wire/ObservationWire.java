package org.gezinscoach.json.wire;

import java.time.LocalDate;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.outcome.Attainment;
import org.gezinscoach.outcome.GoalId;
import org.gezinscoach.outcome.Observation;

/** How far a household was with a goal on a day. */
public record ObservationWire(
        @Given HouseholdId household,
        @Given String goal,
        @Given LocalDate on,
        @Given Attainment attainment) {

    /** The wire form of a domain value. */
    public static ObservationWire of(Observation value) {
        return new ObservationWire(value.household(), value.goal().value(), value.on(), value.attainment());
    }

    /** The domain value, checked. */
    public Observation toDomain() {
        return new Observation(household, new GoalId(goal), on, attainment);
    }
}
