package org.gezinscoach.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.vavr.collection.List;
import io.vavr.control.Either;
import java.time.LocalDate;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.intake.PathwayRefusal.NotBegun;
import org.gezinscoach.intake.PathwayRefusal.NotPossible;
import org.gezinscoach.intake.PathwayRefusal.OutOfOrder;
import org.gezinscoach.intake.PathwayStep.Closed;
import org.gezinscoach.intake.PathwayStep.Discussed;
import org.gezinscoach.intake.PathwayStep.Eased;
import org.gezinscoach.intake.PathwayStep.Relapsed;
import org.gezinscoach.intake.PathwayStep.Started;
import org.gezinscoach.intake.PathwayStep.Stated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PathwayTest {
    private static final HouseholdId NINTH = new HouseholdId("Wormerland 2022", "9");
    private static final LocalDate MARCH = LocalDate.of(2022, 3, 1);
    private static final LocalDate DECIDED = LocalDate.of(2022, 3, 8);
    private static final LocalDate APRIL = LocalDate.of(2022, 4, 1);
    private static final Referral REFERRAL = new Referral(MARCH, Referrer.YOUTH_TEAM);
    private static final Pathway REFERRED = Pathway.open(NINTH, REFERRAL);
    private static final Pathway DISCUSSED = after(REFERRED, new Discussed(DECIDED));
    private static final Pathway WAITING = after(DISCUSSED, decision(IntakeOutcome.COACHING));
    private static final Pathway ACTIVE = after(WAITING, new Started(APRIL));

    @Test
    void aHouseholdIsReferredDiscussedDecidedOnAndCoached() {
        assertThat(ACTIVE.household()).isEqualTo(NINTH);
        assertThat(ACTIVE.steps())
                .containsExactly(
                        REFERRAL, new Discussed(DECIDED), decision(IntakeOutcome.COACHING), new Started(APRIL));
        assertThat(ACTIVE.stages())
                .containsExactly(
                        new Stage(MARCH, PathwayState.REFERRED),
                        new Stage(DECIDED, PathwayState.DISCUSSED),
                        new Stage(DECIDED, PathwayState.WAITING),
                        new Stage(APRIL, PathwayState.ACTIVE));
        assertThat(ACTIVE.last()).isEqualTo(new Stage(APRIL, PathwayState.ACTIVE));
        assertThat(ACTIVE).hasToString("Pathway{Wormerland 2022/9, ACTIVE since 2022-04-01}");
    }

    @Test
    void onADayItStandsWhereTheLastStepBroughtIt() {
        assertThat(ACTIVE.on(MARCH.minusDays(1))).isEmpty();
        assertThat(ACTIVE.on(MARCH)).contains(new Stage(MARCH, PathwayState.REFERRED));
        assertThat(ACTIVE.on(DECIDED.minusDays(1))).contains(new Stage(MARCH, PathwayState.REFERRED));
        assertThat(ACTIVE.on(DECIDED)).contains(new Stage(DECIDED, PathwayState.WAITING));
        assertThat(ACTIVE.on(APRIL.minusDays(1))).contains(new Stage(DECIDED, PathwayState.WAITING));
        assertThat(ACTIVE.on(APRIL)).contains(new Stage(APRIL, PathwayState.ACTIVE));
    }

    @Test
    void nothingClosesByItself() {
        assertThat(ACTIVE.on(LocalDate.of(2199, 12, 31))).contains(new Stage(APRIL, PathwayState.ACTIVE));
    }

    @ParameterizedTest
    @CsvSource({
        "COACHING, WAITING",
        "LIGHTER_VARIANT, WAITING",
        "BREAKTHROUGH_FIRST, BREAKTHROUGH",
        "OTHER_PROVISION, CLOSED",
        "NOT_NOW, CLOSED"
    })
    void theCaseMeetingDecides(IntakeOutcome outcome, PathwayState state) {
        assertThat(after(DISCUSSED, decision(outcome)).last()).isEqualTo(new Stage(DECIDED, state));
    }

    @Test
    void coachingFollowsABreakthrough() {
        Pathway breakthrough = after(DISCUSSED, decision(IntakeOutcome.BREAKTHROUGH_FIRST));
        IntakeDecision coaching = IntakeDecision.of(APRIL, IntakeOutcome.COACHING, "long help needed");
        Pathway waiting = after(breakthrough, coaching);
        assertThat(waiting.last()).isEqualTo(new Stage(APRIL, PathwayState.WAITING));
        assertThat(waiting.on(APRIL.minusDays(1))).contains(new Stage(DECIDED, PathwayState.BREAKTHROUGH));
        assertThat(after(waiting, new Started(APRIL)).last().state()).isEqualTo(PathwayState.ACTIVE);
    }

    @Test
    void aBreakthroughIsOneOff() {
        Pathway breakthrough = after(DISCUSSED, decision(IntakeOutcome.BREAKTHROUGH_FIRST));
        assertRefused(
                breakthrough,
                decision(IntakeOutcome.BREAKTHROUGH_FIRST),
                "not-possible",
                "household Wormerland 2022/9 is BREAKTHROUGH since 2022-03-08, and so cannot take the step decided on 2022-03-08");
    }

    @Test
    void fromLowIntensityARelapseLeadsBackToFull() {
        Pathway low = after(ACTIVE, new Eased(APRIL.plusMonths(6)));
        assertThat(low.last().state()).isEqualTo(PathwayState.LOW_INTENSITY);
        Pathway again = after(low, new Relapsed(APRIL.plusMonths(8)));
        assertThat(again.last()).isEqualTo(new Stage(APRIL.plusMonths(8), PathwayState.ACTIVE));
        assertThat(after(again, new Eased(APRIL.plusMonths(9))).last().state()).isEqualTo(PathwayState.LOW_INTENSITY);
    }

    @Test
    void afterARelapseAClosedHouseholdWaitsAgain() {
        Pathway closed = after(ACTIVE, new Closed(APRIL.plusYears(1), "they cope"));
        Pathway back = after(closed, new Relapsed(APRIL.plusYears(2)));
        assertThat(back.last()).isEqualTo(new Stage(APRIL.plusYears(2), PathwayState.WAITING));
        assertThat(after(back, new Started(APRIL.plusYears(2))).last().state()).isEqualTo(PathwayState.ACTIVE);
    }

    @Test
    void whoWasNeverCoachedIsReferredAnew() {
        Pathway notNow = after(DISCUSSED, decision(IntakeOutcome.NOT_NOW));
        assertRefused(
                notNow,
                new Relapsed(APRIL),
                "not-possible",
                "household Wormerland 2022/9 is CLOSED since 2022-03-08, and so cannot take the step relapsed on 2022-04-01");
        Pathway again = after(notNow, new Referral(APRIL, Referrer.HOUSEHOLD));
        assertThat(again.last()).isEqualTo(new Stage(APRIL, PathwayState.REFERRED));
        assertThat(after(again, new Discussed(APRIL)).last().state()).isEqualTo(PathwayState.DISCUSSED);
    }

    @ParameterizedTest
    @EnumSource(PathwayState.class)
    void aSourceMayStateWhereAHouseholdStands(PathwayState state) {
        Pathway stated = Pathway.open(NINTH, new Stated(APRIL, state, Households.SOURCE));
        assertThat(stated.last()).isEqualTo(new Stage(APRIL, state));
        assertThat(stated.on(APRIL.minusDays(1))).isEmpty();
        assertRefused(
                stated,
                new Stated(APRIL, state, Households.SOURCE),
                "not-possible",
                "household Wormerland 2022/9 is " + state
                        + " since 2022-04-01, and so cannot take the step stated on 2022-04-01");
    }

    @Test
    void whoIsStatedToBeCoachedMayRelapseAfterClosing() {
        Pathway closed = after(
                Pathway.open(NINTH, new Stated(MARCH, PathwayState.LOW_INTENSITY, Households.SOURCE)),
                new Closed(APRIL, "they cope"));
        assertThat(after(closed, new Relapsed(APRIL)).last().state()).isEqualTo(PathwayState.WAITING);
    }

    @ParameterizedTest
    @EnumSource(value = PathwayState.class, mode = EnumSource.Mode.EXCLUDE, names = "CLOSED")
    void somebodyMayCloseWhateverIsOpen(PathwayState state) {
        Pathway open = Pathway.open(NINTH, new Stated(MARCH, state, Households.SOURCE));
        assertThat(after(open, new Closed(APRIL, "moved away")).last())
                .isEqualTo(new Stage(APRIL, PathwayState.CLOSED));
    }

    @Test
    void aWayBeginsWithAReferralOrAStatement() {
        Either<PathwayRefusal, Pathway> begun = Pathway.replay(NINTH, List.of(new Started(APRIL)));
        assertThat(begun.getLeft()).isEqualTo(new NotBegun(NINTH, "started", APRIL));
        assertThat(begun.getLeft().code()).isEqualTo("not-begun");
        assertThat(begun.getLeft().message())
                .isEqualTo(
                        "household Wormerland 2022/9 is not referred yet, and so cannot take the step started on 2022-04-01");
    }

    @Test
    void aStepBeforeTheLastOneIsRefused() {
        assertRefused(
                ACTIVE,
                new Eased(APRIL.minusDays(1)),
                "out-of-order",
                "household Wormerland 2022/9 took its last step on 2022-04-01, and so cannot take the step eased on 2022-03-31");
        assertThat(ACTIVE.apply(new Eased(APRIL)).isRight()).isTrue();
    }

    @Test
    void anImpossibleStepIsRefusedWithWhereTheHouseholdStands() {
        assertRefused(
                REFERRED,
                new Started(APRIL),
                "not-possible",
                "household Wormerland 2022/9 is REFERRED since 2022-03-01, and so cannot take the step started on 2022-04-01");
        assertRefused(
                REFERRED,
                decision(IntakeOutcome.COACHING),
                "not-possible",
                "household Wormerland 2022/9 is REFERRED since 2022-03-01, and so cannot take the step decided on 2022-03-08");
        assertRefused(
                DISCUSSED,
                new Discussed(APRIL),
                "not-possible",
                "household Wormerland 2022/9 is DISCUSSED since 2022-03-08, and so cannot take the step discussed on 2022-04-01");
        assertRefused(
                ACTIVE,
                new Referral(APRIL, Referrer.PARTNER),
                "not-possible",
                "household Wormerland 2022/9 is ACTIVE since 2022-04-01, and so cannot take the step referred on 2022-04-01");
        assertRefused(
                after(ACTIVE, new Closed(APRIL, "they cope")),
                new Closed(APRIL, "they cope"),
                "not-possible",
                "household Wormerland 2022/9 is CLOSED since 2022-04-01, and so cannot take the step closed on 2022-04-01");
    }

    @Test
    void aRefusalIsOneOfThree() {
        PathwayRefusal notBegun = new NotBegun(NINTH, "eased", APRIL);
        PathwayRefusal outOfOrder = new OutOfOrder(NINTH, MARCH, "eased", APRIL);
        PathwayRefusal notPossible = new NotPossible(NINTH, new Stage(MARCH, PathwayState.ACTIVE), "eased", APRIL);
        assertThat(List.of(notBegun, outOfOrder, notPossible)
                        .map(refusal -> refusal.<String>fold(one -> "not begun", two -> "order", three -> "possible")))
                .containsExactly("not begun", "order", "possible");
    }

    @Test
    void aHistoryReplaysToTheSameWay() {
        assertThat(Pathway.replay(NINTH, ACTIVE.steps())).isEqualTo(Either.right(ACTIVE));
        assertThat(Pathway.replay(NINTH, List.of(REFERRAL))).isEqualTo(Either.right(Pathway.open(NINTH, REFERRAL)));
        assertThat(Pathway.replay(NINTH, ACTIVE.steps()).get()).hasSameHashCodeAs(ACTIVE);
        assertThat(Pathway.replay(new HouseholdId("Wormerland 2022", "8"), ACTIVE.steps()))
                .isNotEqualTo(Either.right(ACTIVE));
        assertThat(ACTIVE)
                .isNotEqualTo(WAITING)
                .doesNotHaveSameHashCodeAs(WAITING)
                .isNotEqualTo(ACTIVE.steps());
    }

    @Test
    void aHistoryOfNothingIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Pathway.replay(NINTH, List.empty()))
                .withMessage("steps must not be empty");
        assertThatNullPointerException()
                .isThrownBy(() -> Pathway.open(null, REFERRAL))
                .withMessage("household");
    }

    @Test
    void stepsHaveStableNames() {
        assertThat(List.of(
                                REFERRAL,
                                new Stated(MARCH, PathwayState.ACTIVE, Households.SOURCE),
                                new Discussed(MARCH),
                                decision(IntakeOutcome.COACHING),
                                new Started(MARCH),
                                new Eased(MARCH),
                                new Relapsed(MARCH),
                                new Closed(MARCH, "they cope"))
                        .map(PathwayStep::code))
                .containsExactly(
                        "referred", "stated", "discussed", "decided", "started", "eased", "relapsed", "closed");
    }

    @Test
    void reasonsAreNeverPrinted() {
        assertThat(new Closed(APRIL, "secret")).hasToString("Closed[on=2022-04-01]");
        assertThat(IntakeDecision.of(APRIL, IntakeOutcome.NOT_NOW, "secret", "more"))
                .hasToString("IntakeDecision[on=2022-04-01, outcome=NOT_NOW, reasons=2]");
    }

    @Test
    void aDecisionHasItsReasons() {
        assertThat(IntakeDecision.of(APRIL, IntakeOutcome.COACHING, "one", "two")
                        .reasons())
                .containsExactly("one", "two");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IntakeDecision.of(APRIL, IntakeOutcome.COACHING))
                .withMessage("reasons must not be empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IntakeDecision.of(APRIL, IntakeOutcome.COACHING, " "))
                .withMessage("reason must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Closed(APRIL, ""))
                .withMessage("reason must not be blank");
    }

    @Test
    void daysLieWithinTheYearsOfTheLibrary() {
        LocalDate late = LocalDate.of(2200, 1, 1);
        String message = "on must lie in the years 1900 to 2199, but was 2200-01-01";
        List.<Runnable>of(
                        () -> new Referral(late, Referrer.PARTNER),
                        () -> new Stated(late, PathwayState.ACTIVE, Households.SOURCE),
                        () -> new Discussed(late),
                        () -> IntakeDecision.of(late, IntakeOutcome.COACHING, "why"),
                        () -> new Started(late),
                        () -> new Eased(late),
                        () -> new Relapsed(late),
                        () -> new Closed(late, "why"))
                .forEach(step -> assertThatIllegalArgumentException()
                        .isThrownBy(step::run)
                        .withMessage(message));
    }

    private static IntakeDecision decision(IntakeOutcome outcome) {
        return IntakeDecision.of(DECIDED, outcome, "as the meeting saw it");
    }

    private static Pathway after(Pathway way, PathwayStep step) {
        return way.apply(step).get();
    }

    private static void assertRefused(Pathway way, PathwayStep step, String code, String message) {
        PathwayRefusal refusal = way.apply(step).getLeft();
        assertThat(refusal.household()).isEqualTo(NINTH);
        assertThat(refusal.step()).isEqualTo(step.code());
        assertThat(refusal.on()).isEqualTo(step.on());
        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.message()).isEqualTo(message);
    }
}
