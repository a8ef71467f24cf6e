package org.gezinscoach.examples.spark;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.control.Option;
import java.io.Serializable;
import java.time.Year;
import org.gezinscoach.intervention.BudgetEffect;
import org.gezinscoach.intervention.CareCategory;
import org.gezinscoach.intervention.Payer;
import org.gezinscoach.money.Euro;
import org.gezinscoach.money.Total;
import org.gezinscoach.savings.Method;
import org.gezinscoach.savings.Netting;
import org.gezinscoach.savings.SavingKey;
import org.gezinscoach.savings.SavingKind;

/** A cell of a cube as it travels between machines. */
record Cell(
        Option<Year> year,
        SavingKind kind,
        Payer payer,
        CareCategory category,
        Netting netting,
        Method method,
        BudgetEffect budgetEffect,
        long cents,
        long unknownGains,
        long unknownCosts)
        implements Serializable {

    static Cell of(SavingKey key, Total total) {
        return new Cell(
                key.year(),
                key.kind(),
                key.payer(),
                key.category(),
                key.netting(),
                key.method(),
                key.budgetEffect(),
                total.known().cents(),
                total.unknownGains(),
                total.unknownCosts());
    }

    Tuple2<SavingKey, Total> entry() {
        SavingKey key = SavingKey.builder()
                .year(year)
                .kind(kind)
                .payer(payer)
                .category(category)
                .netting(netting)
                .method(method)
                .budgetEffect(budgetEffect)
                .build();
        return Tuple.of(key, new Total(Euro.ofCents(cents), unknownGains, unknownCosts));
    }
}
