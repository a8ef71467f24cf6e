package org.gezinscoach.json;

import io.vavr.collection.HashMap;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.gezinscoach.budget.CoachBudget;
import org.gezinscoach.household.Household;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.intervention.BudgetEffect;
import org.gezinscoach.intervention.CareCategory;
import org.gezinscoach.intervention.Change;
import org.gezinscoach.intervention.Intervention;
import org.gezinscoach.intervention.Payer;
import org.gezinscoach.intervention.Price;
import org.gezinscoach.intervention.PriceBasis;
import org.gezinscoach.intervention.Threat;
import org.gezinscoach.money.Euro;
import org.gezinscoach.money.Shares;
import org.gezinscoach.programme.BudgetInclusion;
import org.gezinscoach.programme.CoachingCost;
import org.gezinscoach.programme.PayerSplit;
import org.gezinscoach.programme.Programme;
import org.gezinscoach.programme.ProgrammeYear;
import org.gezinscoach.programme.YearStatus;
import org.gezinscoach.savings.Method;
import org.gezinscoach.savings.Netting;
import org.gezinscoach.savings.Saving;
import org.gezinscoach.savings.SavingKind;
import org.threeten.extra.LocalDateRange;

/** Random valid programmes, with every attribute stated and not. */
final class Programmes {
    private Programmes() {}

    static Arbitrary<Programme> programmes() {
        Arbitrary<List<Household>> households = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(List.of())),
                Tuple.of(7, households().list().ofMinSize(1).ofMaxSize(4).uniqueElements(Household::id)));
        return Combinators.combine(
                        Combinators.combine(Values.periods(), households).flatAs(Programmes::programmes),
                        Values.optional(Teams.statements()),
                        Teams.scenarios().list().ofMaxSize(2))
                .as((programme, team, scenarios) -> programme
                        .withTeam(team.map(stated -> stated.apply(ids(programme))))
                        .withScenarios(io.vavr.collection.List.ofAll(scenarios)));
    }

    private static List<HouseholdId> ids(Programme programme) {
        return programme.households().map(Household::id).toJavaList();
    }

    private static Arbitrary<Programme> programmes(LocalDateRange period, List<Household> households) {
        List<HouseholdId> ids = households.stream().map(Household::id).toList();
        return Builders.withBuilder(Programme::builder)
                .use(Arbitraries.just(period))
                .in((programme, value) -> programme.period(value))
                .use(Arbitraries.just(households))
                .in((programme, values) -> programme.households(values))
                .use(Values.texts())
                .in((programme, value) -> programme.municipality(value))
                .use(years(period).list().ofMaxSize(4).uniqueElements(ProgrammeYear::year))
                .in((programme, values) -> programme.years(values))
                .use(ids.isEmpty() ? Arbitraries.just(List.<Intervention>of()) : interventions(period, ids))
                .in((programme, values) -> programme.interventions(values))
                .use(
                        ids.isEmpty()
                                ? Arbitraries.just(List.<Saving>of())
                                : savings(period, ids).list().ofMaxSize(4))
                .in((programme, values) -> programme.savings(values))
                .use(costs(period).list().ofMaxSize(3).uniqueElements())
                .in((programme, values) -> programme.coachingCosts(values))
                .use(Arbitraries.frequencyOf(
                        Tuple.of(1, Arbitraries.just(List.<CoachBudget>of())),
                        Tuple.of(
                                2, Budgets.coachBudgets(ids).list().ofMinSize(1).ofMaxSize(2))))
                .in((programme, values) -> programme.coachBudgets(values))
                .use(Values.optional(Budgets.covers()))
                .in((programme, value) -> programme.cover(value))
                .use(RandomOutcomes.outcomes(period, ids))
                .in((programme, value) -> programme.outcomes(value))
                .use(Values.optional(splits()))
                .in((programme, value) -> programme.payerSplit(value))
                .use(Values.optional(Arbitraries.integers().between(households.size(), Integer.MAX_VALUE)))
                .in((programme, value) -> programme.population(value))
                .use(Prices.priceLists())
                .in((programme, value) -> programme.priceList(value))
                .use(Values.optional(Prices.declarations(ids)))
                .in((programme, value) -> programme.declarations(value))
                .use(Intakes.pathways(ids))
                .in((programme, values) -> programme.pathways(values))
                .use(Values.optional(Intakes.intakes(ids)).withoutEdgeCases())
                .in((programme, value) -> programme.intake(value))
                .use(Intakes.escalations(ids)
                        .list()
                        .ofMaxSize(2)
                        .uniqueElements()
                        .withoutEdgeCases())
                .in((programme, values) -> programme.escalations(values))
                .build(Programme.Builder::build);
    }

    static Arbitrary<Household> households() {
        Arbitrary<Option<Integer>> counts =
                Values.optional(Arbitraries.integers().between(0, Household.MOST_PEOPLE));
        return Combinators.combine(
                        Values.householdIds(), counts, counts, Intakes.selfReliances(), Intakes.characteristics())
                .filter((id, adults, children, scores, said) -> !adults.contains(0) || !children.contains(0))
                .as((id, adults, children, scores, said) -> Household.builder()
                        .id(id)
                        .adults(adults)
                        .children(children)
                        .selfReliance(scores)
                        .characteristics(said)
                        .build());
    }

    static Arbitrary<ProgrammeYear> years(LocalDateRange period) {
        return Combinators.combine(
                        Values.years(period), Arbitraries.of(YearStatus.class), Values.optional(Values.dates()))
                .as(ProgrammeYear::new);
    }

    static Arbitrary<CoachingCost> costs(LocalDateRange period) {
        return Combinators.combine(Values.years(period), Values.costs(), Values.sources())
                .flatAs((year, amount, source) -> Arbitraries.of(BudgetInclusion.class)
                        .map(inclusion -> new CoachingCost(year, amount, source, inclusion)));
    }

    static Arbitrary<PayerSplit> splits() {
        Arbitrary<Shares<Payer>> shares = Arbitraries.maps(
                        Arbitraries.of(Payer.class), Arbitraries.longs().between(0, Long.MAX_VALUE))
                .filter(weights -> weights.values().stream().anyMatch(weight -> weight > 0))
                .map(weights -> new Shares<>(HashMap.ofAll(weights)));
        return Combinators.combine(Arbitraries.of(SavingKind.class), shares, Values.sources())
                .as(PayerSplit::new);
    }

    static Arbitrary<Saving> savings(LocalDateRange period, List<HouseholdId> households) {
        return Builders.withBuilder(Saving::builder)
                .use(Arbitraries.of(households))
                .in((saving, value) -> saving.household(value))
                .use(Values.optional(Values.years(period)))
                .in((saving, value) -> saving.year(value))
                .use(Arbitraries.of(SavingKind.class))
                .in((saving, value) -> saving.kind(value))
                .use(Values.amounts())
                .in((saving, value) -> saving.amount(value))
                .use(Arbitraries.of(Payer.class))
                .in((saving, value) -> saving.payer(value))
                .use(Arbitraries.of(CareCategory.class))
                .in((saving, value) -> saving.category(value))
                .use(Arbitraries.of(Netting.class))
                .in((saving, value) -> saving.netting(value))
                .use(Arbitraries.of(Method.class))
                .in((saving, value) -> saving.method(value))
                .use(Arbitraries.of(BudgetEffect.class))
                .in((saving, value) -> saving.budgetEffect(value))
                .use(Values.optional(Values.taskFields()))
                .in((saving, value) -> saving.taskField(value))
                .use(Values.sources())
                .in((saving, value) -> saving.source(value))
                .build(Saving.Builder::build);
    }

    /** Some lines, each of which may carry on another of its household, that stand in any order. */
    private static Arbitrary<List<Intervention>> interventions(LocalDateRange period, List<HouseholdId> households) {
        Arbitrary<List<Intervention>> lines =
                lines(period, households).list().ofMaxSize(4).uniqueElements(Intervention::id);
        return Combinators.combine(lines, Arbitraries.of(true, false).list().ofSize(4))
                .as(Programmes::continued)
                .flatMap(continued -> Arbitraries.shuffle(continued));
    }

    private static List<Intervention> continued(List<Intervention> lines, List<Boolean> continues) {
        List<Intervention> continued = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Intervention line = lines.get(i);
            Option<Intervention> before = io.vavr.collection.List.ofAll(lines.subList(0, i))
                    .findLast(earlier -> earlier.household().equals(line.household()));
            continued.add(continues.get(i) ? line.withContinues(before.map(Intervention::id)) : line);
        }
        return continued;
    }

    static Arbitrary<Intervention> lines(LocalDateRange period, List<HouseholdId> households) {
        return Builders.withBuilder(Intervention::builder)
                .use(Values.interventionIds())
                .in((line, value) -> line.id(value))
                .use(Arbitraries.of(households))
                .in((line, value) -> line.household(value))
                .use(Values.texts())
                .in((line, value) -> line.care(value))
                .use(Arbitraries.of(CareCategory.class))
                .in((line, value) -> line.category(value))
                .use(Values.optional(Values.texts()))
                .in((line, value) -> line.provider(value))
                .use(Arbitraries.of(Payer.class))
                .in((line, value) -> line.payer(value))
                .use(pricings())
                .in((line, value) ->
                        line.price(value.price()).priceAfter(value.after()).change(value.change()))
                .use(Values.optional(Values.years(period)))
                .in((line, value) -> line.year(value))
                .use(Values.optional(Values.dates()))
                .in((line, value) -> line.changedOn(value))
                .use(Values.optional(Values.dates()))
                .in((line, value) -> line.plannedUntil(value))
                .use(Values.optional(threats()))
                .in((line, value) -> line.threat(value))
                .use(Values.optional(Values.taskFields()))
                .in((line, value) -> line.taskField(value))
                .use(Arbitraries.of(BudgetEffect.class))
                .in((line, value) -> line.budgetEffect(value))
                .use(Values.sources())
                .in((line, value) -> line.source(value))
                .build(Intervention.Builder::build);
    }

    static Arbitrary<Threat> threats() {
        return Combinators.combine(Values.texts(), Values.dates()).as(Threat::new);
    }

    static Arbitrary<Price> prices() {
        return pricings().map(Pricing::price);
    }

    private static Arbitrary<Pricing> pricings() {
        Arbitrary<Pricing> unreduced = Combinators.combine(
                        Values.costs(), Arbitraries.of(PriceBasis.class), Arbitraries.of(Change.class))
                .as((amount, basis, change) -> new Pricing(Price.of(amount, basis), Option.none(), change));
        Arbitrary<Pricing> reduced = Combinators.combine(
                        Values.costs(), Values.costs(), Arbitraries.of(PriceBasis.class))
                .as((one, other, basis) -> {
                    boolean swap =
                            one instanceof Euro before && other instanceof Euro after && before.compareTo(after) < 0;
                    Price price = Price.of(swap ? other : one, basis);
                    return new Pricing(price, Option.some(Price.of(swap ? one : other, basis)), Change.REDUCED);
                });
        Arbitrary<Pricing> hourly = Prices.hourly().map(price -> new Pricing(price, Option.none(), Change.ENDED));
        return Arbitraries.oneOf(unreduced, reduced, hourly);
    }

    /** What a line costs, after its reduction too, and what changed. */
    private record Pricing(Price price, Option<Price> after, Change change) {}
}
