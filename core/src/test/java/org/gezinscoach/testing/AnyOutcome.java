package org.gezinscoach.testing;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Year;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.arbitraries.ListArbitrary;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.household.SelfReliance;
import org.gezinscoach.intervention.CareCategory;
import org.gezinscoach.outcome.Attainment;
import org.gezinscoach.outcome.Attribution;
import org.gezinscoach.outcome.DeEscalation;
import org.gezinscoach.outcome.DomainChange;
import org.gezinscoach.outcome.Goal;
import org.gezinscoach.outcome.GoalCount;
import org.gezinscoach.outcome.GoalId;
import org.gezinscoach.outcome.GoalReport;
import org.gezinscoach.outcome.GoalTerm;
import org.gezinscoach.outcome.Measurement;
import org.gezinscoach.outcome.Observation;
import org.gezinscoach.outcome.Outcomes;
import org.gezinscoach.outcome.Reach;
import org.gezinscoach.outcome.ReachBounds;
import org.gezinscoach.outcome.ReportedCases;
import org.gezinscoach.outcome.ReportedReach;
import org.gezinscoach.outcome.SelfRelianceChange;

/** Any goal, observation, measurement and report, and what they come to; the simplest outcomes are none. */
public final class AnyOutcome {
    private static final int MOST = 3;
    private static final int MOST_HOUSEHOLDS = 20;

    private AnyOutcome() {}

    /** Outcomes of any two households. */
    @Provide
    public static Arbitrary<Outcomes> outcomes() {
        return AnyHousehold.ids()
                .list()
                .ofSize(2)
                .flatMap(households -> outcomes(List.ofAll(households), AnyTime.years()));
    }

    /** Outcomes of these households, reported of such years. */
    static Arbitrary<Outcomes> outcomes(List<HouseholdId> households, Arbitrary<Year> years) {
        Arbitrary<List<Goal>> goals =
                goals().list().uniqueElements(Goal::id).ofMaxSize(MOST).map(List::ofAll);
        return Combinators.combine(
                        goals.flatMap(listed -> ofGoals(listed, households)),
                        ofHouseholds(
                                households,
                                Combinators.combine(of(households), AnyTime.dates(), scores())
                                        .as(Measurement::new)
                                        .list()
                                        .uniqueElements(Measurement::on)),
                        ofHouseholds(
                                households,
                                Combinators.combine(of(households), AnyTime.dates(), Arbitraries.of(CareCategory.class))
                                        .as(DeEscalation::new)
                                        .list()
                                        .uniqueElements()),
                        cases(years).list().uniqueElements().ofMaxSize(2).map(List::ofAll))
                .as((ofGoals, measurements, deEscalations, cases) -> ofGoals.withMeasurements(measurements)
                        .withDeEscalations(deEscalations)
                        .withReportedCases(cases))
                .withoutEdgeCases();
    }

    /** Identifiers of nine goals, from {@code G-1}. */
    @Provide
    public static Arbitrary<GoalId> goalIds() {
        return Plain.numbered("G-", 9).map(GoalId::new);
    }

    /** Goals of either term. */
    @Provide
    public static Arbitrary<Goal> goals() {
        return Combinators.combine(goalIds(), Plain.texts(), Arbitraries.of(GoalTerm.class))
                .as(Goal::new);
    }

    /** What was observed of any goal with any household. */
    @Provide
    public static Arbitrary<Observation> observations() {
        return Combinators.combine(AnyHousehold.ids(), goalIds(), AnyTime.dates(), Arbitraries.of(Attainment.class))
                .as(Observation::new);
    }

    /** Scores of one life domain or more of any household on any day. */
    @Provide
    public static Arbitrary<Measurement> measurements() {
        return Combinators.combine(AnyHousehold.ids(), AnyTime.dates(), scores())
                .as(Measurement::new);
    }

    /** Care of any household that became lighter. */
    @Provide
    public static Arbitrary<DeEscalation> deEscalations() {
        return Combinators.combine(AnyHousehold.ids(), AnyTime.dates(), Arbitraries.of(CareCategory.class))
                .as(DeEscalation::new);
    }

    /** Reach of every kind, of how many stated and not. */
    @Provide
    public static Arbitrary<Reach> reaches() {
        Arbitrary<Integer> numbers = Arbitraries.integers().between(0, MOST_HOUSEHOLDS);
        Arbitrary<Reach> said = Arbitraries.oneOf(
                Arbitraries.just(Reach.all()),
                numbers.map(Reach::exactly),
                numbers.map(Reach::atLeast),
                Plain.texts().map(Reach::notCounted));
        return Combinators.combine(said, Plain.option(numbers))
                .as((reach, more) -> more.map(
                                others -> reach.outOf(reach.bounds().least() + others))
                        .getOrElse(reach));
    }

    /** Bounds of any reach. */
    @Provide
    public static Arbitrary<ReachBounds> reachBounds() {
        return reaches().map(Reach::bounds);
    }

    /** Reach of any goal as a source prints it. */
    @Provide
    public static Arbitrary<ReportedReach> reportedReaches() {
        return reportedReaches(goalIds());
    }

    /** Cases before and after, as another organisation reports them. */
    @Provide
    public static Arbitrary<ReportedCases> reportedCases() {
        return cases(AnyTime.years());
    }

    /** Numbers of households by what they attained. */
    @Provide
    public static Arbitrary<GoalCount> goalCounts() {
        Arbitrary<Integer> numbers = Arbitraries.integers().between(0, MOST_HOUSEHOLDS);
        return Combinators.combine(numbers, numbers, numbers, numbers).as(GoalCount::new);
    }

    /** Reports of any goal over any period, of two households. */
    @Provide
    public static Arbitrary<GoalReport> goalReports() {
        Arbitrary<List<HouseholdId>> households =
                AnyHousehold.ids().list().ofSize(2).map(List::ofAll);
        return Plain.partOf(
                Combinators.combine(households, AnyTime.periods())
                        .flatAs((some, period) ->
                                outcomes(some, AnyTime.years()).map(outcomes -> outcomes.goalReports(some, period))),
                reports -> reports);
    }

    /** How the scores of any household went. */
    @Provide
    public static Arbitrary<SelfRelianceChange> selfRelianceChanges() {
        return AnyHousehold.ids()
                .flatMap(household -> Combinators.combine(AnyTime.dates(), scores())
                        .as((on, scores) -> new Measurement(household, on, scores))
                        .list()
                        .ofMaxSize(MOST)
                        .map(measured -> SelfRelianceChange.of(household, measured)));
    }

    /** How the score of any life domain went. */
    @Provide
    public static Arbitrary<DomainChange> domainChanges() {
        return Plain.partOf(selfRelianceChanges(), SelfRelianceChange::domains);
    }

    /** Scores on any day. */
    @Provide
    public static Arbitrary<DomainChange.Score> datedScores() {
        return Combinators.combine(
                        AnyTime.dates(), Arbitraries.integers().between(SelfReliance.LEAST, SelfReliance.MOST))
                .as(DomainChange.Score::new);
    }

    private static Arbitrary<Outcomes> ofGoals(List<Goal> goals, List<HouseholdId> households) {
        Outcomes listed = Outcomes.builder().goals(goals).build();
        if (goals.isEmpty()) {
            return Arbitraries.just(listed);
        }
        Arbitrary<GoalId> ids = Arbitraries.of(goals.map(Goal::id).asJava());
        return Combinators.combine(
                        ofHouseholds(
                                households,
                                Combinators.combine(
                                                of(households), ids, AnyTime.dates(), Arbitraries.of(Attainment.class))
                                        .as(Observation::new)
                                        .list()
                                        .uniqueElements(Observation::on)),
                        reportedReaches(ids)
                                .list()
                                .uniqueElements()
                                .ofMaxSize(MOST)
                                .map(List::ofAll))
                .as((observations, reaches) ->
                        listed.withObservations(observations).withReportedReaches(reaches));
    }

    private static Arbitrary<HouseholdId> of(List<HouseholdId> households) {
        return households.isEmpty() ? AnyHousehold.ids() : Arbitraries.of(households.asJava());
    }

    /** Up to three; none where there is no household. */
    private static <T> Arbitrary<List<T>> ofHouseholds(List<HouseholdId> households, ListArbitrary<T> values) {
        return households.isEmpty()
                ? Arbitraries.just(List.empty())
                : values.ofMaxSize(MOST).map(List::ofAll);
    }

    private static Arbitrary<SelfReliance> scores() {
        return AnyHousehold.selfReliances().filter(scores -> scores.scores().nonEmpty());
    }

    private static Arbitrary<ReportedReach> reportedReaches(Arbitrary<GoalId> goals) {
        return Combinators.combine(goals, Plain.option(Plain.texts()), reaches(), AnyIntervention.sources())
                .as((goal, counted, reach, source) -> ReportedReach.builder()
                        .goal(goal)
                        .counted(counted)
                        .reach(reach)
                        .source(source)
                        .build());
    }

    private static Arbitrary<ReportedCases> cases(Arbitrary<Year> years) {
        Arbitrary<Integer> numbers = Arbitraries.integers().between(0, 100);
        Arbitrary<Option<String>> areas = Plain.option(Plain.numbered("area ", 3));
        return Combinators.combine(
                        Plain.option(years),
                        Arbitraries.of(CareCategory.class),
                        areas,
                        numbers,
                        numbers,
                        Arbitraries.of(Attribution.class),
                        AnyIntervention.sources())
                .as((year, category, area, before, after, attribution, source) -> ReportedCases.builder()
                        .reporter("youth protection")
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
