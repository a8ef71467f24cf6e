package org.gezinscoach.json.wire;

import org.gezinscoach.outcome.Goal;
import org.gezinscoach.outcome.GoalId;
import org.gezinscoach.outcome.GoalTerm;

/** A goal. */
public record GoalWire(
        @Given String id, @Given String label, @Given GoalTerm term) {

    /** The wire form of a domain value. */
    public static GoalWire of(Goal value) {
        return new GoalWire(value.id().value(), value.label(), value.term());
    }

    /** The domain value, checked. */
    public Goal toDomain() {
        return new Goal(new GoalId(id), label, term);
    }
}
