package org.gezinscoach.json.wire;

import io.vavr.control.Option;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.intervention.CareCategory;
import org.gezinscoach.intervention.DebitOrCredit;
import org.gezinscoach.intervention.DeclarationLine;
import org.gezinscoach.money.Euro;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/** What a provider declared for one care; what is absent is unstated. */
public record DeclarationLineWire(
        @Given String reference,
        @Given HouseholdId household,
        @Nullable CareCategory category,
        @Nullable String productCategory,
        @Nullable String productCode,
        @Given LocalDateRange period,
        @Given Integer volume,
        @Given String unit,
        @Nullable Euro tariff,
        @Given Euro amount,
        @Given DebitOrCredit debitOrCredit,
        @Nullable Euro granted,
        @Nullable String allocation) {

    /** The wire form of a domain value. */
    public static DeclarationLineWire of(DeclarationLine value) {
        return new DeclarationLineWire(
                value.reference(),
                value.household(),
                Unstated.write(value.category(), CareCategory.UNSTATED),
                value.productCategory().getOrNull(),
                value.productCode().getOrNull(),
                value.period(),
                value.volume(),
                value.unit(),
                value.tariff().getOrNull(),
                value.amount(),
                value.debitOrCredit(),
                value.granted().getOrNull(),
                value.allocation().getOrNull());
    }

    /** The domain value, checked. */
    public DeclarationLine toDomain() {
        return DeclarationLine.builder()
                .reference(reference)
                .household(household)
                .category(Unstated.read(category, CareCategory.UNSTATED))
                .productCategory(Option.of(productCategory))
                .productCode(Option.of(productCode))
                .period(period)
                .volume(volume)
                .unit(unit)
                .tariff(Option.of(tariff))
                .amount(amount)
                .debitOrCredit(debitOrCredit)
                .granted(Option.of(granted))
                .allocation(Option.of(allocation))
                .build();
    }
}
