package org.gezinscoach.coach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.vavr.collection.List;
import java.time.LocalDate;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.gezinscoach.coach.CaseloadTimeline.Step;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

class CaseloadTimelineTest {
    private static final CaseloadFigures FULL = new CaseloadFigures(10, 1000, 10, 0);
    private static final CaseloadFigures FREE = new CaseloadFigures(10, 800, 8, 2);
    private static final LocalDateRange JANUARY = january(1, 32);

    @Test
    void equalStepsAreEqual() {
        EqualsVerifier.forClass(Step.class)
                .withPrefabValues(LocalDateRange.class, JANUARY, january(1, 2))
                .suppress(Warning.NULL_FIELDS)
                .verify();
    }

    @Test
    void timelinesOfTheSameFiguresAreEqualHoweverTheyWereCut() {
        CaseloadTimeline whole = new CaseloadTimeline(JANUARY, List.of(new Step(JANUARY, FREE)));
        CaseloadTimeline cut = timeline(new Step(january(1, 10), FREE), new Step(january(10, 32), FREE));
        assertThat(cut).isEqualTo(whole).hasSameHashCodeAs(whole);
        assertThat(cut.steps()).containsExactly(new Step(JANUARY, FREE));
        assertThat(whole).isNotEqualTo(timeline(new Step(JANUARY, FULL)));
        assertThat(whole).isNotEqualTo(new CaseloadTimeline(january(1, 31), List.of(new Step(january(1, 31), FREE))));
    }

    @Test
    void theFiguresOfADayAreThoseOfItsStep() {
        CaseloadTimeline timeline = timeline(new Step(january(1, 10), FULL), new Step(january(10, 32), FREE));
        assertThat(timeline.on(LocalDate.of(2021, 12, 31))).isEmpty();
        assertThat(timeline.on(LocalDate.of(2022, 1, 1))).contains(FULL);
        assertThat(timeline.on(LocalDate.of(2022, 1, 9))).contains(FULL);
        assertThat(timeline.on(LocalDate.of(2022, 1, 10))).contains(FREE);
        assertThat(timeline.on(LocalDate.of(2022, 1, 31))).contains(FREE);
        assertThat(timeline.on(LocalDate.of(2022, 2, 1))).isEmpty();
    }

    @Test
    void theFirstRoomIsWhereTheFirstStepWithRoomBegins() {
        assertThat(timeline(new Step(january(1, 10), FULL), new Step(january(10, 32), FREE))
                        .firstRoom())
                .contains(LocalDate.of(2022, 1, 10));
        assertThat(timeline(new Step(JANUARY, FULL)).firstRoom()).isEmpty();
    }

    @Test
    void stepsThatLeaveAGapAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> timeline(new Step(january(1, 10), FULL), new Step(january(11, 32), FREE)))
                .withMessage("steps must go on at 2022-01-10, but was 2022-01-11/2022-02-01");
    }

    @Test
    void stepsThatOverlapAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> timeline(new Step(january(1, 10), FULL), new Step(january(9, 32), FULL)))
                .withMessage("steps must go on at 2022-01-10, but was 2022-01-09/2022-02-01");
    }

    @Test
    void stepsThatBeginOrEndElsewhereAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> timeline(new Step(january(2, 32), FULL)))
                .withMessage("steps must go on at 2022-01-01, but was 2022-01-02/2022-02-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> timeline(new Step(january(1, 31), FULL)))
                .withMessage("steps must end at 2022-02-01, but was 2022-01-31");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> timeline(new Step(january(1, 33), FULL)))
                .withMessage("steps must end at 2022-02-01, but was 2022-02-02");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> timeline())
                .withMessage("steps must end at 2022-02-01, but was 2022-01-01");
    }

    @Test
    void aRangeOrAStepThatIsEmptyOrOpenIsRefused() {
        LocalDateRange open = LocalDateRange.ofUnboundedEnd(LocalDate.of(2022, 1, 1));
        LocalDateRange always = LocalDateRange.ofUnboundedStart(LocalDate.of(2022, 1, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CaseloadTimeline(january(1, 1), List.empty()))
                .withMessage("range must be bounded and not empty, but was 2022-01-01/2022-01-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CaseloadTimeline(open, List.empty()))
                .withMessage("range must be bounded and not empty, but was 2022-01-01/+999999999-12-31");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CaseloadTimeline(always, List.empty()))
                .withMessage("range must be bounded and not empty, but was -999999999-01-01/2022-01-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Step(january(1, 1), FULL))
                .withMessage("period must be bounded and not empty, but was 2022-01-01/2022-01-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Step(open, FULL))
                .withMessage("period must be bounded and not empty, but was 2022-01-01/+999999999-12-31");
    }

    @Test
    void aNullPartIsNamed() {
        assertThatNullPointerException()
                .isThrownBy(() -> new CaseloadTimeline(null, List.empty()))
                .withMessage("range");
        assertThatNullPointerException()
                .isThrownBy(() -> new CaseloadTimeline(JANUARY, null))
                .withMessage("steps");
        assertThatNullPointerException().isThrownBy(() -> new Step(null, FULL)).withMessage("period");
        assertThatNullPointerException()
                .isThrownBy(() -> new Step(JANUARY, null))
                .withMessage("figures");
    }

    @Test
    void neighboursThatAddUpToTheSameAreJoined() {
        CaseloadTimeline one = timeline(
                new Step(january(1, 10), new CaseloadFigures(1, 0, 0, 1)),
                new Step(january(10, 32), new CaseloadFigures(2, 0, 0, 2)));
        CaseloadTimeline other = timeline(
                new Step(january(1, 10), new CaseloadFigures(2, 0, 0, 2)),
                new Step(january(10, 32), new CaseloadFigures(1, 0, 0, 1)));
        assertThat(one.plus(other).steps()).containsExactly(new Step(JANUARY, new CaseloadFigures(3, 0, 0, 3)));
    }

    @Test
    void timelinesOfDifferentRangesDoNotAddUp() {
        CaseloadTimeline shorter = new CaseloadTimeline(january(1, 31), List.of(new Step(january(1, 31), FREE)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> timeline(new Step(JANUARY, FREE)).plus(shorter))
                .withMessage("range must be 2022-01-01/2022-02-01, but was 2022-01-01/2022-01-31");
    }

    @Test
    void aSumBeyondTheRangeOverflowsLoudly() {
        CaseloadTimeline most = timeline(new Step(JANUARY, new CaseloadFigures(Long.MAX_VALUE, 0, 0, 0)));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> most.plus(timeline(new Step(JANUARY, FREE))))
                .withMessage("long overflow");
    }

    private static CaseloadTimeline timeline(Step... steps) {
        return new CaseloadTimeline(JANUARY, List.of(steps));
    }

    /** From a day of January 2022 until another; the 32nd is 1 February. */
    private static LocalDateRange january(int from, int until) {
        LocalDate first = LocalDate.of(2022, 1, 1);
        return LocalDateRange.of(first.plusDays(from - 1L), first.plusDays(until - 1L));
    }
}
