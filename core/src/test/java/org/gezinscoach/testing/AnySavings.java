package org.gezinscoach.testing;

import io.vavr.collection.List;
import io.vavr.collection.TreeMap;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.Year;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.intervention.BudgetEffect;
import org.gezinscoach.intervention.CareCategory;
import org.gezinscoach.intervention.Declarations;
import org.gezinscoach.intervention.Payer;
import org.gezinscoach.intervention.PriceBasis;
import org.gezinscoach.money.Total;
import org.gezinscoach.savings.Assessment;
import org.gezinscoach.savings.ComparisonRefusal;
import org.gezinscoach.savings.Concentration;
import org.gezinscoach.savings.DeclarationComparison;
import org.gezinscoach.savings.DeclaredWindow;
import org.gezinscoach.savings.Mean;
import org.gezinscoach.savings.Method;
import org.gezinscoach.savings.NetRefusal;
import org.gezinscoach.savings.NetResult;
import org.gezinscoach.savings.Netting;
import org.gezinscoach.savings.PriceBand;
import org.gezinscoach.savings.PriceIndex;
import org.gezinscoach.savings.PriceList;
import org.gezinscoach.savings.Saving;
import org.gezinscoach.savings.SavingKey;
import org.gezinscoach.savings.SavingKind;
import org.gezinscoach.savings.SavingsCube;
import org.gezinscoach.savings.SavingsPolicy;
import org.gezinscoach.savings.SavingsRules;
import org.gezinscoach.savings.SavingsYear;
import org.gezinscoach.savings.SwitchingValue;
import org.gezinscoach.savings.Valuation;
import org.threeten.extra.LocalDateRange;

/** Any saving, policy, assessment, cube and result; the simplest saving is EUR 0.00 of household 1. */
public final class AnySavings {
    private static final int MOST_LINES = 12;
    private static final int MOST_CASES = 5;
    private static final LocalDateRange ALWAYS = LocalDateRange.of(LocalDate.of(1900, 1, 1), LocalDate.of(2199, 1, 1));

    private AnySavings() {}

    /** Savings of any household, known and unknown, of either sign. */
    @Provide
    public static Arbitrary<Saving> savings() {
        return AnyHousehold.ids().flatMap(household -> savings(List.of(household), keys()));
    }

    /** Up to twelve savings, half of which share three keys, so that the cells of a cube fill up. */
    public static Arbitrary<List<Saving>> lists() {
        SavingKey plain = SavingKey.builder()
                .kind(SavingKind.DIRECT)
                .payer(Payer.UNSTATED)
                .category(CareCategory.UNSTATED)
                .netting(Netting.UNSTATED)
                .method(Method.PRINTED)
                .budgetEffect(BudgetEffect.UNSTATED)
                .build();
        Arbitrary<SavingKey> crowded = Arbitraries.of(SavingKind.class).map(plain::withKind);
        List<HouseholdId> households =
                List.of("1", "2", "3").map(label -> new HouseholdId("Voorbeeldstad 2021", label));
        return Plain.list(savings(households, Arbitraries.oneOf(crowded, keys())), MOST_LINES);
    }

    /** Savings of these households by such keys. */
    static Arbitrary<Saving> savings(List<HouseholdId> households, Arbitrary<SavingKey> keys) {
        return Combinators.combine(
                        Arbitraries.of(households.asJava()),
                        keys,
                        AnyMoney.amounts(),
                        Plain.option(AnyIntervention.taskFields()),
                        AnyIntervention.sources())
                .as((household, key, amount, taskField, source) -> Saving.builder()
                        .household(household)
                        .year(key.year())
                        .kind(key.kind())
                        .amount(amount)
                        .payer(key.payer())
                        .category(key.category())
                        .netting(key.netting())
                        .method(key.method())
                        .budgetEffect(key.budgetEffect())
                        .taskField(taskField)
                        .source(source)
                        .build())
                .withoutEdgeCases();
    }

    /** All that a saving is known by. */
    @Provide
    public static Arbitrary<SavingKey> keys() {
        return keys(AnyTime.years());
    }

    /** All that a saving of such years is known by. */
    static Arbitrary<SavingKey> keys(Arbitrary<Year> years) {
        return Combinators.combine(
                        Plain.option(years),
                        Arbitraries.of(SavingKind.class),
                        Arbitraries.of(Payer.class),
                        Arbitraries.of(CareCategory.class),
                        Arbitraries.of(Netting.class),
                        Arbitraries.of(Method.class),
                        Arbitraries.of(BudgetEffect.class))
                .as((year, kind, payer, category, netting, method, effect) -> SavingKey.builder()
                        .year(year)
                        .kind(kind)
                        .payer(payer)
                        .category(category)
                        .netting(netting)
                        .method(method)
                        .budgetEffect(effect)
                        .build());
    }

    /** Cubes of up to twelve savings. */
    @Provide
    public static Arbitrary<SavingsCube> cubes() {
        return lists().map(SavingsCube::of);
    }

    /** Policies of every kind; the simplest is {@link SavingsPolicy#AS_PRINTED}. */
    @Provide
    public static Arbitrary<SavingsPolicy> policies() {
        return Arbitraries.oneOf(fullPrice(), accrued());
    }

    /** Policies at full price, with and without evidence. */
    public static Arbitrary<SavingsPolicy> fullPrice() {
        return Arbitraries.of(false, true).map(SavingsPolicy.AS_PRINTED::withThreatNeedsEvidence);
    }

    /** Policies by time: with and without evidence, by both kinds of year, to any horizon. */
    public static Arbitrary<SavingsPolicy> accrued() {
        return Combinators.combine(
                        months(),
                        Plain.option(months()),
                        Arbitraries.of(SavingsYear.class),
                        Arbitraries.of(false, true))
                .as((threatMonths, directMonths, years, evidence) -> SavingsPolicy.builder()
                        .name("accrued")
                        .valuation(Valuation.ACCRUED)
                        .threatMonths(threatMonths)
                        .directMonths(directMonths)
                        .savingsYear(years)
                        .threatNeedsEvidence(evidence)
                        .build());
    }

    /** Horizons in months, most of them of a few years. */
    public static Arbitrary<Integer> months() {
        return Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.integers().between(1, 60).shrinkTowards(12)),
                Tuple.of(1, Arbitraries.integers().between(61, SavingsPolicy.MOST_MONTHS)));
    }

    /** When the coach started, stated in three of four. */
    public static Arbitrary<Option<LocalDate>> starts() {
        return Plain.option(AnyTime.dates());
    }

    /** Any care, assessed by {@link SavingsRules} under any policy. */
    @Provide
    public static Arbitrary<Assessment> assessments() {
        return Combinators.combine(AnyIntervention.interventions(), starts(), policies())
                .as(SavingsRules::assess);
    }

    /** Means of any total over up to a hundred households. */
    @Provide
    public static Arbitrary<Mean> means() {
        return Combinators.combine(
                        AnyMoney.totals(),
                        Arbitraries.integers().between(1, 100),
                        Plain.option(Arbitraries.integers().between(0, 1000)))
                .as((total, households, more) -> new Mean(total, households, more.map(others -> households + others)));
    }

    /** How far the total of up to five households rests on the largest. */
    @Provide
    public static Arbitrary<Concentration> concentrations() {
        return Combinators.combine(
                        Arbitraries.maps(Plain.numbered("", MOST_CASES), AnyMoney.totals())
                                .ofMinSize(1),
                        Plain.option(Arbitraries.integers().between(MOST_CASES, 1000)))
                .as((cases, population) -> Concentration.of(
                                TreeMap.ofAll(cases)
                                        .mapKeys(
                                                label -> new HouseholdId("Voorbeeldstad 2021", label),
                                                (one, other) -> one),
                                population)
                        .get());
    }

    /** What was declared before and after any start, beside any estimate. */
    @Provide
    public static Arbitrary<DeclarationComparison> comparisons() {
        Arbitrary<Declarations> declared = Combinators.combine(
                        AnyHousehold.ids().flatMap(household -> AnyIntervention.declarations(List.of(household))),
                        Arbitraries.of(true, false))
                .as((some, always) ->
                        new Declarations(some.lines(), always ? ALWAYS : some.covered(), some.units(), some.source()));
        return Combinators.combine(
                        declared, AnyTime.dates(), months(), AnyMoney.amounts().map(Total::of))
                .as((some, start, months, estimated) -> DeclarationComparison.of(
                        some.households().headOption().getOrElse(new HouseholdId("Voorbeeldstad 2021", "1")),
                        start,
                        months,
                        some,
                        estimated));
    }

    /** Windows of any comparison. */
    @Provide
    public static Arbitrary<DeclaredWindow> declaredWindows() {
        return Plain.partOf(comparisons(), comparison -> List.of(comparison.before(), comparison.after()));
    }

    /** Every refusal, as any comparison gives it. */
    @Provide
    public static Arbitrary<ComparisonRefusal> comparisonRefusals() {
        return comparisons()
                .map(DeclarationComparison::ratio)
                .filter(Either::isLeft)
                .map(Either::getLeft);
    }

    /** Net results over up to twelve gross savings. */
    @Provide
    public static Arbitrary<NetResult> netResults() {
        Arbitrary<SavingsCube> gross =
                lists().map(lines -> SavingsCube.of(lines.map(line -> line.withNetting(Netting.GROSS))));
        return Combinators.combine(gross, AnyMoney.prices())
                .as((cube, cost) -> NetResult.of(cube, Total.of(cost), List.of(SavingKind.values()))
                        .get());
    }

    /** Every refusal, as a net result over any cube gives it. */
    @Provide
    public static Arbitrary<NetRefusal> netRefusals() {
        Arbitrary<SavingsCube> grossAndNot = Combinators.combine(lists(), Arbitraries.of(true, false))
                .as((lines, gross) ->
                        SavingsCube.of(gross ? lines.map(line -> line.withNetting(Netting.GROSS)) : lines));
        return Combinators.combine(
                        grossAndNot,
                        AnyMoney.costs().map(Total::of),
                        Arbitraries.of(SavingKind.class).set())
                .as(NetResult::of)
                .filter(Either::isLeft)
                .map(Either::getLeft);
    }

    /** Switching values of any net result. */
    @Provide
    public static Arbitrary<SwitchingValue> switchingValues() {
        return netResults().map(NetResult::switchingValue);
    }

    /** Lists of up to three bands of prices, indexed and not. */
    @Provide
    public static Arbitrary<PriceList> priceLists() {
        Arbitrary<List<PriceBand>> bands = priceBands()
                .list()
                .ofMaxSize(3)
                .uniqueElements(band -> io.vavr.Tuple.of(band.category(), band.basis()))
                .map(List::ofAll);
        return Combinators.combine(bands, Plain.option(priceIndices())).as(PriceList::new);
    }

    /** Between which prices care of any stated category lies. */
    @Provide
    public static Arbitrary<PriceBand> priceBands() {
        Arbitrary<CareCategory> stated =
                Arbitraries.of(CareCategory.class).filter(category -> category != CareCategory.UNSTATED);
        return Combinators.combine(
                        stated,
                        Arbitraries.of(PriceBasis.class),
                        AnyMoney.prices(),
                        AnyMoney.prices(),
                        AnyTime.years(),
                        AnyIntervention.sources())
                .as((category, basis, one, other, year, source) -> PriceBand.builder()
                        .category(category)
                        .basis(basis)
                        .low(one.compareTo(other) < 0 ? one : other)
                        .high(one.compareTo(other) < 0 ? other : one)
                        .year(year)
                        .source(source)
                        .build());
    }

    /** Indices of up to four years, about 100. */
    @Provide
    public static Arbitrary<PriceIndex> priceIndices() {
        return Combinators.combine(
                        Arbitraries.maps(
                                        AnyTime.years(),
                                        Arbitraries.integers().between(50, 200).shrinkTowards(100))
                                .ofMinSize(1)
                                .ofMaxSize(4),
                        AnyIntervention.sources())
                .as(PriceIndex::of);
    }
}
