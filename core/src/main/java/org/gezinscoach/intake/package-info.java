/**
 * Is this household for us, and whom next.
 *
 * <p>Somebody brings a household forward with a {@link org.gezinscoach.intake.Referral}. The integrated case meeting
 * discusses it and comes to an {@link org.gezinscoach.intake.IntakeDecision} with reasons. From there on its
 * {@link org.gezinscoach.intake.Pathway} is a history of {@linkplain org.gezinscoach.intake.PathwayStep steps}: where it
 * stands on a day follows from the steps and from nothing else, and a step that leads nowhere from there is a
 * {@link org.gezinscoach.intake.PathwayRefusal}. Nothing closes by itself, and a relapse is no failure.
 *
 * <p>A {@link org.gezinscoach.intake.TargetGroup} says for whom the coaches are, as data; its
 * {@link org.gezinscoach.intake.Screening} of a household gives every finding, and never more than was stated.
 *
 * <p>More households wait than there are places. A {@link org.gezinscoach.intake.Priority} ranks them by their
 * {@link org.gezinscoach.intake.Complexity} and by what they cost the municipality a year, and each
 * {@link org.gezinscoach.intake.Rank} explains itself. An {@link org.gezinscoach.intake.IntakePlan} fills the room that the
 * team has on a day: nobody waits who could be placed without displacing somebody who ranks before, and those who wait know
 * why.
 *
 * <p>An {@link org.gezinscoach.intake.IntakeCase} puts the target group, the priorities and the
 * {@linkplain org.gezinscoach.intake.CoachChoice choices of coaches} of a municipality together.
 *
 * <p>Where a coach and a department disagree, an {@link org.gezinscoach.intake.Escalation} goes to the head of the
 * department.
 *
 * <p>Read {@code Pathway} and {@code Referral}, then {@code TargetGroup}, then {@code Priority} and {@code IntakePlan}. A way
 * says where it stood on any day, and refuses a step that leads nowhere:
 *
 * <pre>{@code
 * Pathway way = Pathway.open(
 *                 new HouseholdId("Wormerland 2022", "9"), new Referral(LocalDate.of(2022, 3, 1), Referrer.YOUTH_TEAM))
 *         .apply(new PathwayStep.Discussed(LocalDate.of(2022, 3, 8))).get();
 * way.on(LocalDate.of(2022, 3, 5)).get().state(); // REFERRED
 * way.apply(new PathwayStep.Started(LocalDate.of(2022, 4, 1))).getLeft().message();
 * // household Wormerland 2022/9 is DISCUSSED since 2022-03-08, and so cannot take the step started on 2022-04-01
 * }</pre>
 */
@NullMarked
package org.gezinscoach.intake;

import org.jspecify.annotations.NullMarked;
