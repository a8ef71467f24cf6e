package org.gezinscoach.json;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.household.LifeDomain;
import org.gezinscoach.household.SelfReliance;
import org.gezinscoach.intervention.CareCategory;
import org.gezinscoach.outcome.Attainment;
import org.gezinscoach.outcome.Attribution;
import org.gezinscoach.outcome.DeEscalation;
import org.gezinscoach.outcome.Goal;
import org.gezinscoach.outcome.GoalId;
import org.gezinscoach.outcome.GoalTerm;
import org.gezinscoach.outcome.Measurement;
import org.gezinscoach.outcome.Observation;
import org.gezinscoach.outcome.Outcomes;
import org.gezinscoach.outcome.Reach;
import org.gezinscoach.outcome.ReportedCases;
import org.gezinscoach.outcome.ReportedReach;
import org.threeten.extra.LocalDateRange;

/** Random outcomes, of the households and the years that a programme has. */
final class RandomOutcomes {
    private RandomOutcomes() {}

    /** Some, or none at all. */
    static Arbitrary<Outcomes> outcomes(LocalDateRange period, List<HouseholdId> households) {
        Arbitrary<List<Goal>> goals = Combinators.combine(
                        Values.identifiers().map(GoalId::new), Values.texts(), Arbitraries.of(GoalTerm.class))
                .as(Goal::new)
                .list()
                .ofMaxSize(2)
                .uniqueElements(Goal::id);
        Arbitrary<Outcomes> some = Combinators.combine(
                        goals.flatMap(listed -> ofGoals(listed, households)),
                        ofHouseholds(households, measurements(households), Measurement::on),
                        ofHouseholds(households, deEscalations(households), DeEscalation::on),
                        cases(period).list().ofMaxSize(2).uniqueElements())
                .as((ofGoals, measurements, deEscalations, cases) -> ofGoals.withMeasurements(measurements)
                        .withDeEscalations(deEscalations)
                        .withReportedCases(io.vavr.collection.List.ofAll(cases)));
        return Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.just(Outcomes.none())), Tuple.of(3, some))
                .withoutEdgeCases();
    }

    private static Arbitrary<Outcomes> ofGoals(List<Goal> goals, List<HouseholdId> households) {
        Outcomes.Builder none = Outcomes.builder();
        none.goals(goals);
        if (goals.isEmpty()) {
            return Arbitraries.just(none.build());
        }
        Outcomes listed = none.build();
        Arbitrary<GoalId> ids = Arbitraries.of(goals).map(Goal::id);
        return Combinators.combine(
                        ofHouseholds(households, observations(households, ids), Observation::on),
                        reaches(ids).list().ofMaxSize(3).uniqueElements())
                .as((observations, reaches) -> listed.withObservations(observations)
                        .withReportedReaches(io.vavr.collection.List.ofAll(reaches)));
    }

    /** Up to three, each of a day of its own; none where there is no household. */
    private static <T> Arbitrary<io.vavr.collection.List<T>> ofHouseholds(
            List<HouseholdId> households, Arbitrary<T> values, Function<T, LocalDate> day) {
        return households.isEmpty()
                ? Arbitraries.just(io.vavr.collection.List.empty())
                : values.list().ofMaxSize(3).uniqueElements(day::apply).map(io.vavr.collection.List::ofAll);
    }

    private static Arbitrary<HouseholdId> one(List<HouseholdId> households) {
        return households.isEmpty() ? Values.householdIds() : Arbitraries.of(households);
    }

    static Arbitrary<Observation> observations(List<HouseholdId> households, Arbitrary<GoalId> goals) {
        return Combinators.combine(one(households), goals, Values.dates(), Arbitraries.of(Attainment.class))
                .as(Observation::new);
    }

    static Arbitrary<Measurement> measurements(List<HouseholdId> households) {
        Arbitrary<SelfReliance> scores = Arbitraries.maps(
                        Arbitraries.of(LifeDomain.class),
                        Arbitraries.integers().between(SelfReliance.LEAST, SelfReliance.MOST))
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(SelfReliance::of);
        return Combinators.combine(one(households), Values.dates(), scores).as(Measurement::new);
    }

    static Arbitrary<DeEscalation> deEscalations(List<HouseholdId> households) {
        return Combinators.combine(one(households), Values.dates(), Arbitraries.of(CareCategory.class))
                .as(DeEscalation::new);
    }

    static Arbitrary<Reach> reaches() {
        Arbitrary<Integer> numbers = Arbitraries.integers().between(0, Integer.MAX_VALUE / 2);
        Arbitrary<Reach> said = Arbitraries.oneOf(
                Arbitraries.just(Reach.all()),
                numbers.map(Reach::exactly),
                numbers.map(Reach::atLeast),
                Values.texts().map(Reach::notCounted));
        return Combinators.combine(said, Values.optional(numbers))
                .as((reach, more) -> more.fold(
                        () -> reach, rest -> reach.outOf(reach.bounds().least() + rest)));
    }

    static Arbitrary<ReportedReach> reaches(Arbitrary<GoalId> goals) {
        return Combinators.combine(goals, Values.optional(Values.texts()), reaches(), Values.sources())
                .as((goal, counted, reach, source) -> ReportedReach.builder()
                        .goal(goal)
                        .counted(counted)
                        .reach(reach)
                        .source(source)
                        .build());
    }

    static Arbitrary<ReportedCases> cases(LocalDateRange period) {
        Arbitrary<Integer> numbers = Arbitraries.integers().greaterOrEqual(0);
        Arbitrary<Option<String>> areas = Values.optional(Values.texts());
        return Combinators.combine(
                        Values.texts(),
                        Arbitraries.of(CareCategory.class),
                        Values.optional(Values.years(period)),
                        areas,
                        numbers,
                        numbers,
                        Arbitraries.of(Attribution.class),
                        Values.sources())
                .as((reporter, category, year, area, before, after, attribution, source) -> ReportedCases.builder()
                        .reporter(reporter)
                        .category(category)
                        .year(year)
                        .area(area)
                        .before(before)
                        .after(after)
                        .attribution(attribution)
                        .source(source)
                        .build());
    }
}
