package org.gezinscoach.json;

import io.vavr.collection.HashMap;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.LocalDate;
import org.gezinscoach.coach.Absence;
import org.gezinscoach.coach.AbsenceReason;
import org.gezinscoach.coach.Assignment;
import org.gezinscoach.coach.CaseloadNorm;
import org.gezinscoach.coach.Coach;
import org.gezinscoach.coach.CoachId;
import org.gezinscoach.coach.Contract;
import org.gezinscoach.coach.DatedNorm;
import org.gezinscoach.coach.Employment;
import org.gezinscoach.coach.Fte;
import org.gezinscoach.coach.Intensity;
import org.gezinscoach.coach.Team;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.intervention.Source;
import org.gezinscoach.money.Amount;
import org.gezinscoach.money.Euro;
import org.gezinscoach.programme.Staffing;
import org.gezinscoach.programme.TeamScenario;
import org.gezinscoach.programme.TeamStatement;
import org.threeten.extra.LocalDateRange;

/** The team and the scenarios that {@link Documents#WHOLE} holds. */
final class WholeTeam {
    private static final CoachId FIRST = new CoachId("C-1");
    private static final CoachId SECOND = new CoachId("C-2");
    private static final Duration WEEK = Duration.ofHours(36);

    private WholeTeam() {}

    static TeamStatement statement(HouseholdId one, HouseholdId other) {
        Team team = Team.builder()
                .coaches(first(), Coach.builder().id(SECOND).build())
                .assignments(
                        Assignment.builder()
                                .household(one)
                                .coach(FIRST)
                                .period(LocalDateRange.of(LocalDate.of(2021, 1, 15), LocalDate.of(2022, 4, 1)))
                                .intensity(Intensity.LOW)
                                .build(),
                        Assignment.from(LocalDate.of(2021, 2, 15), other, SECOND))
                .norms(
                        new DatedNorm(
                                LocalDate.of(2021, 1, 2),
                                CaseloadNorm.between(6, 10, WEEK)
                                        .withWeights(HashMap.of(Intensity.LOW, 50, Intensity.FULL, 90))),
                        new DatedNorm(LocalDate.of(2022, 1, 2), CaseloadNorm.atMost(5, Duration.ofDays(7))))
                .ceiling(9)
                .intakeStops(
                        LocalDateRange.of(LocalDate.of(2021, 10, 1), LocalDate.of(2021, 11, 1)),
                        LocalDateRange.ofUnboundedEnd(LocalDate.of(2022, 10, 1)))
                .build();
        return new TeamStatement(team, LocalDate.of(2022, 8, 1), Source.reading("Report", "5", "row 6"));
    }

    static TeamScenario extension() {
        return TeamScenario.builder()
                .label("uitbreiding 2,35 fte")
                .households(68)
                .with(new Staffing.OfFte(new Fte(757), CaseloadNorm.between(6, 10, WEEK)))
                .without(new Staffing.OfFte(
                        new Fte(522), CaseloadNorm.atMost(8, WEEK).withWeights(HashMap.of(Intensity.LOW, 0))))
                .cost(Euro.ofCents(18_500_000))
                .source(Source.printed("Report", "6", "row 7"))
                .build();
    }

    static TeamScenario reduction() {
        Team one = Team.builder()
                .coaches(Coach.builder().id(new CoachId("C-3")).build())
                .ceiling(4)
                .build();
        return TeamScenario.builder()
                .label("een coach minder")
                .households(0)
                .with(new Staffing.OfTeam(one, LocalDate.of(2021, 12, 31)))
                .without(new Staffing.OfTeam(Team.builder().build(), LocalDate.of(2022, 12, 31)))
                .cost(Amount.unknown("nog niet begroot"))
                .source(Source.madeUp("Report", "6", "row 8"))
                .build();
    }

    private static Coach first() {
        return Coach.builder()
                .id(FIRST)
                .contracts(
                        new Contract(
                                LocalDateRange.of(LocalDate.of(2021, 1, 1), LocalDate.of(2022, 12, 1)),
                                Duration.ofHours(32),
                                Employment.SECONDED),
                        new Contract(
                                LocalDateRange.ofUnboundedEnd(LocalDate.of(2022, 12, 2)),
                                Duration.ofMinutes(28 * 60 + 30),
                                Employment.UNSTATED))
                .absences(
                        new Absence(
                                LocalDateRange.of(LocalDate.of(2021, 9, 1), LocalDate.of(2022, 1, 1)),
                                Option.some(Duration.ofMinutes(45)),
                                AbsenceReason.LEAVE),
                        new Absence(
                                LocalDateRange.ofUnboundedEnd(LocalDate.of(2022, 2, 1)),
                                Option.none(),
                                AbsenceReason.UNSTATED))
                .build();
    }
}
