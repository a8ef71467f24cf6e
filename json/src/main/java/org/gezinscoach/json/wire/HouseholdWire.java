package org.gezinscoach.json.wire;

import io.vavr.control.Option;
import org.gezinscoach.household.Household;
import org.gezinscoach.household.HouseholdId;
import org.jspecify.annotations.Nullable;

/** A household. */
public record HouseholdWire(
        @Given HouseholdId id,
        @Nullable Integer adults,
        @Nullable Integer children) {

    /** The wire form of a domain value. */
    public static HouseholdWire of(Household value) {
        return new HouseholdWire(
                value.id(), value.adults().getOrNull(), value.children().getOrNull());
    }

    /** The domain value, checked. */
    public Household toDomain() {
        return Household.builder()
                .id(id)
                .adults(Option.of(adults))
                .children(Option.of(children))
                .build();
    }
}
