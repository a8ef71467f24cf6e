package org.gezinscoach.disclosure;

import java.util.Objects;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.money.Euro;

/**
 * What one household brings to one cell of a {@link CrossTable} (bijdrage). Several of a household to a cell add up.
 *
 * @param row the row of the cell
 * @param column its column
 * @param household the household
 * @param figure a number, or cents; what does not count, such as no savings yet, is zero
 */
public record Contribution(String row, String column, HouseholdId household, long figure) {
    /** Checks that all are there. */
    public Contribution {
        Objects.requireNonNull(row, "row");
        Objects.requireNonNull(column, "column");
        Objects.requireNonNull(household, "household");
    }

    /** One household that is counted once. */
    public static Contribution one(String row, String column, HouseholdId household) {
        return new Contribution(row, column, household, 1);
    }

    /** An amount of a household. */
    public static Contribution of(String row, String column, HouseholdId household, Euro amount) {
        return new Contribution(row, column, household, amount.cents());
    }

    /** Where it belongs, without the figure. */
    @Override
    public String toString() {
        return "Contribution{row=" + row + ", column=" + column + ", household=" + household + "}";
    }
}
