package org.gezinscoach.intake;

import io.vavr.collection.List;
import java.util.Objects;
import org.gezinscoach.coach.CoachId;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.internal.Checks;

/**
 * Which coaches a household can go to, for language, region or an earlier relation (voorkeur).
 *
 * @param household the household
 * @param coaches the coaches, at least one, in order and each once
 */
public record CoachChoice(HouseholdId household, List<CoachId> coaches) {
    /**
     * Puts the coaches in order and checks them.
     *
     * @throws IllegalArgumentException if there are none
     */
    public CoachChoice {
        Objects.requireNonNull(household, "household");
        coaches = Objects.requireNonNull(coaches, "coaches").distinct().sorted();
        Checks.require(!coaches.isEmpty(), "coaches", "must not be empty");
    }
}
