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
 */
@NullMarked
package org.gezinscoach.money;

import org.jspecify.annotations.NullMarked;
