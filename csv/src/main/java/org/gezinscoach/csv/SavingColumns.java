package org.gezinscoach.csv;

import io.vavr.collection.List;
import io.vavr.control.Option;
import org.gezinscoach.intervention.BudgetEffect;
import org.gezinscoach.intervention.CareCategory;
import org.gezinscoach.intervention.Payer;
import org.gezinscoach.money.Amount;
import org.gezinscoach.savings.Method;
import org.gezinscoach.savings.Netting;
import org.gezinscoach.savings.Saving;
import org.gezinscoach.savings.SavingKind;

/** The columns of savings. */
final class SavingColumns implements Columns<Saving> {
    private static final Field<SavingKind> KIND = Forms.constant(
                    "kind", SavingKind.values(), SavingKind::label, kind -> kind == SavingKind.UNSTATED)
            .optional();
    private static final Field<Amount> AMOUNT = Forms.amount("amount");
    private static final Field<String> REASON = Parts.reason(AMOUNT);
    private static final Field<Netting> NETTING = Forms.constant(
                    "netting", Netting.values(), Netting::label, netting -> netting == Netting.UNSTATED)
            .optional();
    private static final Field<Method> METHOD =
            Forms.constant("method", Method.values(), Method::label, method -> false);

    @Override
    public List<Field<?>> fields() {
        return Parts.HOUSEHOLD
                .appendAll(List.of(
                        Parts.YEAR,
                        KIND,
                        AMOUNT,
                        REASON,
                        Parts.PAYER,
                        Parts.CATEGORY,
                        NETTING,
                        METHOD,
                        Parts.BUDGET_EFFECT))
                .appendAll(Parts.TASK_FIELD)
                .appendAll(Parts.SOURCE);
    }

    @Override
    public List<Misfit> misfits(Row row) {
        return Parts.taskFieldHalves(row).appendAll(Parts.reasonWithout(row, AMOUNT, REASON));
    }

    @Override
    public Saving read(Row row) {
        return Saving.builder()
                .household(Parts.household(row))
                .year(row.value(Parts.YEAR))
                .kind(row.value(KIND).getOrElse(SavingKind.UNSTATED))
                .amount(Parts.amount(row, AMOUNT, REASON).get())
                .payer(row.value(Parts.PAYER).getOrElse(Payer.UNSTATED))
                .category(row.value(Parts.CATEGORY).getOrElse(CareCategory.UNSTATED))
                .netting(row.value(NETTING).getOrElse(Netting.UNSTATED))
                .method(row.get(METHOD))
                .budgetEffect(row.value(Parts.BUDGET_EFFECT).getOrElse(BudgetEffect.UNSTATED))
                .taskField(Parts.taskField(row))
                .source(Parts.source(row))
                .build();
    }

    @Override
    public void write(Saving saving, Cells cells) {
        Parts.write(saving.household(), cells);
        cells.put(Parts.YEAR, saving.year())
                .put(KIND, saving.kind())
                .put(Parts.PAYER, saving.payer())
                .put(Parts.CATEGORY, saving.category())
                .put(NETTING, saving.netting())
                .put(METHOD, saving.method())
                .put(Parts.BUDGET_EFFECT, saving.budgetEffect());
        Parts.write(AMOUNT, REASON, Option.some(saving.amount()), cells);
        Parts.write(saving.taskField(), cells);
        Parts.write(saving.source(), cells);
    }
}
