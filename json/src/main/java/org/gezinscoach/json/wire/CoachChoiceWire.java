package org.gezinscoach.json.wire;

import io.vavr.collection.List;
import org.gezinscoach.coach.CoachId;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.intake.CoachChoice;

/** Which coaches a household can go to. */
public record CoachChoiceWire(
        @Given HouseholdId household, @Given java.util.List<String> coaches) {

    /** The wire form of a domain value. */
    public static CoachChoiceWire of(CoachChoice value) {
        return new CoachChoiceWire(
                value.household(), value.coaches().map(CoachId::value).toJavaList());
    }

    /** The domain value, checked. */
    public CoachChoice toDomain() {
        return new CoachChoice(household, List.ofAll(coaches).map(CoachId::new));
    }
}
