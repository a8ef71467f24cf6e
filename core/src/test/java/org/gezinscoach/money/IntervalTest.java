package org.gezinscoach.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.control.Option;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.gezinscoach.RecordLaws;
import org.junit.jupiter.api.Test;

class IntervalTest {
    private static final Interval FROM = new Interval(Option.some(Euro.of(104_080)), Option.none());
    private static final Interval BAND = Interval.of(Euro.of(1_000), Euro.of(3_000));
    private static final Interval UP_TO = new Interval(Option.none(), Option.some(Euro.ZERO));
    private static final Interval OPEN = new Interval(Option.none(), Option.none());

    @Test
    void intervalsAddUpBoundByBound() {
        assertThat(FROM.plus(BAND)).hasToString("EUR 105080.00 or more");
        assertThat(BAND.plus(BAND)).hasToString("EUR 2000.00 to EUR 6000.00");
        assertThat(BAND.plus(UP_TO)).hasToString("EUR 3000.00 or less");
        assertThat(FROM.plus(UP_TO)).isEqualTo(OPEN);
    }

    @Test
    void anIntervalPrintsItsBounds() {
        assertThat(FROM).hasToString("EUR 104080.00 or more");
        assertThat(BAND).hasToString("EUR 1000.00 to EUR 3000.00");
        assertThat(UP_TO).hasToString("EUR 0.00 or less");
        assertThat(OPEN).hasToString("open");
    }

    @Test
    void theFirstYearOfWormerlandIsAtLeastWhatIsKnown() {
        Interval year = Interval.of(Euro.of(104_080));
        for (int i = 0; i < 3; i++) {
            year = year.plus(Interval.of(Amount.unknown("not printed")));
        }
        assertThat(year).isEqualTo(FROM);
    }

    @Test
    void ofASingleAmountItselfIsKnownOrItsSign() {
        assertThat(Interval.of(Euro.of(-3_480))).hasToString("EUR -3480.00 to EUR -3480.00");
        assertThat(Interval.of(Amount.unknown("not printed"))).hasToString("EUR 0.00 or more");
        assertThat(Interval.of(Amount.unknown("not printed").negated())).hasToString("EUR 0.00 or less");
    }

    @Test
    void bothBoundsAreIncluded() {
        assertThat(BAND.contains(Euro.of(1_000))).isTrue();
        assertThat(BAND.contains(Euro.of(3_000))).isTrue();
        assertThat(BAND.contains(Euro.parse("999.99"))).isFalse();
        assertThat(BAND.contains(Euro.parse("3000.01"))).isFalse();
        assertThat(OPEN.contains(Euro.ofCents(Long.MAX_VALUE))).isTrue();
        assertThat(FROM.contains(Euro.parse("104079.99"))).isFalse();
        assertThat(UP_TO.contains(Euro.ofCents(1))).isFalse();
    }

    @Test
    void anIntervalIsOpenWhereABoundIsMissing() {
        assertThat(BAND.isOpen()).isFalse();
        assertThat(Interval.ZERO.isOpen()).isFalse();
        assertThat(FROM.isOpen()).isTrue();
        assertThat(UP_TO.isOpen()).isTrue();
        assertThat(OPEN.isOpen()).isTrue();
    }

    @Test
    void theLowerBoundIsNotAboveTheUpper() {
        assertThat(Interval.of(Euro.of(1), Euro.of(1)).least()).contains(Euro.of(1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Interval.of(Euro.of(3_000), Euro.of(1_000)))
                .withMessage("least must be at most EUR 1000.00, but was EUR 3000.00");
    }

    @Test
    void aBoundThatDoesNotFitOverflows() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> BAND.plus(Interval.of(Euro.ofCents(Long.MAX_VALUE))));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Interval.of(Euro.of(-1)).plus(Interval.of(Euro.ofCents(-Long.MAX_VALUE))));
    }

    @Test
    void equalIntervalsAreEqualAndHoldNoNull() throws ReflectiveOperationException {
        EqualsVerifier.forClass(Interval.class)
                .withPrefabValues(Option.class, Option.none(), Option.some(Euro.ZERO))
                .suppress(Warning.NULL_FIELDS)
                .verify();
        RecordLaws.assertNoNull(BAND);
    }
}
