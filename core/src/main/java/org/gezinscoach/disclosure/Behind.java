package org.gezinscoach.disclosure;

import java.util.Map;
import java.util.TreeMap;
import org.gezinscoach.household.HouseholdId;

/**
 * What stands behind a figure. Households of several scopes may be the same ones, so the worst is taken: as few households as
 * there can be, and as large a case.
 *
 * @param figure the figure
 * @param households how many households at least
 * @param largest what one household can carry of it at most, in size
 * @param twoLargest what two can carry at most
 */
record Behind(long figure, int households, long largest, long twoLargest) {

    /** What stands behind a cell to which households bring this. */
    static Behind of(Map<HouseholdId, Long> figures) {
        Map<String, Behind> scopes = new TreeMap<>();
        figures.forEach((household, figure) ->
                scopes.merge(household.scope(), one(figure), (scope, another) -> scope.and(another.figure)));
        return scopes.values().stream().reduce(new Behind(0, 0, 0, 0), Behind::besides);
    }

    private static Behind one(long figure) {
        return new Behind(figure, 1, Math.abs(figure), Math.abs(figure));
    }

    /** One more household of the same scope. */
    private Behind and(long another) {
        long size = Math.abs(another);
        long second = Math.max(Math.min(size, largest), twoLargest - largest);
        long first = Math.max(size, largest);
        return new Behind(figure + another, households + 1, first, first + second);
    }

    /** Those of another scope, who may be the same. */
    private Behind besides(Behind other) {
        return new Behind(
                figure + other.figure,
                Math.max(households, other.households),
                largest + other.largest,
                twoLargest + other.twoLargest);
    }

    /** The figure without its sign. */
    long size() {
        return Math.abs(figure);
    }
}
