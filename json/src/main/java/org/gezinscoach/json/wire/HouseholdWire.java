package org.gezinscoach.json.wire;

import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import java.util.SortedMap;
import org.gezinscoach.household.Characteristic;
import org.gezinscoach.household.Household;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.household.LifeDomain;
import org.gezinscoach.household.SelfReliance;
import org.jspecify.annotations.Nullable;

/** A household; a domain without a score and a characteristic that is neither true nor false are not stated. */
public record HouseholdWire(
        @Given HouseholdId id,
        @Nullable Integer adults,
        @Nullable Integer children,
        @Nullable SortedMap<LifeDomain, Integer> selfReliance,
        @Nullable SortedMap<Characteristic, Boolean> characteristics) {

    /** The wire form of a domain value. */
    public static HouseholdWire of(Household value) {
        return new HouseholdWire(
                value.id(),
                value.adults().getOrNull(),
                value.children().getOrNull(),
                new java.util.TreeMap<>(value.selfReliance().scores().toJavaMap()),
                new java.util.TreeMap<>(value.characteristics().toJavaMap()));
    }

    /** The domain value, checked. */
    public Household toDomain() {
        return Household.builder()
                .id(id)
                .adults(Option.of(adults))
                .children(Option.of(children))
                .selfReliance(selfReliance == null ? SelfReliance.UNSTATED : SelfReliance.of(selfReliance))
                .characteristics(characteristics == null ? TreeMap.empty() : TreeMap.ofAll(characteristics))
                .build();
    }
}
