/**
 * What may be published: tables without small cells, and pseudonyms.
 *
 * <p>With eight families, "1 family" in a council paper can identify it. A {@link org.gezinscoach.disclosure.CrossTable} holds
 * figures as what each household brings to them; {@link org.gezinscoach.disclosure.SmallCells} leaves out what breaks the
 * {@link org.gezinscoach.disclosure.DisclosureRules}, and what that would follow from, and gives a
 * {@link org.gezinscoach.disclosure.PublishedTable}. Where households must be followed within a year without saying which they
 * are, {@link org.gezinscoach.disclosure.Pseudonyms} stand in for their identifiers; those are still personal data.
 *
 * <p>Read {@code DisclosureRules}, {@code CrossTable}, {@code SmallCells} and {@code PublishedTable}, in this order. Of eight
 * families three did not reach a goal; at a minimum of five that goes, and so does the five that it would follow from:
 *
 * <pre>{@code
 * DisclosureRules rules = DisclosureRules.builder().minimumHouseholds(5).largestPercent(50)
 *         .twoLargestPercent(Option.none()).countRounding(Option.none()).euroRounding(Option.none()).build();
 * CrossTable reach = CrossTable.ofCounts(List.of("network"), List.of("reached", "not reached"), List.of(List.of(5, 3)));
 * SmallCells.publish(reach, rules).published().cells().head(); // List(left out, left out, 8)
 * }</pre>
 */
@NullMarked
package org.gezinscoach.disclosure;

import org.jspecify.annotations.NullMarked;
