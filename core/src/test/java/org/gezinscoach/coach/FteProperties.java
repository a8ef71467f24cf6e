package org.gezinscoach.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class FteProperties {

    @Property
    void whatIsPrintedReadsBack(@ForAll @IntRange(max = 1_000_000) int hundredths) {
        Fte fte = new Fte(hundredths);
        assertThat(Fte.parse(fte.toString())).isEqualTo(fte);
        assertThat(Fte.parse(fte.toString().replace(" fte", ""))).isEqualTo(fte);
    }

    @Property
    void printedIsTheExactNumber(@ForAll @IntRange(max = 1_000_000) int hundredths) {
        String number = new Fte(hundredths).toString().replace(" fte", "");
        assertThat(new BigDecimal(number).multiply(BigDecimal.valueOf(100))).isEqualByComparingTo("" + hundredths);
    }

    @Property
    void minusIsTheInverseOfPlus(@ForAll @IntRange(max = 500_000) int one, @ForAll @IntRange(max = 500_000) int other) {
        Fte sum = new Fte(one).plus(new Fte(other));
        assertThat(sum.hundredths()).isEqualTo(one + other);
        assertThat(sum.minus(new Fte(other))).isEqualTo(new Fte(one));
    }

    @Property
    void establishmentsCompareAsTheirHundredths(
            @ForAll @IntRange(max = 1_000_000) int one, @ForAll @IntRange(max = 1_000_000) int other) {
        assertThat(Integer.signum(new Fte(one).compareTo(new Fte(other)))).isEqualTo(Integer.signum(one - other));
    }
}
