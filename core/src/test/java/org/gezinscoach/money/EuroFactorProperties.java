package org.gezinscoach.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.gezinscoach.testing.AnyMoney;

/** An amount times a decimal factor, against whole numbers rounded by the definition of each mode. */
class EuroFactorProperties {
    private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);

    @Property
    void aProductIsTheExactOneRounded(
            @ForAll("euros") Euro amount, @ForAll("factors") BigDecimal factor, @ForAll RoundingMode rounding) {
        assertProduct(amount, factor, rounding);
    }

    @Property
    void aHalfIsRoundedByItsMode(
            @ForAll("halves") BigDecimal factor, @ForAll boolean negative, @ForAll RoundingMode rounding) {
        assertProduct(Euro.ofCents(negative ? -1 : 1), factor, rounding);
    }

    @Property
    void aProductNearTheEndOfTheRangeIsExactOrOverflows(
            @ForAll @IntRange(min = -30, max = 30) int tenths, @ForAll RoundingMode rounding) {
        BigDecimal factor = new BigDecimal(MOST.multiply(BigInteger.TEN).add(BigInteger.valueOf(tenths)), 1);
        assertProduct(Euro.ofCents(1), factor, rounding);
        assertProduct(Euro.ofCents(-1), factor, rounding);
    }

    private static void assertProduct(Euro amount, BigDecimal factor, RoundingMode rounding) {
        BigInteger numerator = BigInteger.valueOf(amount.cents()).multiply(factor.unscaledValue());
        int scale = factor.scale();
        Optional<BigInteger> expected = scale < 0
                ? Optional.of(numerator.multiply(BigInteger.TEN.pow(-scale)))
                : rounded(numerator, BigInteger.TEN.pow(scale), rounding);
        Optional<BigInteger> inRange = expected.filter(cents -> cents.abs().compareTo(MOST) <= 0);
        if (inRange.isPresent()) {
            assertThat(amount.times(factor, rounding).cents())
                    .isEqualTo(inRange.get().longValueExact());
        } else {
            assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> amount.times(factor, rounding));
        }
    }

    private static Optional<BigInteger> rounded(BigInteger numerator, BigInteger denominator, RoundingMode mode) {
        BigInteger[] size = numerator.abs().divideAndRemainder(denominator);
        if (size[1].signum() == 0) {
            return Optional.of(numerator.divide(denominator));
        }
        boolean negative = numerator.signum() < 0;
        int half = size[1].shiftLeft(1).compareTo(denominator);
        boolean away = switch (mode) {
            case UP -> true;
            case DOWN -> false;
            case CEILING -> !negative;
            case FLOOR -> negative;
            case HALF_UP -> half >= 0;
            case HALF_DOWN -> half > 0;
            case HALF_EVEN -> half > 0 || (half == 0 && size[0].testBit(0));
            case UNNECESSARY -> false;
        };
        BigInteger cents = away ? size[0].add(BigInteger.ONE) : size[0];
        return mode == RoundingMode.UNNECESSARY ? Optional.empty() : Optional.of(negative ? cents.negate() : cents);
    }

    @Provide
    Arbitrary<Euro> euros() {
        return Arbitraries.oneOf(Amounts.euros(), AnyMoney.euros());
    }

    @Provide
    Arbitrary<BigDecimal> factors() {
        Arbitrary<BigDecimal> small = Combinators.combine(
                        Arbitraries.longs().between(-10_000, 10_000),
                        Arbitraries.integers().between(-3, 6))
                .as(BigDecimal::valueOf);
        Arbitrary<BigDecimal> any = Combinators.combine(
                        Arbitraries.longs(), Arbitraries.integers().between(-25, 45))
                .as(BigDecimal::valueOf);
        return Arbitraries.oneOf(small, any);
    }

    @Provide
    Arbitrary<BigDecimal> halves() {
        return Arbitraries.longs().between(-1_000_000, 1_000_000).map(whole -> BigDecimal.valueOf(whole * 10 + 5, 1));
    }
}
