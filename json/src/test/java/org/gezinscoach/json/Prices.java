package org.gezinscoach.json;

import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.intervention.CareCategory;
import org.gezinscoach.intervention.DebitOrCredit;
import org.gezinscoach.intervention.DeclarationLine;
import org.gezinscoach.intervention.Declarations;
import org.gezinscoach.intervention.Price;
import org.gezinscoach.intervention.PriceBasis;
import org.gezinscoach.money.Euro;
import org.gezinscoach.savings.PriceBand;
import org.gezinscoach.savings.PriceIndex;
import org.gezinscoach.savings.PriceList;

/** Random valid prices, price lists and declarations. */
final class Prices {
    private Prices() {}

    /** Prices for an hour, with hours a week. */
    static Arbitrary<Price> hourly() {
        return Combinators.combine(
                        Values.costs(),
                        Arbitraries.integers().between(1, 168 * 60).map(Duration::ofMinutes))
                .as(Price::hourly);
    }

    static Arbitrary<PriceList> priceLists() {
        Arbitrary<List<PriceBand>> bands = bands().list()
                .ofMaxSize(3)
                .uniqueElements(band -> band.category() + "/" + band.basis())
                .map(List::ofAll);
        return Combinators.combine(bands, Values.optional(indices())).as(PriceList::new);
    }

    static Arbitrary<PriceBand> bands() {
        Arbitrary<CareCategory> stated =
                Arbitraries.of(CareCategory.class).filter(category -> category != CareCategory.UNSTATED);
        return Combinators.combine(
                        stated, Arbitraries.of(PriceBasis.class), euros(), euros(), Values.years(), Values.sources())
                .as((category, basis, one, other, year, source) -> PriceBand.builder()
                        .category(category)
                        .basis(basis)
                        .low(one.compareTo(other) < 0 ? one : other)
                        .high(one.compareTo(other) < 0 ? other : one)
                        .year(year)
                        .source(source)
                        .build());
    }

    static Arbitrary<PriceIndex> indices() {
        return Combinators.combine(
                        Arbitraries.maps(Values.years(), Arbitraries.integers().between(1, Integer.MAX_VALUE))
                                .ofMinSize(1)
                                .ofMaxSize(3),
                        Values.sources())
                .as((points, source) -> new PriceIndex(HashMap.ofAll(points), source));
    }

    static Arbitrary<Declarations> declarations(java.util.List<HouseholdId> households) {
        Arbitrary<List<DeclarationLine>> lines = households.isEmpty()
                ? Arbitraries.just(List.empty())
                : lines(households)
                        .list()
                        .ofMaxSize(3)
                        .uniqueElements(DeclarationLine::reference)
                        .map(List::ofAll);
        Arbitrary<java.util.Map<String, PriceBasis>> units = Arbitraries.maps(
                        Values.texts(), Arbitraries.of(PriceBasis.class).filter(basis -> basis != PriceBasis.UNSTATED))
                .ofMaxSize(2);
        return Combinators.combine(
                        lines, Values.periods().filter(period -> !period.isUnboundedEnd()), units, Values.sources())
                .as((some, covered, codes, source) -> new Declarations(some, covered, HashMap.ofAll(codes), source));
    }

    static Arbitrary<DeclarationLine> lines(java.util.List<HouseholdId> households) {
        return Builders.withBuilder(DeclarationLine::builder)
                .use(Values.identifiers())
                .in((line, value) -> line.reference(value))
                .use(Arbitraries.of(households))
                .in((line, value) -> line.household(value))
                .use(Arbitraries.of(CareCategory.class))
                .in((line, value) -> line.category(value))
                .use(Values.optional(Values.texts()))
                .in((line, value) -> line.productCategory(value))
                .use(Values.optional(Values.texts()))
                .in((line, value) -> line.productCode(value))
                .use(Values.periods().filter(period -> !period.isUnboundedEnd()))
                .in((line, value) -> line.period(value))
                .use(Arbitraries.integers().between(0, Integer.MAX_VALUE))
                .in((line, value) -> line.volume(value))
                .use(Values.texts())
                .in((line, value) -> line.unit(value))
                .use(Values.optional(euros()))
                .in((line, value) -> line.tariff(value))
                .use(euros())
                .in((line, value) -> line.amount(value).granted(Option.when(value.cents() % 2 == 0, value)))
                .use(Arbitraries.of(DebitOrCredit.class))
                .in((line, value) -> line.debitOrCredit(value))
                .use(Values.optional(Values.texts()))
                .in((line, value) -> line.allocation(value))
                .build(DeclarationLine.Builder::build);
    }

    private static Arbitrary<Euro> euros() {
        return Arbitraries.longs().between(0, Long.MAX_VALUE).map(Euro::ofCents);
    }
}
