package org.gezinscoach.savings;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.money.Euro;
import org.gezinscoach.money.Total;

class ConcentrationProperties {
    @Provide
    Arbitrary<List<Euro>> amounts() {
        return Savings.euros().list().ofMinSize(1).ofMaxSize(12);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void shareAndMeansAreThoseOfTheSortedAmounts(@ForAll("amounts") List<Euro> amounts) {
        Concentration concentration = of(amounts);
        List<BigDecimal> sorted =
                amounts.stream().map(Euro::toBigDecimal).sorted().toList();
        BigDecimal largest = sorted.get(sorted.size() - 1);
        BigDecimal sum = sorted.stream().reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(concentration.share())
                .isEqualTo(
                        sum.signum() > 0 ? Option.some(largest.divide(sum, 4, RoundingMode.HALF_UP)) : Option.none());
        assertThat(concentration.mean().value().toBigDecimal()).isEqualTo(mean(sum, amounts.size()));
        assertThat(concentration.meanWithoutLargest().map(mean -> mean.value().toBigDecimal()))
                .isEqualTo(
                        amounts.size() == 1
                                ? Option.none()
                                : Option.some(mean(sum.subtract(largest), amounts.size() - 1)));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void asManyCasesLieAboveTheMedianAsBelow(@ForAll("amounts") List<Euro> amounts) {
        Euro median = of(amounts).median();
        long above = amounts.stream().filter(one -> one.compareTo(median) > 0).count();
        long below = amounts.stream().filter(one -> one.compareTo(median) < 0).count();

        assertThat(above).isLessThanOrEqualTo(amounts.size() / 2);
        assertThat(below).isLessThanOrEqualTo(amounts.size() / 2);
    }

    private static BigDecimal mean(BigDecimal sum, int count) {
        return sum.divide(BigDecimal.valueOf(count), 2, RoundingMode.HALF_UP);
    }

    private static Concentration of(List<Euro> amounts) {
        Map<HouseholdId, Total> cases = HashMap.empty();
        for (int i = 0; i < amounts.size(); i++) {
            cases = cases.put(new HouseholdId("Almelo 2020", "case " + i), Total.of(amounts.get(i)));
        }
        return Concentration.of(cases, Option.none()).get();
    }
}
