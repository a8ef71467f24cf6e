package org.gezinscoach.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.HashMap;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.TreeMap;
import java.math.BigDecimal;
import java.util.Comparator;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharesTest {
    private static final Euro MOST = Euro.ofCents(Long.MAX_VALUE);

    @ParameterizedTest
    @CsvSource({
        "17602.50, 13201.88, 4400.62",
        "-17602.50, -13201.88, -4400.62",
        "17600, 13200, 4400",
        "176025, 132018.75, 44006.25",
        "0, 0, 0",
        "0.01, 0.01, 0.00",
        "0.02, 0.02, 0.00",
        "0.03, 0.02, 0.01",
        "-0.03, -0.02, -0.01"
    })
    void almelosThreeQuartersForTheMunicipalityAndOneForStateOrInsurer(
            String whole, String municipality, String stateOrInsurer) {
        Map<String, Euro> parts =
                Shares.of("municipality", 75, "state or insurer", 25).split(Euro.parse(whole));
        assertThat(parts)
                .containsExactly(
                        part("municipality", Euro.parse(municipality)),
                        part("state or insurer", Euro.parse(stateOrInsurer)));
    }

    @Test
    void aTieGoesToTheLowerKeyWhicheverWasGivenFirst() {
        assertThat(Shares.of("a", 1, "b", 1).split(Euro.ofCents(1)))
                .containsExactly(part("a", Euro.ofCents(1)), part("b", Euro.ZERO));
        assertThat(Shares.of("b", 1, "a", 1).split(Euro.ofCents(1)))
                .containsExactly(part("a", Euro.ofCents(1)), part("b", Euro.ZERO));
        assertThat(Shares.of("b", 1, "a", 1).split(Euro.ofCents(-1)))
                .containsExactly(part("a", Euro.ofCents(-1)), part("b", Euro.ZERO));
    }

    @Test
    void theLargestRemaindersGetTheOddCents() {
        Shares<String> shares = new Shares<>(HashMap.of("a", 1L, "b", 3L, "c", 3L));
        assertThat(shares.split(Euro.ofCents(10)))
                .containsExactly(part("a", Euro.ofCents(2)), part("b", Euro.ofCents(4)), part("c", Euro.ofCents(4)));
        assertThat(shares.split(Euro.ofCents(9)))
                .containsExactly(part("a", Euro.ofCents(1)), part("b", Euro.ofCents(4)), part("c", Euro.ofCents(4)));
        assertThat(shares.split(Euro.ofCents(8)))
                .containsExactly(part("a", Euro.ofCents(1)), part("b", Euro.ofCents(4)), part("c", Euro.ofCents(3)));
    }

    @Test
    void aZeroWeightGetsNothing() {
        assertThat(Shares.of("a", 0, "b", 7).split(Euro.ofCents(99)))
                .containsExactly(part("a", Euro.ZERO), part("b", Euro.ofCents(99)));
    }

    @Test
    void hugeWeightsOfAHugeAmountStayExact() {
        long weight = Long.MAX_VALUE;
        assertThat(Shares.of("a", weight, "b", weight).split(MOST))
                .containsExactly(
                        part("a", Euro.ofCents(4611686018427387904L)), part("b", Euro.ofCents(4611686018427387903L)));
        assertThat(Shares.of("a", weight, "b", weight).split(MOST.negated()))
                .containsExactly(
                        part("a", Euro.ofCents(-4611686018427387904L)), part("b", Euro.ofCents(-4611686018427387903L)));
        assertThat(Shares.of("a", weight, "b", 0).split(MOST)).containsExactly(part("a", MOST), part("b", Euro.ZERO));
        assertThat(Shares.of("a", weight, "b", 1).split(MOST))
                .containsExactly(part("a", Euro.ofCents(Long.MAX_VALUE - 1)), part("b", Euro.ofCents(1)));
    }

    @Test
    void oneKeyGetsTheWhole() {
        assertThat(new Shares<>(HashMap.of("a", 3L)).split(MOST)).containsExactly(part("a", MOST));
    }

    @Test
    void theWeightsStandInTheOrderOfTheirKeys() {
        Map<String, Long> given = LinkedHashMap.of("c", 3L, "a", 1L, "b", 2L);
        Map<String, Long> reversed = TreeMap.of(Comparator.reverseOrder(), "a", 1L, "b", 2L, "c", 3L);
        assertThat(new Shares<>(given).weights())
                .containsExactly(Tuple.of("a", 1L), Tuple.of("b", 2L), Tuple.of("c", 3L));
        assertThat(new Shares<>(reversed).weights())
                .containsExactly(Tuple.of("a", 1L), Tuple.of("b", 2L), Tuple.of("c", 3L));
    }

    @Test
    void sharesOfTheSameWeightsAreEqual() {
        Shares<String> one = Shares.of("a", 75, "b", 25);
        Shares<String> other = new Shares<>(LinkedHashMap.of("b", 25L, "a", 75L));
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(one).isNotEqualTo(Shares.of("a", 25, "b", 75));
        assertThat(one).isNotEqualTo(Shares.of("a", 75, "c", 25));
    }

    @Test
    void equalSharesAreEqual() {
        EqualsVerifier.forClass(Shares.class)
                .withPrefabValues(Map.class, TreeMap.of("a", 75L), TreeMap.of("b", 25L))
                .suppress(Warning.NULL_FIELDS)
                .verify();
    }

    @Test
    void aNegativeWeightIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Shares.of("a", 75, "b", -25))
                .withMessage("weight must not be negative, but was -25");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Shares<>(HashMap.of("a", Long.MIN_VALUE)))
                .withMessage("weight must not be negative, but was -9223372036854775808");
    }

    @Test
    void weightsOfWhichNoneIsPositiveAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Shares.of("a", 0, "b", 0))
                .withMessage("weights must have at least one above zero");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Shares<>(HashMap.<String, Long>empty()))
                .withMessage("weights must have at least one above zero");
    }

    @Test
    void oneKeyTwiceIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Shares.of("a", 75, "a", 25))
                .withMessage("keys must differ");
    }

    @Test
    void differentKeysThatCompareAsEqualAreRefused() {
        Map<BigDecimal, Long> weights = HashMap.of(new BigDecimal("1.0"), 75L, new BigDecimal("1.00"), 25L);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Shares<>(weights))
                .withMessage("keys must differ in their order");
    }

    private static Tuple2<String, Euro> part(String key, Euro amount) {
        return Tuple.of(key, amount);
    }
}
