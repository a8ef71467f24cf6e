package org.gezinscoach.money;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Option;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.gezinscoach.testing.AnyMoney;

class IntervalProperties {

    @Property(edgeCases = EdgeCasesMode.NONE)
    void plusIsCommutativeAndAssociativeAndZeroIsNeutral(
            @ForAll("intervals") Interval one, @ForAll("intervals") Interval two, @ForAll("intervals") Interval three) {
        assertThat(one.plus(two)).isEqualTo(two.plus(one));
        assertThat(one.plus(two).plus(three)).isEqualTo(one.plus(two.plus(three)));
        assertThat(one.plus(Interval.ZERO)).isEqualTo(one);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theSumContainsTheSumOfWhatEachContains(
            @ForAll("intervals") Interval one,
            @ForAll("intervals") Interval other,
            @ForAll @IntRange(max = 100) int first,
            @ForAll @IntRange(max = 100) int second) {
        Euro inOne = within(one, first);
        Euro inOther = within(other, second);

        assertThat(one.contains(inOne)).isTrue();
        assertThat(other.contains(inOther)).isTrue();
        assertThat(one.plus(other).contains(inOne.plus(inOther))).isTrue();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theSumIsNoWiderThanItsParts(@ForAll("intervals") Interval one, @ForAll("intervals") Interval other) {
        Interval sum = one.plus(other);

        assertThat(sum.isOpen()).isEqualTo(one.isOpen() || other.isOpen());
        sum.least().forEach(least -> {
            Euro bound = one.least().get().plus(other.least().get());
            assertThat(least).isEqualTo(bound);
            assertThat(sum.contains(bound.minus(Euro.ofCents(1)))).isFalse();
        });
        sum.most()
                .forEach(most ->
                        assertThat(sum.contains(most.plus(Euro.ofCents(1)))).isFalse());
    }

    @Provide
    Arbitrary<Interval> intervals() {
        Arbitrary<Option<Euro>> bounds = AnyMoney.euros().optional(0.8).map(Option::ofOptional);
        return Combinators.combine(bounds, bounds)
                .as((one, other) -> one.exists(low -> other.exists(high -> low.compareTo(high) > 0))
                        ? new Interval(other, one)
                        : new Interval(one, other));
    }

    /** An amount so many hundredths of the way from the lower to the upper bound; from zero where it is open. */
    private static Euro within(Interval interval, int hundredths) {
        long least = interval.least()
                .map(Euro::cents)
                .getOrElse(() -> interval.most().map(Euro::cents).getOrElse(0L) - 100);
        long most = interval.most().map(Euro::cents).getOrElse(least + 100);
        return Euro.ofCents(least + (most - least) / 100 * hundredths);
    }
}
