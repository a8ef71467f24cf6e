package org.gezinscoach.programme;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.gezinscoach.budget.CoverCase;
import org.gezinscoach.coach.Assignment;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.money.Amount;
import org.gezinscoach.money.Interval;
import org.gezinscoach.money.Total;
import org.gezinscoach.savings.Assessment;
import org.gezinscoach.savings.DeclarationComparison;
import org.gezinscoach.savings.Method;
import org.gezinscoach.savings.NetResult;
import org.gezinscoach.savings.Saving;
import org.gezinscoach.savings.SavingKind;
import org.gezinscoach.savings.SavingsCube;
import org.gezinscoach.savings.SavingsPolicy;
import org.gezinscoach.savings.SavingsRules;

/** Computes what an evaluation holds: from lines to cubes, from cubes to results. */
final class Evaluator {
    private static final Comparator<Option<Year>> UNSTATED_LAST =
            Comparator.comparing(year -> year.map(Year::getValue).getOrElse(Integer.MAX_VALUE));

    private final Programme programme;
    private final SavingsPolicy policy;
    private final Map<HouseholdId, LocalDate> coachingStarts;
    private final List<Assessment> assessments;
    private final List<Saving> savings;
    private final List<Tuple2<Saving, Interval>> bounds;
    private final SavingsCube cube;
    private final Map<Year, YearStatus> statuses;
    private final CostsByYear costs;

    Evaluator(Programme programme, SavingsPolicy policy) {
        this.programme = programme;
        this.policy = policy;
        coachingStarts = List.ofAll(programme.team())
                .flatMap(stated -> stated.team().assignments())
                .foldLeft(HashMap.empty(), Evaluator::earliest);
        assessments = programme
                .interventions()
                .map(line -> SavingsRules.assess(line, coachingStarts.get(line.household()), policy));
        savings = assessments.flatMap(Assessment::savings).appendAll(programme.savings());
        bounds = assessments
                .flatMap(assessment -> assessment.savings().zip(bounds(assessment)))
                .appendAll(programme.savings().map(saving -> Tuple.of(saving, Interval.of(saving.amount()))));
        cube = SavingsCube.of(savings);
        statuses = programme.years().toMap(ProgrammeYear::year, ProgrammeYear::status);
        costs = new CostsByYear(programme.coachingCosts(), programme.coachBudgets());
    }

    private static Map<HouseholdId, LocalDate> earliest(Map<HouseholdId, LocalDate> starts, Assignment assignment) {
        return starts.put(
                assignment.household(),
                assignment.period().getStart(),
                (one, other) -> one.isBefore(other) ? one : other);
    }

    private List<Interval> bounds(Assessment assessment) {
        return programme
                .priceList()
                .bounds(assessment, coachingStarts.get(assessment.intervention().household()), policy);
    }

    List<Assessment> assessments() {
        return assessments;
    }

    PeriodResult overall() {
        return result(cube, bounds, overallCost(), !provisionalYears().isEmpty());
    }

    List<HouseholdResult> households() {
        Comparator<HouseholdResult> order = Comparator.comparing(HouseholdResult::household);
        return List.ofAll(savings.toJavaStream()
                        .collect(Collectors.groupingBy(
                                saving -> Tuple.of(saving.household(), saving.year()),
                                Collectors.collectingAndThen(Collectors.toList(), SavingsCube::of)))
                        .entrySet())
                .map(entry ->
                        new HouseholdResult(entry.getKey()._1(), entry.getKey()._2(), entry.getValue()))
                .sorted(order.thenComparing(HouseholdResult::year, UNSTATED_LAST));
    }

    List<YearResult> years() {
        return yearsNamed().map(this::yearResult);
    }

    /** Every year that a list of the programme names, and none where a saving states no year. */
    private List<Option<Year>> yearsNamed() {
        return List.ofAll(savings.map(Saving::year))
                .appendAll(statuses.keySet().map(Option::some))
                .appendAll(costs.years().map(Option::some))
                .distinct()
                .sorted(UNSTATED_LAST);
    }

    private YearResult yearResult(Option<Year> year) {
        YearStatus status = year.flatMap(statuses::get).getOrElse(YearStatus.UNSTATED);
        SavingsCube ofYear = cube.where(key -> key.year().equals(year));
        List<Tuple2<Saving, Interval>> lines =
                bounds.filter(line -> line._1().year().equals(year));
        return new YearResult(year, status, result(ofYear, lines, cost(year), status.isProvisional()));
    }

    private Total cost(Option<Year> year) {
        return year.map(costs::in).getOrElse(() -> Total.of(Amount.unknown("not stated")));
    }

    /** All costs stated; a year that is named without a stated cost is unknown, and so are all where none is stated. */
    private Total overallCost() {
        return costs.years().isEmpty()
                ? cost(Option.none())
                : yearsNamed().filter(Option::isDefined).map(this::cost).fold(Total.ZERO, Total::plus);
    }

    private PeriodResult result(
            SavingsCube all, List<Tuple2<Saving, Interval>> lines, Total cost, boolean provisional) {
        SavingsCube headline = policy.headline(all);
        SavingsCube netKinds = headline.where(key -> policy.netKinds().contains(key.kind()));
        return ImmutablePeriodResult.builder()
                .headline(headline)
                .intervals(lines.filter(line -> policy.isHeadline(line._1().payer()))
                        .foldLeft(
                                TreeMap.<SavingKind, Interval>empty(),
                                (sums, line) -> sums.put(line._1().kind(), line._2(), Interval::plus)))
                .apart(policy.apart(all))
                .coachingCost(cost)
                .net(NetResult.of(netKinds, cost, policy.netKinds()))
                .provisional(provisional)
                .build();
    }

    private List<Year> provisionalYears() {
        return List.ofAll(statuses.filterValues(YearStatus::isProvisional).keySet())
                .sorted();
    }

    List<TaskFieldResult> byTaskField() {
        return new TaskFieldClaims(programme.cover().map(CoverCase::plan))
                .beside(savings.filter(saving -> policy.isHeadline(saving.payer())));
    }

    List<DeclarationComparison> comparisons() {
        return List.ofAll(programme.declarations())
                .flatMap(declarations -> declarations
                        .households()
                        .flatMap(household -> coachingStarts
                                .get(household)
                                .map(start -> DeclarationComparison.of(
                                        household,
                                        start,
                                        policy.declarationMonths(),
                                        declarations,
                                        estimated(household)))));
    }

    /** What is estimated of a household's direct headline savings. */
    private Total estimated(HouseholdId household) {
        return savings.filter(saving -> saving.household().equals(household)
                        && saving.kind() == SavingKind.DIRECT
                        && saving.method() == Method.ESTIMATED
                        && policy.isHeadline(saving.payer()))
                .map(Saving::amount)
                .foldLeft(Total.ZERO, Total::plus);
    }

    List<Finding> findings() {
        return List.of(
                        Findings.provisionalYears(provisionalYears()),
                        Findings.severalScopes(savings),
                        Findings.mixedNetting(cube),
                        Findings.budgetsNotAdded(costs.notAdded()),
                        Findings.looksAlike(assessments),
                        Findings.notCompared(programme.declarations(), coachingStarts),
                        Findings.boundsIndexed(assessments, programme.priceList()))
                .flatMap(finding -> finding);
    }
}
