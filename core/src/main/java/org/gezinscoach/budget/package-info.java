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
 *
 * <p>Read {@code CoachBudget} with {@code BudgetEvent} and {@code BudgetFigures}, then {@code BudgetPot} and
 * {@code CoverPlan}. Of {@code EUR 3200.00} paid in advance {@code EUR 2400.00} came back:
 *
 * <pre>{@code
 * HouseholdId family = new HouseholdId("Wormerland 2021", "1");
 * Booking opening = Booking.of("O-1", LocalDate.of(2021, 1, 10), "V-1");
 * Booking advance = Booking.of("A-1", LocalDate.of(2021, 2, 1), "V-2");
 * CoachBudget budget = CoachBudget.open(opening, new BudgetHolder.OfTeam("gezinscoaches"))
 *         .advance(advance, family, "debts", Euro.of(3200)).get()
 *         .reimburse(Booking.of("R-1", LocalDate.of(2021, 4, 1), "V-3"), advance.id(), Payer.STATE, Euro.of(2400)).get();
 * budget.figures().available(); // EUR 4200.00
 * budget.advance(Booking.of("A-2", LocalDate.of(2021, 5, 1), "V-4"), family, "rent", Euro.of(4500)).getLeft().message();
 * // coach budget has EUR 4200.00 available, but EUR 4500.00 was requested
 * }</pre>
 */
@NullMarked
package org.gezinscoach.budget;

import org.jspecify.annotations.NullMarked;
