package org.gezinscoach.savings;

import java.time.Year;
import java.util.Comparator;
import org.gezinscoach.internal.Years;

/** The order of keys, apart because an interface can not hide a constant. */
final class SavingKeyOrder {
    static final Comparator<SavingKey> ATTRIBUTE_BY_ATTRIBUTE = Comparator.comparingInt(SavingKeyOrder::year)
            .thenComparing(SavingKey::kind)
            .thenComparing(SavingKey::payer)
            .thenComparing(SavingKey::category)
            .thenComparing(SavingKey::netting)
            .thenComparing(SavingKey::method)
            .thenComparing(SavingKey::budgetEffect);

    private SavingKeyOrder() {}

    private static int year(SavingKey key) {
        return key.year().map(Year::getValue).getOrElse(Years.LAST + 1);
    }
}
