package org.gezinscoach.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.collection.List;
import java.math.BigDecimal;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EuroTest {
    private static final Euro MOST = Euro.ofCents(Long.MAX_VALUE);
    private static final Euro LEAST = Euro.ofCents(-Long.MAX_VALUE);
    private static final Euro CENT = Euro.ofCents(1);

    @Test
    void equalAmountsAreEqual() {
        EqualsVerifier.forClass(Euro.class).verify();
    }

    @Test
    void wholeEurosAreAHundredCentsEach() {
        assertThat(Euro.of(5000).cents()).isEqualTo(500_000);
        assertThat(Euro.of(-3480).cents()).isEqualTo(-348_000);
        assertThat(Euro.of(0)).isEqualTo(Euro.ZERO);
        assertThat(Euro.ZERO.cents()).isZero();
    }

    @Test
    void wholeEurosReachToTheEndsOfTheRange() {
        assertThat(Euro.of(92233720368547758L).cents()).isEqualTo(9223372036854775800L);
        assertThat(Euro.of(-92233720368547758L).cents()).isEqualTo(-9223372036854775800L);
    }

    @ParameterizedTest
    @ValueSource(longs = {92233720368547759L, -92233720368547759L, Long.MAX_VALUE, Long.MIN_VALUE})
    void wholeEurosBeyondTheRangeAreRefused(long euros) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Euro.of(euros))
                .withMessage("euros must be between -92233720368547758 and 92233720368547758, but was " + euros);
    }

    @Test
    void theLeastLongIsNoAmount() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Euro.ofCents(Long.MIN_VALUE))
                .withMessage("cents must be above -9223372036854775808, but was -9223372036854775808");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Euro(Long.MIN_VALUE))
                .withMessage("cents must be above -9223372036854775808, but was -9223372036854775808");
    }

    @ParameterizedTest
    @CsvSource({
        "0, EUR 0.00",
        "1, EUR 0.01",
        "-1, EUR -0.01",
        "10, EUR 0.10",
        "99, EUR 0.99",
        "1999, EUR 19.99",
        "-348000, EUR -3480.00",
        "10408000, EUR 104080.00",
        "9223372036854775807, EUR 92233720368547758.07",
        "-9223372036854775807, EUR -92233720368547758.07"
    })
    void anAmountPrintsItsCurrencySignEurosAndCents(long cents, String printed) {
        assertThat(Euro.ofCents(cents)).hasToString(printed);
    }

    @Test
    void anAmountAsANumberHasTwoDecimals() {
        assertThat(Euro.of(17602).toBigDecimal()).isEqualTo(new BigDecimal("17602.00"));
        assertThat(Euro.ofCents(-5).toBigDecimal()).isEqualTo(new BigDecimal("-0.05"));
    }

    @Test
    void wormerlandsTwoYearsOfSavingsAddUp() {
        assertThat(Euro.of(104080).plus(Euro.of(144888))).isEqualTo(Euro.of(248968));
    }

    @Test
    void wormerlandsFirstYearCostMoreThanItIsKnownToSave() {
        Euro net = Euro.of(104080).minus(Euro.of(167096));
        assertThat(net).isEqualTo(Euro.of(-63016));
        assertThat(net.isNegative()).isTrue();
        assertThat(net.abs()).isEqualTo(Euro.of(63016));
    }

    @Test
    void almelosTenCasesAddUpToThePrintedTotalsWithExtraCostsAsNegativeSavings() {
        List<Euro> direct = List.of(18060, 0, -3480, 4807, 15929, 106392, 23309, 9730, -3770, 5048)
                .map(Euro::of);
        List<Euro> threatBased = List.of(103514, 11024, 125449, 53830, 54431, 223947, 135313, 19810, 80033, 55023)
                .map(Euro::of);
        assertThat(Euro.total(direct)).isEqualTo(Euro.of(176025));
        assertThat(Euro.total(direct.map(Euro::abs))).isEqualTo(Euro.of(190525));
        assertThat(Euro.total(threatBased)).isEqualTo(Euro.of(862374));
    }

    @Test
    void theTotalOfNothingIsZero() {
        assertThat(Euro.total(List.empty())).isEqualTo(Euro.ZERO);
        assertThat(Stream.<Euro>empty().collect(Euro.toTotal())).isEqualTo(Euro.ZERO);
    }

    @Test
    void aParallelStreamCollectsTheSameTotal() {
        Euro total = LongStream.rangeClosed(-1000, 200_000)
                .parallel()
                .mapToObj(Euro::ofCents)
                .collect(Euro.toTotal());
        assertThat(total).isEqualTo(Euro.ofCents(200_000L * 200_001 / 2 - 1000L * 1001 / 2));
    }

    @Test
    void aSumBeyondTheRangeOverflowsLoudly() {
        assertOverflow("long overflow", () -> MOST.plus(CENT));
        assertOverflow("long overflow", () -> MOST.plus(MOST));
        assertOverflow("long overflow", () -> LEAST.plus(LEAST));
        assertOverflow("euro overflow", () -> LEAST.plus(CENT.negated()));
    }

    @Test
    void aDifferenceBeyondTheRangeOverflowsLoudly() {
        assertOverflow("long overflow", () -> MOST.minus(CENT.negated()));
        assertOverflow("long overflow", () -> LEAST.minus(MOST));
        assertOverflow("euro overflow", () -> LEAST.minus(CENT));
    }

    @Test
    void theEndsOfTheRangeMirrorEachOther() {
        assertThat(MOST.negated()).isEqualTo(LEAST);
        assertThat(LEAST.negated()).isEqualTo(MOST);
        assertThat(LEAST.abs()).isEqualTo(MOST);
        assertThat(MOST.plus(LEAST)).isEqualTo(Euro.ZERO);
        assertThat(MOST.minus(MOST)).isEqualTo(Euro.ZERO);
    }

    @Test
    void aMultipleBeyondTheRangeOverflowsLoudly() {
        assertOverflow("long overflow", () -> MOST.times(2));
        assertOverflow("long overflow", () -> LEAST.times(2));
        assertOverflow("long overflow", () -> MOST.times(Long.MAX_VALUE));
        assertOverflow("euro overflow", () -> Euro.ofCents(1L << 62).times(-2));
        assertOverflow("euro overflow", () -> CENT.times(Long.MIN_VALUE));
    }

    @Test
    void aMultipleUpToTheRangeIsExact() {
        assertThat(Euro.ofCents(8025).times(12)).isEqualTo(Euro.of(963));
        assertThat(MOST.times(-1)).isEqualTo(LEAST);
        assertThat(CENT.times(Long.MAX_VALUE)).isEqualTo(MOST);
        assertThat(Euro.ZERO.times(Long.MIN_VALUE)).isEqualTo(Euro.ZERO);
    }

    @Test
    void aTotalBeyondTheRangeOverflowsLoudly() {
        assertOverflow("long overflow", () -> Euro.total(List.of(MOST, CENT)));
        assertOverflow("euro overflow", () -> Euro.total(List.of(LEAST, CENT.negated())));
    }

    @Test
    void aPartialSumBeyondTheRangeOverflowsEvenIfTheWholeWouldFit() {
        assertOverflow("long overflow", () -> Euro.total(List.of(MOST, CENT, LEAST)));
    }

    @Test
    void aCollectedTotalBeyondTheRangeOverflowsLoudly() {
        assertOverflow("long overflow", () -> Stream.of(MOST, CENT).collect(Euro.toTotal()));
        assertOverflow("euro overflow", () -> Stream.of(LEAST, CENT.negated()).collect(Euro.toTotal()));
    }

    @Test
    void partsThatFitOverflowWhereAParallelStreamJoinsThem() {
        Euro half = Euro.ofCents(Long.MAX_VALUE / 2 + 1);
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Stream.of(half, half).parallel().collect(Euro.toTotal()));
    }

    @Test
    void aEuroInThreeGivesTheFirstPartTheOddCent() {
        assertThat(Euro.of(1).split(3)).containsExactly(Euro.ofCents(34), Euro.ofCents(33), Euro.ofCents(33));
        assertThat(Euro.of(-1).split(3)).containsExactly(Euro.ofCents(-34), Euro.ofCents(-33), Euro.ofCents(-33));
    }

    @Test
    void lessThanACentEachGoesToTheFirst() {
        assertThat(Euro.ofCents(2).split(4)).containsExactly(CENT, CENT, Euro.ZERO, Euro.ZERO);
        assertThat(Euro.ofCents(-2).split(4)).containsExactly(CENT.negated(), CENT.negated(), Euro.ZERO, Euro.ZERO);
        assertThat(Euro.ZERO.split(2)).containsExactly(Euro.ZERO, Euro.ZERO);
    }

    @Test
    void onePartIsTheWhole() {
        assertThat(MOST.split(1)).containsExactly(MOST);
        assertThat(LEAST.split(1)).containsExactly(LEAST);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void noPartsAreRefused(int parts) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Euro.of(1).split(parts))
                .withMessage("parts must be at least 1, but was " + parts);
    }

    @Test
    void zeroIsKnownAndNotNegative() {
        assertThat(Euro.ZERO.isKnown()).isTrue();
        assertThat(Euro.ZERO.isZero()).isTrue();
        assertThat(Euro.ZERO.isNegative()).isFalse();
        assertThat(CENT.isZero()).isFalse();
        assertThat(CENT.isNegative()).isFalse();
        assertThat(CENT.negated().isZero()).isFalse();
        assertThat(CENT.negated().isNegative()).isTrue();
    }

    @Test
    void aKnownAmountFoldsToItsEuros() {
        Amount amount = Euro.of(1500);
        assertThat(amount.<String>fold(Euro::toString, Unknown::reason)).isEqualTo("EUR 1500.00");
    }

    @Test
    void amountsAreOrderedBySizeAndSign() {
        assertThat(List.of(CENT, LEAST, Euro.ZERO, MOST, CENT.negated()).sorted())
                .containsExactly(LEAST, CENT.negated(), Euro.ZERO, CENT, MOST);
    }

    private static void assertOverflow(String message, Runnable sum) {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(sum::run)
                .withMessage(message);
    }
}
