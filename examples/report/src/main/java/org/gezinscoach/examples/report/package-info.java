/**
 * A report of an evaluation: one HTML file that needs nothing beside it, in a public and an internal edition.
 *
 * <p>{@link org.gezinscoach.examples.report.MakeReport} is the command; {@link org.gezinscoach.examples.report.Page} the file. The
 * public edition is made of what may be published and of nothing else; in the internal one every figure leads to the lines behind
 * it, and every printed page says that it is not for publication. Whatever comes from a document is escaped by the template.
 */
@NullMarked
package org.gezinscoach.examples.report;

import org.jspecify.annotations.NullMarked;
