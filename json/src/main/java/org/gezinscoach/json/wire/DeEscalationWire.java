package org.gezinscoach.json.wire;

import java.time.LocalDate;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.intervention.CareCategory;
import org.gezinscoach.outcome.DeEscalation;
import org.jspecify.annotations.Nullable;

/** That a case was scaled down; an absent category is unstated. */
public record DeEscalationWire(
        @Given HouseholdId household,
        @Given LocalDate on,
        @Nullable CareCategory category) {

    /** The wire form of a domain value. */
    public static DeEscalationWire of(DeEscalation value) {
        return new DeEscalationWire(
                value.household(), value.on(), Unstated.write(value.category(), CareCategory.UNSTATED));
    }

    /** The domain value, checked. */
    public DeEscalation toDomain() {
        return new DeEscalation(household, on, Unstated.read(category, CareCategory.UNSTATED));
    }
}
