package org.gezinscoach.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gezinscoach.budget.Budgets.figures;

import io.vavr.collection.HashMap;
import java.time.Year;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gezinscoach.money.Euro;
import org.junit.jupiter.api.Test;

/** The figures of a budget and of an advance: none negative, and what goes in comes out. */
class BudgetFiguresTest {
    private static final Advance ADVANCE = Advance.of(Budgets.advanced("A", 1, 3200));

    @Test
    void figuresAddUpToWhatWasGranted() {
        assertThat(figures(5000, 4200, 0, 800, 0))
                .hasToString("granted EUR 5000.00: available EUR 4200.00, outstanding EUR 0.00, absorbed EUR 800.00,"
                        + " handed back EUR 0.00");
        assertThat(figures(10, 1, 2, 3, 4).held()).isEqualTo(Euro.of(3));
        refused(() -> figures(11, 1, 2, 3, 4), "granted must be EUR 10.00, the sum of the others, but was EUR 11.00");
        refused(() -> figures(9, 1, 2, 3, 4), "granted must be EUR 10.00, the sum of the others, but was EUR 9.00");
    }

    @Test
    void noFigureIsNegative() {
        refused(() -> figures(-1, 0, 0, 0, 0), "granted must not be negative, but was EUR -1.00");
        refused(() -> figures(0, -1, 1, 0, 0), "available must not be negative, but was EUR -1.00");
        refused(() -> figures(0, 1, -1, 0, 0), "outstanding must not be negative, but was EUR -1.00");
        refused(() -> figures(0, 1, 0, -1, 0), "absorbed must not be negative, but was EUR -1.00");
        refused(() -> figures(0, 1, 0, 0, -1), "handed back must not be negative, but was EUR -1.00");
    }

    @Test
    void anAdvanceIsOutstandingUntilItIsSettled() {
        Advance settled = ADVANCE.withReimbursed(Euro.of(2000))
                .withReturned(Euro.of(400))
                .withCostByYear(HashMap.of(Year.of(2021), Euro.of(100), Year.of(2022), Euro.of(300)))
                .withRecovered(Euro.of(50));

        assertThat(ADVANCE.id()).isEqualTo(Budgets.id("A"));
        assertThat(ADVANCE.outstanding()).isEqualTo(Euro.of(3200));
        assertThat(ADVANCE.cost()).isEqualTo(Euro.ZERO);
        assertThat(settled.cost()).isEqualTo(Euro.of(400));
        assertThat(settled.absorbed()).isEqualTo(Euro.of(450));
        assertThat(settled.outstanding()).isEqualTo(Euro.of(350));
    }

    @Test
    void anAdvanceAgesFromTheDayOfPayment() {
        assertThat(ADVANCE.ageOn(Budgets.day(1))).isZero();
        assertThat(ADVANCE.ageOn(Budgets.day(366))).isEqualTo(365);
        assertThat(ADVANCE.ageOn(Budgets.day(0))).isEqualTo(-1);
    }

    @Test
    void noMoreOfAnAdvanceIsSettledThanWasPaid() {
        Euro less = Euro.of(-1);
        refused(
                () -> ADVANCE.withReimbursed(Euro.ofCents(320_001)),
                "outstanding must not be negative, but was EUR -0.01");
        refused(() -> ADVANCE.withReturned(Euro.of(3201)), "outstanding must not be negative, but was EUR -1.00");
        refused(() -> ADVANCE.withRecovered(Euro.of(3201)), "outstanding must not be negative, but was EUR -1.00");
        refused(() -> ADVANCE.withReimbursed(less), "reimbursed must not be negative, but was EUR -1.00");
        refused(() -> ADVANCE.withReturned(less), "returned must not be negative, but was EUR -1.00");
        refused(() -> ADVANCE.withRecovered(less), "recovered must not be negative, but was EUR -1.00");
        refused(
                () -> ADVANCE.withCostByYear(HashMap.of(Year.of(2021), less)),
                "cost must not be negative, but was EUR -1.00");
    }

    private static void refused(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }
}
