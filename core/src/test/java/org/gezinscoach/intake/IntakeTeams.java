package org.gezinscoach.intake;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
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

/** Teams with some room on one day: an hour a week holds one household, and a household at low intensity weighs 0.40. */
final class IntakeTeams {
    static final LocalDate DAY = Households.DAY;
    private static final LocalDate START = LocalDate.of(2018, 3, 1);

    private IntakeTeams() {}

    static CoachId coach(int number) {
        return new CoachId("C-" + number);
    }

    /** A team whose coaches, numbered from 0 on, hold some households each. */
    static Team holding(List<Integer> capacities) {
        List<Coach> coaches = new ArrayList<>();
        for (int i = 0; i < capacities.size(); i++) {
            Coach coach = Coach.builder().id(coach(i)).build();
            coaches.add(
                    capacities.get(i) == 0
                            ? coach
                            : coach.withContracts(io.vavr.collection.List.of(new Contract(
                                    LocalDateRange.ofUnboundedEnd(START),
                                    Duration.ofHours(capacities.get(i)),
                                    Employment.OWN_STAFF))));
        }
        return Team.builder()
                .coaches(coaches)
                .norms(new DatedNorm(
                        START,
                        CaseloadNorm.builder()
                                .max(100)
                                .week(Duration.ofHours(100))
                                .weights(io.vavr.collection.HashMap.of(Intensity.LOW, 40))
                                .build()))
                .build();
    }

    /** Teams that help households already, at full or at low intensity, some with a ceiling, a few in an intake stop. */
    static Arbitrary<Team> teams(int coaches, int most) {
        Arbitrary<List<Integer>> capacities = upTo(most).list().ofSize(coaches);
        Arbitrary<List<Integer>> helped =
                upTo(Math.max(0, 2 * coaches - 1)).list().ofMaxSize(coaches);
        Arbitrary<Integer> ceilings =
                Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.just(-1)), Tuple.of(1, upTo(2 * coaches)));
        Arbitrary<Boolean> stopped = Arbitraries.frequency(Tuple.of(1, true), Tuple.of(19, false));
        return Combinators.combine(capacities, helped, ceilings, stopped).as(IntakeTeams::team);
    }

    private static Arbitrary<Integer> upTo(int most) {
        return Arbitraries.integers().between(0, most).withDistribution(RandomDistribution.uniform());
    }

    private static Team team(List<Integer> capacities, List<Integer> helped, int ceiling, boolean stopped) {
        List<Assignment> assignments = new ArrayList<>();
        for (int i = 0; i < helped.size(); i++) {
            HouseholdId household = new HouseholdId("Helped 2020", String.valueOf(i));
            assignments.add(Assignment.from(START, household, coach(helped.get(i) / 2))
                    .withIntensity(helped.get(i) % 2 == 0 ? Intensity.LOW : Intensity.FULL));
        }
        Team team = holding(capacities)
                .withAssignments(io.vavr.collection.List.ofAll(assignments))
                .withIntakeStops(
                        stopped
                                ? io.vavr.collection.List.of(LocalDateRange.of(DAY, DAY.plusDays(1)))
                                : io.vavr.collection.List.empty());
        return ceiling < 0 ? team : team.withCeiling(io.vavr.control.Option.some(ceiling));
    }
}
