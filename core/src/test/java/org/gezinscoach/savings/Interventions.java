package org.gezinscoach.savings;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
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
