package org.gezinscoach.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.gezinscoach.coach.CoachId;
import org.gezinscoach.intervention.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threeten.extra.LocalDateRange;

class EscalationTest {
    /** The eighteen months before August 2022, of which Wormerland's evaluation speaks; the days are a reading. */
    private static final LocalDateRange EIGHTEEN_MONTHS =
            LocalDateRange.of(LocalDate.of(2021, 2, 1), LocalDate.of(2022, 8, 1));

    private static final List<Escalation> WORMERLAND = List.of(1, 2)
            .map(number -> Escalation.builder()
                    .raised(EIGHTEEN_MONTHS)
                    .breakthroughForced(true)
                    .source(Source.reading("Wormerland 2022", "Vervolgstappen", "tweemaal opgeschaald, " + number))
                    .build());

    private static final LocalDate MAY = LocalDate.of(2022, 5, 10);
    private static final Escalation ONE = Escalation.builder()
            .household(Households.id(1))
            .coach(new CoachId("C-1"))
            .raisedOn(MAY)
            .outcome(EscalationOutcome.COACH_FOLLOWED)
            .decidedOn(MAY.plusDays(14))
            .breakthroughForced(false)
            .source(Source.madeUp("test", "escalations", "1"))
            .build();

    @Test
    void wormerlandForcedABreakthroughTwiceInEighteenMonths() {
        EscalationCount count = EscalationCount.of(WORMERLAND, EIGHTEEN_MONTHS);
        assertThat(count).isEqualTo(new EscalationCount(EIGHTEEN_MONTHS, 2, 0, 2));
        assertThat(count).hasToString("2 raised, 2 with a breakthrough");
    }

    @Test
    void inWhichYearNobodyKnows() {
        LocalDateRange year = LocalDateRange.of(LocalDate.of(2021, 1, 1), LocalDate.of(2022, 1, 1));
        assertThat(EscalationCount.of(WORMERLAND, year)).isEqualTo(new EscalationCount(year, 0, 2, 0));
        assertThat(EscalationCount.of(
                        WORMERLAND.append(ONE.withRaised(
                                LocalDateRange.of(LocalDate.of(2021, 12, 31), LocalDate.of(2022, 1, 1)))),
                        year))
                .hasToString("1 raised and perhaps 2 more, 0 with a breakthrough");
        LocalDateRange before = LocalDateRange.of(LocalDate.of(2020, 1, 1), LocalDate.of(2021, 2, 1));
        assertThat(EscalationCount.of(WORMERLAND, before)).hasToString("0 raised, 0 with a breakthrough");
    }

    @ParameterizedTest
    @CsvSource({
        "2022-05-10, 2022-05-11, 1",
        "2022-05-01, 2022-06-01, 1",
        "2022-05-11, 2022-06-01, 0",
        "2022-05-01, 2022-05-10, 0"
    })
    void aDayIsWithinAPeriodOrNot(LocalDate from, LocalDate until, int raised) {
        LocalDateRange period = LocalDateRange.of(from, until);
        assertThat(EscalationCount.of(List.of(ONE), period)).isEqualTo(new EscalationCount(period, raised, 0, 0));
    }

    @Test
    void aPeriodMayHaveNoEnd() {
        LocalDateRange open = LocalDateRange.ofUnboundedEnd(LocalDate.of(2020, 12, 1));
        assertThat(EscalationCount.of(WORMERLAND.append(ONE), open)).isEqualTo(new EscalationCount(open, 3, 0, 2));
    }

    @Test
    void anEmptyPeriodIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EscalationCount.of(WORMERLAND, LocalDateRange.of(MAY, MAY)))
                .withMessage("period must not be empty, but was 2022-05-10/2022-05-10");
    }

    @Test
    void whatIsNotStatedIsUnstated() {
        Escalation escalation = WORMERLAND.head();
        assertThat(escalation.household()).isEmpty();
        assertThat(escalation.coach()).isEmpty();
        assertThat(escalation.outcome()).isEqualTo(EscalationOutcome.UNSTATED);
        assertThat(escalation.decidedOn()).isEmpty();
        assertThat(escalation.withBreakthroughForced(Option.none()).breakthroughForced())
                .isEmpty();
        assertThat(EscalationCount.of(List.of(escalation.withBreakthroughForced(Option.none())), EIGHTEEN_MONTHS)
                        .breakthroughs())
                .isZero();
    }

    @Test
    void whatIsStatedStands() {
        assertThat(ONE.household()).contains(Households.id(1));
        assertThat(ONE.coach()).contains(new CoachId("C-1"));
        assertThat(ONE.raised()).isEqualTo(LocalDateRange.of(MAY, MAY.plusDays(1)));
        assertThat(ONE.outcome()).isEqualTo(EscalationOutcome.COACH_FOLLOWED);
        assertThat(ONE.decidedOn()).contains(LocalDate.of(2022, 5, 24));
        assertThat(ONE.breakthroughForced()).contains(false);
    }

    @Test
    void aValueAndAnOptionOfItBuildTheSame() {
        Escalation.Builder values = Escalation.builder()
                .household(Households.id(1))
                .coach(new CoachId("C-1"))
                .raisedOn(MAY)
                .decidedOn(MAY)
                .breakthroughForced(true);
        Escalation.Builder options = Escalation.builder()
                .household(Option.some(Households.id(1)))
                .coach(Option.some(new CoachId("C-1")))
                .raised(LocalDateRange.of(MAY, MAY.plusDays(1)))
                .decidedOn(Option.some(MAY))
                .breakthroughForced(Option.some(true));
        assertThat(values.source(ONE.source()).build())
                .isEqualTo(options.source(ONE.source()).build());
    }

    @Test
    void itIsNotDecidedBeforeItIsRaised() {
        assertThat(ONE.withDecidedOn(Option.some(MAY)).decidedOn()).contains(MAY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ONE.withDecidedOn(Option.some(MAY.minusDays(1))))
                .withMessage("decided on must not be before 2022-05-10, but was 2022-05-09");
    }

    @Test
    void whatIsPendingIsNotDecidedAndForcesNothing() {
        String message = "outcome must not be PENDING where something was decided or forced";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ONE.withOutcome(EscalationOutcome.PENDING))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WORMERLAND.head().withOutcome(EscalationOutcome.PENDING))
                .withMessage(message);
        Escalation pending = ONE.withDecidedOn(Option.none()).withOutcome(EscalationOutcome.PENDING);
        assertThat(pending.outcome()).isEqualTo(EscalationOutcome.PENDING);
    }

    @Test
    void whenItWasRaisedHasTwoEndsWithinTheYearsOfTheLibrary() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ONE.withRaised(LocalDateRange.ofUnboundedEnd(MAY)))
                .withMessage("raised must have an end, but was 2022-05-10/+999999999-12-31");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ONE.withRaised(LocalDateRange.of(MAY, MAY)))
                .withMessage("raised must not be empty, but was 2022-05-10/2022-05-10");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ONE.withDecidedOn(Option.some(LocalDate.of(2200, 1, 1))))
                .withMessage("decided on must lie in the years 1900 to 2199, but was 2200-01-01");
    }

    @Test
    void anOptionOfNullIsNamed() {
        assertThatNullPointerException()
                .isThrownBy(() -> ONE.withHousehold(Option.some(null)))
                .withMessage("household");
        assertThatNullPointerException()
                .isThrownBy(() -> ONE.withCoach(Option.some(null)))
                .withMessage("coach");
        assertThatNullPointerException()
                .isThrownBy(() -> ONE.withDecidedOn(Option.some(null)))
                .withMessage("decidedOn");
        assertThatNullPointerException()
                .isThrownBy(() -> ONE.withBreakthroughForced(Option.some(null)))
                .withMessage("breakthroughForced");
    }

    @Test
    void countsHaveTheirBounds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EscalationCount(EIGHTEEN_MONTHS, -1, 0, 0))
                .withMessage("raised must not be negative, but was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EscalationCount(EIGHTEEN_MONTHS, 1, -1, 0))
                .withMessage("perhaps must not be negative, but was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EscalationCount(EIGHTEEN_MONTHS, 1, 0, 2))
                .withMessage("breakthroughs must be between 0 and 1, but was 2");
    }
}
