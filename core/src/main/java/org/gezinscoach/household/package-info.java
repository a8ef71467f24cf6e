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
 */
@NullMarked
package org.gezinscoach.household;

import org.jspecify.annotations.NullMarked;
