package org.gezinscoach.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.gezinscoach.testing.AnyMoney;
import org.gezinscoach.testing.MonoidLaws;

class TotalProperties {

    private static final MonoidLaws<Total> LAWS = new MonoidLaws<>(Total.ZERO, Total::plus);

    @Property
    void plusIsCommutative(@ForAll("totals") Total one, @ForAll("totals") Total other) {
        LAWS.plusIsCommutative(one, other);
    }

    @Property
    void plusIsAssociative(@ForAll("totals") Total one, @ForAll("totals") Total two, @ForAll("totals") Total three) {
        LAWS.plusIsAssociative(one, two, three);
    }

    @Property
    void zeroIsNeutral(@ForAll("totals") Total total) {
        LAWS.zeroIsNeutral(total);
    }

    @Property
    void negationSwapsTheCountsAndIsAnInvolution(@ForAll("totals") Total total) {
        Total negated = total.negated();
        assertThat(negated.known().cents()).isEqualTo(-total.known().cents());
        assertThat(negated.unknownGains()).isEqualTo(total.unknownCosts());
        assertThat(negated.unknownCosts()).isEqualTo(total.unknownGains());
        assertThat(negated.negated()).isEqualTo(total);
    }

    @Property
    void negationDistributesOverPlus(@ForAll("totals") Total one, @ForAll("totals") Total other) {
        assertThat(one.plus(other).negated()).isEqualTo(one.negated().plus(other.negated()));
    }

    @Property
    void theTotalOfTheNegatedIsTheNegatedTotal(@ForAll("amounts") List<Amount> amounts) {
        assertThat(amounts.stream().map(Amount::negated).collect(Total.toTotal()))
                .isEqualTo(counted(amounts).negated());
    }

    @Property
    void knownIsAddedAndUnknownIsCounted(@ForAll("amounts") List<Amount> amounts) {
        assertThat(amounts.stream().collect(Total.toTotal())).isEqualTo(counted(amounts));
    }

    @Property
    void theOrderDoesNotMatter(@ForAll("amounts") List<Amount> amounts, @ForAll Random random) {
        List<Amount> shuffled = new ArrayList<>(amounts);
        Collections.shuffle(shuffled, random);
        assertThat(shuffled.stream().collect(Total.toTotal())).isEqualTo(counted(amounts));
    }

    @Property
    void everyPartitionAddsUpToTheSameTotal(
            @ForAll("amounts") List<Amount> amounts, @ForAll @Size(max = 6) List<@IntRange(max = 60) Integer> cuts) {
        List<Integer> edges = Stream.concat(
                        Stream.of(0, amounts.size()), cuts.stream().map(cut -> Math.min(cut, amounts.size())))
                .sorted()
                .toList();
        Total together = Total.ZERO;
        for (int i = 1; i < edges.size(); i++) {
            together = together.plus(
                    amounts.subList(edges.get(i - 1), edges.get(i)).stream().collect(Total.toTotal()));
        }
        assertThat(together).isEqualTo(counted(amounts));
    }

    @Property
    void theCollectorGivesTheSameInParallel(@ForAll("amounts") List<Amount> amounts) {
        assertThat(amounts.parallelStream().collect(Total.toTotal())).isEqualTo(counted(amounts));
        assertThat(amounts.parallelStream().unordered().collect(Total.toTotal()))
                .isEqualTo(counted(amounts));
    }

    @Property
    void aTotalIsCompleteExactlyWhenNothingIsUnknown(@ForAll("amounts") List<Amount> amounts) {
        Total total = amounts.stream().collect(Total.toTotal());
        long unknowns = amounts.stream().filter(Unknown.class::isInstance).count();
        assertThat(total.unknowns()).isEqualTo(unknowns);
        assertThat(total.isComplete()).isEqualTo(unknowns == 0);
    }

    private static Total counted(List<Amount> amounts) {
        long cents = 0;
        long gains = 0;
        long costs = 0;
        for (Amount amount : amounts) {
            if (amount instanceof Euro euro) {
                cents += euro.cents();
            } else if (amount.isNegative()) {
                costs++;
            } else {
                gains++;
            }
        }
        return new Total(Euro.ofCents(cents), gains, costs);
    }

    @Provide
    Arbitrary<Total> totals() {
        return AnyMoney.totals();
    }

    @Provide
    Arbitrary<List<Amount>> amounts() {
        return AnyMoney.amounts().list().ofMaxSize(60);
    }
}
