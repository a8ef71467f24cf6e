package org.gezinscoach.examples.benchmarks;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.Year;
import java.util.SplittableRandom;
import org.gezinscoach.household.Household;
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
import org.gezinscoach.money.Euro;
import org.gezinscoach.programme.Programme;
import org.threeten.extra.LocalDateRange;

/** A made-up programme: households with eight cares each, of which some were reduced and some have no provider. */
final class JsonCare {
    private static final int CARES_OF_A_HOUSEHOLD = 8;
    private static final int FIRST_YEAR = 2021;
    private static final int YEARS = 3;
    private static final int DAYS_OF_YEAR = 365;
    private static final int MOST_CENTS = 5_000_000;
    private static final List<String> CARES =
            List.of("Ambulante begeleiding", "Jeugdteam", "Pleegzorg", "Beschermd wonen", "Café de Kans");

    private final SplittableRandom random = new SplittableRandom(1);

    private JsonCare() {}

    static Programme programme(int households) {
        JsonCare care = new JsonCare();
        LocalDate start = LocalDate.of(FIRST_YEAR, 1, 1);
        return Programme.builder()
                .municipality("Voorbeeldstad")
                .period(LocalDateRange.of(start, start.plusYears(YEARS)))
                .households(List.range(0, households).map(care::household))
                .interventions(List.range(0, households * CARES_OF_A_HOUSEHOLD).map(care::intervention))
                .build();
    }

    private Household household(int number) {
        return Household.builder()
                .id(id(number))
                .adults(1 + random.nextInt(2))
                .children(random.nextInt(5))
                .build();
    }

    private Intervention intervention(int number) {
        boolean reduced = random.nextInt(4) == 0;
        long cents = random.nextInt(MOST_CENTS);
        Year year = Year.of(FIRST_YEAR + random.nextInt(YEARS));
        LocalDate changedOn = year.atDay(1 + random.nextInt(DAYS_OF_YEAR));
        return Intervention.builder()
                .id(new InterventionId("care-" + number))
                .household(id(number / CARES_OF_A_HOUSEHOLD))
                .care(CARES.get(random.nextInt(CARES.size())))
                .category(stated(CareCategory.values()))
                .provider(Option.when(random.nextInt(4) > 0, () -> "Aanbieder " + number % 40))
                .payer(stated(Payer.values()))
                .price(price(cents))
                .priceAfter(Option.when(reduced, () -> price(cents / 2)))
                .change(reduced ? Change.REDUCED : Change.ENDED)
                .year(year)
                .changedOn(changedOn)
                .plannedUntil(changedOn.plusDays(random.nextInt(DAYS_OF_YEAR)))
                .budgetEffect(stated(BudgetEffect.values()))
                .source(Source.madeUp("Voorbeeldstad " + year, "Besparingen", "regel " + number))
                .build();
    }

    private static HouseholdId id(int number) {
        return new HouseholdId("Voorbeeldstad 2021", "gezin " + number);
    }

    private static Price price(long cents) {
        return Price.of(Euro.ofCents(cents), PriceBasis.YEAR);
    }

    /** Any constant but the last, which says that nothing is stated. */
    private <E> E stated(E[] constants) {
        return constants[random.nextInt(constants.length - 1)];
    }
}
