package org.gezinscoach.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import org.gezinscoach.disclosure.Criterion.Dominance;
import org.gezinscoach.disclosure.Criterion.TooFew;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What breaks a rule, and how far from the truth an outsider is left, to the cent. */
class CriterionTest {
    private static final Behind DIRECT = new Behind(17602500, 10, 10639200, 12970100);

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "4, true", "5, false"})
    void tooFewAreMoreThanNoneAndFewerThanTheMinimum(int households, boolean broken) {
        assertThat(new TooFew(5).isBrokenBy(new Behind(households, households, 1, 2)))
                .isEqualTo(broken);
    }

    @ParameterizedTest
    @CsvSource({
        "3, 3, 3, 2",
        "90000, 3, 90000, 60000",
        "-90000, 3, 90000, 60000",
        "100, 3, 100, 67",
        "0, 3, 0, 2",
        "1, 4, 1, 1",
    })
    void aFigureOfTooFewMayBeNothingOrThatOfTheMinimum(long figure, int households, long less, long more) {
        Behind behind = new Behind(figure, households, 1, 2);
        assertThat(new TooFew(5).towardsZero(behind)).isEqualTo(less);
        assertThat(new TooFew(5).awayFromZero(behind)).isEqualTo(more);
    }

    @Test
    void oneHouseholdDominatesAboveItsShareAndNotAtIt() {
        assertThat(new Dominance(false, 50).isBrokenBy(new Behind(100, 9, 50, 60)))
                .isFalse();
        assertThat(new Dominance(false, 50).isBrokenBy(new Behind(-100, 9, 51, 60)))
                .isTrue();
        assertThat(new Dominance(true, 60).isBrokenBy(new Behind(100, 9, 50, 60)))
                .isFalse();
        assertThat(new Dominance(true, 59).isBrokenBy(new Behind(100, 9, 50, 60)))
                .isTrue();
    }

    /** At 50 per cent, EUR 106392.00 is lawful in EUR 212784.00, which is EUR 36759.00 more than there is. */
    @Test
    void aDominatedFigureMayBeAsLargeAsMakesTheShareLawfulAndAsMuchSmaller() {
        assertThat(new Dominance(false, 50).awayFromZero(DIRECT)).isEqualTo(3675900);
        assertThat(new Dominance(false, 50).towardsZero(DIRECT)).isEqualTo(3675900);
        assertThat(new Dominance(false, 30).awayFromZero(new Behind(-10, 9, 4, 8)))
                .isEqualTo(4);
        assertThat(new Dominance(true, 73).awayFromZero(DIRECT)).isEqualTo(164761);
    }

    @Test
    void aDominatedFigureIsNotSmallerThanNothing() {
        assertThat(new Dominance(false, 50).awayFromZero(new Behind(10, 2, 30, 50)))
                .isEqualTo(50);
        assertThat(new Dominance(false, 50).towardsZero(new Behind(-10, 2, 30, 50)))
                .isEqualTo(10);
    }

    @Test
    void rulesAreClimbedUpToFromTheLaxestOfTheirKind() {
        assertThat(new TooFew(5).steps()).isEqualTo(4);
        assertThat(new TooFew(5).step(0)).isEqualTo(new TooFew(2));
        assertThat(new TooFew(5).step(3)).isEqualTo(new TooFew(5));
        assertThat(new Dominance(true, 60).steps()).isEqualTo(40);
        assertThat(new Dominance(true, 60).step(0)).isEqualTo(new Dominance(true, 99));
        assertThat(new Dominance(true, 60).step(39)).isEqualTo(new Dominance(true, 60));
    }
}
