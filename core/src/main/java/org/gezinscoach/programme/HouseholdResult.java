package org.gezinscoach.programme;

import io.vavr.control.Option;
import java.time.Year;
import java.util.Objects;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.savings.SavingsCube;

/**
 * What was saved on one household in one year (uitkomst per huishouden).
 *
 * @param household the household
 * @param year the year; none if its savings state none
 * @param savings its savings, those that stand apart included; empty if they are known to be nothing
 */
public record HouseholdResult(HouseholdId household, Option<Year> year, SavingsCube savings) {
    /** Checks that all are there. */
    public HouseholdResult {
        Objects.requireNonNull(household, "household");
        Objects.requireNonNull(year, "year");
        Objects.requireNonNull(savings, "savings");
    }

    /** One line, each kind apart: {@code Almelo/3: DIRECT EUR -3480.00, THREAT_BASED EUR 125449.00}. */
    @Override
    public String toString() {
        return household + year.map(stated -> " in " + stated).getOrElse("") + ": " + ResultTable.byKind(savings);
    }
}
