/**
 * What was paid in advance and came back; which pot covers which year.
 *
 * <p>A {@link org.gezinscoach.budget.CoachBudget} lets a coach pay today, without asking; other funding is looked for
 * afterwards, and only what is found replenishes the budget. It is a history of
 * {@linkplain org.gezinscoach.budget.BudgetEvent events}, each with the day on which it was booked, the day on which it took
 * effect, and its voucher; the figures follow from the history and from nothing else, so an accountant can replay every euro.
 * An event that the rules do not allow is a {@link org.gezinscoach.budget.BudgetRefusal}, and the budget stays as it was.
 *
 * <p>After every event {@code available + outstanding + absorbed + handed back = granted}, nothing is negative, and
 * {@code available + outstanding} is at most the ceiling.
 *
 * <p>A {@link org.gezinscoach.budget.BudgetPot} is money that a council sets aside, for some years or from a year on. A
 * {@link org.gezinscoach.budget.CoverPlan} says which pot carries which year's cost, what is short, what is left, and what
 * lapses. What nobody states stays undetermined.
 */
@NullMarked
package org.gezinscoach.budget;

import org.jspecify.annotations.NullMarked;
