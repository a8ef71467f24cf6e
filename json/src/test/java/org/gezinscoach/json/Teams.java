package org.gezinscoach.json;

import io.vavr.collection.HashMap;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
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
import org.gezinscoach.programme.Staffing;
import org.gezinscoach.programme.TeamScenario;
import org.gezinscoach.programme.TeamStatement;
import org.threeten.extra.LocalDateRange;

/** Random valid teams and scenarios, with every attribute stated and not. */
final class Teams {
    private static final int MINUTES_OF_A_WEEK = 7 * 24 * 60;
    private static final int MOST_HOUSEHOLDS = 4;
    private static final Arbitrary<Plan> PLANS = plans().withoutEdgeCases();
    private static final Arbitrary<TeamScenario> SCENARIOS = planned().withoutEdgeCases();

    private Teams() {}

    /** What a source states of a team, once it is said which households it may help. */
    static Arbitrary<Function<List<HouseholdId>, TeamStatement>> statements() {
        return Combinators.combine(PLANS, Values.dates(), Values.sources())
                .as((plan, on, source) -> households -> new TeamStatement(plan.team(households), on, source));
    }

    static Arbitrary<TeamScenario> scenarios() {
        return SCENARIOS;
    }

    private static Arbitrary<TeamScenario> planned() {
        return Combinators.combine(
                        Values.texts(),
                        Arbitraries.integers().greaterOrEqual(0),
                        staffing(),
                        staffing(),
                        Values.costs(),
                        Values.sources())
                .as((label, households, with, without, cost, source) -> TeamScenario.builder()
                        .label(label)
                        .households(households)
                        .with(with)
                        .without(without)
                        .cost(cost)
                        .source(source)
                        .build());
    }

    static Arbitrary<Staffing> staffing() {
        return Arbitraries.oneOf(
                Combinators.combine(establishments(), norms()).as(Staffing.OfFte::new),
                Combinators.combine(teams(), Values.dates()).as(Staffing.OfTeam::new));
    }

    static Arbitrary<Fte> establishments() {
        return Arbitraries.integers().between(0, Fte.MOST_HUNDREDTHS).map(Fte::new);
    }

    static Arbitrary<Team> teams() {
        Arbitrary<List<HouseholdId>> households =
                Values.householdIds().list().ofMaxSize(2).uniqueElements();
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(Team.builder().build())),
                Tuple.of(4, Combinators.combine(PLANS, households).as(Plan::team)));
    }

    private static Arbitrary<Plan> plans() {
        return Combinators.combine(
                        coaches().list().ofMaxSize(3).uniqueElements(Coach::id),
                        stints().list().ofSize(MOST_HOUSEHOLDS),
                        datedNorms().list().ofMaxSize(2).uniqueElements(DatedNorm::from),
                        Values.optional(Arbitraries.integers().greaterOrEqual(0)),
                        Values.periods().list().ofMaxSize(2))
                .as(Plan::new);
    }

    static Arbitrary<Coach> coaches() {
        return Combinators.combine(
                        Values.identifiers().map(CoachId::new),
                        contracts().list().ofMaxSize(2),
                        absences().list().ofMaxSize(2))
                .as((id, engaged, absent) -> Coach.builder()
                        .id(id)
                        .contracts(engaged)
                        .absences(absent)
                        .build());
    }

    static Arbitrary<Contract> contracts() {
        return Combinators.combine(Values.periods(), weeklyHours(), Arbitraries.of(Employment.class))
                .as(Contract::new);
    }

    static Arbitrary<Absence> absences() {
        return Combinators.combine(
                        Values.periods(), Values.optional(weeklyHours()), Arbitraries.of(AbsenceReason.class))
                .as(Absence::new);
    }

    static Arbitrary<Assignment> assignments() {
        return Combinators.combine(
                        Values.householdIds(),
                        Values.identifiers().map(CoachId::new),
                        Values.periods(),
                        Arbitraries.of(Intensity.class))
                .as((household, coach, period, intensity) -> Assignment.builder()
                        .household(household)
                        .coach(coach)
                        .period(period)
                        .intensity(intensity)
                        .build());
    }

    /** No stint, one, or two one after the other. */
    private static Arbitrary<List<Stint>> stints() {
        Arbitrary<List<LocalDateRange>> periods = Arbitraries.oneOf(
                Values.periods().list().ofMaxSize(1),
                Values.dates().list().ofSize(3).uniqueElements().map(Teams::successive));
        return Combinators.combine(
                        periods,
                        Arbitraries.integers().between(0, 5).list().ofSize(2),
                        Arbitraries.of(Intensity.class).list().ofSize(2))
                .as((spans, coaches, intensities) -> IntStream.range(0, spans.size())
                        .mapToObj(i -> new Stint(spans.get(i), coaches.get(i), intensities.get(i)))
                        .toList());
    }

    private static List<LocalDateRange> successive(List<LocalDate> days) {
        List<LocalDate> inOrder = days.stream().sorted().toList();
        return List.of(
                LocalDateRange.of(inOrder.get(0), inOrder.get(1)), LocalDateRange.of(inOrder.get(1), inOrder.get(2)));
    }

    static Arbitrary<CaseloadNorm> norms() {
        Arbitrary<Integer> bounds = Arbitraries.integers().between(0, CaseloadNorm.MOST_HOUSEHOLDS);
        Arbitrary<java.util.Map<Intensity, Integer>> weights = Arbitraries.maps(
                Arbitraries.of(Intensity.class), Arbitraries.integers().between(0, 100));
        return Combinators.combine(bounds, bounds, Values.optional(weeklyHours()), weights)
                .as((one, other, week, weigh) -> CaseloadNorm.builder()
                        .min(Math.min(one, other))
                        .max(Math.max(1, Math.max(one, other)))
                        .week(week.getOrElse(Duration.ofHours(36)))
                        .weights(HashMap.ofAll(weigh))
                        .build());
    }

    static Arbitrary<DatedNorm> datedNorms() {
        return Combinators.combine(Values.dates(), norms()).as(DatedNorm::new);
    }

    private static Arbitrary<Duration> weeklyHours() {
        return Arbitraries.integers().between(1, MINUTES_OF_A_WEEK).map(Duration::ofMinutes);
    }

    /** When a household is helped, by which coach in the list, counted round, and how. */
    private record Stint(LocalDateRange period, int coach, Intensity intensity) {
        private Assignment of(HouseholdId household, List<Coach> coaches) {
            return Assignment.builder()
                    .household(household)
                    .coach(coaches.get(coach % coaches.size()).id())
                    .period(period)
                    .intensity(intensity)
                    .build();
        }
    }

    /** A team that does not know its households yet, but what it does for the first of them, the second and so on. */
    private record Plan(
            List<Coach> coaches,
            List<List<Stint>> stints,
            List<DatedNorm> norms,
            Option<Integer> ceiling,
            List<LocalDateRange> intakeStops) {
        private Team team(List<HouseholdId> households) {
            List<Assignment> assignments = new ArrayList<>();
            for (int i = 0; i < households.size() && !coaches.isEmpty(); i++) {
                HouseholdId household = households.get(i);
                stints.get(i).forEach(stint -> assignments.add(stint.of(household, coaches)));
            }
            return Team.builder()
                    .coaches(coaches)
                    .assignments(assignments)
                    .norms(norms)
                    .ceiling(ceiling)
                    .intakeStops(intakeStops)
                    .build();
        }
    }
}
