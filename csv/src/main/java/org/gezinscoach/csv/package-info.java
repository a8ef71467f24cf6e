/**
 * Interventions, savings and budget events as tables for spreadsheets (CSV, RFC 4180), in and out.
 *
 * <p>A {@link org.gezinscoach.csv.CsvTable} reads and writes one kind of value, a row each. A
 * {@link org.gezinscoach.csv.CsvLayout} says how a file is laid out: semicolons or commas, UTF-8 or Windows-1252, which heading
 * holds which field, what holds for every row, and which columns are not read. Reading gives every value, or the list of every
 * {@linkplain org.gezinscoach.csv.CsvProblem problem} with its row and column as a spreadsheet numbers them, and a
 * {@linkplain org.gezinscoach.csv.CsvProblemCode code}; no problem quotes the file, but for numbers, dates and constants. What
 * is written is read back as equal values.
 *
 *
 * <p>With {@code savings} as the list of Wormerland's:
 *
 * <pre>{@code
 * CsvTable.SAVINGS.write(savings, Path.of("besparingen.csv"), CsvLayout.SEMICOLONS);
 * CsvTable.SAVINGS.read(Path.of("besparingen.csv"), CsvLayout.SEMICOLONS).get().equals(savings); // true
 * CsvTable.BUDGET_EVENTS.read(Path.of("besparingen.csv"), CsvLayout.SEMICOLONS).getError().head();
 * // C1: column must hold a field, or be ignored by the layout
 * }</pre>
 *
 * <table>
 * <caption>How values stand in a cell</caption>
 * <tr><th scope="col">value</th><th scope="col">written</th><th scope="col">read as well</th></tr>
 * <tr><td>money</td><td>{@code -3480.00}</td><td>{@code € 1.500,-}, {@code € 3.532}, {@code 1.500,00}, {@code 1500,5},
 *     {@code -€ 3.480}, {@code € -3.480}, {@code 3.480,00-}. A dot before three digits groups thousands; one before one or two is
 *     a decimal point. A plus is refused, since papers print it before an extra cost</td></tr>
 * <tr><td>an amount that nobody knows</td><td>{@code unknown} or {@code unknown cost}, and the reason in the column after
 *     it</td><td>{@code onbekend}, {@code p.m.}, {@code onbekende kosten}; without a reason, the word is the reason</td></tr>
 * <tr><td>a date</td><td>{@code 2022-12-31}</td><td>{@code 31-12-2022}</td></tr>
 * <tr><td>hours a week</td><td>{@code PT1H30M}</td><td>{@code 1,5} and {@code 1.5}</td></tr>
 * <tr><td>a constant of a closed vocabulary</td><td>its English name; an unstated one is an empty cell</td><td>its Dutch label,
 *     in any case</td></tr>
 * </table>
 *
 * <p><b>Formulas.</b> A spreadsheet takes a cell that begins with {@code =}, {@code +}, {@code -} or {@code @} for a formula. A text
 * that does so, or that has such a character after a comma or semicolon, where a program with another separator would begin a
 * cell, is written with an apostrophe before the character, and so is a text like {@code #REF!}, a spreadsheet's error; blanks
 * and quotes before it make no difference, and apostrophes that stand there already get one more. Reading takes one away, so texts come back as they were, and {@code 's Heeren Loo} is never
 * touched.
 *
 * <p><b>A spreadsheet's habits.</b> Read are: a byte order mark (also written with UTF-8, which Excel needs), a first line
 * {@code sep=;}, blanks around a cell, the no-break space after a euro sign, rows that end early or in empty cells, and empty
 * rows. Refused are its errors, such as {@code #N/B}. What it changes when somebody opens a file and saves it, nobody can know
 * afterwards: a label {@code 007} becomes {@code 7}, and {@code 1-2} a date.
 */
@NullMarked
package org.gezinscoach.csv;

import org.jspecify.annotations.NullMarked;
