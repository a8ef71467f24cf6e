package org.gezinscoach.examples.benchmarks;

import io.vavr.collection.HashMap;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.gezinscoach.coach.Absence;
import org.gezinscoach.coach.AbsenceReason;
import org.gezinscoach.coach.Assignment;
import org.gezinscoach.coach.CaseloadNorm;
import org.gezinscoach.coach.Coach;
import org.gezinscoach.coach.CoachId;
import org.gezinscoach.coach.Contract;
import org.gezinscoach.coach.DatedNorm;
import org.gezinscoach.coach.Employment;
import org.gezinscoach.coach.Intensity;
import org.gezinscoach.coach.Team;
import org.gezinscoach.household.HouseholdId;
import org.threeten.extra.LocalDateRange;

/** Makes a team of any size: each coach has a contract, ten assignments and twenty absences over ten years. */
final class BusyTeam {
    static final LocalDateRange RANGE = LocalDateRange.of(LocalDate.of(2015, 1, 1), LocalDate.of(2025, 1, 1));
    static final CaseloadNorm NORM = CaseloadNorm.builder()
            .max(10)
            .week(Duration.ofHours(36))
            .weights(HashMap.of(Intensity.LOW, 60))
            .build();

    private static final int ASSIGNMENTS = 10;
    private static final int ABSENCES = 20;
    private static final int LONGEST_ABSENCE = 60;
    private static final int LONGEST_ASSIGNMENT = 700;

    private final SplittableRandom random = new SplittableRandom(1);
    private final List<Coach> coaches = new ArrayList<>();
    private final List<Assignment> assignments = new ArrayList<>();

    private BusyTeam() {}

    static Team of(int coaches) {
        BusyTeam team = new BusyTeam();
        for (int coach = 0; coach < coaches; coach++) {
            team.add(new CoachId("C-" + coach));
        }
        return Team.builder()
                .coaches(team.coaches)
                .assignments(team.assignments)
                .norms(new DatedNorm(LocalDate.of(2014, 1, 1), NORM))
                .build();
    }

    private void add(CoachId coach) {
        List<Absence> absences = new ArrayList<>();
        for (int absence = 0; absence < ABSENCES; absence++) {
            absences.add(Absence.whole(period(LONGEST_ABSENCE), AbsenceReason.LEAVE));
        }
        Duration hours = Duration.ofHours(random.nextInt(16, 37));
        coaches.add(Coach.builder()
                .id(coach)
                .contracts(new Contract(contract(), hours, Employment.OWN_STAFF))
                .absences(absences)
                .build());
        for (int assignment = 0; assignment < ASSIGNMENTS; assignment++) {
            assignments.add(Assignment.builder()
                    .household(new HouseholdId("H", String.valueOf(assignments.size())))
                    .coach(coach)
                    .period(period(LONGEST_ASSIGNMENT))
                    .intensity(random.nextBoolean() ? Intensity.FULL : Intensity.LOW)
                    .build());
        }
    }

    /** From before the ten years or from a day in them, and open or until a day in them. */
    private LocalDateRange contract() {
        LocalDate from = RANGE.getStart().plusDays(random.nextInt(-1_000, 1_000));
        return random.nextBoolean()
                ? LocalDateRange.ofUnboundedEnd(from)
                : LocalDateRange.of(from, from.plusDays(random.nextInt(1_000, 3_000)));
    }

    private LocalDateRange period(int longest) {
        LocalDate from = RANGE.getStart().plusDays(random.nextInt(RANGE.lengthInDays()));
        return LocalDateRange.of(from, from.plusDays(random.nextInt(1, longest)));
    }
}
