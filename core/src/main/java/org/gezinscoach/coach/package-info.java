/**
 * How many households can the team take, and when.
 *
 * <p>A {@link org.gezinscoach.coach.Coach} has contracts and absences; together they say how many hours a week the coach is
 * there on any day. A {@link org.gezinscoach.coach.CaseloadNorm} says how many households a coach who works the whole week
 * of the norm can have. A {@link org.gezinscoach.coach.Team} puts them together with its assignments, and answers with a
 * {@link org.gezinscoach.coach.Caseload} for a day and a {@link org.gezinscoach.coach.CaseloadTimeline} for a period: the
 * same figures, one as a look at the day and one as a step function. Changing a team gives a new team or a
 * {@link org.gezinscoach.coach.CaseloadRefusal}.
 *
 * <p>Two capacities are told apart. <em>Placeable</em>, on a date: each coach's is rounded down to whole households, and the
 * team's is their sum, since half a place with one coach and half with another hold no household.
 * <em>Planning</em>, for an establishment in fte: rounded once, {@link org.gezinscoach.coach.CaseloadNorm#capacityOf}. The
 * two may differ.
 *
 * <p>Loads are hundredths of a household, hours are {@link java.time.Duration}s of whole minutes, and periods are half-open:
 * an assignment may begin on the day on which another ends.
 *
 * <p>Read {@code Coach}, {@code CaseloadNorm}, {@code Team} and {@code Caseload}, in this order. A coach of 24 hours under a
 * norm of 5 households for 32 has three places, not three and three quarters:
 *
 * <pre>{@code
 * Coach coach = Coach.builder().id(new CoachId("C-1"))
 *         .contracts(new Contract(
 *                 LocalDateRange.ofUnboundedEnd(LocalDate.of(2021, 1, 1)), Duration.ofHours(24), Employment.AGENCY))
 *         .build();
 * Team team = Team.builder().coaches(coach)
 *         .norms(new DatedNorm(LocalDate.of(2021, 1, 1), CaseloadNorm.atMost(5, Duration.ofHours(32))))
 *         .build();
 * team.caseloadOn(LocalDate.of(2021, 3, 1)).team().room(); // 3
 * team.assign(new HouseholdId("Wormerland 2021", "1"), coach.id(), LocalDate.of(2021, 3, 1), Intensity.FULL).get();
 * // Team{coaches=C-1, assignments=1}
 * CaseloadNorm.between(6, 10, Duration.ofHours(32)).capacityOf(Fte.parse("5.22")); // 31–52
 * }</pre>
 */
@NullMarked
package org.gezinscoach.coach;

import org.jspecify.annotations.NullMarked;
