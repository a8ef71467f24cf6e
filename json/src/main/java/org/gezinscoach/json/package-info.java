/**
 * One documented JSON format for the gezinscoach model.
 *
 * <p>{@link org.gezinscoach.json.GezinscoachJson} reads and writes documents. It reads strictly: every field is known, given
 * once and not null, every value has the one type that it should have, and the whole is a valid programme. What is wrong
 * comes as one {@link org.gezinscoach.json.InvalidDocumentException}, whose
 * {@linkplain org.gezinscoach.json.DocumentProblem problems} say what, and where: by JSON pointer, line and column. No
 * problem quotes the document.
 *
 * <p>The format, version 1: money is text, {@code "5000.00"} (a number of at most two decimals is read too); an amount that
 * nobody knows is {@code {"unknown": "regional cost"}}, and an unknown cost {@code {"unknown": "…", "negative": true}}; a
 * period is {@code {"from": "2020-12-01", "until": "2023-01-01"}}, its end exclusive, and open where absent; a constant of a
 * closed vocabulary is its English name, and absent where unstated.
 */
@NullMarked
package org.gezinscoach.json;

import org.jspecify.annotations.NullMarked;
