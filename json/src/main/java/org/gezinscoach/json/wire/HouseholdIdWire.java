package org.gezinscoach.json.wire;

import org.gezinscoach.household.HouseholdId;

/** A household identifier: {@code {"scope": "Wormerland 2021", "label": "1"}}. */
public record HouseholdIdWire(@Given String scope, @Given String label) {

    /** The wire form of a domain value. */
    public static HouseholdIdWire of(HouseholdId value) {
        return new HouseholdIdWire(value.scope(), value.label());
    }

    /** The domain value, checked. */
    public HouseholdId toDomain() {
        return new HouseholdId(scope, label);
    }
}
