package org.gezinscoach.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gezinscoach.budget.Budgets.HOLDER;
import static org.gezinscoach.budget.Budgets.HOUSEHOLD;
import static org.gezinscoach.budget.Budgets.booking;
import static org.gezinscoach.budget.Budgets.id;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gezinscoach.budget.BudgetEvent.Absorbed;
import org.gezinscoach.budget.BudgetEvent.Advanced;
import org.gezinscoach.budget.BudgetEvent.Claimed;
import org.gezinscoach.budget.BudgetEvent.Closed;
import org.gezinscoach.budget.BudgetEvent.Opened;
import org.gezinscoach.budget.BudgetEvent.Recovered;
import org.gezinscoach.budget.BudgetEvent.Reimbursed;
import org.gezinscoach.budget.BudgetEvent.Returned;
import org.gezinscoach.budget.BudgetEvent.Reversed;
import org.gezinscoach.budget.BudgetEvent.ToppedUp;
import org.gezinscoach.coach.CoachId;
import org.gezinscoach.intervention.Payer;
import org.gezinscoach.money.Euro;
import org.junit.jupiter.api.Test;

class BudgetEventTest {
    private static final Booking BOOKING = booking("E", 1);
    private static final EventId ADVANCE = id("A");

    @Test
    void amountsOfEventsAreAboveZero() {
        List<Function<Euro, BudgetEvent>> events = List.of(
                amount -> new Advanced(BOOKING, HOUSEHOLD, "part of a debt", amount),
                amount -> new Reimbursed(BOOKING, ADVANCE, Payer.STATE, amount),
                amount -> new Returned(BOOKING, ADVANCE, amount),
                amount -> new Absorbed(BOOKING, ADVANCE, amount),
                amount -> new Recovered(BOOKING, ADVANCE, Payer.STATE, amount),
                amount -> new ToppedUp(BOOKING, amount));
        for (Function<Euro, BudgetEvent> event : events) {
            refused(() -> event.apply(Euro.ZERO), "amount must be above zero, but was EUR 0.00");
            refused(() -> event.apply(Euro.ofCents(-1)), "amount must be above zero, but was EUR -0.01");
            assertThatCode(() -> event.apply(Euro.ofCents(1))).doesNotThrowAnyException();
        }
    }

    @Test
    void anOpeningIsWithinItsCeiling() {
        Euro ceiling = Euro.of(5000);

        refused(
                () -> new Opened(BOOKING, HOLDER, Euro.ZERO, Euro.ZERO),
                "ceiling must be above zero, but was EUR 0.00");
        refused(
                () -> new Opened(BOOKING, HOLDER, Euro.of(-5), Euro.ZERO),
                "ceiling must be above zero, but was EUR -5.00");
        refused(
                () -> new Opened(BOOKING, HOLDER, ceiling, Euro.ofCents(-1)),
                "amount must be between EUR 0.00 and EUR 5000.00, but was EUR -0.01");
        refused(
                () -> new Opened(BOOKING, HOLDER, ceiling, Euro.ofCents(500_001)),
                "amount must be between EUR 0.00 and EUR 5000.00, but was EUR 5000.01");
        assertThat(new Opened(BOOKING, HOLDER, ceiling, ceiling).amount()).isEqualTo(ceiling);
        assertThat(new Opened(BOOKING, HOLDER, ceiling, Euro.ZERO).amount()).isEqualTo(Euro.ZERO);
    }

    @Test
    void aPurposeIsAText() {
        refused(() -> new Advanced(BOOKING, HOUSEHOLD, " ", Euro.of(1)), "purpose must not be blank");
        refused(
                () -> new Advanced(BOOKING, HOUSEHOLD, " rent", Euro.of(1)),
                "purpose must not begin or end with a blank");
        refused(
                () -> new Advanced(BOOKING, HOUSEHOLD, "a\nb", Euro.of(1)),
                "purpose must not contain control characters");
        refused(
                () -> new Advanced(BOOKING, HOUSEHOLD, "a".repeat(501), Euro.of(1)),
                "purpose must have at most 500 characters, but had 501");
    }

    @Test
    void aPurposeIsNeverPrinted() {
        Advanced event = new Advanced(BOOKING, HOUSEHOLD, "a secret purpose", Euro.of(3200));

        assertThat(event)
                .hasToString("Advanced[booking=Booking[id=E, bookedOn=2021-01-02, effectiveOn=2021-01-02,"
                        + " voucher=voucher E], household=Wormerland 2021/1, amount=EUR 3200.00]");
        assertThat(event.purpose()).isEqualTo("a secret purpose");
        assertThat(Advance.of(event).toString()).contains("Advanced[").doesNotContain("secret");
    }

    @Test
    void someEventsConcernAnAdvance() {
        List<BudgetEvent> settling = List.of(
                new Claimed(BOOKING, ADVANCE, Payer.STATE),
                new Reimbursed(BOOKING, ADVANCE, Payer.STATE, Euro.of(1)),
                new Returned(BOOKING, ADVANCE, Euro.of(1)),
                new Absorbed(BOOKING, ADVANCE, Euro.of(1)),
                new Recovered(BOOKING, ADVANCE, Payer.STATE, Euro.of(1)));
        List<BudgetEvent> others = List.of(
                Budgets.opened(1),
                new Advanced(BOOKING, HOUSEHOLD, "rent", Euro.of(1)),
                new ToppedUp(BOOKING, Euro.of(1)),
                new Reversed(BOOKING, ADVANCE),
                new Closed(BOOKING));

        assertThat(settling.map(BudgetEvent::settles)).allMatch(settles -> settles.contains(ADVANCE));
        assertThat(others.map(BudgetEvent::settles)).allMatch(Option::isEmpty);
    }

    @Test
    void aBookingHasTwoDaysAndAVoucher() {
        LocalDate early = LocalDate.of(1899, 12, 31);
        LocalDate late = LocalDate.of(2200, 1, 1);
        LocalDate day = Budgets.NEW_YEAR;

        assertThat(Booking.of("E", day, "2021-17")).isEqualTo(new Booking(id("E"), day, day, "2021-17"));
        assertThat(new Booking(id("E"), day, day.minusYears(1), "2021-17").effectiveOn())
                .isEqualTo(day.minusYears(1));
        refused(
                () -> new Booking(id("E"), early, day, "v"),
                "booked on must lie in the years 1900 to 2199, but was 1899-12-31");
        refused(
                () -> new Booking(id("E"), day, late, "v"),
                "effective on must lie in the years 1900 to 2199, but was 2200-01-01");
        refused(() -> new Booking(id("E"), day, day, ""), "voucher must not be blank");
        refused(() -> new Booking(id("E"), day, day, "v "), "voucher must not begin or end with a blank");
    }

    @Test
    void identifiersAreNoCitizenNumbers() {
        refused(() -> id("  "), "event id must not be blank");
        refused(
                () -> id("111222333"),
                "event id must not be a citizen number, and it passes the eleven-test of one: put a prefix before it,"
                        + " or use a pseudonym");
        refused(() -> new PotId(""), "pot id must not be blank");
        refused(
                () -> new PotId("111222333"),
                "pot id must not be a citizen number, and it passes the eleven-test of one: put a prefix before it, or"
                        + " use a pseudonym");
        assertThat(id("A-1")).hasToString("A-1").isLessThan(id("A-2"));
        assertThat(new PotId("a")).hasToString("a").isLessThan(new PotId("b"));
    }

    @Test
    void aCoachAHouseholdOrATeamHoldsABudget() {
        BudgetHolder coach = new BudgetHolder.OfCoach(new CoachId("C-1"));
        BudgetHolder household = new BudgetHolder.OfHousehold(HOUSEHOLD);
        BudgetHolder team = new BudgetHolder.OfTeam("north");

        assertThat(coach).hasToString("coach C-1");
        assertThat(household).hasToString("household Wormerland 2021/1");
        assertThat(team).hasToString("team north");
        assertThat(List.of(coach, household, team)
                        .map(holder -> holder.<String>fold(
                                one -> "C " + one.coach(), one -> "H " + one.household(), one -> "T " + one.team())))
                .containsExactly("C C-1", "H Wormerland 2021/1", "T north");
        refused(() -> new BudgetHolder.OfTeam(" "), "team must not be blank");
    }

    private static void refused(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }
}
