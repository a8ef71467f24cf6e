package org.gezinscoach.savings;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.gezinscoach.intervention.CareCategory;
import org.gezinscoach.intervention.Change;
import org.gezinscoach.intervention.Intervention;
import org.gezinscoach.intervention.Price;
import org.gezinscoach.intervention.PriceBasis;
import org.gezinscoach.intervention.Source;
import org.gezinscoach.money.Amount;
import org.gezinscoach.money.Euro;
import org.gezinscoach.money.Interval;
import org.gezinscoach.money.Total;
import org.gezinscoach.testing.AnySavings;

/** The laws of bounds: whatever an unknown price is within its band, the total lies within the interval. */
class PriceListProperties {
    private static final Option<LocalDate> START = Option.some(LocalDate.of(2019, 1, 31));
    private static final Source SOURCE = Source.madeUp("test", "prices", "row");
    private static final Year BAND_YEAR = Year.of(2021);

    /**
     * A band of the same prices for every kind of care and basis but one, and perhaps an index.
     *
     * @param low the lowest price in 2021
     * @param high the highest
     * @param index index numbers of 2018 to 2026, if there is one
     */
    record Bands(long low, long high, Option<List<Integer>> index) {
        PriceList list() {
            io.vavr.collection.List<PriceBand> bands = io.vavr.collection.List.empty();
            for (CareCategory category : CareCategory.values()) {
                for (PriceBasis basis : PriceBasis.values()) {
                    if (category != CareCategory.UNSTATED && basis != PriceBasis.MONTH) {
                        bands = bands.append(PriceBand.builder()
                                .category(category)
                                .basis(basis)
                                .low(Euro.ofCents(low))
                                .high(Euro.ofCents(high))
                                .year(BAND_YEAR)
                                .source(SOURCE)
                                .build());
                    }
                }
            }
            return new PriceList(bands, index.map(Bands::points).map(points -> new PriceIndex(points, SOURCE)));
        }

        private static TreeMap<Year, Integer> points(List<Integer> numbers) {
            TreeMap<Year, Integer> points = TreeMap.empty();
            for (int i = 0; i < numbers.size(); i++) {
                points = points.put(Year.of(2018 + i), numbers.get(i));
            }
            return points;
        }

        /** A price of a year, so many thousandths of the way from the lowest to the highest. */
        Euro price(Option<Year> year, int thousandths) {
            BigDecimal cents = BigDecimal.valueOf(low)
                    .multiply(BigDecimal.valueOf(1000 - thousandths))
                    .add(BigDecimal.valueOf(high).multiply(BigDecimal.valueOf(thousandths)))
                    .movePointLeft(3);
            if (index.isDefined() && year.isDefined()) {
                cents = cents.multiply(BigDecimal.valueOf(at(year.get())))
                        .divide(BigDecimal.valueOf(at(BAND_YEAR)), 6, RoundingMode.HALF_UP);
            }
            RoundingMode inwards = thousandths < 500 ? RoundingMode.CEILING : RoundingMode.FLOOR;
            return Euro.ofCents(cents.setScale(0, inwards).longValueExact());
        }

        private int at(Year year) {
            return index.get().get(year.getValue() - 2018);
        }
    }

    @Provide
    Arbitrary<Bands> bands() {
        Arbitrary<Long> cents = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.longs().between(0, 50)),
                Tuple.of(2, Arbitraries.longs().between(0, 10_000_000)));
        Arbitrary<List<Integer>> numbers =
                Arbitraries.integers().between(5_000, 20_000).list().ofSize(9);
        return Combinators.combine(cents, cents, numbers.optional(0.6))
                .as((one, other, index) ->
                        new Bands(Math.min(one, other), Math.max(one, other), Option.ofOptional(index)));
    }

    /** Small prices show what a cent of rounding does; half are unknown. */
    @Provide
    Arbitrary<List<Intervention>> lists() {
        Arbitrary<Amount> prices = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.longs().between(0, 50).map(Euro::ofCents)),
                Tuple.of(1, Interventions.knownPayablePrices()),
                Tuple.of(2, Arbitraries.just(Amount.unknown("not printed"))));
        return Interventions.dated(prices).list().ofMaxSize(6);
    }

    @Provide
    Arbitrary<SavingsPolicy> policies() {
        return AnySavings.policies();
    }

    @Provide
    Arbitrary<List<Integer>> choices() {
        return Arbitraries.integers().between(0, 1000).list().ofSize(18);
    }

    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
    void theIntervalContainsTheTotalForEveryChoiceOfPricesWithinTheBounds(
            @ForAll("lists") List<Intervention> lines,
            @ForAll("policies") SavingsPolicy policy,
            @ForAll("bands") Bands bands,
            @ForAll("choices") List<Integer> choices) {
        Interval interval = interval(lines, policy, bands.list());
        List<Intervention> chosen = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            chosen.add(chosen(lines.get(i), bands, choices.subList(3 * i, 3 * i + 3)));
        }
        Total total = total(chosen, policy);

        assertThat(interval.least().forAll(least -> least.compareTo(total.known()) <= 0))
                .as("%s in %s", total, interval)
                .isTrue();
        assertThat(total.isComplete() && !interval.contains(total.known())).isFalse();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void overAFewDaysANarrowBandHoldsEveryPriceInItAndIsWithinACentOfItsEnds(
            @ForAll("fewDays") Intervention line,
            @ForAll @IntRange(max = 300) int low,
            @ForAll @IntRange(max = 8) int width) {
        SavingsPolicy accrued = SavingsPolicy.AS_PRINTED.withValuation(Valuation.ACCRUED);
        PriceBand band = PriceBand.builder()
                .category(line.category())
                .basis(line.price().basis())
                .low(Euro.ofCents(low))
                .high(Euro.ofCents(low + width))
                .year(BAND_YEAR)
                .source(SOURCE)
                .build();
        Interval interval =
                interval(List.of(line), accrued, new PriceList(io.vavr.collection.List.of(band), Option.none()));

        for (int cents = low; cents <= low + width; cents++) {
            Euro saved = total(List.of(line.withPrice(line.price().withAmount(Euro.ofCents(cents)))), accrued)
                    .known();
            assertThat(interval.contains(saved)).as("%s in %s", saved, interval).isTrue();
            if (cents == low) {
                assertThat(saved.minus(interval.least().get())).isLessThanOrEqualTo(Euro.ofCents(1));
            }
            if (cents == low + width) {
                assertThat(interval.most().get().minus(saved)).isLessThanOrEqualTo(Euro.ofCents(1));
            }
        }
    }

    /** Care at an unknown price that ended a few days before its indication, within one year. */
    @Provide
    Arbitrary<Intervention> fewDays() {
        Arbitrary<PriceBasis> bases =
                Arbitraries.of(PriceBasis.HOUR, PriceBasis.DAY, PriceBasis.WEEK, PriceBasis.MONTH, PriceBasis.YEAR);
        Amount unknown = Amount.unknown("not printed");
        return Combinators.combine(
                        bases,
                        Arbitraries.integers().between(1, 3_000).map(Duration::ofMinutes),
                        Arbitraries.integers().between(0, 300),
                        Arbitraries.integers().between(1, 40))
                .as((basis, hours, start, days) -> Interventions.of(Change.ENDED, unknown)
                        .withCategory(CareCategory.POLICE)
                        .withPrice(basis == PriceBasis.HOUR ? Price.hourly(unknown, hours) : Price.of(unknown, basis))
                        .withChangedOn(Option.some(BAND_YEAR.atDay(1).plusDays(start)))
                        .withPlannedUntil(Option.some(BAND_YEAR.atDay(1).plusDays(start + (long) days))));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void replacingAnUnknownBySuchAPriceNeverWidensTheInterval(
            @ForAll("lists") List<Intervention> lines,
            @ForAll("policies") SavingsPolicy policy,
            @ForAll("bands") Bands bands,
            @ForAll("choices") List<Integer> choices,
            @ForAll @IntRange(max = 5) int at) {
        List<Intervention> replaced = new ArrayList<>(lines);
        if (at < replaced.size()) {
            replaced.set(at, chosen(replaced.get(at), bands, choices));
        }
        Interval before = interval(lines, policy, bands.list());
        Interval after = interval(replaced, policy, bands.list());

        assertThat(before.least().forAll(low -> after.least().exists(least -> least.compareTo(low) >= 0)))
                .as("%s from %s", after, before)
                .isTrue();
        assertThat(before.most().forAll(high -> after.most().exists(most -> most.compareTo(high) <= 0)))
                .as("%s from %s", after, before)
                .isTrue();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void withoutABandAnUnknownIsOpenOnItsOwnSideAndAKnownAmountIsItself(
            @ForAll("lists") List<Intervention> lines, @ForAll("policies") SavingsPolicy policy) {
        Total total = total(lines, policy);
        Interval interval = interval(lines, policy, PriceList.EMPTY);

        assertThat(interval)
                .isEqualTo(new Interval(
                        Option.when(total.unknownCosts() == 0, total.known()),
                        Option.when(total.unknownGains() == 0, total.known())));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void thereIsAnIntervalForEachSaving(
            @ForAll("lists") List<Intervention> lines,
            @ForAll("policies") SavingsPolicy policy,
            @ForAll("bands") Bands bands) {
        for (Intervention line : lines) {
            Assessment assessment = SavingsRules.assess(line, START, policy);
            assertThat(bands.list().bounds(assessment, START, policy))
                    .hasSameSizeAs(assessment.savings())
                    .allMatch(interval -> line.change() == Change.STARTED
                            ? interval.most().exists(most -> most.compareTo(Euro.ZERO) <= 0)
                            : interval.least().exists(least -> least.compareTo(Euro.ZERO) >= 0));
        }
    }

    /** The line with every unknown price chosen within the bands: a price after that is not above the price before. */
    private static Intervention chosen(Intervention line, Bands bands, List<Integer> choices) {
        Option<Year> year = line.year().orElse(() -> line.changedOn().map(date -> Year.of(date.getYear())));
        Euro before = known(line.price()).getOrElse(() -> bands.price(year, choices.get(0)));
        if (line.change() != Change.REDUCED) {
            return line.withPrice(line.price().withAmount(before));
        }
        if (line.priceAfter().isEmpty()) {
            Euro part = before.times(BigDecimal.valueOf(choices.get(1), 3), RoundingMode.DOWN);
            Price after = new Price(
                    part, line.price().basis(), line.price().hoursAWeek().map(hours -> fewer(hours, choices)));
            return line.withPrice(line.price().withAmount(before)).withPriceAfter(Option.some(after));
        }
        Euro after = known(line.priceAfter().get()).getOrElse(() -> bands.price(year, choices.get(1)));
        boolean crossed = after.compareTo(before) > 0;
        boolean raise = crossed && !known(line.price()).isDefined();
        return line.withPriceAfter(Option.none())
                .withPrice(line.price().withAmount(raise ? after : before))
                .withPriceAfter(line.priceAfter().map(price -> price.withAmount(crossed && !raise ? before : after)));
    }

    private static Duration fewer(Duration hours, List<Integer> choices) {
        return Duration.ofMinutes(Math.max(1, hours.toMinutes() * choices.get(2) / 1000));
    }

    private static Option<Euro> known(Price price) {
        return price.amount() instanceof Euro euro ? Option.some(euro) : Option.none();
    }

    private static Interval interval(List<Intervention> lines, SavingsPolicy policy, PriceList prices) {
        Interval sum = Interval.ZERO;
        for (Intervention line : lines) {
            for (Interval one : prices.bounds(SavingsRules.assess(line, START, policy), START, policy)) {
                sum = sum.plus(one);
            }
        }
        return sum;
    }

    private static Total total(List<Intervention> lines, SavingsPolicy policy) {
        return lines.stream()
                .flatMap(line ->
                        SavingsRules.assess(line, START, policy).savings().toJavaStream())
                .map(Saving::amount)
                .collect(Total.toTotal());
    }
}
