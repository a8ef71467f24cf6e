package org.gezinscoach;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;
import org.gezinscoach.budget.Booking;
import org.gezinscoach.budget.BudgetHolder;
import org.gezinscoach.budget.CoachBudget;
import org.gezinscoach.budget.EventId;
import org.gezinscoach.coach.Assignment;
import org.gezinscoach.coach.CaseloadNorm;
import org.gezinscoach.coach.Coach;
import org.gezinscoach.coach.CoachId;
import org.gezinscoach.coach.Contract;
import org.gezinscoach.coach.DatedNorm;
import org.gezinscoach.coach.Employment;
import org.gezinscoach.coach.Team;
import org.gezinscoach.household.Household;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.intervention.Change;
import org.gezinscoach.intervention.Intervention;
import org.gezinscoach.intervention.InterventionId;
import org.gezinscoach.intervention.Payer;
import org.gezinscoach.intervention.Price;
import org.gezinscoach.intervention.PriceBasis;
import org.gezinscoach.intervention.Source;
import org.gezinscoach.money.Euro;
import org.gezinscoach.programme.Evaluation;
import org.gezinscoach.programme.Programme;
import org.gezinscoach.programme.TeamStatement;
import org.gezinscoach.savings.Method;
import org.gezinscoach.savings.Saving;
import org.gezinscoach.savings.SavingsCube;
import org.gezinscoach.savings.SavingsPolicy;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

/** One value that 32 threads read, evaluate and sum at once gives each of them what it gives one thread alone. */
class SharedValuesTest {
    private static final int THREADS = 32;
    private static final int SIZE = 60;
    private static final LocalDate DAY = LocalDate.of(2021, 1, 1);
    private static final LocalDateRange YEARS = LocalDateRange.of(DAY, DAY.plusYears(2));
    private static final Source SOURCE = Source.madeUp("test", "table", "row");

    @Test
    void aTeam() throws Exception {
        assertSharedAsAlone(
                SharedValuesTest::team,
                team -> List.of(
                        team.caseloadOn(DAY.plusMonths(6)),
                        team.timeline(YEARS),
                        team.withoutCoach(new CoachId("C-1"), DAY.plusMonths(6)),
                        team.assign(household(SIZE), new CoachId("C-1"), DAY, org.gezinscoach.coach.Intensity.FULL),
                        team.toString()));
    }

    @Test
    void aCoachBudget() throws Exception {
        assertSharedAsAlone(
                SharedValuesTest::budget,
                budget -> List.of(
                        budget.figures(),
                        budget.advances(),
                        budget.statement(YEARS),
                        budget.recovery(),
                        budget.ageingOn(DAY.plusYears(1)),
                        budget.topUp(booking("later", SIZE), Euro.of(1)).map(CoachBudget::figures),
                        CoachBudget.replay(budget.events()),
                        budget.costByYear()));
    }

    @Test
    void aCubeOfSavings() throws Exception {
        assertSharedAsAlone(
                () -> SavingsCube.of(savings()),
                cube -> List.of(
                        cube.total(),
                        cube.plus(cube),
                        cube.where(key -> key.payer() == Payer.STATE),
                        cube.by(key -> key.payer()),
                        savings().toJavaParallelStream().collect(SavingsCube.collector()),
                        cube.toString()));
    }

    @Test
    void aProgramme() throws Exception {
        assertSharedAsAlone(
                SharedValuesTest::programme,
                programme -> List.of(
                        Evaluation.of(programme, SavingsPolicy.AS_PRINTED),
                        programme.hashCode(),
                        programme.toString()));
    }

    @Test
    void anEvaluation() throws Exception {
        assertSharedAsAlone(
                () -> Evaluation.of(programme(), SavingsPolicy.AS_PRINTED),
                evaluation -> List.of(
                        evaluation.overall(),
                        evaluation.years(),
                        evaluation.households(),
                        evaluation.toString(),
                        evaluation.hashCode()));
    }

    @Test
    void aValueWhoseReadersDisturbEachOtherIsFound() {
        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> assertSharedAsAlone(() -> new int[1], counter -> ++counter[0])))
                .isInstanceOf(AssertionError.class);
    }

    /** Asks a new value alone, and one that is its equal and as new from all threads at once. */
    private static <T, R> void assertSharedAsAlone(Supplier<T> value, Function<T, R> question) throws Exception {
        R alone = question.apply(value.get());
        T shared = value.get();
        CyclicBarrier start = new CyclicBarrier(THREADS);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            Callable<R> ask = () -> {
                start.await();
                return question.apply(shared);
            };
            java.util.List<Future<R>> answers = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                answers.add(threads.submit(ask));
            }
            for (Future<R> answer : answers) {
                assertThat(answer.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static Programme programme() {
        return Programme.builder()
                .municipality("Almelo")
                .period(YEARS)
                .households(List.range(0, SIZE).map(SharedValuesTest::household).map(Household::of))
                .interventions(List.range(0, 3 * SIZE).map(SharedValuesTest::intervention))
                .savings(savings())
                .team(new TeamStatement(team(), DAY.plusMonths(3), SOURCE))
                .coachBudgets(budget())
                .build();
    }

    private static Team team() {
        List<CoachId> coaches = List.range(0, SIZE / 4).map(number -> new CoachId("C-" + number));
        return Team.builder()
                .coaches(coaches.map(id -> Coach.builder()
                        .id(id)
                        .contracts(new Contract(YEARS, Duration.ofHours(32), Employment.OWN_STAFF))
                        .build()))
                .assignments(List.range(0, SIZE)
                        .map(i -> Assignment.from(DAY.plusDays(i), household(i), coaches.get(i % coaches.size()))))
                .norms(new DatedNorm(DAY, CaseloadNorm.between(4, 6, Duration.ofHours(32))))
                .build();
    }

    private static CoachBudget budget() {
        CoachBudget budget = CoachBudget.open(booking("opened", 0), new BudgetHolder.OfTeam("team"));
        for (int i = 0; i < SIZE; i++) {
            Euro amount = Euro.of(10 + i);
            budget = budget.advance(booking("paid " + i, i), household(i), "purpose", amount)
                    .get();
            EventId advance = new EventId("paid " + i);
            if (i % 3 == 0) {
                budget = budget.reimburse(booking("back " + i, i), advance, Payer.STATE, amount)
                        .get();
            } else if (i % 3 == 1) {
                budget = budget.absorb(booking("borne " + i, i), advance, Euro.of(5))
                        .get();
            }
        }
        return budget;
    }

    private static List<Saving> savings() {
        return List.range(0, 4 * SIZE)
                .map(i -> Saving.builder()
                        .household(household(i % SIZE))
                        .year(Year.of(2021 + i % 2))
                        .amount(Euro.ofCents(12_345L * i - 99_999))
                        .payer(Payer.values()[i % Payer.values().length])
                        .method(Method.PRINTED)
                        .source(SOURCE)
                        .build());
    }

    private static Intervention intervention(int number) {
        return Intervention.builder()
                .id(new InterventionId("I-" + number))
                .household(household(number % SIZE))
                .care("care")
                .price(Price.of(Euro.of(100L * number), PriceBasis.YEAR))
                .change(Change.values()[number % Change.values().length])
                .year(Year.of(2021))
                .source(SOURCE)
                .build();
    }

    private static HouseholdId household(int number) {
        return new HouseholdId("Almelo 2021", "H-" + number);
    }

    private static Booking booking(String id, int day) {
        return Booking.of(id, DAY.plusDays(day), "V-1");
    }
}
