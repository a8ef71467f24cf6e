package org.gezinscoach.json;

import io.vavr.collection.HashMap;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
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

    private Teams() {}

    /** What a source states of a team that helps some of these households. */
    static Arbitrary<TeamStatement> statements(List<HouseholdId> households) {
        return Combinators.combine(teams(households), Values.dates(), Values.sources())
                .as(TeamStatement::new);
    }

    static Arbitrary<TeamScenario> scenarios() {
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

    private static Arbitrary<Staffing> staffing() {
        Arbitrary<Fte> establishments =
                Arbitraries.integers().between(0, Fte.MOST_HUNDREDTHS).map(Fte::new);
        Arbitrary<Team> teams = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(Team.builder().build())),
                Tuple.of(
                        4,
                        Values.householdIds()
                                .list()
                                .ofMaxSize(2)
                                .uniqueElements()
                                .flatMap(Teams::teams)));
        return Arbitraries.oneOf(
                Combinators.combine(establishments, norms()).as(Staffing.OfFte::new),
                Combinators.combine(teams, Values.dates()).as(Staffing.OfTeam::new));
    }

    private static Arbitrary<Team> teams(List<HouseholdId> households) {
        return coaches().list().ofMaxSize(3).uniqueElements(Coach::id).flatMap(coaches -> teams(households, coaches));
    }

    private static Arbitrary<Team> teams(List<HouseholdId> households, List<Coach> coaches) {
        List<CoachId> ids = coaches.stream().map(Coach::id).toList();
        return Builders.withBuilder(Team::builder)
                .use(Arbitraries.just(coaches))
                .in((team, values) -> team.coaches(values))
                .use(assignments(households, ids))
                .in((team, values) -> team.assignments(values))
                .use(Combinators.combine(Values.dates(), norms())
                        .as(DatedNorm::new)
                        .list()
                        .ofMaxSize(2)
                        .uniqueElements(DatedNorm::from))
                .in((team, values) -> team.norms(values))
                .use(Values.optional(Arbitraries.integers().greaterOrEqual(0)))
                .in((team, value) -> team.ceiling(value))
                .use(Values.periods().list().ofMaxSize(2))
                .in((team, values) -> team.intakeStops(values))
                .build(Team.Builder::build);
    }

    private static Arbitrary<Coach> coaches() {
        Arbitrary<Contract> contracts = Combinators.combine(
                        Values.periods(), weeklyHours(), Arbitraries.of(Employment.class))
                .as(Contract::new);
        Arbitrary<Absence> absences = Combinators.combine(
                        Values.periods(), Values.optional(weeklyHours()), Arbitraries.of(AbsenceReason.class))
                .as(Absence::new);
        return Combinators.combine(
                        Values.identifiers().map(CoachId::new),
                        contracts.list().ofMaxSize(2),
                        absences.list().ofMaxSize(2))
                .as((id, engaged, absent) -> Coach.builder()
                        .id(id)
                        .contracts(engaged)
                        .absences(absent)
                        .build());
    }

    /** For each household none, one, or two assignments one after the other. */
    private static Arbitrary<List<Assignment>> assignments(List<HouseholdId> households, List<CoachId> coaches) {
        if (coaches.isEmpty()) {
            return Arbitraries.just(List.of());
        }
        List<Arbitrary<List<Assignment>>> perHousehold = new ArrayList<>();
        households.forEach(household -> perHousehold.add(assignments(household, coaches)));
        return Combinators.combine(perHousehold)
                .as(lists -> lists.stream().flatMap(List::stream).toList());
    }

    private static Arbitrary<List<Assignment>> assignments(HouseholdId household, List<CoachId> coaches) {
        Arbitrary<List<LocalDateRange>> periods = Arbitraries.oneOf(
                Values.periods().list().ofMaxSize(1),
                Values.dates().list().ofSize(3).uniqueElements().map(Teams::successive));
        return Combinators.combine(
                        periods,
                        Arbitraries.of(coaches).list().ofSize(2),
                        Arbitraries.of(Intensity.class).list().ofSize(2))
                .as((spans, who, intensities) -> {
                    List<Assignment> assignments = new ArrayList<>();
                    for (int i = 0; i < spans.size(); i++) {
                        assignments.add(Assignment.builder()
                                .household(household)
                                .coach(who.get(i))
                                .period(spans.get(i))
                                .intensity(intensities.get(i))
                                .build());
                    }
                    return assignments;
                });
    }

    private static List<LocalDateRange> successive(List<LocalDate> days) {
        List<LocalDate> inOrder = days.stream().sorted().toList();
        return List.of(
                LocalDateRange.of(inOrder.get(0), inOrder.get(1)), LocalDateRange.of(inOrder.get(1), inOrder.get(2)));
    }

    private static Arbitrary<CaseloadNorm> norms() {
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

    private static Arbitrary<Duration> weeklyHours() {
        return Arbitraries.integers().between(1, MINUTES_OF_A_WEEK).map(Duration::ofMinutes);
    }
}
