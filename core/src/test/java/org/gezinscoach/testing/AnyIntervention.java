package org.gezinscoach.testing;

import io.vavr.collection.List;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Year;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.intervention.AccrualRefusal;
import org.gezinscoach.intervention.BudgetEffect;
import org.gezinscoach.intervention.CareCategory;
import org.gezinscoach.intervention.Change;
import org.gezinscoach.intervention.DebitOrCredit;
import org.gezinscoach.intervention.DeclarationLine;
import org.gezinscoach.intervention.Declarations;
import org.gezinscoach.intervention.Intervention;
import org.gezinscoach.intervention.InterventionId;
import org.gezinscoach.intervention.Payer;
import org.gezinscoach.intervention.Price;
import org.gezinscoach.intervention.PriceBasis;
import org.gezinscoach.intervention.Source;
import org.gezinscoach.intervention.Standing;
import org.gezinscoach.intervention.TaskField;
import org.gezinscoach.intervention.Threat;
import org.gezinscoach.money.Amount;
import org.gezinscoach.money.Euro;

/** Any care, price and declaration; the simplest care is one that runs, at EUR 0.00, of household 1. */
public final class AnyIntervention {
    private static final InterventionId EARLIER = new InterventionId("earlier");
    private static final int MOST_LINES = 4;
    private static final int MOST_VOLUME = 400;

    private AnyIntervention() {}

    /** Identifiers from {@code line-1}. */
    @Provide
    public static Arbitrary<InterventionId> ids() {
        return Plain.numbered("line-", 99).map(InterventionId::new);
    }

    /** Care of any household, with every change, known and unknown prices, and whatever may be stated or not. */
    @Provide
    public static Arbitrary<Intervention> interventions() {
        return AnyHousehold.ids().flatMap(household -> interventions(List.of(household), AnyTime.years()));
    }

    /** Care of these households in these years; none continues another, but for one in ten an earlier line elsewhere. */
    static Arbitrary<Intervention> interventions(List<HouseholdId> households, Arbitrary<Year> years) {
        Arbitrary<Intervention> priced = Combinators.combine(
                        ids(), Arbitraries.of(households.asJava()), Plain.texts(), pricings(), sources())
                .as((id, household, care, pricing, source) -> Intervention.builder()
                        .id(id)
                        .household(household)
                        .care(care)
                        .price(pricing.price)
                        .priceAfter(pricing.after)
                        .change(pricing.change)
                        .source(source)
                        .build());
        Arbitrary<Intervention> dated = Combinators.combine(
                        priced,
                        Plain.option(years),
                        Plain.option(AnyTime.dates()),
                        Plain.option(AnyTime.dates().map(date -> date.plusYears(1))),
                        Plain.option(threats()),
                        Arbitraries.just(EARLIER).optional(0.1))
                .as((line, year, changed, planned, threat, continues) -> line.withYear(year)
                        .withChangedOn(changed)
                        .withPlannedUntil(planned)
                        .withThreat(threat)
                        .withContinues(Option.ofOptional(continues)));
        return Combinators.combine(
                        dated,
                        Plain.option(Plain.texts()),
                        Arbitraries.of(Payer.class),
                        Arbitraries.of(CareCategory.class),
                        Arbitraries.of(BudgetEffect.class),
                        Plain.option(taskFields()))
                .as((line, provider, payer, category, effect, taskField) -> line.withProvider(provider)
                        .withPayer(payer)
                        .withCategory(category)
                        .withBudgetEffect(effect)
                        .withTaskField(taskField))
                .withoutEdgeCases();
    }

    /** Prices on any basis, one in five unknown, and those for an hour with and without hours a week. */
    @Provide
    public static Arbitrary<Price> prices() {
        return Combinators.combine(
                        AnyMoney.costs(), Arbitraries.of(PriceBasis.class), Plain.option(AnyTime.weeklyHours()))
                .as((amount, basis, hours) ->
                        new Price(amount, basis, basis == PriceBasis.HOUR ? hours : Option.none()));
    }

    /** Threats with their evidence. */
    @Provide
    public static Arbitrary<Threat> threats() {
        return Combinators.combine(Arbitraries.of("eviction judgment", "started investigation"), AnyTime.dates())
                .as(Threat::new);
    }

    /** Sources, printed, read and made up. */
    @Provide
    public static Arbitrary<Source> sources() {
        return Combinators.combine(
                        Arbitraries.of("paper", "annex"),
                        Plain.numbered("table ", 3),
                        Plain.numbered("row ", 99),
                        Arbitraries.of(Standing.MADE_UP, Standing.PRINTED, Standing.READING))
                .as(Source::new);
    }

    /** Task fields of any year. */
    @Provide
    public static Arbitrary<TaskField> taskFields() {
        return Combinators.combine(AnyTime.years(), Arbitraries.of("6.71", "6.72", "6.81", "6.82"))
                .as(TaskField::new);
    }

    /** Lines that a provider declared for any household. */
    @Provide
    public static Arbitrary<DeclarationLine> declarationLines() {
        return AnyHousehold.ids().flatMap(household -> declarationLines(List.of(household)));
    }

    /** Up to four lines of any two households, with the units that are by time. */
    @Provide
    public static Arbitrary<Declarations> declarations() {
        return AnyHousehold.ids().list().ofSize(2).flatMap(households -> declarations(List.ofAll(households)));
    }

    /** Up to four lines of these households, with the units that are by time. */
    static Arbitrary<Declarations> declarations(List<HouseholdId> households) {
        Arbitrary<List<DeclarationLine>> lines = households.isEmpty()
                ? Arbitraries.just(List.empty())
                : declarationLines(households)
                        .list()
                        .ofMaxSize(MOST_LINES)
                        .uniqueElements(DeclarationLine::reference)
                        .map(List::ofAll);
        Arbitrary<PriceBasis> stated = Arbitraries.of(PriceBasis.class).filter(basis -> basis != PriceBasis.UNSTATED);
        return Combinators.combine(
                        lines,
                        AnyTime.closedPeriods(),
                        Arbitraries.maps(units(), stated).ofMaxSize(2),
                        sources())
                .as((some, covered, codes, source) -> new Declarations(some, covered, TreeMap.ofAll(codes), source));
    }

    /** Both refusals, as any price over any period gives them. */
    @Provide
    public static Arbitrary<AccrualRefusal> refusals() {
        return Combinators.combine(prices(), AnyTime.closedPeriods())
                .as(Price::over)
                .filter(accrued -> accrued.isLeft())
                .map(accrued -> accrued.getLeft());
    }

    private static Arbitrary<DeclarationLine> declarationLines(List<HouseholdId> households) {
        Arbitrary<DeclarationLine> plain = Combinators.combine(
                        Plain.numbered("D-", 99),
                        Arbitraries.of(households.asJava()),
                        AnyTime.closedPeriods(),
                        Arbitraries.integers().between(0, MOST_VOLUME),
                        units(),
                        AnyMoney.prices(),
                        Arbitraries.of(DebitOrCredit.class))
                .as((reference, household, period, volume, unit, amount, sign) -> DeclarationLine.builder()
                        .reference(reference)
                        .household(household)
                        .period(period)
                        .volume(volume)
                        .unit(unit)
                        .amount(amount)
                        .debitOrCredit(sign)
                        .build());
        return Combinators.combine(
                        plain,
                        Arbitraries.of(CareCategory.class),
                        Plain.option(Plain.numbered("4", 9)),
                        Plain.option(Plain.numbered("45A0", 9)),
                        Plain.option(AnyMoney.prices()),
                        Plain.option(Arbitraries.integers().between(0, 100)),
                        Plain.option(Plain.numbered("allocation ", 9)))
                .as((line, category, product, code, tariff, percent, allocation) -> line.withCategory(category)
                        .withProductCategory(product)
                        .withProductCode(code)
                        .withTariff(tariff)
                        .withGranted(
                                percent.map(part -> Euro.ofCents(line.amount().cents() * part / 100)))
                        .withAllocation(allocation))
                .withoutEdgeCases();
    }

    private static Arbitrary<String> units() {
        return Arbitraries.of("day", "hour", "piece");
    }

    private static Arbitrary<Pricing> pricings() {
        Arbitrary<Pricing> unreduced = Combinators.combine(
                        prices(), Arbitraries.of(Change.class).filter(change -> change != Change.REDUCED))
                .as((price, change) -> new Pricing(price, Option.none(), change));
        Arbitrary<Pricing> reduced = Combinators.combine(
                        prices(), AnyMoney.costs(), Arbitraries.integers().between(0, 3))
                .as((price, other, parts) -> new Pricing(
                        price, parts == 0 ? Option.none() : Option.some(after(price, other, parts)), Change.REDUCED));
        return Arbitraries.frequencyOf(Tuple.of(4, unreduced), Tuple.of(1, reduced));
    }

    /** A price that is not above another, for as many hours a week or for a part of them. */
    private static Price after(Price before, Amount other, int parts) {
        Amount lower = before.amount() instanceof Euro most && other instanceof Euro least && most.compareTo(least) < 0
                ? most
                : other;
        Option<Duration> hours =
                before.hoursAWeek().map(all -> Duration.ofMinutes(Math.max(1, all.toMinutes() / parts)));
        return new Price(lower, before.basis(), hours);
    }

    /** What care costs, after its reduction too, and what changed. */
    private record Pricing(Price price, Option<Price> after, Change change) {}
}
