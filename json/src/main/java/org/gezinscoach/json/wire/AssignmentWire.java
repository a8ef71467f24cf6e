package org.gezinscoach.json.wire;

import org.gezinscoach.coach.Assignment;
import org.gezinscoach.coach.CoachId;
import org.gezinscoach.coach.Intensity;
import org.gezinscoach.household.HouseholdId;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/** That a coach helps a household; an absent intensity is full. */
public record AssignmentWire(
        @Given HouseholdId household,
        @Given String coach,
        @Given LocalDateRange period,
        @Nullable Intensity intensity) {

    /** The wire form of a domain value. */
    public static AssignmentWire of(Assignment value) {
        return new AssignmentWire(
                value.household(),
                value.coach().value(),
                value.period(),
                Unstated.write(value.intensity(), Intensity.FULL));
    }

    /** The domain value, checked. */
    public Assignment toDomain() {
        return Assignment.builder()
                .household(household)
                .coach(new CoachId(coach))
                .period(period)
                .intensity(Unstated.read(intensity, Intensity.FULL))
                .build();
    }
}
