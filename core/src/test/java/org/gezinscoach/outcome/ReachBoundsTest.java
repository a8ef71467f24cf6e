package org.gezinscoach.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

class ReachBoundsTest {
    private static final ReachBounds ALL_OF_8 = Reach.all().outOf(8).bounds();
    private static final ReachBounds THREE_OF_5 = Reach.exactly(3).outOf(5).bounds();
    private static final ReachBounds AT_LEAST_3_OF_5 = Reach.atLeast(3).outOf(5).bounds();
    private static final ReachBounds NOT_COUNTED_OF_5 =
            Reach.notCounted("no number").outOf(5).bounds();

    @Test
    void allOfEightAndThreeOfFiveAreElevenOfThirteen() {
        assertThat(ALL_OF_8.plus(THREE_OF_5)).hasToString("exactly 11 of 13");
        assertThat(ALL_OF_8.plus(THREE_OF_5).isExact()).isTrue();
    }

    @Test
    void atLeastStaysAtLeast() {
        assertThat(ALL_OF_8.plus(AT_LEAST_3_OF_5)).hasToString("at least 11 of 13");
        assertThat(THREE_OF_5.plus(AT_LEAST_3_OF_5)).hasToString("at least 6 and at most 8 of 10");
        assertThat(THREE_OF_5.plus(AT_LEAST_3_OF_5).isExact()).isFalse();
    }

    @Test
    void whatIsNotCountedWidensByAllOfItsGroup() {
        assertThat(NOT_COUNTED_OF_5).hasToString("at least 0 of 5");
        assertThat(THREE_OF_5.plus(NOT_COUNTED_OF_5)).hasToString("at least 3 and at most 8 of 10");
        assertThat(ALL_OF_8.plus(NOT_COUNTED_OF_5)).hasToString("at least 8 of 13");
    }

    @Test
    void whatIsNotStatedOfAPartIsNotStatedOfTheSum() {
        ReachBounds four = Reach.exactly(4).bounds();
        assertThat(four).hasToString("exactly 4");
        assertThat(four.plus(THREE_OF_5)).hasToString("exactly 7");
        assertThat(four.plus(AT_LEAST_3_OF_5)).hasToString("at least 7 and at most 9");
        assertThat(four.plus(Reach.atLeast(3).bounds())).hasToString("at least 7");
        assertThat(THREE_OF_5.plus(Reach.all().bounds())).hasToString("at least 3");
    }

    @Test
    void theUpperBoundIsAllWhereItIsNotStated() {
        assertThat(new ReachBounds(3, Option.none(), Option.some(5))).isEqualTo(AT_LEAST_3_OF_5);
        assertThat(new ReachBounds(5, Option.none(), Option.some(5)).isExact()).isTrue();
    }

    @Test
    void boundsThatCrossAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReachBounds(-1, Option.none(), Option.none()))
                .withMessage("least must not be negative, but was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReachBounds(4, Option.some(3), Option.none()))
                .withMessage("most must be at least 4, but was 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReachBounds(4, Option.none(), Option.some(3)))
                .withMessage("most must be at least 4, but was 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReachBounds(2, Option.some(4), Option.some(3)))
                .withMessage("of must be at least 4, but was 3");
    }

    @Test
    void aSumThatDoesNotFitIsLoud() {
        ReachBounds most = Reach.exactly(Integer.MAX_VALUE).bounds();
        assertThat(most.plus(ReachBounds.ZERO).least()).isEqualTo(Integer.MAX_VALUE);
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> most.plus(Reach.exactly(1).bounds()));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Reach.notCounted("no number")
                        .outOf(Integer.MAX_VALUE)
                        .bounds()
                        .plus(Reach.notCounted("no number").outOf(1).bounds()));
    }
}
