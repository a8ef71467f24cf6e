package org.gezinscoach.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import org.gezinscoach.coach.Assignment;
import org.gezinscoach.coach.CaseloadNorm;
import org.gezinscoach.coach.Coach;
import org.gezinscoach.coach.CoachId;
import org.gezinscoach.coach.Contract;
import org.gezinscoach.coach.DatedNorm;
import org.gezinscoach.coach.Employment;
import org.gezinscoach.coach.Team;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.intake.PathwayStep.Stated;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

/** Wormerland in August 2022: 8 households coached, a ninth under consideration, room for 2. */
class WormerlandTest {
    private static final LocalDate AUGUST = LocalDate.of(2022, 8, 1);
    private static final LocalDate START = LocalDate.of(2021, 1, 1);
    private static final Duration WEEK = Duration.ofHours(32);

    private static final Team TEAM = Team.builder()
            .coaches(List.of("C-1", "C-2")
                    .map(id -> Coach.builder()
                            .id(new CoachId(id))
                            .contracts(new Contract(
                                    LocalDateRange.of(START, LocalDate.of(2023, 1, 1)), WEEK, Employment.AGENCY))
                            .build()))
            .norms(new DatedNorm(START, CaseloadNorm.atMost(5, WEEK)))
            .ceiling(10)
            .assignments(List.rangeClosed(1, 8)
                    .map(i -> Assignment.from(START, household(i), new CoachId(i % 2 == 0 ? "C-2" : "C-1"))))
            .build();

    @Test
    void theNinthGetsAPlaceOnceCoachingIsDecidedOn() {
        Pathway ninth = Pathway.open(household(9), new Stated(AUGUST, PathwayState.DISCUSSED, Households.SOURCE));
        Pathway waiting = ninth.apply(
                        IntakeDecision.of(AUGUST.plusDays(14), IntakeOutcome.COACHING, "fits the target group"))
                .get();
        assertThat(waiting.last().state()).isEqualTo(PathwayState.WAITING);
        IntakePlan plan = plan(9);
        assertThat(plan.placed().map(Placement::coach)).containsExactly(new CoachId("C-1"));
        assertThat(plan.waiting()).isEmpty();
    }

    @Test
    void thereIsRoomForTwoAndTheEleventhWaits() {
        IntakePlan plan = plan(9, 10, 11);
        assertThat(plan.caseload().team().room()).isEqualTo(2);
        assertThat(plan.placed().map(one -> one.rank().waiting().household()))
                .containsExactly(household(9), household(10));
        assertThat(plan.waiting().map(one -> one.rank().waiting().household() + ": " + one.reason()))
                .containsExactly("Wormerland 2022/F-11: NO_ROOM_IN_TEAM");
    }

    private static IntakePlan plan(int... waiting) {
        return IntakePlan.of(
                TEAM,
                AUGUST.plusDays(14),
                new Priority.ComplexityFirst(),
                List.ofAll(waiting)
                        .map(number -> WaitingHousehold.builder()
                                .household(household(number))
                                .since(AUGUST)
                                .build()));
    }

    private static HouseholdId household(int number) {
        return new HouseholdId("Wormerland 2022", String.format(Locale.ROOT, "F-%02d", number));
    }
}
