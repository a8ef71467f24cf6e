package org.gezinscoach.json.wire;

import org.gezinscoach.budget.BudgetHolder;
import org.gezinscoach.coach.CoachId;
import org.gezinscoach.household.HouseholdId;
import org.jspecify.annotations.Nullable;

/** Who holds a coach budget: one of a coach, a household and a team. */
public record BudgetHolderWire(
        @Nullable String coach,
        @Nullable HouseholdId household,
        @Nullable String team) {

    /** The wire form of a domain value. */
    public static BudgetHolderWire of(BudgetHolder value) {
        return value.fold(
                ofCoach -> new BudgetHolderWire(ofCoach.coach().value(), null, null),
                ofHousehold -> new BudgetHolderWire(null, ofHousehold.household(), null),
                ofTeam -> new BudgetHolderWire(null, null, ofTeam.team()));
    }

    /** The domain value, checked. */
    public BudgetHolder toDomain() {
        if (coach != null && household == null && team == null) {
            return new BudgetHolder.OfCoach(new CoachId(coach));
        }
        if (coach == null && household != null && team == null) {
            return new BudgetHolder.OfHousehold(household);
        }
        if (coach == null && household == null && team != null) {
            return new BudgetHolder.OfTeam(team);
        }
        throw new IllegalArgumentException("holder must have just one of coach, household and team");
    }
}
