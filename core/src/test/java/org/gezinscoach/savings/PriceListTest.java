package org.gezinscoach.savings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Year;
import org.gezinscoach.intervention.CareCategory;
import org.gezinscoach.intervention.Change;
import org.gezinscoach.intervention.Intervention;
import org.gezinscoach.intervention.Price;
import org.gezinscoach.intervention.PriceBasis;
import org.gezinscoach.intervention.Source;
import org.gezinscoach.money.Amount;
import org.gezinscoach.money.Euro;
import org.gezinscoach.money.Interval;
import org.junit.jupiter.api.Test;

/** Bands, index and list of prices, by example. */
class PriceListTest {
    private static final Source SOURCE = Source.madeUp("test", "prices", "row");
    private static final Amount NOT_PRINTED = Amount.unknown("not printed");
    private static final LocalDate START = LocalDate.of(2021, 1, 1);
    private static final SavingsPolicy ACCRUED =
            SavingsPolicy.AS_PRINTED.withName("ACCRUED").withValuation(Valuation.ACCRUED);

    private static final PriceBand TEAM = band(CareCategory.LOCAL_TEAM, PriceBasis.YEAR, 1_000, 3_000);
    private static final PriceList LIST = new PriceList(List.of(TEAM), Option.none());
    private static final PriceIndex INDEX =
            new PriceIndex(HashMap.of(Year.of(2022), 11_000, Year.of(2020), 10_000), SOURCE);

    @Test
    void aYouthTeamThatEndedAtAnUnknownPriceSavedWhatTheBandSays() {
        assertThat(bounds(LIST, team(Change.ENDED, NOT_PRINTED))).containsExactly("EUR 1000.00 to EUR 3000.00");
    }

    @Test
    void withoutABandItSavedNothingOrMore() {
        assertThat(bounds(PriceList.EMPTY, team(Change.ENDED, NOT_PRINTED))).containsExactly("EUR 0.00 or more");
        assertThat(bounds(LIST, team(Change.ENDED, NOT_PRINTED).withCategory(CareCategory.POLICE)))
                .containsExactly("EUR 0.00 or more");
        assertThat(bounds(LIST, team(Change.ENDED, NOT_PRINTED).withPrice(Price.of(NOT_PRINTED, PriceBasis.MONTH))))
                .containsExactly("EUR 0.00 or more");
    }

    @Test
    void aKnownPriceIsItsOwnBoundsWhateverTheBand() {
        assertThat(bounds(LIST, team(Change.ENDED, Euro.of(9_000)))).containsExactly("EUR 9000.00 to EUR 9000.00");
    }

    @Test
    void anExtraCostIsLowestAtTheHighestPrice() {
        assertThat(bounds(LIST, team(Change.STARTED, NOT_PRINTED))).containsExactly("EUR -3000.00 to EUR -1000.00");
        assertThat(bounds(PriceList.EMPTY, team(Change.STARTED, NOT_PRINTED))).containsExactly("EUR 0.00 or less");
    }

    @Test
    void careThatDoesNotCountHasNoBounds() {
        assertThat(bounds(LIST, team(Change.RUNNING, NOT_PRINTED))).isEmpty();
    }

    @Test
    void aReductionBetweenUnknownPricesSavedFromNothingToTheWidthOfTheBand() {
        assertThat(bounds(LIST, reduced(NOT_PRINTED, NOT_PRINTED))).containsExactly("EUR 0.00 to EUR 2000.00");
    }

    @Test
    void aReductionToAPriceThatIsNotStatedSavedAtMostAllOfIt() {
        assertThat(bounds(LIST, team(Change.REDUCED, NOT_PRINTED))).containsExactly("EUR 0.00 to EUR 3000.00");
        assertThat(bounds(LIST, team(Change.REDUCED, Euro.of(500)))).containsExactly("EUR 0.00 to EUR 500.00");
    }

    @Test
    void aReductionFromOrToAKnownPriceSavedTheDifferenceWithTheBand() {
        assertThat(bounds(LIST, reduced(NOT_PRINTED, Euro.of(800)))).containsExactly("EUR 200.00 to EUR 2200.00");
        assertThat(bounds(LIST, reduced(NOT_PRINTED, Euro.of(1_200)))).containsExactly("EUR 0.00 to EUR 1800.00");
        assertThat(bounds(LIST, reduced(Euro.of(2_500), NOT_PRINTED))).containsExactly("EUR 0.00 to EUR 1500.00");
        assertThat(bounds(LIST, reduced(Euro.of(4_000), NOT_PRINTED))).containsExactly("EUR 1000.00 to EUR 3000.00");
    }

    @Test
    void aKnownPriceThatContradictsTheBandLeavesAReductionOpen() {
        assertThat(bounds(LIST, reduced(NOT_PRINTED, Euro.of(3_001)))).containsExactly("EUR 0.00 or more");
        assertThat(bounds(LIST, reduced(NOT_PRINTED, Euro.of(3_000)))).containsExactly("EUR 0.00 to EUR 0.00");
        assertThat(bounds(LIST, reduced(Euro.of(999), NOT_PRINTED))).containsExactly("EUR 0.00 or more");
        assertThat(bounds(LIST, reduced(Euro.of(1_000), NOT_PRINTED))).containsExactly("EUR 0.00 to EUR 0.00");
    }

    @Test
    void anAccruedSavingIsBoundedYearByYear() {
        Intervention line = team(Change.ENDED, NOT_PRINTED)
                .withChangedOn(Option.some(LocalDate.of(2021, 7, 1)))
                .withPlannedUntil(Option.some(LocalDate.of(2023, 1, 1)));

        assertThat(LIST.bounds(assess(line, ACCRUED), Option.some(START), ACCRUED)
                        .map(Object::toString))
                .containsExactly("EUR 500.00 to EUR 1500.00", "EUR 1000.00 to EUR 3000.00");
    }

    @Test
    void aPriceBetweenTwoThatAccrueNothingMayAccrueACent() {
        Intervention line = team(Change.ENDED, NOT_PRINTED)
                .withChangedOn(Option.some(LocalDate.of(2021, 6, 29)))
                .withPlannedUntil(Option.some(LocalDate.of(2021, 6, 30)));
        PriceList cents =
                new PriceList(List.of(TEAM.withLow(Euro.ofCents(1)).withHigh(Euro.ofCents(3))), Option.none());

        assertThat(amount(line.withPrice(Price.of(Euro.ofCents(1), PriceBasis.YEAR))))
                .isEqualTo(Euro.ZERO);
        assertThat(amount(line.withPrice(Price.of(Euro.ofCents(2), PriceBasis.YEAR))))
                .isEqualTo(Euro.ofCents(1));
        assertThat(amount(line.withPrice(Price.of(Euro.ofCents(3), PriceBasis.YEAR))))
                .isEqualTo(Euro.ZERO);
        assertThat(cents.bounds(assess(line, ACCRUED), Option.some(START), ACCRUED)
                        .map(Object::toString))
                .containsExactly("EUR 0.00 to EUR 0.01");
    }

    @Test
    void hoursThatAFullPriceDoesNotCountStayOpen() {
        Intervention line = team(Change.REDUCED, NOT_PRINTED)
                .withPrice(Price.hourly(NOT_PRINTED, Duration.ofHours(4)))
                .withPriceAfter(Option.some(Price.hourly(NOT_PRINTED, Duration.ofHours(2))));
        PriceList hours = new PriceList(List.of(band(CareCategory.LOCAL_TEAM, PriceBasis.HOUR, 50, 60)), Option.none());

        assertThat(bounds(hours, line)).containsExactly("EUR 0.00 or more");
    }

    @Test
    void aBandOfAnotherYearNeedsAnIndexAndIsBroughtOutwards() {
        Intervention line = team(Change.ENDED, NOT_PRINTED);
        PriceList of2020 = new PriceList(List.of(TEAM.withYear(Year.of(2020))), Option.none());

        assertThat(bounds(of2020, line)).containsExactly("EUR 0.00 or more");
        assertThat(bounds(new PriceList(of2020.bands(), Option.some(INDEX)), line))
                .containsExactly("EUR 0.00 or more");
        assertThat(bounds(new PriceList(of2020.bands(), Option.some(INDEX)), line.withYear(Option.some(Year.of(2022)))))
                .containsExactly("EUR 1100.00 to EUR 3300.00");
        PriceIndex thirds = new PriceIndex(HashMap.of(Year.of(2020), 3, Year.of(2021), 1), SOURCE);
        assertThat(bounds(new PriceList(of2020.bands(), Option.some(thirds)), line))
                .containsExactly("EUR 333.33 to EUR 1000.00");
        assertThat(bounds(
                        new PriceList(List.of(of2020.bands().head().withHigh(Euro.of(2_000))), Option.some(thirds)),
                        line))
                .containsExactly("EUR 333.33 to EUR 666.67");
    }

    @Test
    void aLineWithoutAYearIsOfTheYearOfItsChangeOrOpen() {
        Intervention line = team(Change.ENDED, NOT_PRINTED).withYear(Option.none());

        assertThat(bounds(LIST, line)).containsExactly("EUR 0.00 or more");
        assertThat(bounds(LIST, line.withChangedOn(Option.some(LocalDate.of(2021, 12, 31)))))
                .containsExactly("EUR 1000.00 to EUR 3000.00");
        assertThat(bounds(LIST, line.withChangedOn(Option.some(LocalDate.of(2022, 1, 1)))))
                .containsExactly("EUR 0.00 or more");
    }

    @Test
    void aBoundThatDoesNotFitOverflows() {
        PriceList dear = new PriceList(
                List.of(TEAM.withHigh(Euro.ofCents(Long.MAX_VALUE / 2)).withBasis(PriceBasis.DAY)), Option.none());
        Intervention line = team(Change.ENDED, NOT_PRINTED)
                .withPrice(Price.of(NOT_PRINTED, PriceBasis.DAY))
                .withChangedOn(Option.some(START))
                .withPlannedUntil(Option.some(START.plusYears(1)));

        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> dear.bounds(assess(line, ACCRUED), Option.some(START), ACCRUED));
    }

    @Test
    void aListNamesACategoryAndBasisOnce() {
        List<PriceBand> twice = List.of(TEAM, TEAM.withYear(Year.of(2020)));

        assertThat(new PriceList(List.of(TEAM, TEAM.withBasis(PriceBasis.WEEK)), Option.none()).bands())
                .hasSize(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PriceList(twice, Option.none()))
                .withMessage("bands must not name a category and basis twice");
    }

    @Test
    void aBandIsOfAStatedCareAndInOrder() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TEAM.withCategory(CareCategory.UNSTATED))
                .withMessage("category must be stated, but was UNSTATED");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TEAM.withLow(Euro.ofCents(-1)))
                .withMessage("low must not be negative, but was EUR -0.01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TEAM.withLow(Euro.parse("3000.01")))
                .withMessage("low must be at most EUR 3000.00, but was EUR 3000.01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TEAM.withYear(Year.of(2200)))
                .withMessage("year must be between 1900 and 2199, but was 2200");
        assertThat(TEAM.withLow(Euro.of(3_000)).low()).isEqualTo(Euro.of(3_000));
        assertThat(TEAM.withLow(Euro.ZERO).low()).isEqualTo(Euro.ZERO);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PriceBand.builder().build())
                .withMessage("Cannot build PriceBand, some of required attributes are not set"
                        + " [category, basis, low, high, year, source]");
    }

    @Test
    void anIndexBringsAPriceOfOneYearToAnother() {
        assertThat(INDEX.convert(Euro.of(1_000), Year.of(2020), Year.of(2022), RoundingMode.UNNECESSARY))
                .contains(Euro.of(1_100));
        assertThat(INDEX.convert(Euro.of(-1_100), Year.of(2022), Year.of(2020), RoundingMode.UNNECESSARY))
                .contains(Euro.of(-1_000));
        assertThat(INDEX.convert(Euro.of(1_000), Year.of(2022), Year.of(2020), RoundingMode.FLOOR))
                .contains(Euro.parse("909.09"));
        assertThat(INDEX.convert(Euro.of(1_000), Year.of(2022), Year.of(2020), RoundingMode.CEILING))
                .contains(Euro.parse("909.10"));
        assertThat(INDEX.points().keySet()).containsExactly(Year.of(2020), Year.of(2022));
    }

    @Test
    void anIndexSaysNothingOfAYearThatItDoesNotHold() {
        assertThat(INDEX.convert(Euro.of(1), Year.of(2021), Year.of(2022), RoundingMode.FLOOR))
                .isEmpty();
        assertThat(INDEX.convert(Euro.of(1), Year.of(2020), Year.of(2021), RoundingMode.FLOOR))
                .isEmpty();
    }

    @Test
    void anIndexRoundsOnlyAsToldAndOverflowsLoudly() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(
                        () -> INDEX.convert(Euro.of(1_000), Year.of(2022), Year.of(2020), RoundingMode.UNNECESSARY));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() ->
                        INDEX.convert(Euro.ofCents(Long.MAX_VALUE), Year.of(2020), Year.of(2022), RoundingMode.FLOOR));
    }

    @Test
    void anIndexNumberIsAboveZeroAndOfAYearThatIsKnown() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PriceIndex(HashMap.of(Year.of(2020), 0), SOURCE))
                .withMessage("index number must be between 1 and 2147483647, but was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PriceIndex(HashMap.of(Year.of(1899), 1), SOURCE))
                .withMessage("year must be between 1900 and 2199, but was 1899");
    }

    private static PriceBand band(CareCategory category, PriceBasis basis, long low, long high) {
        return PriceBand.builder()
                .category(category)
                .basis(basis)
                .low(Euro.of(low))
                .high(Euro.of(high))
                .year(Year.of(2021))
                .source(SOURCE)
                .build();
    }

    private static Intervention team(Change change, Amount price) {
        return Interventions.of(change, price)
                .withCategory(CareCategory.LOCAL_TEAM)
                .withYear(Option.some(Year.of(2021)))
                .withPrice(Price.of(price, PriceBasis.YEAR));
    }

    private static Intervention reduced(Amount before, Amount after) {
        return team(Change.REDUCED, before).withPriceAfter(Option.some(Price.of(after, PriceBasis.YEAR)));
    }

    private static Assessment assess(Intervention line, SavingsPolicy policy) {
        return SavingsRules.assess(line, Option.some(START), policy);
    }

    private static Amount amount(Intervention line) {
        return assess(line, ACCRUED).savings().single().amount();
    }

    private static List<String> bounds(PriceList list, Intervention line) {
        return list.bounds(assess(line, SavingsPolicy.AS_PRINTED), Option.some(START), SavingsPolicy.AS_PRINTED)
                .map(Object::toString);
    }

    @Test
    void aReductionThatMayBeOneOfHoursIsOpenAtFullPriceAndBoundedByTime() {
        PriceBand hour = band(CareCategory.LOCAL_TEAM, PriceBasis.HOUR, 60, 60);
        Intervention reduced = team(Change.REDUCED, NOT_PRINTED)
                .withPrice(Price.hourly(NOT_PRINTED, Duration.ofHours(7)))
                .withChangedOn(Option.some(START))
                .withPlannedUntil(Option.some(START.plusWeeks(1)));

        assertThat(bounds(PriceList.of(hour), reduced)).containsExactly("EUR 0.00 or more");
        assertThat(PriceList.of(hour)
                        .bounds(SavingsRules.assess(reduced, Option.some(START), ACCRUED), Option.some(START), ACCRUED)
                        .map(Interval::toString))
                .containsExactly("EUR 0.00 to EUR 420.00");
    }

    @Test
    void onlyBoundsOfAnotherYearAreIndexed() {
        Intervention unknown = team(Change.ENDED, NOT_PRINTED).withYear(Option.some(Year.of(2022)));
        PriceBand earlier = TEAM.withYear(Year.of(2020));

        assertThat(PriceList.of(earlier).indexedBy(INDEX).isIndexed(assessed(unknown)))
                .isTrue();
        assertThat(PriceList.of(earlier).isIndexed(assessed(unknown))).isFalse();
        assertThat(PriceList.of(TEAM.withYear(Year.of(2022))).indexedBy(INDEX).isIndexed(assessed(unknown)))
                .isFalse();
        assertThat(PriceList.of(earlier)
                        .indexedBy(INDEX)
                        .isIndexed(assessed(team(Change.ENDED, Euro.of(9_000)).withYear(Option.some(Year.of(2022))))))
                .isFalse();
        assertThat(PriceList.of(earlier)
                        .indexedBy(INDEX)
                        .isIndexed(assessed(unknown.withCategory(CareCategory.POLICE))))
                .isFalse();
    }

    @Test
    void listsAndIndicesAreBuiltWithoutVavrToo() {
        assertThat(PriceList.of(TEAM)).isEqualTo(LIST);
        assertThat(LIST.indexedBy(INDEX)).isEqualTo(new PriceList(List.of(TEAM), Option.some(INDEX)));
        assertThat(PriceIndex.of(java.util.Map.of(Year.of(2022), 11_000, Year.of(2020), 10_000), SOURCE))
                .isEqualTo(INDEX);
    }

    @Test
    void anIndexWithoutPointsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PriceIndex(HashMap.empty(), SOURCE))
                .withMessage("points must not be empty");
    }

    private static Assessment assessed(Intervention line) {
        return SavingsRules.assess(line, Option.none(), SavingsPolicy.AS_PRINTED);
    }
}
