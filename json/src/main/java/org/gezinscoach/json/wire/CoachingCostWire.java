package org.gezinscoach.json.wire;

import java.time.Year;
import org.gezinscoach.intervention.Source;
import org.gezinscoach.money.Amount;
import org.gezinscoach.programme.CoachingCost;

/** What the coaching cost in a year. */
@WireRecord
public record CoachingCostWire(
        @Given Year year, @Given Amount amount, @Given Source source) {

    /** The wire form of a domain value. */
    public static CoachingCostWire of(CoachingCost value) {
        return new CoachingCostWire(value.year(), value.amount(), value.source());
    }

    /** The domain value, checked. */
    public CoachingCost toDomain() {
        return new CoachingCost(year, amount, source);
    }
}
