package org.gezinscoach.savings;

import io.vavr.control.Option;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.intervention.BudgetEffect;
import org.gezinscoach.intervention.CareCategory;
import org.gezinscoach.intervention.Change;
import org.gezinscoach.intervention.Intervention;
import org.gezinscoach.intervention.InterventionId;
import org.gezinscoach.intervention.Payer;
import org.gezinscoach.intervention.Price;
import org.gezinscoach.intervention.PriceBasis;
import org.gezinscoach.intervention.Source;
import org.gezinscoach.intervention.TaskField;
import org.gezinscoach.intervention.Threat;
import org.gezinscoach.money.Amount;
import org.gezinscoach.money.Euro;

/** Generated interventions, with every change, known and unknown prices, and whatever may be stated or not. */
public final class Interventions {
    /** A threat, evidenced. */
    public static final Threat THREAT = new Threat("eviction judgment", LocalDate.of(2021, 3, 1));

    private static final long MOST_PAYABLE_CENTS = 100_000_000;
    private static final InterventionId EARLIER = new InterventionId("earlier");

    private Interventions() {}

    /** A care of which only the price, on no stated basis, and the change are stated. */
    public static Intervention of(Change change, Amount price) {
        return Intervention.builder()
                .id(new InterventionId("line"))
                .household(new HouseholdId("Wormerland 2021", "1"))
                .care("Jeugdteam")
                .price(Price.of(price, PriceBasis.UNSTATED))
                .change(change)
                .source(Source.madeUp("test", "table", "row"))
                .build();
    }

    /** Prices up to {@link Savings#MOST_CENTS}, one in five unknown. */
    public static Arbitrary<Amount> prices() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, knownPrices().map(euro -> euro)),
                Tuple.of(1, Arbitraries.just(Amount.unknown("not printed"))));
    }

    public static Arbitrary<Euro> knownPrices() {
        return Arbitraries.longs().between(0, Savings.MOST_CENTS).map(Euro::ofCents);
    }

    public static Arbitrary<Intervention> interventions() {
        return interventions(prices());
    }

    /** Interventions at prices such as these; the prices after a reduction are at most these. */
    public static Arbitrary<Intervention> interventions(Arbitrary<? extends Amount> prices) {
        Arbitrary<Intervention> plain =
                Combinators.combine(Arbitraries.of(Change.class), prices).as(Interventions::of);
        Arbitrary<Intervention> stated = Combinators.combine(
                        plain,
                        Savings.households(),
                        Savings.years(),
                        Arbitraries.of(Payer.class),
                        Arbitraries.of(CareCategory.class),
                        Arbitraries.of(BudgetEffect.class),
                        Arbitraries.of("6.71", "6.72").optional(),
                        Arbitraries.of(PriceBasis.class))
                .as((line, household, year, payer, category, effect, taskField, basis) -> line.withHousehold(household)
                        .withYear(year)
                        .withPayer(payer)
                        .withCategory(category)
                        .withBudgetEffect(effect)
                        .withTaskField(Option.ofOptional(taskField).map(code -> new TaskField(Year.of(2022), code)))
                        .withPrice(Price.of(line.price().amount(), basis)));
        return Combinators.combine(
                        stated,
                        prices.optional(),
                        Arbitraries.just(THREAT).optional(),
                        Arbitraries.just(EARLIER).optional(0.2),
                        Arbitraries.integers().between(1, 1_000_000))
                .as((line, after, threat, continues, number) -> reduced(line, Option.ofOptional(after))
                        .withThreat(Option.ofOptional(threat))
                        .withContinues(Option.ofOptional(continues))
                        .withId(new InterventionId("line-" + number)));
    }

    public static Arbitrary<List<Intervention>> lists() {
        return interventions().list().ofMaxSize(20);
    }

    /** Prices up to a million euros, one in five unknown, of which many accrue over decades without overflow. */
    public static Arbitrary<Amount> payablePrices() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, knownPayablePrices().map(euro -> euro)),
                Tuple.of(1, Arbitraries.just(Amount.unknown("not printed"))));
    }

    public static Arbitrary<Euro> knownPayablePrices() {
        return Arbitraries.longs().between(0, MOST_PAYABLE_CENTS).map(Euro::ofCents);
    }

    /** Days of 2019 to 2023, one in four at the end of a month or a year. */
    public static Arbitrary<LocalDate> dates() {
        Arbitrary<LocalDate> any = Arbitraries.longs()
                .between(
                        LocalDate.of(2019, 1, 1).toEpochDay(),
                        LocalDate.of(2023, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
        Arbitrary<LocalDate> ends = Arbitraries.of(
                        "2020-02-28",
                        "2020-02-29",
                        "2020-03-01",
                        "2020-12-31",
                        "2021-01-01",
                        "2021-01-31",
                        "2021-02-28")
                .map(LocalDate::parse);
        return Arbitraries.frequencyOf(Tuple.of(3, any), Tuple.of(1, ends));
    }

    /** Days of 2019 to 2021 on which a coach starts. */
    public static Arbitrary<LocalDate> starts() {
        return dates().map(date -> date.getYear() > 2021 ? date.minusYears(2) : date);
    }

    /** Interventions at payable prices that also state dates, and hours where the price is for an hour. */
    public static Arbitrary<Intervention> dated() {
        return dated(payablePrices());
    }

    /** Interventions at prices such as these that also state dates, and hours where the price is for an hour. */
    public static Arbitrary<Intervention> dated(Arbitrary<? extends Amount> prices) {
        Arbitrary<Optional<Duration>> hours = Arbitraries.integers()
                .between(1, 168 * 60)
                .map(Duration::ofMinutes)
                .optional(0.8);
        return Combinators.combine(
                        interventions(prices),
                        dates().optional(0.9),
                        dates().map(date -> date.plusYears(2)).optional(0.8),
                        dates().optional(0.5),
                        hours,
                        Arbitraries.integers().between(0, 3))
                .as((line, changed, planned, threat, before, times) -> byHours(line, Option.ofOptional(before), times)
                        .withChangedOn(Option.ofOptional(changed))
                        .withPlannedUntil(Option.ofOptional(planned))
                        .withThreat(Option.ofOptional(threat).map(on -> new Threat("eviction judgment", on))));
    }

    public static Arbitrary<List<Intervention>> datedLists() {
        return dated().list().ofMaxSize(20);
    }

    /** A line that is priced by the hour, for so many hours; after a reduction for a part of them, or none stated. */
    private static Intervention byHours(Intervention line, Option<Duration> hours, int times) {
        if (line.price().basis() != PriceBasis.HOUR) {
            return line;
        }
        Option<Duration> fewer = times == 0
                ? Option.none()
                : hours.map(before -> before.dividedBy(times)).filter(left -> left.toSeconds() % 60 == 0);
        return line.withPriceAfter(Option.none())
                .withPrice(new Price(line.price().amount(), PriceBasis.HOUR, hours))
                .withPriceAfter(line.priceAfter().map(after -> new Price(after.amount(), PriceBasis.HOUR, fewer)));
    }

    private static Intervention reduced(Intervention line, Option<? extends Amount> after) {
        if (line.change() != Change.REDUCED) {
            return line;
        }
        Amount before = line.price().amount();
        return line.withPriceAfter(
                after.map(amount -> Price.of(lower(before, amount), line.price().basis())));
    }

    private static Amount lower(Amount before, Amount after) {
        return before instanceof Euro most && after instanceof Euro least && most.compareTo(least) < 0 ? most : after;
    }
}
