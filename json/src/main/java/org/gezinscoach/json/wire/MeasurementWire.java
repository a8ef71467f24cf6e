package org.gezinscoach.json.wire;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.household.LifeDomain;
import org.gezinscoach.household.SelfReliance;
import org.gezinscoach.outcome.Measurement;

/** How far a household coped by itself on a day: the scores by domain. */
public record MeasurementWire(
        @Given HouseholdId household,
        @Given LocalDate on,
        @Given SortedMap<LifeDomain, Integer> selfReliance) {

    /** The wire form of a domain value. */
    public static MeasurementWire of(Measurement value) {
        return new MeasurementWire(
                value.household(),
                value.on(),
                new TreeMap<>(value.selfReliance().scores().toJavaMap()));
    }

    /** The domain value, checked. */
    public Measurement toDomain() {
        return new Measurement(household, on, SelfReliance.of(selfReliance));
    }
}
