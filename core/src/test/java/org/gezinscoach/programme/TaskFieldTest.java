package org.gezinscoach.programme;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Year;
import org.gezinscoach.budget.BudgetPot;
import org.gezinscoach.budget.CoverCase;
import org.gezinscoach.budget.PotId;
import org.gezinscoach.budget.PotTerm;
import org.gezinscoach.budget.YearCost;
import org.gezinscoach.intervention.BudgetEffect;
import org.gezinscoach.intervention.Payer;
import org.gezinscoach.intervention.TaskField;
import org.gezinscoach.money.Amount;
import org.gezinscoach.money.Euro;
import org.gezinscoach.money.Shares;
import org.gezinscoach.money.Total;
import org.gezinscoach.savings.Saving;
import org.gezinscoach.savings.SavingKey;
import org.gezinscoach.savings.SavingsCube;
import org.gezinscoach.savings.SavingsPolicy;
import org.junit.jupiter.api.Test;

/** What covers take out of task fields, beside what was saved on them. */
class TaskFieldTest {
    private static final Year YEAR = Year.of(2021);
    private static final TaskField UNDER_18 = new TaskField(YEAR, "6.72");
    private static final TaskField OVER_18 = new TaskField(YEAR, "6.71");
    private static final TaskField SHELTER = new TaskField(YEAR, "6.81");
    private static final Amount UNKNOWN = Amount.unknown("not printed");

    @Test
    void almelosCoverTakesItsMoneyOutOfTwoTaskFieldsTogetherAndNoSavingNamesThem() {
        BudgetPot innovation =
                pot("innovation", Euro.of(185_000)).withTerm(new PotTerm.Incidental(List.of(Year.of(2019))));
        BudgetPot structural =
                pot("structural", Euro.of(185_000), UNDER_18, OVER_18).withTerm(new PotTerm.Structural(Year.of(2020)));
        CoverCase cover = new CoverCase(
                List.of(cost(2019, Euro.of(185_000)), cost(2020, Euro.of(185_000))),
                List.of(innovation, structural),
                Option.none());
        List<TaskFieldResult> rows = Evaluation.of(
                        AlmeloFixture.PROGRAMME.withCover(Option.some(cover)), SavingsPolicy.AS_PRINTED)
                .byTaskField();

        assertThat(rows).hasSize(2);
        assertRow(rows.head(), Option.some(Year.of(2020)), Total.of(Euro.of(185_000)), Total.ZERO, OVER_18, UNDER_18);
        assertRow(rows.last(), Option.none(), Total.ZERO, Total.of(Euro.of(1_038_399)));
    }

    @Test
    void aPromiseStandsBesideWhatWasSavedOnTheSameTaskFields() {
        List<TaskFieldResult> rows = rows(
                List.of(pot("together", Euro.of(100), UNDER_18, OVER_18)),
                Euro.of(80),
                saving(30, UNDER_18).withBudgetEffect(BudgetEffect.CASHABLE),
                saving(20, OVER_18));

        assertThat(rows).hasSize(1);
        assertRow(rows.head(), Option.some(YEAR), Total.of(Euro.of(80)), Total.of(Euro.of(50)), OVER_18, UNDER_18);
        assertThat(rows.head().savings().by(SavingKey::budgetEffect).get(BudgetEffect.CASHABLE))
                .contains(Total.of(Euro.of(30)));
    }

    @Test
    void statedSharesSplitWhatIsClaimed() {
        BudgetPot shared = pot("shared", Euro.of(100), UNDER_18, OVER_18)
                .withTaskFieldShares(Option.some(Shares.of(UNDER_18, 2, OVER_18, 1)));
        List<TaskFieldResult> rows = rows(List.of(shared), Euro.of(100), saving(30, UNDER_18));

        assertThat(rows).hasSize(2);
        assertRow(rows.head(), Option.some(YEAR), Total.of(Euro.parse("33.33")), Total.ZERO, OVER_18);
        assertRow(rows.last(), Option.some(YEAR), Total.of(Euro.parse("66.67")), Total.of(Euro.of(30)), UNDER_18);
    }

    @Test
    void groupsThatShareATaskFieldAreJoined() {
        BudgetPot shared = pot("shared", Euro.of(30), UNDER_18, OVER_18)
                .withTaskFieldShares(Option.some(Shares.of(UNDER_18, 1, OVER_18, 1)));
        List<TaskFieldResult> rows = rows(
                List.of(shared, pot("one", Euro.of(30), SHELTER), pot("other", Euro.of(40), OVER_18, SHELTER)),
                Euro.of(100));

        assertThat(rows).hasSize(2);
        assertRow(rows.head(), Option.some(YEAR), Total.of(Euro.of(85)), Total.ZERO, OVER_18, SHELTER);
        assertRow(rows.last(), Option.some(YEAR), Total.of(Euro.of(15)), Total.ZERO, UNDER_18);
    }

    @Test
    void aPotOfUnknownAmountClaimsAnUnknownAmount() {
        List<TaskFieldResult> rows =
                rows(List.of(pot("unknown", UNKNOWN, UNDER_18)), Euro.of(100), saving(30, UNDER_18));

        assertThat(rows).hasSize(1);
        assertRow(rows.head(), Option.some(YEAR), new Total(Euro.ZERO, 1, 0), Total.of(Euro.of(30)), UNDER_18);
    }

    @Test
    void aPotThatCarriesNothingClaimsNothingAndOneWithoutTaskFieldsIsNotShown() {
        assertThat(rows(List.of(pot("first", Euro.of(100)), pot("second", Euro.of(100), UNDER_18)), Euro.of(100)))
                .isEmpty();
    }

    @Test
    void savingsOfOtherTaskFieldsHaveRowsOfTheirOwnAndTheRegionsNone() {
        List<TaskFieldResult> rows = rows(
                List.of(pot("pot", Euro.of(100), UNDER_18)),
                Euro.of(100),
                saving(5, OVER_18),
                saving(7, SHELTER).withYear(Option.some(Year.of(2022))),
                saving(9, UNDER_18).withPayer(Payer.REGION),
                saving(11, SHELTER).withYear(Option.none()),
                saving(13, OVER_18).withTaskField(Option.none()));

        assertThat(rows.map(row -> row.year() + " " + row.taskFields().mkString(", ")))
                .containsExactly(
                        "Some(2021) 6.71 (2021)",
                        "Some(2021) 6.72 (2021)",
                        "Some(2021) ",
                        "Some(2022) 6.81 (2021)",
                        "None 6.81 (2021)");
        assertThat(rows.map(row -> row.savings().total().known()))
                .containsExactly(Euro.of(5), Euro.ZERO, Euro.of(13), Euro.of(7), Euro.of(11));
    }

    @Test
    void taskFieldsComeByTheYearOfTheirListAndThenByCode() {
        TaskField later = new TaskField(Year.of(2022), "1.1");

        assertThat(rows(List.empty(), Euro.of(1), saving(1, later), saving(1, OVER_18), saving(1, UNDER_18))
                        .flatMap(TaskFieldResult::taskFields))
                .containsExactly(OVER_18, UNDER_18, later);
    }

    @Test
    void withoutACoverThereAreOnlySavings() {
        List<TaskFieldResult> rows = Evaluation.of(
                        Programmes.empty()
                                .households(Programmes.household("1"))
                                .savings(saving(30, UNDER_18))
                                .build(),
                        SavingsPolicy.AS_PRINTED)
                .byTaskField();

        assertThat(rows)
                .containsExactly(new TaskFieldResult(
                        Option.some(YEAR),
                        List.of(UNDER_18),
                        Total.ZERO,
                        SavingsCube.of(List.of(saving(30, UNDER_18)))));
    }

    private static void assertRow(
            TaskFieldResult row, Option<Year> year, Total claimed, Total saved, TaskField... fields) {
        assertThat(row.year()).isEqualTo(year);
        assertThat(row.claimed()).isEqualTo(claimed);
        assertThat(row.savings().total()).isEqualTo(saved);
        assertThat(row.taskFields()).containsExactly(fields);
    }

    private static List<TaskFieldResult> rows(List<BudgetPot> pots, Amount cost, Saving... savings) {
        CoverCase cover = new CoverCase(List.of(cost(YEAR.getValue(), cost)), pots, Option.none());
        Programme programme = Programmes.empty()
                .households(Programmes.household("1"))
                .savings(savings)
                .cover(cover)
                .build();
        return Evaluation.of(programme, SavingsPolicy.AS_PRINTED).byTaskField();
    }

    private static Saving saving(long euros, TaskField field) {
        return Programmes.saving("1", Euro.of(euros))
                .withYear(Option.some(YEAR))
                .withTaskField(Option.some(field));
    }

    private static YearCost cost(int year, Amount amount) {
        return new YearCost(Year.of(year), amount, Programmes.SOURCE);
    }

    private static BudgetPot pot(String id, Amount amount, TaskField... fields) {
        return BudgetPot.builder()
                .id(new PotId(id))
                .label(id)
                .term(new PotTerm.Structural(Year.of(2019)))
                .amount(amount)
                .taskFields(fields)
                .source(Programmes.SOURCE)
                .build();
    }
}
