/**
 * All of it together, evaluated.
 *
 * <p>A {@link org.gezinscoach.programme.Programme} holds one municipality's data over a period, its references checked: it
 * exists only when every line names a household that is there. {@link org.gezinscoach.programme.Evaluation#of} evaluates it
 * under a policy: by household, by year and over all, what was saved, what is unknown, what stands apart, what the coaching
 * cost, and the net result or why there is none. An evaluation is data; a report renders it, a test asserts it.
 *
 * <p>Every figure can be {@linkplain org.gezinscoach.programme.Evaluation#explain explained} by the savings that are in it, each
 * with its rule, price and source; and what a cover takes out of task fields stands
 * {@linkplain org.gezinscoach.programme.TaskFieldResult beside} what was saved on them.
 *
 * <p>What a careful reader should know of the figures stands beside them as a {@link org.gezinscoach.programme.Finding}. A
 * finding never changes a figure.
 *
 * <p>Read {@code Programme}, {@code Evaluation} and {@code PeriodResult}, then {@code Explanation} and {@code PublicEdition}.
 * With {@code programme} as Wormerland's papers have it:
 *
 * <pre>{@code
 * Evaluation evaluation = Evaluation.of(programme, SavingsPolicy.AS_PRINTED);
 * evaluation.overall().headline().total();           // EUR 248968.00 + 7 unknown
 * evaluation.overall().net().get().switchingValue(); // EUR 75128.00
 * evaluation.explain(saving -> saving.household().label().equals("2")).lines().size(); // 4
 * }</pre>
 */
@NullMarked
package org.gezinscoach.programme;

import org.jspecify.annotations.NullMarked;
