/**
 * Who is helped.
 *
 * <p>A {@link org.gezinscoach.household.Household} is known only by a pseudonymous
 * {@link org.gezinscoach.household.HouseholdId}: a label, and the scope within which that label means something. The model
 * has no field for a name, an address, a birth date or a citizen number, and refuses a label that could be one.
 *
 * <p>Two papers of one municipality may each number their families from one, and nobody may know whether "family 1" is the
 * same family in both. So identifiers of different scopes are never equal, and counting households over several scopes is
 * {@linkplain org.gezinscoach.household.Households refused} with a {@link org.gezinscoach.household.HouseholdRefusal}.
 *
 * <p>Read {@code HouseholdId} and {@code Household} first, then {@code SelfReliance} and {@code LifeDomain}. The first families
 * of Wormerland's two years may be one family or two:
 *
 * <pre>{@code
 * HouseholdId first = new HouseholdId("Wormerland 2021", "1");
 * HouseholdId later = new HouseholdId("Wormerland 2022", "1");
 * first.equals(later);                          // false
 * Households.count(List.of(first, first)).get(); // 1
 * Households.count(List.of(first, later)).getLeft().message();
 * // households are labelled in 2 scopes, so it is not known how many different ones there are
 * }</pre>
 */
@NullMarked
package org.gezinscoach.household;

import org.jspecify.annotations.NullMarked;
