package org.gezinscoach.examples.benchmarks;

import java.time.Year;
import java.util.List;
import java.util.function.Function;
import org.gezinscoach.intervention.BudgetEffect;
import org.gezinscoach.intervention.CareCategory;
import org.gezinscoach.intervention.Payer;
import org.gezinscoach.money.Euro;
import org.gezinscoach.savings.Method;
import org.gezinscoach.savings.Netting;
import org.gezinscoach.savings.Saving;
import org.gezinscoach.savings.SavingKey;
import org.gezinscoach.savings.SavingKind;
import org.jspecify.annotations.Nullable;

/**
 * A savings line as an application without the library would hold it.
 *
 * @param <A> the type of its amounts
 * @param year the year; null if not stated
 * @param kind how it comes about
 * @param payer who gains
 * @param category the kind of care
 * @param netting whether coaching is deducted
 * @param method how it was found
 * @param effect what it does to a budget
 * @param amount how much; null if unknown
 * @param cost whether an unknown amount is a cost
 */
record PlainLine<A>(
        @Nullable Integer year,
        SavingKind kind,
        Payer payer,
        CareCategory category,
        Netting netting,
        Method method,
        BudgetEffect effect,
        @Nullable A amount,
        boolean cost) {

    /** The lines of some savings, their amounts as made of euros. */
    static <A> List<PlainLine<A>> of(List<Saving> savings, Function<Euro, A> amount) {
        return savings.stream()
                .map(saving -> new PlainLine<>(
                        saving.year().map(Year::getValue).getOrNull(),
                        saving.kind(),
                        saving.payer(),
                        saving.category(),
                        saving.netting(),
                        saving.method(),
                        saving.budgetEffect(),
                        saving.amount().<@Nullable A>fold(amount, unknown -> null),
                        saving.amount().fold(euro -> false, unknown -> unknown.negative())))
                .toList();
    }

    boolean isKnown() {
        return amount != null;
    }

    /** What it is summed by. */
    Key key() {
        return new Key(year, kind, payer, category, netting, method, effect);
    }

    /** What lines are summed by. */
    record Key(
            @Nullable Integer year,
            SavingKind kind,
            Payer payer,
            CareCategory category,
            Netting netting,
            Method method,
            BudgetEffect effect) {

        SavingKey asSavingKey() {
            SavingKey.Builder key = SavingKey.builder()
                    .kind(kind)
                    .payer(payer)
                    .category(category)
                    .netting(netting)
                    .method(method)
                    .budgetEffect(effect);
            return year == null ? key.build() : key.year(Year.of(year)).build();
        }
    }
}
