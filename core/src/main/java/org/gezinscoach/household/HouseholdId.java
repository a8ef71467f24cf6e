package org.gezinscoach.household;

import java.util.Comparator;
import org.gezinscoach.internal.Checks;

/**
 * The pseudonymous identifier of a household (huishouden): a label that is unique within a scope.
 *
 * <p>Family 1 of Wormerland's first year is {@code new HouseholdId("Wormerland 2021", "1")}, and is not family 1 of
 * {@code "Wormerland 2022"}. Identifiers are ordered by scope, then by label; numbers within a label are not compared as
 * numbers.
 *
 * <p>Neither part may be a citizen number: what is, apart from separators, eight or nine digits that pass the eleven-test
 * is refused. About one in eleven case numbers of nine digits passes that test too; such a number needs a prefix.
 *
 * @param scope where the label is unique, such as {@code "Wormerland 2021"}
 * @param label the household's label there, such as {@code "1"}
 */
public record HouseholdId(String scope, String label) implements Comparable<HouseholdId> {
    private static final Comparator<HouseholdId> ORDER =
            Comparator.comparing(HouseholdId::scope).thenComparing(HouseholdId::label);

    /**
     * Checks both parts.
     *
     * @throws IllegalArgumentException if a part is blank, has blanks around it, is longer than 500 characters, or could be
     *     a citizen number
     */
    public HouseholdId {
        Checks.identifier("household scope", scope);
        Checks.identifier("household label", label);
    }

    @Override
    public int compareTo(HouseholdId other) {
        return ORDER.compare(this, other);
    }

    /** Scope and label: {@code Wormerland 2021/1}. */
    @Override
    public String toString() {
        return scope + "/" + label;
    }
}
