/**
 * What changed for the families.
 *
 * <p>A programme sets itself {@linkplain org.gezinscoach.outcome.Goal goals}. What a coach sees of one in a household, on a
 * day, is an {@link org.gezinscoach.outcome.Observation}; the last one within a period counts, and a household without one is
 * not observed, which is not the same as not there yet. A {@link org.gezinscoach.outcome.GoalReport} counts them.
 *
 * <p>A paper seldom prints observations. It says "in all families", "in at least 3", or nothing that can be counted: a
 * {@link org.gezinscoach.outcome.Reach}. As a {@link org.gezinscoach.outcome.ReportedReach} it stands beside what was observed,
 * and the two never merge. Reaches of different groups add up in their {@link org.gezinscoach.outcome.ReachBounds}, which only
 * widen: "at least" never becomes "exactly".
 *
 * <p>Beside the goals stand a household's {@linkplain org.gezinscoach.outcome.Measurement scores of self-reliance} over time,
 * its {@linkplain org.gezinscoach.outcome.DeEscalation de-escalations}, and the
 * {@linkplain org.gezinscoach.outcome.ReportedCases numbers of cases} that an organisation reports. Who ascribes how much of
 * that to the coaches is carried {@linkplain org.gezinscoach.outcome.Attribution as said}, and no figure is made of it.
 *
 * <p>Read {@code Goal}, {@code Observation} and {@code GoalReport}, then {@code Reach}. What is reached "in at least 3" of 8
 * families and in all 5 of another group is reached in 8 at the least:
 *
 * <pre>{@code
 * Reach.atLeast(3).outOf(8).bounds().plus(Reach.all().outOf(5).bounds()); // at least 8 of 13
 * Reach.notCounted("no number is printed").outOf(8).bounds();              // at least 0 of 8
 * }</pre>
 */
@NullMarked
package org.gezinscoach.outcome;

import org.jspecify.annotations.NullMarked;
