package org.gezinscoach.examples.benchmarks;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.intervention.*;
import org.gezinscoach.money.*;
import org.gezinscoach.savings.*;

final class Made {
    static List<Saving> savings(int size) {
        SplittableRandom random = new SplittableRandom(1);
        List<Saving> made = new ArrayList<>(size);
        Source source = Source.madeUp("benchmark", "lines", "any");
        HouseholdId h = null;
        java.util.List<io.vavr.control.Option<Year>> years = new ArrayList<>();
        for (int y = 0; y < 6; y++) years.add(io.vavr.control.Option.some(Year.of(2018 + y)));
        for (int i = 0; i < size; i++) {
            if (i % 8 == 0) h = new HouseholdId("wormerland", "h" + i / 8);
            made.add(Saving.builder()
                    .household(h)
                    .year(years.get(random.nextInt(6)))
                    .amount(
                            random.nextInt(30) == 0
                                    ? new Unknown("x", random.nextBoolean())
                                    : Euro.ofCents(random.nextLong(-10_000, 100_000)))
                    .kind(SavingKind.values()[random.nextInt(2)])
                    .payer(Payer.values()[random.nextInt(5)])
                    .category(CareCategory.values()[random.nextInt(18)])
                    .method(Method.values()[0])
                    .netting(Netting.values()[0])
                    .budgetEffect(BudgetEffect.values()[1])
                    .source(source)
                    .build());
        }
        return made;
    }
}
