/**
 * Any value of the library, and its laws, for the tests of whoever builds on it.
 *
 * <p>It is a jar of its own: {@code gezinscoach-core} with the classifier {@code testing}. Put jqwik beside it.
 *
 * <p>With {@link org.gezinscoach.testing.GezinscoachDomain} jqwik comes up with any value of every public type, from
 * {@code Euro} to {@code Programme} and {@code Evaluation}: small ones, valid by construction, that shrink to what reads
 * easily, such as EUR 0.01, household 1 and a programme of one line. Refusals and findings come from really running what
 * refuses and finds. The classes that begin with Any give the same values to properties that put them together themselves.
 *
 * <p>What the library keeps, a rule of your own can be held to:
 *
 * <table>
 * <caption>The laws, and what they are held against</caption>
 * <tr><th>a way to divide an amount</th><td>{@link org.gezinscoach.testing.SplitLaws}</td></tr>
 * <tr><th>what a price comes to over a period</th><td>{@link org.gezinscoach.testing.ValuationLaws}</td></tr>
 * <tr><th>what is counted as saved</th><td>{@link org.gezinscoach.testing.SavingsLaws}</td></tr>
 * <tr><th>a summary of savings</th><td>{@link org.gezinscoach.testing.CubeLaws}</td></tr>
 * <tr><th>the books of a coach budget</th><td>{@link org.gezinscoach.testing.LedgerLaws}</td></tr>
 * <tr><th>whatever is added up</th><td>{@link org.gezinscoach.testing.MonoidLaws}</td></tr>
 * </table>
 *
 * <p>Each law is a method that throws an {@link java.lang.AssertionError} with the law, the case, what was expected and what
 * came. {@code check} goes through small cases from the smallest up, anywhere, in jshell too, and needs no jqwik:
 *
 * <pre>{@code
 * SavingsLaws.check(CautiousRule::assess);
 * }</pre>
 *
 * <p>{@code hold} takes one case, in a property:
 *
 * <pre>{@code
 * @Property
 * @Domain(GezinscoachDomain.class)
 * void keepsTheLaws(@ForAll Intervention line, @ForAll Option<LocalDate> start, @ForAll SavingsPolicy policy) {
 *     new SavingsLaws(CleanTableRule::assess).hold(line, start, policy);
 * }
 * }</pre>
 *
 * <p>That rule enters a price that nobody knows as EUR 0.00, so that every row of a table has an amount. jqwik prints (a
 * test compares):
 *
 * <pre>{@code
 * law broken: anUnknownPriceGivesAnUnknownSaving
 *     law:      a line whose price is unknown is counted as unknown, never as zero
 *     case:     REDUCED at unknown (HOUR), under AS_PRINTED
 *     expected: unknown
 *     actual:   EUR 0.00
 *
 * Shrunk Sample (68 steps)
 * ------------------------
 *   line:
 *     Intervention{id=line-1, household=Voorbeeldstad 2021/1, care=debts, category=YOUTH_SUPPORT, provider=None, payer=MUNICIPALITY, price=EUR 0.00 (HOUR), priceAfter=None, change=REDUCED, year=None, changedOn=None, plannedUntil=None, threat=None, continues=None, taskField=None, budgetEffect=CASHABLE, source=paper: table 1: row 1 (MADE_UP)}
 *   start: None
 *   policy:
 *     SavingsPolicy{name=AS_PRINTED, valuation=FULL_PRICE, threatMonths=12, directMonths=None, savingsYear=BUDGET_YEAR, declarationMonths=12, threatNeedsEvidence=false, netKinds=List(DIRECT, THREAT_BASED, UNSTATED), apart=List(REGION)}
 * }</pre>
 */
@NullMarked
package org.gezinscoach.testing;

import org.jspecify.annotations.NullMarked;
