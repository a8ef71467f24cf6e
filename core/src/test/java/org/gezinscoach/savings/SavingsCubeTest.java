package org.gezinscoach.savings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gezinscoach.intervention.BudgetEffect;
import org.gezinscoach.intervention.CareCategory;
import org.gezinscoach.intervention.Payer;
import org.gezinscoach.money.Amount;
import org.gezinscoach.money.Euro;
import org.gezinscoach.money.Total;
import org.junit.jupiter.api.Test;

class SavingsCubeTest {
    private static final SavingKey KEY = SavingKey.of(Savings.of(Euro.ZERO));
    private static final Euro MOST = Euro.ofCents(Long.MAX_VALUE);
    private static final Euro LEAST = Euro.ofCents(-Long.MAX_VALUE);
    private static final Euro CENT = Euro.ofCents(1);

    @Test
    void theEmptyCubeHoldsNothing() {
        assertThat(SavingsCube.EMPTY.isEmpty()).isTrue();
        assertThat(SavingsCube.EMPTY.total()).isEqualTo(new Total(Euro.ZERO, 0, 0));
        assertThat(SavingsCube.EMPTY.by(SavingKey::year)).isEmpty();
        assertThat(SavingsCube.of(List.of())).isEqualTo(SavingsCube.EMPTY);
    }

    @Test
    void cellsPrintWithoutColumnsThatSayNothing() {
        Saving direct = Savings.of(Euro.of(7)).withKind(SavingKind.DIRECT).withYear(Option.some(Year.of(2021)));
        Saving threat = Savings.of(Amount.unknown("not printed")).withKind(SavingKind.THREAT_BASED);

        assertThat(SavingsCube.of(List.of(direct.withPayer(Payer.REGION), threat.withPayer(Payer.UNSTATED))))
                .hasToString("""
                        2 cells of savings
                        year      kind          payer     method                 amount
                        2021      DIRECT        REGION    PRINTED              EUR 7.00
                        UNSTATED  THREAT_BASED  UNSTATED  PRINTED  EUR 0.00 + 1 unknown""");
        assertThat(SavingsCube.of(List.of(direct.withPayer(Payer.REGION)
                        .withCategory(CareCategory.HOUSING)
                        .withNetting(Netting.GROSS)
                        .withBudgetEffect(BudgetEffect.CASHABLE))))
                .hasToString("""
                        1 cell of savings
                        year  kind    payer   category  netting  method   budget effect    amount
                        2021  DIRECT  REGION  HOUSING   GROSS    PRINTED  CASHABLE       EUR 7.00""");
        assertThat(SavingsCube.EMPTY).hasToString("0 cells of savings");
    }

    @Test
    void aZeroSavingIsStoredNowhere() {
        assertThat(SavingsCube.of(List.of(Savings.of(Euro.ZERO)))).isEqualTo(SavingsCube.EMPTY);
        assertThat(new SavingsCube(HashMap.of(KEY, Total.ZERO))).isEqualTo(SavingsCube.EMPTY);
        assertThat(new SavingsCube(TreeMap.of(KEY, Total.ZERO))).isEqualTo(SavingsCube.EMPTY);
    }

    @Test
    void cellsInOrderAreTakenAsTheyAre() {
        TreeMap<SavingKey, Total> cells = TreeMap.of(KEY, Total.of(CENT));

        assertThat(new SavingsCube(cells).cells()).isSameAs(cells);
    }

    @Test
    void cellsGivenInAnyMapComeInOrder() {
        SavingKey earlier = KEY.withYear(Option.some(Year.of(2021)));
        SavingKey later = KEY.withYear(Option.some(Year.of(2022)));
        Total total = Total.of(CENT);

        SavingsCube backwards = new SavingsCube(TreeMap.ofEntries(
                Collections.<SavingKey>reverseOrder(),
                List.of(Tuple.of(earlier, total), Tuple.of(KEY, total), Tuple.of(later, total))));

        assertThat(backwards.cells().keySet().toJavaList()).containsExactly(earlier, later, KEY);
    }

    @Test
    void unknownGainsAndCostsAreCountedApart() {
        Saving gain = Savings.of(Amount.unknown("not printed"));
        Saving cost = Savings.of(Amount.unknown("not printed").negated());

        SavingsCube cube = SavingsCube.of(List.of(gain, cost, gain, Savings.of(Euro.of(5)), gain));

        assertThat(cube.cells().toJavaMap()).containsExactly(java.util.Map.entry(KEY, new Total(Euro.of(5), 3, 1)));
        assertThat(cube.total()).hasToString("EUR 5.00 + 3 unknown - 1 unknown");
    }

    @Test
    void whatIsUnknownInTwoPartsIsUnknownInTheWhole() {
        Saving gain = Savings.of(Amount.unknown("not printed"));
        Saving cost = Savings.of(Amount.unknown("not printed").negated());
        CubeAccumulator one = new CubeAccumulator();
        List.of(gain, cost, cost, Savings.of(Euro.of(5))).forEach(one::add);
        CubeAccumulator other = new CubeAccumulator();
        List.of(gain, gain, cost, cost, Savings.of(Euro.of(7))).forEach(other::add);

        assertThat(one.merge(other).cells().toJavaMap())
                .containsExactly(java.util.Map.entry(KEY, new Total(Euro.of(12), 3, 4)));
        assertThat(other.cells().toJavaMap()).containsExactly(java.util.Map.entry(KEY, new Total(Euro.of(7), 2, 2)));
    }

    @Test
    void aKnownZeroBesideAnUnknownIsKept() {
        SavingsCube cube = SavingsCube.of(
                List.of(Savings.of(Euro.of(3)), Savings.of(Euro.of(-3)), Savings.of(Amount.unknown("not printed"))));

        assertThat(cube.total()).isEqualTo(new Total(Euro.ZERO, 1, 0));
        assertThat(cube.isEmpty()).isFalse();
    }

    @Test
    void aRollUpLeavesOutWhatCancels() {
        SavingsCube cube = SavingsCube.of(List.of(
                Savings.of(Euro.of(3)).withKind(SavingKind.DIRECT),
                Savings.of(Euro.of(-3)).withKind(SavingKind.THREAT_BASED),
                Savings.of(Euro.of(7)).withPayer(Payer.REGION)));

        assertThat(cube.cells()).hasSize(3);
        assertThat(cube.by(SavingKey::payer).toJavaMap())
                .containsExactly(java.util.Map.entry(Payer.REGION, Total.of(Euro.of(7))));
    }

    @Test
    void theTotalOfAKindThatIsNotThereIsZero() {
        assertThat(SavingsCube.of(List.of(Savings.of(CENT))).total(SavingKind.DIRECT))
                .isEqualTo(new Total(Euro.ZERO, 0, 0));
    }

    @Test
    void everyCombinationOfConstantsComesBackUnchanged() {
        List<SavingKey> keys = everyKey().toList();
        List<Saving> savings = IntStream.range(0, keys.size())
                .mapToObj(i -> Savings.of(keys.get(i), Euro.ofCents(i + 1L)))
                .toList();

        SavingsCube cube = SavingsCube.of(savings);

        assertThat(keys).hasSize(3 * 10 * 19 * 3 * 3 * 4);
        assertThat(cube.cells().size()).isEqualTo(keys.size());
        for (int i = 0; i < keys.size(); i++) {
            assertThat(cube.cells().get(keys.get(i)).get()).isEqualTo(new Total(Euro.ofCents(i + 1L), 0, 0));
        }
    }

    @Test
    void everyYearComesBackUnchangedWithEveryConstant() {
        List<SavingKey> keys = new ArrayList<>(List.of(KEY));
        for (int year = 1900; year <= 2199; year++) {
            SavingKey ofYear = KEY.withYear(Option.some(Year.of(year)));
            Stream.of(SavingKind.values()).map(ofYear::withKind).forEach(keys::add);
            Stream.of(Payer.values()).map(ofYear::withPayer).forEach(keys::add);
            Stream.of(CareCategory.values()).map(ofYear::withCategory).forEach(keys::add);
            Stream.of(Netting.values()).map(ofYear::withNetting).forEach(keys::add);
            Stream.of(Method.values()).map(ofYear::withMethod).forEach(keys::add);
            Stream.of(BudgetEffect.values()).map(ofYear::withBudgetEffect).forEach(keys::add);
        }
        List<SavingKey> distinct = keys.stream().distinct().toList();
        List<Saving> savings =
                distinct.stream().map(key -> Savings.of(key, CENT)).toList();

        SavingsCube cube = SavingsCube.of(savings);

        assertThat(distinct).hasSize(1 + 300 * (3 + 10 + 19 + 3 + 3 + 4 - 5));
        assertThat(new HashSet<>(cube.cells().keySet().toJavaList())).isEqualTo(new HashSet<>(distinct));
        assertThat(cube.cells().size()).isEqualTo(distinct.size());
        assertThat(cube.cells().values()).allMatch(Total.of(CENT)::equals);
    }

    @Test
    void aCellHoldsTheLargestAmountsExactly() {
        assertThat(SavingsCube.of(List.of(Savings.of(MOST))).total().known()).isEqualTo(MOST);
        assertThat(SavingsCube.of(List.of(Savings.of(LEAST))).total().known()).isEqualTo(LEAST);
        assertThat(SavingsCube.of(List.of(Savings.of(MOST), Savings.of(LEAST)))).isEqualTo(SavingsCube.EMPTY);
    }

    @Test
    void aCellThatOverflowsUpwardsThrows() {
        overflows(MOST, CENT);
    }

    @Test
    void aCellThatOverflowsDownwardsThrows() {
        overflows(LEAST, Euro.ofCents(-2));
    }

    @Test
    void aCellAtExactlyTheSmallestLongThrows() {
        overflows(LEAST, Euro.ofCents(-1));
    }

    @Test
    void aGrandTotalThatOverflowsThrowsThoughNoCellDoes() {
        SavingsCube cube =
                SavingsCube.of(List.of(Savings.of(MOST), Savings.of(CENT).withPayer(Payer.REGION)));

        assertThat(cube.total(SavingKind.DIRECT)).isEqualTo(Total.ZERO);
        assertThatThrownBy(cube::total).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> cube.by(SavingKey::kind)).isInstanceOf(ArithmeticException.class);
    }

    private static void overflows(Euro first, Euro second) {
        List<Saving> savings = List.of(Savings.of(first), Savings.of(second));
        SavingsCube left = SavingsCube.of(savings.subList(0, 1));
        SavingsCube right = SavingsCube.of(savings.subList(1, 2));

        assertThatThrownBy(() -> SavingsCube.of(savings)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> savings.stream().collect(SavingsCube.collector()))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> savings.parallelStream().collect(SavingsCube.collector()))
                .hasStackTraceContaining("ArithmeticException");
        assertThatThrownBy(() -> left.plus(right)).isInstanceOf(ArithmeticException.class);
    }

    private static Stream<SavingKey> everyKey() {
        return Stream.of(SavingKind.values())
                .flatMap(kind -> Stream.of(Payer.values()).map(KEY.withKind(kind)::withPayer))
                .flatMap(key -> Stream.of(CareCategory.values()).map(key::withCategory))
                .flatMap(key -> Stream.of(Netting.values()).map(key::withNetting))
                .flatMap(key -> Stream.of(Method.values()).map(key::withMethod))
                .flatMap(key -> Stream.of(BudgetEffect.values()).map(key::withBudgetEffect));
    }
}
