package org.gezinscoach.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gezinscoach.budget.Budgets.absorbed;
import static org.gezinscoach.budget.Budgets.advanced;
import static org.gezinscoach.budget.Budgets.claimed;
import static org.gezinscoach.budget.Budgets.closed;
import static org.gezinscoach.budget.Budgets.id;
import static org.gezinscoach.budget.Budgets.opened;
import static org.gezinscoach.budget.Budgets.recovered;
import static org.gezinscoach.budget.Budgets.reimbursed;
import static org.gezinscoach.budget.Budgets.returned;
import static org.gezinscoach.budget.Budgets.reversed;
import static org.gezinscoach.budget.Budgets.toppedUp;

import io.vavr.collection.List;
import org.gezinscoach.intervention.Payer;
import org.junit.jupiter.api.Test;

/** Each refusal as somebody meets it, and what it says. */
class BudgetRefusalTest {
    private static final CoachBudget BUDGET = Budgets.of(
            opened(5000), advanced("A", 1, 800), absorbed("B", 2, "A", 300), reimbursed("R", 3, "A", Payer.STATE, 100));
    private static final CoachBudget CLOSED =
            BUDGET.apply(returned("U", 4, "A", 400)).get().apply(closed("X", 5)).get();

    private static final BudgetEvent OPENED_AGAIN = new BudgetEvent.Opened(
            Budgets.booking("N", 6), Budgets.HOLDER, CoachBudget.USUAL_CEILING, CoachBudget.USUAL_CEILING);

    @Test
    void notEnough() {
        assertRefused(
                BUDGET,
                advanced("N", 6, 4301),
                "not-enough",
                "coach budget has EUR 4300.00 available, but EUR 4301.00 was requested");
    }

    @Test
    void aboveTheCeiling() {
        assertRefused(
                BUDGET,
                toppedUp("N", 6, 301),
                "above-ceiling",
                "coach budget holds EUR 4700.00 of at most EUR 5000.00, but a top-up of EUR 301.00 was requested");
    }

    @Test
    void anAdvanceThatNobodyKnows() {
        for (BudgetEvent event : List.of(
                claimed("N", 6, "B", Payer.STATE),
                reimbursed("N", 6, "B", Payer.STATE, 1),
                returned("N", 6, "B", 1),
                absorbed("N", 6, "B", 1),
                recovered("N", 6, "B", Payer.STATE, 1))) {
            assertRefused(BUDGET, event, "unknown-advance", "coach budget has no advance B");
        }
    }

    @Test
    void moreThanIsOutstanding() {
        for (BudgetEvent event : List.of(
                reimbursed("N", 6, "A", Payer.STATE, 401), returned("N", 6, "A", 401), absorbed("N", 6, "A", 401))) {
            assertRefused(
                    BUDGET,
                    event,
                    "more-than-outstanding",
                    "advance A has EUR 400.00 outstanding, but EUR 401.00 was to be settled");
        }
    }

    @Test
    void moreThanWasAbsorbed() {
        assertRefused(
                BUDGET,
                recovered("N", 6, "A", Payer.STATE, 301),
                "more-than-absorbed",
                "advance A has EUR 300.00 absorbed, but EUR 301.00 was to be recovered");
        assertRefused(
                BUDGET.apply(recovered("F", 6, "A", Payer.STATE, 200)).get(),
                recovered("N", 6, "A", Payer.STATE, 101),
                "more-than-absorbed",
                "advance A has EUR 100.00 absorbed, but EUR 101.00 was to be recovered");
    }

    @Test
    void anIdentifierThatIsBookedAlready() {
        assertRefused(BUDGET, toppedUp("open", 6, 1), "duplicate-event", "event open is booked already");
        assertRefused(BUDGET, toppedUp("R", 0, 1), "duplicate-event", "event R is booked already");
    }

    @Test
    void anIdentifierThatIsInAHistoryTwice() {
        assertThat(CoachBudget.replay(List.of(opened(1000), toppedUp("T", 1, 1), toppedUp("T", 2, 1)))
                        .getLeft())
                .isEqualTo(new BudgetRefusal.DuplicateEvent(id("T")));
    }

    @Test
    void anIdentifierOfAReversedEventIsNotFree() {
        assertRefused(
                BUDGET.apply(reversed("V", 6, "R")).get(),
                toppedUp("R", 6, 1),
                "duplicate-event",
                "event R is booked already");
    }

    @Test
    void bookedOutOfOrder() {
        assertRefused(
                BUDGET,
                toppedUp("N", 2, 1),
                "booked-out-of-order",
                "event N is booked on 2021-01-03, but the last one was booked on 2021-01-04");
        assertThat(BUDGET.apply(toppedUp("N", 3, 1)).isRight()).isTrue();
    }

    @Test
    void theOrderCountsReversedEventsToo() {
        assertRefused(
                BUDGET.apply(reversed("V", 9, "R")).get(),
                toppedUp("N", 8, 1),
                "booked-out-of-order",
                "event N is booked on 2021-01-09, but the last one was booked on 2021-01-10");
    }

    @Test
    void notOpened() {
        BudgetRefusal refusal =
                CoachBudget.replay(List.of(closed("N", 1), opened(5000))).getLeft();

        assertThat(refusal.event()).isEqualTo(id("N"));
        assertThat(refusal.code()).isEqualTo("not-opened");
        assertThat(refusal.message()).isEqualTo("event N comes before the coach budget is opened");
    }

    @Test
    void openedTwice() {
        assertRefused(BUDGET, OPENED_AGAIN, "already-opened", "event N opens a coach budget that is open already");
    }

    @Test
    void closedWithSomethingOutstanding() {
        assertRefused(
                BUDGET,
                closed("N", 6),
                "still-outstanding",
                "coach budget has EUR 400.00 outstanding, and so cannot be closed");
    }

    @Test
    void closedAlready() {
        for (BudgetEvent event : List.of(
                OPENED_AGAIN,
                advanced("N", 6, 1),
                claimed("N", 6, "A", Payer.STATE),
                reimbursed("N", 6, "A", Payer.STATE, 1),
                returned("N", 6, "A", 1),
                absorbed("N", 6, "A", 1),
                toppedUp("N", 6, 1),
                closed("N", 6))) {
            assertRefused(CLOSED, event, "already-closed", "event N comes after the coach budget was closed");
        }
        assertThat(CLOSED.apply(recovered("N", 6, "A", Payer.STATE, 300)).isRight())
                .isTrue();
        assertThat(CLOSED.apply(reversed("N", 6, "X")).isRight()).isTrue();
    }

    @Test
    void nothingThereToReverse() {
        for (String event : List.of("unknown", "N", "open")) {
            assertRefused(BUDGET, reversed("N", 6, event), "not-reversible", "event " + event + " cannot be reversed");
        }
        CoachBudget reversed = BUDGET.apply(reversed("V", 6, "R")).get();
        assertRefused(reversed, reversed("N", 6, "V"), "not-reversible", "event V cannot be reversed");
        assertRefused(reversed, reversed("N", 6, "R"), "not-reversible", "event R cannot be reversed");
    }

    @Test
    void whatTheHistoryWithoutTheEventWouldBreak() {
        assertRefused(
                BUDGET,
                reversed("N", 6, "A"),
                "not-reversible",
                "event A cannot be reversed: coach budget has no advance A");
        assertRefused(
                CLOSED,
                reversed("N", 6, "U"),
                "not-reversible",
                "event U cannot be reversed: coach budget has EUR 400.00 outstanding, and so cannot be closed");
        assertRefused(
                Budgets.of(opened(1000), toppedUp("T", 1, 500), advanced("A", 2, 1200)),
                reversed("N", 6, "T"),
                "not-reversible",
                "event T cannot be reversed: coach budget has EUR 1000.00 available, but EUR 1200.00 was requested");
        assertRefused(
                Budgets.of(opened(5000), advanced("A", 1, 200), absorbed("B", 2, "A", 200), toppedUp("T", 3, 200)),
                reversed("N", 6, "B"),
                "not-reversible",
                "event B cannot be reversed: coach budget holds EUR 5000.00 of at most EUR 5000.00, but a top-up of"
                        + " EUR 200.00 was requested");
    }

    private static void assertRefused(CoachBudget budget, BudgetEvent event, String code, String message) {
        CoachBudget before = CoachBudget.replay(budget.events()).get();
        BudgetRefusal refusal = budget.apply(event).getLeft();

        assertThat(refusal.event()).isEqualTo(event.booking().id());
        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.message()).isEqualTo(message);
        assertThat(budget).isEqualTo(before);
        assertThat(budget.figures()).isEqualTo(before.figures());
        assertThat(budget.advances()).isEqualTo(before.advances());
    }
}
