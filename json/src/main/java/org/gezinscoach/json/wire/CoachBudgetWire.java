package org.gezinscoach.json.wire;

import io.vavr.control.Either;
import java.util.List;
import org.gezinscoach.budget.BudgetEvent;
import org.gezinscoach.budget.BudgetRefusal;
import org.gezinscoach.budget.CoachBudget;

/** A coach budget: its history. */
public record CoachBudgetWire(@Given List<BudgetEvent> events) {

    /** The wire form of a domain value. */
    public static CoachBudgetWire of(CoachBudget value) {
        return new CoachBudgetWire(value.events().toJavaList());
    }

    /** The domain value, checked. */
    public CoachBudget toDomain() {
        if (events.isEmpty()) {
            throw new IllegalArgumentException("events must not be empty");
        }
        Either<BudgetRefusal, CoachBudget> budget = CoachBudget.replay(events.subList(0, 1));
        int booked = 1;
        while (budget.isRight() && booked < events.size()) {
            budget = book(budget.get(), booked);
            booked++;
        }
        if (budget.isLeft()) {
            throw refused(booked - 1, "was refused: " + budget.getLeft().code());
        }
        return budget.get();
    }

    private Either<BudgetRefusal, CoachBudget> book(CoachBudget budget, int index) {
        try {
            return budget.apply(events.get(index));
        } catch (ArithmeticException overflow) {
            throw refused(index, "brings a sum beyond what an amount can be");
        }
    }

    private static RefusedEntryException refused(int index, String why) {
        return new RefusedEntryException("event", "events", index, why);
    }
}
