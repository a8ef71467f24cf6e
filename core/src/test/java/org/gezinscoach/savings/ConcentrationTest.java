package org.gezinscoach.savings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.math.BigDecimal;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.household.HouseholdRefusal;
import org.gezinscoach.money.Euro;
import org.gezinscoach.money.Total;
import org.junit.jupiter.api.Test;

class ConcentrationTest {
    private static final List<Long> ALMELO =
            List.of(18_060L, 0L, -3_480L, 4_807L, 15_929L, 106_392L, 23_309L, 9_730L, -3_770L, 5_048L);

    @Test
    void caseSixIsSixTenthsOfTheDirectSavingsOfAlmelo() {
        Concentration direct = of(ALMELO.map(Euro::of));

        assertThat(direct.largest()).isEqualTo(id(6));
        assertThat(direct.share()).contains(new BigDecimal("0.6044"));
        assertThat(direct.mean()).hasToString("EUR 17602.50 over 10");
        assertThat(direct.meanWithoutLargest().get()).hasToString("EUR 7737.00 over 9");
        assertThat(direct.median()).isEqualTo(Euro.of(7_389));
        assertThat(direct.population()).isEmpty();
        assertThat(direct.cases().keySet()).hasSize(10);
    }

    @Test
    void theMeansCarryThePopulationThatIsStated() {
        Concentration direct =
                Concentration.of(cases(ALMELO.map(Euro::of)), Option.some(68)).get();

        assertThat(direct.mean()).hasToString("EUR 17602.50 over 10 of 68");
        assertThat(direct.meanWithoutLargest().get()).hasToString("EUR 7737.00 over 9 of 68");
    }

    @Test
    void theMiddleOfAnOddNumberIsACase() {
        assertThat(of(List.of(Euro.of(9), Euro.of(-1), Euro.of(4))).median()).isEqualTo(Euro.of(4));
        assertThat(of(List.of(Euro.of(9))).median()).isEqualTo(Euro.of(9));
    }

    @Test
    void halfACentOfAMedianIsRoundedUpAndOfACostAwayFromZero() {
        assertThat(of(List.of(Euro.ofCents(1), Euro.ofCents(2))).median()).isEqualTo(Euro.ofCents(2));
        assertThat(of(List.of(Euro.ofCents(-1), Euro.ofCents(-2))).median()).isEqualTo(Euro.ofCents(-2));
        assertThat(of(List.of(Euro.ofCents(-1), Euro.ofCents(1))).median()).isEqualTo(Euro.ZERO);
    }

    @Test
    void theMedianOfTheLargestAmountsFits() {
        Euro most = Euro.ofCents(Long.MAX_VALUE);

        assertThat(of(List.of(most)).median()).isEqualTo(most);
        assertThat(of(List.of(most, most.negated(), most)).median()).isEqualTo(most);
    }

    @Test
    void onlyTheKnownPartsAreWeighed() {
        Concentration some = Concentration.of(
                        HashMap.of(id(1), new Total(Euro.of(30), 1, 0), id(2), new Total(Euro.of(10), 0, 2)),
                        Option.none())
                .get();

        assertThat(some.share()).contains(new BigDecimal("0.7500"));
        assertThat(some.mean()).hasToString("EUR 20.00 over 2, 3 unknown");
        assertThat(some.meanWithoutLargest().get()).hasToString("EUR 10.00 over 1, 2 unknown");
        assertThat(some.median()).isEqualTo(Euro.of(20));
    }

    @Test
    void aShareIsAboveOneWhereOthersAreExtraCosts() {
        assertThat(of(List.of(Euro.of(30), Euro.of(-10))).share()).contains(new BigDecimal("1.5000"));
    }

    @Test
    void thereIsNoShareOfNothingOrOfACost() {
        assertThat(of(List.of(Euro.of(10), Euro.of(-10))).share()).isEmpty();
        assertThat(of(List.of(Euro.of(10), Euro.of(-11))).share()).isEmpty();
        assertThat(of(List.of(Euro.ZERO)).share()).isEmpty();
    }

    @Test
    void ofSeveralLargestCasesTheFirstIsNamed() {
        assertThat(of(List.of(Euro.of(1), Euro.of(5), Euro.of(5))).largest()).isEqualTo(id(2));
    }

    @Test
    void aSingleCaseHasNoMeanWithoutItself() {
        assertThat(of(List.of(Euro.of(9))).meanWithoutLargest()).isEmpty();
        assertThat(of(List.of(Euro.of(9))).share()).contains(new BigDecimal("1.0000"));
    }

    @Test
    void overNobodyOrSeveralScopesThereIsNoConcentration() {
        assertThat(Concentration.of(HashMap.empty(), Option.none()))
                .isEqualTo(Either.left(new HouseholdRefusal.NoHouseholds()));
        assertThat(Concentration.of(
                        HashMap.of(
                                new HouseholdId("Wormerland 2022", "1"), Total.ZERO,
                                new HouseholdId("Wormerland 2021", "1"), Total.ZERO),
                        Option.none()))
                .isEqualTo(
                        Either.left(new HouseholdRefusal.SeveralScopes(List.of("Wormerland 2021", "Wormerland 2022"))));
    }

    @Test
    void aPopulationHoldsItsCases() {
        assertThat(Concentration.of(cases(ALMELO.map(Euro::of)), Option.some(10))
                        .get()
                        .mean())
                .hasToString("EUR 17602.50 over 10 of 10");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Concentration.of(cases(ALMELO.map(Euro::of)), Option.some(9)))
                .withMessage("population must be at least 10, but was 9");
    }

    @Test
    void aTotalThatDoesNotFitOverflows() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> of(List.of(Euro.ofCents(Long.MAX_VALUE), Euro.ofCents(1))));
    }

    private static HouseholdId id(int number) {
        return new HouseholdId("Almelo 2020", (number < 10 ? "0" : "") + number);
    }

    private static Map<HouseholdId, Total> cases(List<Euro> amounts) {
        return HashMap.ofEntries(amounts.zipWithIndex()
                .map(each -> each.map((amount, i) -> Tuple.of(id(i + 1), Total.of(amount)))));
    }

    private static Concentration of(List<Euro> amounts) {
        return Concentration.of(cases(amounts), Option.none()).get();
    }
}
