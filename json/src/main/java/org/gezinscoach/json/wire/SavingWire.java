package org.gezinscoach.json.wire;

import io.vavr.control.Option;
import java.time.Year;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.intervention.BudgetEffect;
import org.gezinscoach.intervention.CareCategory;
import org.gezinscoach.intervention.Payer;
import org.gezinscoach.intervention.Source;
import org.gezinscoach.intervention.TaskField;
import org.gezinscoach.money.Amount;
import org.gezinscoach.savings.Method;
import org.gezinscoach.savings.Netting;
import org.gezinscoach.savings.Saving;
import org.gezinscoach.savings.SavingKind;
import org.jspecify.annotations.Nullable;

/** A finished saving; what is absent is unstated. */
public record SavingWire(
        @Given HouseholdId household,
        @Nullable Year year,
        @Nullable SavingKind kind,
        @Given Amount amount,
        @Nullable Payer payer,
        @Nullable CareCategory category,
        @Nullable Netting netting,
        @Given Method method,
        @Nullable BudgetEffect budgetEffect,
        @Nullable TaskField taskField,
        @Given Source source) {

    /** The wire form of a domain value. */
    public static SavingWire of(Saving value) {
        return new SavingWire(
                value.household(),
                value.year().getOrNull(),
                Unstated.write(value.kind(), SavingKind.UNSTATED),
                value.amount(),
                Unstated.write(value.payer(), Payer.UNSTATED),
                Unstated.write(value.category(), CareCategory.UNSTATED),
                Unstated.write(value.netting(), Netting.UNSTATED),
                value.method(),
                Unstated.write(value.budgetEffect(), BudgetEffect.UNSTATED),
                value.taskField().getOrNull(),
                value.source());
    }

    /** The domain value, checked. */
    public Saving toDomain() {
        Saving.Builder saving = Saving.builder()
                .household(household)
                .kind(Unstated.read(kind, SavingKind.UNSTATED))
                .amount(amount)
                .payer(Unstated.read(payer, Payer.UNSTATED))
                .category(Unstated.read(category, CareCategory.UNSTATED))
                .netting(Unstated.read(netting, Netting.UNSTATED))
                .method(method)
                .budgetEffect(Unstated.read(budgetEffect, BudgetEffect.UNSTATED))
                .taskField(Option.of(taskField))
                .source(source);
        return (year == null ? saving : saving.year(year)).build();
    }
}
