/**
 * One documented JSON format for the gezinscoach model.
 *
 * <p>{@link org.gezinscoach.json.GezinscoachJson} reads and writes documents, and files of lines (NDJSON). It reads strictly:
 * every field is known, given once and not null, every value has the one type that it should have, and the whole is valid.
 * What is wrong comes as one {@link org.gezinscoach.json.InvalidDocumentException}, whose
 * {@linkplain org.gezinscoach.json.DocumentProblem problems} say what, by a {@linkplain org.gezinscoach.json.ProblemCode code}
 * and in English and Dutch, and where: by JSON pointer, line and column. No problem quotes the document.
 *
 *
 * <p>What is written is read back as an equal value, and equal values have equal bytes:
 *
 * <pre>{@code
 * Programme wormerland = GezinscoachJson.read(Programme.class, Path.of("wormerland.json"));
 * GezinscoachJson.read(Programme.class, GezinscoachJson.write(wormerland)).equals(wormerland); // true
 * GezinscoachJson.write(Price.of(Amount.unknown("no tariff"), PriceBasis.YEAR));
 * // {
 * //   "amount": {
 * //     "unknown": "no tariff"
 * //   },
 * //   "basis": "YEAR"
 * // }
 * }</pre>
 *
 * <h2>Version 1</h2>
 *
 * <p>A document is an object with the fields of a type of the model, by their names there; what is unstated, none or empty is
 * absent, never null. A programme has two fields before all others, {@code "format": "gezinscoach"} and {@code "version": 1}.
 * The rest is said by the JSON Schema {@code gezinscoach-1.schema.json} in this package, with a definition for each type.
 *
 * <table>
 * <caption>How values stand in it</caption>
 * <tr><th scope="col">value</th><th scope="col">form</th></tr>
 * <tr><td>money</td><td>{@code "5000.00"}, {@code "-3480.00"}; a number of at most two decimals is read too</td></tr>
 * <tr><td>an amount that nobody knows</td><td>{@code {"unknown": "regional cost"}}; an unknown cost
 *     {@code {"unknown": "…", "negative": true}}</td></tr>
 * <tr><td>a date, a year, hours, fte</td><td>{@code "2021-09-01"}, {@code 2021}, {@code "PT32H"}, {@code "5.22"}</td></tr>
 * <tr><td>a period</td><td>{@code {"from": "2020-12-01", "until": "2023-01-01"}}, its end exclusive, and open where
 *     absent</td></tr>
 * <tr><td>a constant of a closed vocabulary</td><td>its English name, {@code "FOSTER_CARE"}; absent where unstated</td></tr>
 * <tr><td>an identifier</td><td>text; a household's is {@code {"scope": "Wormerland 2021", "label": "1"}}</td></tr>
 * <tr><td>one of several cases</td><td>by the fields that only that case has; events by {@code "event": "ADVANCED"}</td></tr>
 * </table>
 *
 * <p>A document has at most 100,000,000 bytes or characters and a line 1,000,000; nothing is nested deeper than 32, a name
 * has at most 200 characters, a number 100, and a text 10,000, of which a value of the model takes 500.
 *
 * <p>A refusal of the domain is written and not read: {@code {"code": "not-enough", "message": {"en": "…", "nl": "…"},
 * "figures": {…}}}.
 *
 * <h2>A mapper of one's own</h2>
 *
 * <p>{@link org.gezinscoach.json.Jackson3Module} and {@link org.gezinscoach.json.Jackson2Module} teach a mapper the same
 * forms, with the same rules, whatever its settings are. What its parser takes is its own matter, as comments, text after the
 * end, depth, length and encoding; and so is how its generator writes, as indentation and escapes.
 */
@NullMarked
package org.gezinscoach.json;

import org.jspecify.annotations.NullMarked;
