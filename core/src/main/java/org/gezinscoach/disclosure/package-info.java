/**
 * What may be published: tables without small cells, and pseudonyms.
 *
 * <p>With eight families, "1 family" in a council paper can identify it. A {@link org.gezinscoach.disclosure.CrossTable} holds
 * figures as what each household brings to them; {@link org.gezinscoach.disclosure.SmallCells} leaves out what breaks the
 * {@link org.gezinscoach.disclosure.DisclosureRules}, and what that would follow from, and gives a
 * {@link org.gezinscoach.disclosure.PublishedTable}. Where households must be followed within a year without saying which they
 * are, {@link org.gezinscoach.disclosure.Pseudonyms} stand in for their identifiers; those are still personal data.
 */
@NullMarked
package org.gezinscoach.disclosure;

import org.jspecify.annotations.NullMarked;
