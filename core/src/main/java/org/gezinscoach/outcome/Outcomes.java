package org.gezinscoach.outcome;

import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.TreeMap;
import io.vavr.control.Either;
import java.util.HashSet;
import java.util.Set;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.household.HouseholdRefusal;
import org.gezinscoach.household.Households;
import org.gezinscoach.household.LifeDomain;
import org.gezinscoach.internal.DomainStyle;
import org.gezinscoach.intervention.CareCategory;
import org.immutables.value.Value;
import org.threeten.extra.LocalDateRange;

/**
 * What a programme knows of what changed for its families (uitkomsten): its goals, what was observed and measured in
 * households, and what sources report.
 *
 * <p>Wormerland's has 14 goals, 15 reported reaches, one number of cases, and no observation at all.
 */
@Value.Immutable
@DomainStyle
public sealed interface Outcomes extends WithOutcomes permits ImmutableOutcomes {
    /** What the programme wants to reach. */
    @Value.Default
    default List<Goal> goals() {
        return List.empty();
    }

    /** How far households were with the goals. */
    @Value.Default
    default List<Observation> observations() {
        return List.empty();
    }

    /** How far households coped by themselves. */
    @Value.Default
    default List<Measurement> measurements() {
        return List.empty();
    }

    /** Which cases were scaled down. */
    @Value.Default
    default List<DeEscalation> deEscalations() {
        return List.empty();
    }

    /** The reach of goals, as sources print it. */
    @Value.Default
    default List<ReportedReach> reportedReaches() {
        return List.empty();
    }

    /** Numbers of cases, as sources print them. */
    @Value.Default
    default List<ReportedCases> reportedCases() {
        return List.empty();
    }

    /** Nothing is known. */
    static Outcomes none() {
        return builder().build();
    }

    /** A builder; nothing is needed. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * A report on each goal over a period, in the order of the goals: how many of these households are how far, and beside it
     * what is reported. An observation of another household does not count.
     */
    default List<GoalReport> goalReports(Iterable<HouseholdId> households, LocalDateRange period) {
        Set<HouseholdId> distinct = new HashSet<>();
        households.forEach(distinct::add);
        Either<HouseholdRefusal, Set<HouseholdId>> counted =
                Households.count(distinct).map(count -> distinct);
        LastObservations last = new LastObservations(observations().filter(one -> period.contains(one.on())));
        Map<GoalId, List<ReportedReach>> reported = reportedReaches().groupBy(ReportedReach::goal);
        return goals().map(goal -> new GoalReport(
                goal,
                period,
                counted.map(all -> last.count(goal.id(), all)),
                reported.getOrElse(goal.id(), List.empty())));
    }

    /** How the self-reliance of each household that was measured within a period went, in the order of the households. */
    default List<SelfRelianceChange> selfRelianceChanges(LocalDateRange period) {
        return TreeMap.ofEntries(
                        measurements().filter(one -> period.contains(one.on())).groupBy(Measurement::household))
                .toList()
                .map(own -> SelfRelianceChange.of(own._1(), own._2()));
    }

    /**
     * In how many households the score of each domain went which way within a period; a direction into which none went is not
     * in it. There is no count of households of several scopes.
     */
    default Either<HouseholdRefusal, Map<LifeDomain, Map<Direction, Integer>>> directions(LocalDateRange period) {
        List<SelfRelianceChange> changes = selfRelianceChanges(period);
        return Households.count(changes.map(SelfRelianceChange::household))
                .map(count -> sizes(changes.flatMap(SelfRelianceChange::domains)));
    }

    /** How many cases were scaled down within a period, by the care that they were scaled down from. */
    default Map<CareCategory, Integer> deEscalationsWithin(LocalDateRange period) {
        return TreeMap.ofEntries(deEscalations()
                .filter(one -> period.contains(one.on()))
                .groupBy(DeEscalation::category)
                .mapValues(List::size));
    }

    private static Map<LifeDomain, Map<Direction, Integer>> sizes(List<DomainChange> changes) {
        Map<LifeDomain, Map<Direction, Integer>> sizes = changes.groupBy(DomainChange::domain)
                .mapValues(ofDomain -> TreeMap.ofEntries(
                        ofDomain.groupBy(DomainChange::direction).mapValues(List::size)));
        return TreeMap.ofEntries(sizes);
    }

    /** Builds outcomes. */
    final class Builder extends ImmutableOutcomes.Builder {
        Builder() {}

        /** Sets {@link Outcomes#goals()}. */
        public Builder goals(Iterable<Goal> values) {
            return goals(List.ofAll(values));
        }

        /** Sets {@link Outcomes#goals()}. */
        public Builder goals(Goal... values) {
            return goals(List.of(values));
        }

        /** Sets {@link Outcomes#observations()}. */
        public Builder observations(Iterable<Observation> values) {
            return observations(List.ofAll(values));
        }

        /** Sets {@link Outcomes#observations()}. */
        public Builder observations(Observation... values) {
            return observations(List.of(values));
        }

        /** Sets {@link Outcomes#measurements()}. */
        public Builder measurements(Iterable<Measurement> values) {
            return measurements(List.ofAll(values));
        }

        /** Sets {@link Outcomes#measurements()}. */
        public Builder measurements(Measurement... values) {
            return measurements(List.of(values));
        }

        /** Sets {@link Outcomes#deEscalations()}. */
        public Builder deEscalations(Iterable<DeEscalation> values) {
            return deEscalations(List.ofAll(values));
        }

        /** Sets {@link Outcomes#deEscalations()}. */
        public Builder deEscalations(DeEscalation... values) {
            return deEscalations(List.of(values));
        }

        /** Sets {@link Outcomes#reportedReaches()}. */
        public Builder reportedReaches(Iterable<ReportedReach> values) {
            return reportedReaches(List.ofAll(values));
        }

        /** Sets {@link Outcomes#reportedReaches()}. */
        public Builder reportedReaches(ReportedReach... values) {
            return reportedReaches(List.of(values));
        }

        /** Sets {@link Outcomes#reportedCases()}. */
        public Builder reportedCases(Iterable<ReportedCases> values) {
            return reportedCases(List.ofAll(values));
        }

        /** Sets {@link Outcomes#reportedCases()}. */
        public Builder reportedCases(ReportedCases... values) {
            return reportedCases(List.of(values));
        }
    }
}
