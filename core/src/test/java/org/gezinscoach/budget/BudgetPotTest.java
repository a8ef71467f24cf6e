package org.gezinscoach.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.List;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import java.time.Year;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gezinscoach.budget.PotTerm.Incidental;
import org.gezinscoach.budget.PotTerm.Structural;
import org.gezinscoach.intervention.TaskField;
import org.gezinscoach.money.Amount;
import org.gezinscoach.money.Euro;
import org.gezinscoach.money.Shares;
import org.gezinscoach.money.Unknown;
import org.junit.jupiter.api.Test;

class BudgetPotTest {
    private static final TaskField YOUTH = new TaskField(Year.of(2020), "6.72");
    private static final TaskField ADULTS = new TaskField(Year.of(2020), "6.71");
    private static final TaskField ADULTS_LATER = new TaskField(Year.of(2023), "6.71");

    @Test
    void taskFieldsBearAPotTogetherIfNobodyStatesTheSplit() {
        BudgetPot pot = pot().taskFields(YOUTH, ADULTS).build();

        assertThat(pot.taskFields()).containsExactly(YOUTH, ADULTS);
        assertThat(pot.taskFieldShares()).isEqualTo(Option.none());
        assertThat(pot.split(Euro.of(185_000))).isEqualTo(Option.none());
        assertThat(pot().build().taskFields()).isEmpty();
        assertThat(pot().taskFields(java.util.List.of(YOUTH, ADULTS)).build()).isEqualTo(pot);
    }

    @Test
    void statedSharesSplitToTheCent() {
        BudgetPot pot = pot().taskFields(YOUTH, ADULTS)
                .taskFieldShares(Shares.of(YOUTH, 2, ADULTS, 1))
                .build();

        assertThat(pot.split(Euro.of(185_000)))
                .contains(TreeMap.of(ADULTS, Euro.parse("61666.67"), YOUTH, Euro.parse("123333.33")));
    }

    @Test
    void theSameCodeOfAnotherYearIsAnotherTaskField() {
        BudgetPot pot = pot().taskFields(ADULTS, ADULTS_LATER).build();

        assertThat(pot.taskFields()).hasSize(2);
        assertThat(pot.taskFields().map(TaskField::toString)).containsExactly("6.71 (2020)", "6.71 (2023)");
    }

    @Test
    void aPotIsWellFormed() {
        refused(() -> pot().build().withLabel(" "), "pot label must not be blank");
        refused(() -> pot().build().withAmount(Euro.of(-1)), "amount must not be negative, but was EUR -1.00");
        refused(
                () -> pot().build().withAmount(new Unknown("not printed", true)),
                "amount must not be negative, but was -unknown");
        refused(() -> pot().taskFields(YOUTH, YOUTH).build(), "task fields must not name one twice");
        refused(
                () -> pot().taskFieldShares(Shares.of(YOUTH, 1, ADULTS, 1)).build(),
                "task field shares must be of the task fields of the pot");
        refused(
                () -> pot().taskFields(YOUTH, ADULTS)
                        .taskFieldShares(Shares.of(YOUTH, 1, ADULTS_LATER, 1))
                        .build(),
                "task field shares must be of the task fields of the pot");
        refused(
                () -> BudgetPot.builder().build(),
                "Cannot build BudgetPot, some of required attributes are not set [id, label, term, amount, source]");
        assertThat(pot().build().withAmount(Euro.ZERO).amount()).isEqualTo(Euro.ZERO);
        assertThat(pot().build()
                        .withAmount(Amount.unknown("not printed"))
                        .amount()
                        .isKnown())
                .isFalse();
    }

    @Test
    void anIncidentalPotHasMoneyInItsYears() {
        Incidental term = new Incidental(List.of(Year.of(2022), Year.of(2019), Year.of(2022)));

        assertThat(term.years()).containsExactly(Year.of(2019), Year.of(2022));
        assertThat(List.of(2018, 2019, 2020, 2022, 2023).map(Year::of).map(term::covers))
                .containsExactly(false, true, false, true, false);
        assertThat(term.<String>fold(one -> "incidental", one -> "structural")).isEqualTo("incidental");
        refused(() -> new Incidental(List.empty()), "years must not be empty");
        refused(() -> new Incidental(List.of(Year.of(1899))), "year must be between 1900 and 2199, but was 1899");
    }

    @Test
    void aStructuralPotHasMoneyFromAYearOn() {
        Structural term = new Structural(Year.of(2020));

        assertThat(List.of(2019, 2020, 2021, 2199).map(Year::of).map(term::covers))
                .containsExactly(false, true, true, true);
        assertThat(term.<String>fold(one -> "incidental", one -> "structural")).isEqualTo("structural");
        refused(() -> new Structural(Year.of(2200)), "year must be between 1900 and 2199, but was 2200");
    }

    @Test
    void aCostOfAYearIsNotNegative() {
        refused(
                () -> new YearCost(Year.of(2021), Euro.of(-1), Budgets.SOURCE),
                "cost must not be negative, but was EUR -1.00");
        refused(
                () -> new YearCost(Year.of(2021), new Unknown("not printed", true), Budgets.SOURCE),
                "cost must not be negative, but was -unknown");
        refused(
                () -> new YearCost(Year.of(1899), Euro.ZERO, Budgets.SOURCE),
                "year must be between 1900 and 2199, but was 1899");
    }

    private static BudgetPot.Builder pot() {
        return BudgetPot.builder()
                .id(new PotId("fields"))
                .label("made-up task fields")
                .term(new Structural(Year.of(2020)))
                .amount(Euro.of(185_000))
                .source(Budgets.SOURCE);
    }

    private static void refused(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }
}
