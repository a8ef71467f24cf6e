package org.gezinscoach.budget;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashMap;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.Size;
import org.gezinscoach.money.Amount;
import org.gezinscoach.money.Euro;
import org.gezinscoach.money.Shares;
import org.gezinscoach.money.Unknown;

class CoverPlanProperties {
    private static final int FIRST = 2019;
    private static final int LAST = 2023;

    @Property(edgeCases = EdgeCasesMode.NONE)
    void potsInOrderCarryWhatTheNaiveCoverSays(
            @ForAll("costs") List<YearCost> costs, @ForAll("pots") List<BudgetPot> pots) {
        CoverPlan plan = CoverPlan.of(costs, pots);
        List<Integer> years = NaiveCover.years(costs);

        assertThat(plan.pots().asJava()).isEqualTo(pots);
        assertThat(plan.years().map(year -> year.year().getValue()).asJava()).isEqualTo(years);
        for (int year : years) {
            assertSame(plan.in(Year.of(year)).get(), NaiveCover.inOrder(year, costs, pots));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void potsCarryTheirSharesAsTheNaiveCoverSays(
            @ForAll("costs") List<YearCost> costs,
            @ForAll("pots") @Size(min = 1, max = 4) List<BudgetPot> pots,
            @ForAll("weights") List<Long> weights) {
        TreeMap<String, Long> byPot = new TreeMap<>();
        for (int i = 0; i < pots.size(); i++) {
            byPot.put(pots.get(i).id().value(), i == 0 ? weights.get(0) + 1 : weights.get(i));
        }
        Shares<PotId> shares = new Shares<>(HashMap.ofAll(byPot).mapKeys(PotId::new));
        CoverPlan plan = CoverPlan.shared(costs, pots, shares);
        List<Integer> years = NaiveCover.years(costs);

        assertThat(plan.years().map(year -> year.year().getValue()).asJava()).isEqualTo(years);
        for (int year : years) {
            assertSame(plan.in(Year.of(year)).get(), NaiveCover.shared(year, costs, pots, byPot));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void knownPartsSumToTheKnownCostInEveryYear(
            @ForAll("costs") List<YearCost> costs, @ForAll("pots") List<BudgetPot> pots) {
        for (CoverYear year : CoverPlan.of(costs, pots).years()) {
            long parts = Euro.total(year.covered().values()).cents()
                    + year.undetermined().cents()
                    + year.shortfall().known().cents();
            long cost = costs.stream()
                    .filter(one -> one.year().equals(year.year()))
                    .mapToLong(one -> one.amount() instanceof Euro euro ? euro.cents() : 0)
                    .sum();

            assertThat(parts).isEqualTo(cost).isEqualTo(year.cost().known().cents());
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theOrderOfTheCostsDoesNotMatter(@ForAll("costs") List<YearCost> costs, @ForAll("pots") List<BudgetPot> pots) {
        List<YearCost> backwards = new ArrayList<>(costs);
        Collections.reverse(backwards);

        assertThat(CoverPlan.of(backwards, pots)).isEqualTo(CoverPlan.of(costs, pots));
    }

    @Provide
    Arbitrary<List<YearCost>> costs() {
        return Combinators.combine(Arbitraries.integers().between(FIRST, LAST), amounts())
                .as((year, amount) -> new YearCost(Year.of(year), amount, Budgets.SOURCE))
                .list()
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<List<BudgetPot>> pots() {
        return Combinators.combine(Arbitraries.of("a", "b", "c", "d"), terms(), amounts())
                .as((id, term, amount) -> BudgetPot.builder()
                        .id(new PotId(id))
                        .label("pot")
                        .term(term)
                        .amount(amount)
                        .source(Budgets.SOURCE)
                        .build())
                .list()
                .uniqueElements(BudgetPot::id)
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<List<Long>> weights() {
        return Arbitraries.longs().between(0, 5).list().ofSize(4);
    }

    private static Arbitrary<PotTerm> terms() {
        Arbitrary<Year> years = Arbitraries.integers().between(FIRST - 1, LAST).map(Year::of);
        Arbitrary<PotTerm> incidental = years.list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(some -> new PotTerm.Incidental(io.vavr.collection.List.ofAll(some)));
        return Arbitraries.oneOf(incidental, years.map(PotTerm.Structural::new));
    }

    /** Small amounts collide often; large ones show what is lost. */
    private static Arbitrary<Amount> amounts() {
        Arbitrary<Amount> small = Arbitraries.longs().between(0, 20).map(Euro::ofCents);
        Arbitrary<Amount> large =
                Arbitraries.longs().between(0, 1_000_000_000_000L).map(Euro::ofCents);
        return Arbitraries.frequencyOf(
                Tuple.of(5, small), Tuple.of(2, large), Tuple.of(2, Arbitraries.just(Amount.unknown("not printed"))));
    }

    private static void assertSame(CoverYear year, NaiveCover naive) {
        Map<String, Long> covered = new LinkedHashMap<>();
        year.covered().forEach((pot, amount) -> covered.put(pot.value(), amount.cents()));
        Map<String, String> left = new LinkedHashMap<>();
        year.left()
                .forEach((pot, amount) ->
                        left.put(pot.value(), amount.<String>fold(euro -> "" + euro.cents(), Unknown::reason)));

        assertThat(year.cost().known().cents()).isEqualTo(naive.cost);
        assertThat(year.cost().unknownGains()).isEqualTo(naive.unknownCosts);
        assertThat(year.cost().unknownCosts()).isZero();
        assertThat(List.copyOf(covered.entrySet())).isEqualTo(List.copyOf(naive.covered.entrySet()));
        assertThat(year.undetermined().cents()).isEqualTo(naive.undetermined);
        assertThat(year.undeterminedPots().map(PotId::value).asJava()).isEqualTo(naive.undeterminedPots);
        assertThat(year.shortfall().known().cents()).isEqualTo(naive.shortfall);
        assertThat(year.shortfall().unknownGains()).isEqualTo(naive.unknownShort);
        assertThat(year.shortfall().unknownCosts()).isZero();
        assertThat(List.copyOf(left.entrySet())).isEqualTo(List.copyOf(naive.left.entrySet()));
        assertThat(year.lapsed().map(PotId::value).asJava()).isEqualTo(naive.lapsed);
    }
}
