package org.gezinscoach.savings;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.gezinscoach.money.Amount;
import org.gezinscoach.money.Euro;
import org.gezinscoach.money.Total;

class NetResultProperties {
    private static final List<SavingKind> ALL = List.of(SavingKind.values());

    @Provide
    Arbitrary<List<Saving>> gross() {
        return Savings.savings()
                .map(saving -> saving.withNetting(Netting.GROSS))
                .list()
                .ofMaxSize(20);
    }

    @Provide
    Arbitrary<List<Saving>> any() {
        return Savings.lists();
    }

    @Provide
    Arbitrary<Euro> costs() {
        return Interventions.knownPrices();
    }

    @Property
    void netPlusCostIsTheSavings(@ForAll("gross") List<Saving> savings, @ForAll("costs") Euro cost) {
        NetResult result = result(savings, cost);
        NaiveCube.Cell all = NaiveCube.total(savings);
        Total net = result.net();

        assertThat(BigDecimal.valueOf(net.known().cents() + cost.cents(), 2)).isEqualTo(all.known());
        assertThat(net.unknownGains()).isEqualTo(all.unknownGains());
        assertThat(net.unknownCosts()).isEqualTo(all.unknownCosts());
        assertThat(NaiveCube.Cell.of(result.savings())).isEqualTo(all);
    }

    @Property
    void theRatioIsWithinHalfOfItsLastDecimal(
            @ForAll("gross") List<Saving> savings, @ForAll @LongRange(min = 1, max = 1_000_000_000L) long cents) {
        BigDecimal ratio = result(savings, Euro.ofCents(cents)).ratio().get();
        BigDecimal cost = BigDecimal.valueOf(cents, 2);
        BigDecimal error = NaiveCube.total(savings).known().subtract(ratio.multiply(cost));

        assertThat(ratio.scale()).isEqualTo(4);
        assertThat(error.abs().multiply(BigDecimal.valueOf(20_000))).isLessThanOrEqualTo(cost);
    }

    @Property
    void theSwitchingValueIsTheLeastThatBreaksEven(@ForAll("gross") List<Saving> savings, @ForAll("costs") Euro cost) {
        NaiveCube.Cell all = NaiveCube.total(savings);
        BigInteger missing =
                BigInteger.valueOf(cost.cents()).subtract(all.known().unscaledValue());
        String expected = all.unknownCosts() > 0
                ? "open"
                : all.unknownGains() == 0
                        ? "nothing unknown"
                        : "EUR " + new BigDecimal(missing.max(BigInteger.ZERO), 2);

        assertThat(result(savings, cost).switchingValue()).hasToString(expected);
    }

    @Property
    void thereIsANetResultExactlyWhereAllIsGrossNamedAndKnown(
            @ForAll("any") List<Saving> savings,
            @ForAll Set<SavingKind> kinds,
            @ForAll("costs") Euro known,
            @ForAll boolean alsoUnknown) {
        Total cost = alsoUnknown ? Total.of(known).plus(Amount.unknown("not stated")) : Total.of(known);
        var cells = NaiveCube.cells(savings).keySet();
        boolean gross = cells.stream().allMatch(cell -> cell.get(4) == Netting.GROSS);
        boolean named = cells.stream().allMatch(cell -> kinds.contains((SavingKind) cell.get(1)));
        String expected = !gross
                ? "savings-not-gross"
                : !named ? "kinds-not-named" : alsoUnknown ? "coaching-cost-unknown" : "a net result";

        assertThat(NetResult.of(SavingsCube.of(savings), cost, kinds)
                        .<String>fold(NetRefusal::code, net -> "a net result"))
                .isEqualTo(expected);
    }

    @Property
    void kindsAreNamedInTheOrderOfTheEnum(@ForAll List<SavingKind> kinds) {
        assertThat(NetResult.of(SavingsCube.EMPTY, Total.ZERO, kinds)
                        .get()
                        .kinds()
                        .toJavaList())
                .isEqualTo(Arrays.stream(SavingKind.values())
                        .filter(kinds::contains)
                        .toList());
    }

    private static NetResult result(List<Saving> gross, Euro cost) {
        return NetResult.of(SavingsCube.of(gross), Total.of(cost), ALL).get();
    }
}
