package org.gezinscoach.programme;

import io.vavr.Tuple;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.time.Year;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.money.Amount;
import org.gezinscoach.money.Total;
import org.gezinscoach.savings.Assessment;
import org.gezinscoach.savings.NetResult;
import org.gezinscoach.savings.Netting;
import org.gezinscoach.savings.Saving;
import org.gezinscoach.savings.SavingKey;
import org.gezinscoach.savings.SavingsCube;
import org.gezinscoach.savings.SavingsPolicy;
import org.gezinscoach.savings.SavingsRules;

/** Computes what an evaluation holds: from lines to cubes, from cubes to results. */
final class Evaluator {
    private static final Comparator<Option<Year>> UNSTATED_LAST =
            Comparator.comparing(year -> year.map(Year::getValue).getOrElse(Integer.MAX_VALUE));

    private final SavingsPolicy policy;
    private final List<Assessment> assessments;
    private final List<Saving> savings;
    private final SavingsCube cube;
    private final Map<Year, YearStatus> statuses;
    private final CostsByYear costs;

    Evaluator(Programme programme, SavingsPolicy policy) {
        this.policy = policy;
        assessments = programme.interventions().map(line -> SavingsRules.assess(line, policy));
        savings = assessments.flatMap(Assessment::savings).appendAll(programme.savings());
        cube = SavingsCube.of(savings);
        statuses = programme.years().toMap(ProgrammeYear::year, ProgrammeYear::status);
        costs = new CostsByYear(programme.coachingCosts(), programme.coachBudgets());
    }

    List<Assessment> assessments() {
        return assessments;
    }

    PeriodResult overall() {
        return result(cube, overallCost(), !provisionalYears().isEmpty());
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
        return new YearResult(year, status, result(ofYear, cost(year), status.isProvisional()));
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

    private PeriodResult result(SavingsCube all, Total cost, boolean provisional) {
        SavingsCube headline = policy.headline(all);
        SavingsCube netKinds = headline.where(key -> policy.netKinds().contains(key.kind()));
        return ImmutablePeriodResult.builder()
                .headline(headline)
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

    List<Finding> findings() {
        List<Year> provisional = provisionalYears();
        List<String> scopes = savings.map(Saving::household)
                .map(HouseholdId::scope)
                .distinct()
                .sorted();
        List<Netting> nettings = List.ofAll(cube.cells().keySet())
                .map(SavingKey::netting)
                .distinct()
                .sorted();
        List<Year> notAdded = costs.notAdded();
        return List.of(
                        Option.<Finding>when(!provisional.isEmpty(), () -> new Finding.ProvisionalYears(provisional)),
                        Option.<Finding>when(scopes.size() > 1, () -> new Finding.SeveralScopes(scopes)),
                        Option.<Finding>when(nettings.size() > 1, () -> new Finding.MixedNetting(nettings)),
                        Option.<Finding>when(!notAdded.isEmpty(), () -> new Finding.BudgetsNotAdded(notAdded)))
                .flatMap(finding -> finding);
    }
}
