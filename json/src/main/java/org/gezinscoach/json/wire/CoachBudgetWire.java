package org.gezinscoach.json.wire;

import io.vavr.control.Either;
import java.util.List;
import org.gezinscoach.budget.BudgetEvent;
import org.gezinscoach.budget.BudgetRefusal;
import org.gezinscoach.budget.CoachBudget;

/** A coach budget: its history. */
@WireRecord
public record CoachBudgetWire(@Given List<BudgetEvent> events) {

    /** The wire form of a domain value. */
    public static CoachBudgetWire of(CoachBudget value) {
        return new CoachBudgetWire(value.events().asJava());
    }

    /** The domain value, checked. */
    public CoachBudget toDomain() {
        if (events.isEmpty()) {
            throw new IllegalArgumentException("events must not be empty");
        }
        Either<BudgetRefusal, CoachBudget> budget = CoachBudget.replay(events);
        if (budget.isLeft()) {
            throw refused(budget.getLeft());
        }
        return budget.get();
    }

    /** The refusal and its place: the first event that the history before it does not allow. */
    private RefusedEventException refused(BudgetRefusal refusal) {
        int index = 0;
        while (CoachBudget.replay(events.subList(0, index + 1)).isRight()) {
            index++;
        }
        return new RefusedEventException(index, refusal.code());
    }
}
