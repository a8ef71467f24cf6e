package org.gezinscoach.savings;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Option;
import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.gezinscoach.money.Euro;
import org.gezinscoach.money.Total;

class MeanProperties {
    @Property
    void aMeanIsRoundedHalfUp(
            @ForAll @LongRange(min = -Long.MAX_VALUE) long cents, @ForAll @IntRange(min = 1) int households) {
        BigInteger number = BigInteger.valueOf(households);
        BigInteger size = BigInteger.valueOf(cents).abs();
        BigInteger rounded = size.shiftLeft(1).add(number).divide(number.shiftLeft(1));

        assertThat(BigInteger.valueOf(mean(cents, households))).isEqualTo(cents < 0 ? rounded.negate() : rounded);
    }

    @Property
    void theMeanOfACostMirrorsTheMeanOfAGain(
            @ForAll @LongRange(min = 0) long cents, @ForAll @IntRange(min = 1, max = 100) int households) {
        assertThat(mean(-cents, households)).isEqualTo(-mean(cents, households));
    }

    private static long mean(long cents, int households) {
        return new Mean(Total.of(Euro.ofCents(cents)), households, Option.none())
                .value()
                .cents();
    }
}
