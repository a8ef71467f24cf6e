/**
 * What is an amount, known or not.
 *
 * <p>An {@link org.gezinscoach.money.Amount} is either a {@link org.gezinscoach.money.Euro}, exact to the cent, or an
 * {@link org.gezinscoach.money.Unknown} with the reason why nobody knows it. An unknown amount is a value of its own and
 * never a zero: a {@link org.gezinscoach.money.Total} adds the known and counts the unknown, gains and costs apart, so
 * that a sum always says how much of it is still open. {@link org.gezinscoach.money.Shares} divides euros over keys by
 * whole-number weights and never loses a cent.
 *
 * <p>Sums overflow loudly: where a result does not fit, there is an {@link java.lang.ArithmeticException}, never a wrapped
 * or cut-off number. Nothing rounds unless a rounding mode is named.
 *
 * <p>Read {@code Amount}, {@code Total} and {@code Shares}, in this order. An amount that nobody prints stays in the sum, and a
 * split loses no cent:
 *
 * <pre>{@code
 * Total.of(Euro.of(104080)).plus(Amount.unknown("not printed")); // EUR 104080.00 + 1 unknown
 * Euro.parse("EUR -3480.00").negated();                          // EUR 3480.00
 * Shares.of("municipality", 75, "state", 25).split(Euro.parse("17602.50")).mkString(", ");
 * // (municipality, EUR 13201.88), (state, EUR 4400.62)
 * }</pre>
 */
@NullMarked
package org.gezinscoach.money;

import org.jspecify.annotations.NullMarked;
