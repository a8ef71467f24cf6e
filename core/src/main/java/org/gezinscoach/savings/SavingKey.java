package org.gezinscoach.savings;

import io.vavr.control.Option;
import java.time.Year;
import java.util.Comparator;
import org.gezinscoach.internal.DomainStyle;
import org.gezinscoach.internal.Years;
import org.gezinscoach.intervention.BudgetEffect;
import org.gezinscoach.intervention.CareCategory;
import org.gezinscoach.intervention.Payer;
import org.immutables.value.Value;

/**
 * By what a {@link SavingsCube} tells savings apart: everything about a saving but its household, task field and source.
 * Keys are ordered attribute by attribute as they stand here, an unstated year after all years.
 */
@Value.Immutable
@DomainStyle
public sealed interface SavingKey extends Comparable<SavingKey>, WithSavingKey permits ImmutableSavingKey {
    /** The budget year; none if not stated. */
    @Value.Default
    default Option<Year> year() {
        return Option.none();
    }

    /** How the saving comes about. */
    SavingKind kind();

    /** Who gains. */
    Payer payer();

    /** The kind of care. */
    CareCategory category();

    /** Whether the cost of coaching is deducted. */
    Netting netting();

    /** How the amount was found. */
    Method method();

    /** What it does to a budget. */
    BudgetEffect budgetEffect();

    /** The key of a saving. */
    static SavingKey of(Saving saving) {
        return builder()
                .year(saving.year())
                .kind(saving.kind())
                .payer(saving.payer())
                .category(saving.category())
                .netting(saving.netting())
                .method(saving.method())
                .budgetEffect(saving.budgetEffect())
                .build();
    }

    /** A builder; all but the year is needed. */
    static Builder builder() {
        return new Builder();
    }

    /** The year lies within the years that the library knows. */
    @Value.Check
    default void check() {
        year().forEach(Years::check);
    }

    @Override
    default int compareTo(SavingKey other) {
        return Builder.ORDER.compare(this, other);
    }

    /** Builds a key; {@code build()} throws an {@link IllegalArgumentException} where a rule is broken. */
    final class Builder extends ImmutableSavingKey.Builder {
        /** The order of the keys; it stands here because an interface cannot hide it. */
        private static final Comparator<SavingKey> ORDER = Comparator.comparingInt(Builder::yearOf)
                .thenComparing(SavingKey::kind)
                .thenComparing(SavingKey::payer)
                .thenComparing(SavingKey::category)
                .thenComparing(SavingKey::netting)
                .thenComparing(SavingKey::method)
                .thenComparing(SavingKey::budgetEffect);

        Builder() {}

        private static int yearOf(SavingKey key) {
            return key.year().isDefined() ? key.year().get().getValue() : Years.LAST + 1;
        }

        /** Sets {@link SavingKey#year()}. */
        public Builder year(Year value) {
            return year(Years.stated(value));
        }
    }
}
