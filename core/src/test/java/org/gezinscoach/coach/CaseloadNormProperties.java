package org.gezinscoach.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Duration;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class CaseloadNormProperties {
    private static final int MOST_HUNDREDTHS = 1_000_000;

    @Property
    void capacityOfHoursIsTheExactQuotientRoundedDown(
            @ForAll("norms") CaseloadNorm norm, @ForAll @LongRange(min = 0, max = 100_000) long minutes) {
        BigInteger exact = BigInteger.valueOf(norm.max())
                .multiply(BigInteger.valueOf(minutes))
                .divide(BigInteger.valueOf(norm.week().toMinutes()));
        assertThat(norm.capacityOf(Duration.ofMinutes(minutes))).isEqualTo(exact.longValueExact());
    }

    @Property
    void capacityOfTheWholeWeekIsTheMaximum(@ForAll("norms") CaseloadNorm norm) {
        assertThat(norm.capacityOf(norm.week())).isEqualTo(norm.max());
        assertThat(norm.capacityOf(norm.week().minusMinutes(1))).isLessThan(norm.max());
        assertThat(norm.capacityOf(Duration.ZERO)).isZero();
    }

    @Property
    void capacityIsMonotoneInTheHoursAndInTheNorm(
            @ForAll("norms") CaseloadNorm norm,
            @ForAll @LongRange(min = 0, max = 10_080) long minutes,
            @ForAll @LongRange(min = 0, max = 10_080) long more,
            @ForAll @IntRange(max = 5) int households) {
        Duration hours = Duration.ofMinutes(minutes);
        long capacity = norm.capacityOf(hours);
        assertThat(norm.capacityOf(hours.plusMinutes(more))).isGreaterThanOrEqualTo(capacity);
        assertThat(norm.withMax(norm.max() + households).capacityOf(hours)).isGreaterThanOrEqualTo(capacity);
    }

    @Property
    void capacityOfAnEstablishmentIsTheExactProductRoundedDown(
            @ForAll("norms") CaseloadNorm norm, @ForAll @IntRange(max = MOST_HUNDREDTHS) int hundredths) {
        BigDecimal fte = BigDecimal.valueOf(hundredths, 2);
        HouseholdRange range = norm.capacityOf(new Fte(hundredths));
        assertThat(range.least()).isEqualTo(down(fte.multiply(BigDecimal.valueOf(norm.min()))));
        assertThat(range.most()).isEqualTo(down(fte.multiply(BigDecimal.valueOf(norm.max()))));
    }

    @Property
    void theEstablishmentForSomeHouseholdsHoldsThemAndAHundredthLessDoesNot(
            @ForAll("norms") CaseloadNorm norm, @ForAll @IntRange(max = 10_000) int households) {
        Fte fte = norm.fteFor(households);
        assertThat(norm.capacityOf(fte).most()).isGreaterThanOrEqualTo(households);
        assertThat(norm.capacityOf(fte).uncovered(households)).isZero();
        if (households > 0) {
            Fte less = new Fte(fte.hundredths() - 1);
            assertThat(norm.capacityOf(less).most()).isLessThan(households);
        }
    }

    @Property
    void uncoveredIsWhatExceedsTheUpperBound(
            @ForAll @LongRange(min = 0, max = 1_000) long least,
            @ForAll @LongRange(min = 0, max = 1_000) long wider,
            @ForAll @LongRange(min = 0, max = 5_000) long households) {
        long uncovered = new HouseholdRange(least, least + wider).uncovered(households);
        assertThat(uncovered).isEqualTo(households > least + wider ? households - least - wider : 0);
    }

    private static long down(BigDecimal number) {
        return number.setScale(0, RoundingMode.DOWN).longValueExact();
    }

    @Provide
    Arbitrary<CaseloadNorm> norms() {
        return Teams.norms();
    }
}
