package org.gezinscoach.json.wire;

import java.time.Year;
import org.gezinscoach.budget.YearCost;
import org.gezinscoach.intervention.Source;
import org.gezinscoach.money.Amount;

/** A cost of a year that is to be covered. */
public record YearCostWire(
        @Given Year year, @Given Amount amount, @Given Source source) {

    /** The wire form of a domain value. */
    public static YearCostWire of(YearCost value) {
        return new YearCostWire(value.year(), value.amount(), value.source());
    }

    /** The domain value, checked. */
    public YearCost toDomain() {
        return new YearCost(year, amount, source);
    }
}
