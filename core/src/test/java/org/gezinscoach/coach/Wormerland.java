package org.gezinscoach.coach;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.IntStream;
import org.gezinscoach.household.HouseholdId;
import org.threeten.extra.LocalDateRange;

/**
 * Wormerland's team: two coaches of 32 hours from an agency, five households each, ten together, until the funds end; one
 * of them on leave for four months, in which nobody is taken in.
 */
final class Wormerland {
    static final CoachId FIRST = new CoachId("C-1");
    static final CoachId SECOND = new CoachId("C-2");
    static final Duration WEEK = Duration.ofHours(32);
    static final LocalDate START = LocalDate.of(2020, 12, 1);
    static final LocalDate SECOND_START = LocalDate.of(2021, 1, 1);
    static final LocalDate FUNDS_END = LocalDate.of(2023, 1, 1);
    static final LocalDateRange LEAVE = LocalDateRange.of(LocalDate.of(2021, 9, 1), LocalDate.of(2022, 1, 1));

    private Wormerland() {}

    static Coach first() {
        return Coach.builder()
                .id(FIRST)
                .contracts(new Contract(LocalDateRange.of(START, FUNDS_END), WEEK, Employment.AGENCY))
                .build();
    }

    static Coach second() {
        return Coach.builder()
                .id(SECOND)
                .contracts(new Contract(LocalDateRange.of(SECOND_START, FUNDS_END), WEEK, Employment.AGENCY))
                .absences(Absence.whole(LEAVE, AbsenceReason.LEAVE))
                .build();
    }

    /** The team before it helps anybody. */
    static Team team() {
        return Team.builder()
                .coaches(first(), second())
                .norms(new DatedNorm(START, CaseloadNorm.atMost(5, WEEK)))
                .ceiling(10)
                .intakeStops(LEAVE)
                .build();
    }

    static HouseholdId family(int number) {
        return new HouseholdId("Wormerland 2022", String.format(Locale.ROOT, "F-%02d", number));
    }

    /** The team while it helps a number of families from 1 February 2021 on, the odd ones with the first coach. */
    static Team helping(int families) {
        return team().withAssignments(io.vavr.collection.List.ofAll(IntStream.rangeClosed(1, families)
                .mapToObj(number ->
                        Assignment.from(LocalDate.of(2021, 2, 1), family(number), number % 2 == 1 ? FIRST : SECOND))));
    }
}
