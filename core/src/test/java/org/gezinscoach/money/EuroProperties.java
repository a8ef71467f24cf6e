package org.gezinscoach.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.gezinscoach.testing.AnyMoney;

class EuroProperties {
    private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);

    @Property
    void plusIsCommutative(@ForAll("summable") Euro one, @ForAll("summable") Euro other) {
        assertThat(one.plus(other)).isEqualTo(other.plus(one));
    }

    @Property
    void plusIsAssociative(@ForAll("summable") Euro one, @ForAll("summable") Euro two, @ForAll("summable") Euro three) {
        assertThat(one.plus(two).plus(three)).isEqualTo(one.plus(two.plus(three)));
    }

    @Property
    void zeroIsNeutral(@ForAll("euros") Euro amount) {
        assertThat(amount.plus(Euro.ZERO)).isEqualTo(amount);
        assertThat(Euro.ZERO.plus(amount)).isEqualTo(amount);
        assertThat(amount.minus(Euro.ZERO)).isEqualTo(amount);
    }

    @Property
    void minusIsTheInverseOfPlus(@ForAll("summable") Euro one, @ForAll("summable") Euro other) {
        assertThat(one.plus(other).minus(other)).isEqualTo(one);
        assertThat(one.minus(other).plus(other)).isEqualTo(one);
    }

    @Property
    void anAmountAndItsNegationAddUpToNothing(@ForAll("euros") Euro amount) {
        assertThat(amount.plus(amount.negated())).isEqualTo(Euro.ZERO);
        assertThat(amount.minus(amount)).isEqualTo(Euro.ZERO);
    }

    @Property
    void negationIsTotalAndAnInvolution(@ForAll("euros") Euro amount) {
        assertThat(amount.negated().cents()).isEqualTo(-amount.cents());
        assertThat(amount.negated().negated()).isEqualTo(amount);
    }

    @Property
    void absIsTheSizeWithoutTheSign(@ForAll("euros") Euro amount) {
        assertThat(amount.abs().cents()).isEqualTo(cents(amount).abs().longValueExact());
        assertThat(amount.negated().abs()).isEqualTo(amount.abs());
    }

    @Property
    void plusIsExactOrOverflows(@ForAll("euros") Euro one, @ForAll("euros") Euro other) {
        assertExactOrOverflow(() -> one.plus(other), cents(one).add(cents(other)));
    }

    @Property
    void minusIsExactOrOverflows(@ForAll("euros") Euro one, @ForAll("euros") Euro other) {
        assertExactOrOverflow(() -> one.minus(other), cents(one).subtract(cents(other)));
    }

    @Property
    void timesIsExactOrOverflows(@ForAll("euros") Euro amount, @ForAll("factors") long factor) {
        assertExactOrOverflow(() -> amount.times(factor), cents(amount).multiply(BigInteger.valueOf(factor)));
    }

    @Property
    void timesOfSummableAmountsIsExactOrOverflows(@ForAll("summable") Euro amount, @ForAll("factors") long factor) {
        assertExactOrOverflow(() -> amount.times(factor), cents(amount).multiply(BigInteger.valueOf(factor)));
    }

    @Property
    void timesIsRepeatedPlus(@ForAll("summable") Euro amount, @ForAll @IntRange(max = 60) int factor) {
        Euro sum = Euro.ZERO;
        for (int i = 0; i < factor; i++) {
            sum = sum.plus(amount);
        }
        assertThat(amount.times(factor)).isEqualTo(sum);
        assertThat(amount.times(-factor)).isEqualTo(sum.negated());
    }

    @Property
    void totalsAreTheSumHoweverTheyAreTaken(@ForAll("lists") List<Euro> amounts) {
        BigInteger sum = amounts.stream().map(EuroProperties::cents).reduce(BigInteger.ZERO, BigInteger::add);
        Euro expected = Euro.ofCents(sum.longValueExact());
        assertThat(Euro.total(amounts)).isEqualTo(expected);
        assertThat(amounts.stream().collect(Euro.toTotal())).isEqualTo(expected);
        assertThat(amounts.parallelStream().collect(Euro.toTotal())).isEqualTo(expected);
    }

    @Property
    void whatIsPrintedReadsBack(@ForAll("euros") Euro amount) {
        assertThat(Euro.parse(amount.toString())).isEqualTo(amount);
        assertThat(Euro.parse(amount.toString().substring("EUR ".length()))).isEqualTo(amount);
    }

    @Property
    void printedIsSignEurosPointAndTwoDigits(@ForAll("euros") Euro amount) {
        String digits = String.valueOf(Math.abs(amount.cents()));
        String padded = "0".repeat(Math.max(0, 3 - digits.length())) + digits;
        int point = padded.length() - 2;
        assertThat(amount)
                .hasToString("EUR " + (amount.cents() < 0 ? "-" : "") + padded.substring(0, point) + "."
                        + padded.substring(point));
    }

    @Property
    void aDecimalNumberKeepsItsValueOrIsRefused(
            @ForAll long unscaled, @ForAll @IntRange(min = -20, max = 22) int scale) {
        BigDecimal euros = BigDecimal.valueOf(unscaled, scale);
        BigInteger[] cents = BigInteger.valueOf(unscaled)
                .multiply(BigInteger.TEN.pow(22))
                .divideAndRemainder(BigInteger.TEN.pow(20 + scale));
        if (cents[1].signum() == 0 && cents[0].abs().compareTo(MOST) <= 0) {
            assertThat(Euro.of(euros).cents()).isEqualTo(cents[0].longValueExact());
        } else {
            assertThatIllegalArgumentException().isThrownBy(() -> Euro.of(euros));
        }
    }

    @Property
    void trailingZerosDoNotMatter(@ForAll("euros") Euro amount, @ForAll @IntRange(max = 50) int zeros) {
        BigDecimal euros = new BigDecimal(cents(amount).multiply(BigInteger.TEN.pow(zeros)), 2 + zeros);
        assertThat(Euro.of(euros)).isEqualTo(amount);
    }

    @Property
    void asANumberItIsItsCentsOverAHundred(@ForAll("euros") Euro amount) {
        assertThat(amount.toBigDecimal()).isEqualTo(new BigDecimal(cents(amount), 2));
        assertThat(Euro.of(amount.toBigDecimal())).isEqualTo(amount);
    }

    @Property
    void amountsCompareAsTheirCents(@ForAll("euros") Euro one, @ForAll("euros") Euro other) {
        assertThat(Integer.signum(one.compareTo(other))).isEqualTo(cents(one).compareTo(cents(other)));
        assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
    }

    @Property
    void partsSumToTheWhole(@ForAll("euros") Euro whole, @ForAll @IntRange(min = 1, max = 300) int parts) {
        BigInteger sum = BigInteger.ZERO;
        for (Euro part : whole.split(parts)) {
            sum = sum.add(cents(part));
        }
        assertThat(whole.split(parts)).hasSize(parts);
        assertThat(sum).isEqualTo(cents(whole));
    }

    @Property
    void partsDifferByAtMostACentTheLargerFirst(
            @ForAll("euros") Euro whole, @ForAll @IntRange(min = 1, max = 300) int parts) {
        io.vavr.collection.List<Long> sizes = whole.split(parts).map(part -> Math.abs(part.cents()));
        assertThat(sizes.head() - sizes.last()).isBetween(0L, 1L);
        assertThat(sizes.sorted().reverse()).isEqualTo(sizes);
    }

    @Property
    void splitOfNegatedIsNegatedSplit(@ForAll("euros") Euro whole, @ForAll @IntRange(min = 1, max = 300) int parts) {
        assertThat(whole.negated().split(parts)).isEqualTo(whole.split(parts).map(Euro::negated));
    }

    private static BigInteger cents(Euro amount) {
        return BigInteger.valueOf(amount.cents());
    }

    private static void assertExactOrOverflow(Supplier<Euro> sum, BigInteger cents) {
        if (cents.abs().compareTo(MOST) <= 0) {
            assertThat(sum.get().cents()).isEqualTo(cents.longValueExact());
        } else {
            assertThatExceptionOfType(ArithmeticException.class).isThrownBy(sum::get);
        }
    }

    @Provide
    Arbitrary<Euro> euros() {
        return Amounts.euros();
    }

    @Provide
    Arbitrary<Euro> summable() {
        return AnyMoney.euros();
    }

    @Provide
    Arbitrary<List<Euro>> lists() {
        return AnyMoney.euros().list().ofMaxSize(200);
    }

    @Provide
    Arbitrary<Long> factors() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(-12, 12),
                Arbitraries.longs().between(-20_000_000, 20_000_000),
                Arbitraries.longs());
    }
}
