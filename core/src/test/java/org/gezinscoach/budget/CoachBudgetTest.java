package org.gezinscoach.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gezinscoach.budget.Budgets.absorbed;
import static org.gezinscoach.budget.Budgets.advanced;
import static org.gezinscoach.budget.Budgets.booking;
import static org.gezinscoach.budget.Budgets.claimed;
import static org.gezinscoach.budget.Budgets.closed;
import static org.gezinscoach.budget.Budgets.figures;
import static org.gezinscoach.budget.Budgets.id;
import static org.gezinscoach.budget.Budgets.opened;
import static org.gezinscoach.budget.Budgets.recovered;
import static org.gezinscoach.budget.Budgets.reimbursed;
import static org.gezinscoach.budget.Budgets.returned;
import static org.gezinscoach.budget.Budgets.reversed;
import static org.gezinscoach.budget.Budgets.toppedUp;

import io.vavr.collection.List;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.ArrayList;
import org.gezinscoach.budget.BudgetEvent.Opened;
import org.gezinscoach.intervention.Payer;
import org.gezinscoach.money.Euro;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class CoachBudgetTest {
    /** A made-up story: the papers name only the ceiling, and part of a mother's debts. */
    @Test
    void aDebtIsPaidInAdvanceAndSettled() {
        CoachBudget opened = CoachBudget.open(booking("open", 0), Budgets.HOLDER);
        assertThat(opened.figures()).isEqualTo(figures(5000, 5000, 0, 0, 0));
        assertThat(opened.holder()).isEqualTo(Budgets.HOLDER);
        assertThat(opened.ceiling()).isEqualTo(Euro.of(5000));

        CoachBudget advanced = opened.advance(booking("A-1", 1), Budgets.HOUSEHOLD, "part of the debts", Euro.of(3200))
                .get();
        assertThat(advanced.figures()).isEqualTo(figures(5000, 1800, 3200, 0, 0));

        BudgetRefusal refusal = advanced.advance(booking("A-2", 2), Budgets.HOUSEHOLD, "more debts", Euro.of(2000))
                .getLeft();
        assertThat(refusal).isEqualTo(new BudgetRefusal.NotEnough(id("A-2"), Euro.of(1800), Euro.of(2000)));
        assertThat(refusal.message())
                .isEqualTo("coach budget has EUR 1800.00 available, but EUR 2000.00 was requested");
        assertThat(advanced.figures()).isEqualTo(figures(5000, 1800, 3200, 0, 0));
        assertThat(advanced.events()).hasSize(2);

        CoachBudget settled = advanced.claim(booking("C-1", 3), id("A-1"), Payer.MUNICIPALITY)
                .flatMap(budget -> budget.reimburse(booking("R-1", 40), id("A-1"), Payer.MUNICIPALITY, Euro.of(2400)))
                .flatMap(budget -> budget.absorb(booking("B-1", 60), id("A-1"), Euro.of(800)))
                .get();
        assertThat(settled.figures()).isEqualTo(figures(5000, 4200, 0, 800, 0));
        assertThat(settled)
                .hasToString("CoachBudget{coach C-1, granted EUR 5000.00: available EUR 4200.00, outstanding EUR 0.00,"
                        + " absorbed EUR 800.00, handed back EUR 0.00}");

        CoachBudget restored = settled.topUp(booking("T-1", 61), Euro.of(800)).get();
        assertThat(restored.figures()).isEqualTo(figures(5800, 5000, 0, 800, 0));
    }

    @Test
    void everyOperationBooksItsEvent() {
        CoachBudget budget = CoachBudget.open(opened(1000))
                .topUp(booking("T", 1), Euro.of(500))
                .flatMap(it -> it.advance(booking("A", 2), Budgets.HOUSEHOLD, "part of a debt", Euro.of(600)))
                .flatMap(it -> it.claim(booking("C", 3), id("A"), Payer.STATE))
                .flatMap(it -> it.reimburse(booking("R", 4), id("A"), Payer.STATE, Euro.of(100)))
                .flatMap(it -> it.takeBack(booking("U", 5), id("A"), Euro.of(50)))
                .flatMap(it -> it.absorb(booking("B", 6), id("A"), Euro.of(450)))
                .flatMap(it -> it.recover(booking("F", 7), id("A"), Payer.OTHER, Euro.of(200)))
                .flatMap(it -> it.reverse(booking("V", 8), id("C")))
                .flatMap(it -> it.close(booking("X", 9)))
                .get();

        assertThat(budget.events())
                .containsExactly(
                        opened(1000),
                        toppedUp("T", 1, 500),
                        advanced("A", 2, 600),
                        claimed("C", 3, "A", Payer.STATE),
                        reimbursed("R", 4, "A", Payer.STATE, 100),
                        returned("U", 5, "A", 50),
                        absorbed("B", 6, "A", 450),
                        recovered("F", 7, "A", Payer.OTHER, 200),
                        reversed("V", 8, "C"),
                        closed("X", 9));
        assertThat(budget.figures()).isEqualTo(figures(1500, 0, 0, 250, 1250));
        assertThat(budget.isClosed()).isTrue();
        assertThat(budget)
                .hasToString("CoachBudget{coach C-1, granted EUR 1500.00: available EUR 0.00, outstanding EUR 0.00,"
                        + " absorbed EUR 250.00, handed back EUR 1250.00, closed}");
    }

    @Test
    void aTopUpWithAnAdvanceOpenLeavesRoomForItsReimbursement() {
        CoachBudget budget = Budgets.of(opened(5000), advanced("A", 1, 3000), absorbed("B", 2, "A", 1000));

        BudgetRefusal refusal =
                budget.topUp(booking("T", 3), Euro.parse("1000.01")).getLeft();
        CoachBudget toppedUp = budget.topUp(booking("T", 3), Euro.of(1000)).get();

        assertThat(refusal)
                .isEqualTo(
                        new BudgetRefusal.AboveCeiling(id("T"), Euro.of(5000), Euro.of(4000), Euro.parse("1000.01")));
        assertThat(toppedUp.figures()).isEqualTo(figures(6000, 3000, 2000, 1000, 0));
        assertThat(toppedUp.reimburse(booking("R", 4), id("A"), Payer.STATE, Euro.of(2000))
                        .get()
                        .figures())
                .isEqualTo(figures(6000, 5000, 0, 1000, 0));
    }

    @Test
    void whatIsRecoveredFillsTheBudgetToItsCeilingAndTheRestIsHandedBack() {
        CoachBudget budget =
                Budgets.of(opened(5000), advanced("A", 1, 800), absorbed("B", 2, "A", 800), toppedUp("T", 3, 500));

        assertThat(budget.recover(booking("F", 4), id("A"), Payer.STATE, Euro.of(800))
                        .get()
                        .figures())
                .isEqualTo(figures(5500, 5000, 0, 0, 500));
        assertThat(budget.recover(booking("F", 4), id("A"), Payer.STATE, Euro.of(300))
                        .get()
                        .figures())
                .isEqualTo(figures(5500, 5000, 0, 500, 0));
        assertThat(budget.recover(booking("F", 4), id("A"), Payer.STATE, Euro.of(299))
                        .get()
                        .figures())
                .isEqualTo(figures(5500, 4999, 0, 501, 0));
    }

    @Test
    void whatIsRecoveredAfterClosingIsHandedBack() {
        CoachBudget closed =
                Budgets.of(opened(5000), advanced("A", 1, 800), absorbed("B", 2, "A", 800), closed("X", 3));

        assertThat(closed.figures()).isEqualTo(figures(5000, 0, 0, 800, 4200));
        assertThat(closed.recover(booking("F", 4), id("A"), Payer.STATE, Euro.of(300))
                        .get()
                        .figures())
                .isEqualTo(figures(5000, 0, 0, 500, 4500));
    }

    @Test
    void aReversedClosingOpensTheBudgetAgain() {
        CoachBudget budget = Budgets.of(
                opened(5000),
                advanced("A", 1, 800),
                absorbed("B", 2, "A", 800),
                closed("X", 3),
                recovered("F", 4, "A", Payer.STATE, 300),
                reversed("V", 5, "X"));

        assertThat(budget.isClosed()).isFalse();
        assertThat(budget.figures()).isEqualTo(figures(5000, 4500, 0, 500, 0));
        assertThat(budget.close(booking("X-2", 6)).get().figures()).isEqualTo(figures(5000, 0, 0, 500, 4500));
    }

    @Test
    void aHistoryBeginsWithAnOpening() {
        assertThat(CoachBudget.replay(List.of(toppedUp("T", 1, 100))).getLeft())
                .isEqualTo(new BudgetRefusal.NotOpened(id("T")));
        assertThatThrownBy(() -> CoachBudget.replay(List.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("events must not be empty");
    }

    @Test
    void aBudgetMayBeOpenedEmpty() {
        CoachBudget budget = CoachBudget.open(opened(0));

        assertThat(budget.figures()).isEqualTo(BudgetFigures.NONE);
        assertThat(budget.topUp(booking("T", 1), Euro.of(5000)).get().figures())
                .isEqualTo(figures(5000, 5000, 0, 0, 0));
    }

    @Test
    void budgetsOfEqualHistoriesAreEqual() {
        CoachBudget budget = Budgets.of(opened(5000), advanced("A", 1, 800), reversed("V", 2, "A"));

        assertThat(budget)
                .isEqualTo(Budgets.of(opened(5000), advanced("A", 1, 800), reversed("V", 2, "A")))
                .hasSameHashCodeAs(Budgets.of(opened(5000), advanced("A", 1, 800), reversed("V", 2, "A")))
                .isNotEqualTo(Budgets.of(opened(5000)))
                .doesNotHaveSameHashCodeAs(Budgets.of(opened(5000)))
                .isNotEqualTo(Budgets.of(opened(5000), advanced("A", 1, 801), reversed("V", 2, "A")))
                .isNotEqualTo(null)
                .isNotEqualTo("CoachBudget");
    }

    @Test
    void moreThanAmountsHoldIsRefusedLoudlyAndChangesNothing() {
        Euro most = Euro.ofCents(Long.MAX_VALUE);
        CoachBudget budget = CoachBudget.open(new Opened(booking("open", 0), Budgets.HOLDER, most, most))
                .advance(booking("A", 1), Budgets.HOUSEHOLD, "everything", most)
                .flatMap(it -> it.absorb(booking("B", 2), id("A"), most))
                .get();
        BudgetFigures before = budget.figures();

        assertThatThrownBy(() -> budget.topUp(booking("T", 3), Euro.ofCents(1)))
                .isInstanceOf(ArithmeticException.class);
        assertThat(budget.figures())
                .isSameAs(before)
                .isEqualTo(new BudgetFigures(most, Euro.ZERO, Euro.ZERO, most, Euro.ZERO));
    }

    /** Each round: 30 advanced, 10 reimbursed, 10 returned, 10 absorbed, and 10 topped up. */
    @Test
    void aLongHistoryIsReplayedWithoutHanging() {
        int rounds = 40_000;
        java.util.List<BudgetEvent> events = new ArrayList<>();
        events.add(opened(5000));
        for (int i = 0; i < rounds; i++) {
            int day = 1 + i / 100;
            events.add(advanced("A-" + i, day, 30));
            events.add(reimbursed("R-" + i, day, "A-" + i, Payer.STATE, 10));
            events.add(returned("U-" + i, day, "A-" + i, 10));
            events.add(absorbed("B-" + i, day, "A-" + i, 10));
            events.add(toppedUp("T-" + i, day, 10));
        }

        Either<BudgetRefusal, CoachBudget> replayed =
                Assertions.assertTimeoutPreemptively(Duration.ofMinutes(1), () -> CoachBudget.replay(events));

        assertThat(events).hasSize(200_001);
        assertThat(replayed.get().figures()).isEqualTo(figures(405_000, 5000, 0, 400_000, 0));
    }
}
