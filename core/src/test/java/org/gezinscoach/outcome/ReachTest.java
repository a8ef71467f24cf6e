package org.gezinscoach.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

class ReachTest {
    @Test
    void aReachPrintsWhatIsSaid() {
        assertThat(Reach.all()).hasToString("all");
        assertThat(Reach.exactly(4)).hasToString("exactly 4");
        assertThat(Reach.atLeast(3)).hasToString("at least 3");
        assertThat(Reach.all().outOf(8)).hasToString("all of 8");
        assertThat(Reach.exactly(3).outOf(5)).hasToString("exactly 3 of 5");
        assertThat(Reach.atLeast(3).outOf(5)).hasToString("at least 3 of 5");
    }

    @Test
    void theReasonNotToCountIsKeptAndNotPrinted() {
        Reach reach = Reach.notCounted("it succeeds to some extent");
        assertThat(reach).hasToString("not counted");
        assertThat(reach.outOf(8)).hasToString("not counted of 8");
        assertThat(reach.outOf(8)).isEqualTo(new Reach.NotCounted("it succeeds to some extent", Option.some(8)));
    }

    @Test
    void eachCaseFoldsToItsOwn() {
        assertThat(caseOf(Reach.all())).isEqualTo("all");
        assertThat(caseOf(Reach.exactly(4))).isEqualTo("4");
        assertThat(caseOf(Reach.atLeast(3))).isEqualTo("3 or more");
        assertThat(caseOf(Reach.notCounted("no number"))).isEqualTo("no number");
    }

    @Test
    void ofHowManyMayBeLeftUnsaid() {
        assertThat(Reach.exactly(4).of()).isEmpty();
        assertThat(Reach.exactly(4).outOf(8).of()).contains(8);
        assertThat(Reach.exactly(4).outOf(8).outOf(9))
                .isEqualTo(Reach.exactly(4).outOf(9));
    }

    @Test
    void aReachHasTheBoundsOfWhatItLeavesOpen() {
        assertThat(Reach.all().outOf(8).bounds()).isEqualTo(bounds(8, 8, 8));
        assertThat(Reach.exactly(3).outOf(5).bounds()).isEqualTo(bounds(3, 3, 5));
        assertThat(Reach.atLeast(3).outOf(5).bounds()).isEqualTo(bounds(3, 5, 5));
        assertThat(Reach.notCounted("no number").outOf(5).bounds()).isEqualTo(bounds(0, 5, 5));
    }

    @Test
    void whereItIsNotSaidOfHowManyOnlyAnExactNumberHasAnUpperBound() {
        assertThat(Reach.all().bounds()).isEqualTo(new ReachBounds(0, Option.none(), Option.none()));
        assertThat(Reach.exactly(3).bounds()).isEqualTo(new ReachBounds(3, Option.some(3), Option.none()));
        assertThat(Reach.atLeast(3).bounds()).isEqualTo(new ReachBounds(3, Option.none(), Option.none()));
        assertThat(Reach.notCounted("no number").bounds()).isEqualTo(new ReachBounds(0, Option.none(), Option.none()));
    }

    @Test
    void allOfEightIsSaidOtherwiseThanExactlyEightOfEight() {
        assertThat(Reach.all().outOf(8)).isNotEqualTo(Reach.exactly(8).outOf(8));
        assertThat(Reach.all().outOf(8).bounds())
                .isEqualTo(Reach.exactly(8).outOf(8).bounds());
    }

    @Test
    void moreThanThereAreIsRefused() {
        assertThat(Reach.exactly(5).outOf(5).of()).contains(5);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reach.exactly(6).outOf(5))
                .withMessage("of must be at least 6, but was 5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reach.atLeast(6).outOf(5))
                .withMessage("of must be at least 6, but was 5");
    }

    @Test
    void negativeNumbersAreRefused() {
        assertThat(Reach.exactly(0).outOf(0)).hasToString("exactly 0 of 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reach.exactly(-1))
                .withMessage("households must not be negative, but was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reach.atLeast(-1))
                .withMessage("households must not be negative, but was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reach.all().outOf(-1))
                .withMessage("of must be at least 0, but was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reach.notCounted("no number").outOf(-1))
                .withMessage("of must be at least 0, but was -1");
    }

    @Test
    void aReasonNotToCountIsNeeded() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reach.notCounted(" "))
                .withMessage("reason must not be blank");
    }

    private static ReachBounds bounds(int least, int most, int of) {
        return new ReachBounds(least, Option.some(most), Option.some(of));
    }

    private static String caseOf(Reach reach) {
        return reach.fold(
                all -> "all",
                exactly -> String.valueOf(exactly.households()),
                atLeast -> atLeast.households() + " or more",
                notCounted -> notCounted.reason());
    }
}
