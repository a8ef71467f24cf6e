package org.gezinscoach.intervention;

import io.vavr.control.Option;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.internal.Checks;
import org.gezinscoach.internal.DomainStyle;
import org.gezinscoach.internal.Years;
import org.gezinscoach.money.Euro;
import org.immutables.value.Value;
import org.threeten.extra.LocalDateRange;

/**
 * What a provider declared for one care of one household over a period (declaratieregel), after the declaration messages of
 * youth care and social support (iJw, iWmo). The citizen number that stands there is replaced by the household before the
 * line comes here.
 *
 * <p>Twelve days of youth care at {@code EUR 151.37} a day, of which {@code EUR 1816.44} was granted, were
 * {@linkplain #paid() paid} at {@code EUR 1816.44}; a credit line of that amount takes it back.
 */
@Value.Immutable
@DomainStyle
public sealed interface DeclarationLine extends WithDeclarationLine permits ImmutableDeclarationLine {
    /** The reference of the line (referentienummer), unique within a set of declarations; not a citizen number. */
    String reference();

    /** For whom. */
    HouseholdId household();

    /** The kind of care; unstated if not given. */
    @Value.Default
    default CareCategory category() {
        return CareCategory.UNSTATED;
    }

    /** The product category (productcategorie), such as {@code "45"}; none if not stated. */
    @Value.Default
    default Option<String> productCategory() {
        return Option.none();
    }

    /** The product code (productcode), such as {@code "45A04"}; none if not stated. */
    @Value.Default
    default Option<String> productCode() {
        return Option.none();
    }

    /** When the care was given; begins and ends. */
    LocalDateRange period();

    /** How many units (volume); zero or more. */
    int volume();

    /** The code of the unit (eenheid), such as {@code "14"}; what it means is data of the {@link Declarations}. */
    String unit();

    /** What a unit costs, zero or more; none if not stated. */
    @Value.Default
    default Option<Euro> tariff() {
        return Option.none();
    }

    /** What is declared (ingediend bedrag); zero or more. */
    Euro amount();

    /** Whether it is claimed or given back. */
    DebitOrCredit debitOrCredit();

    /** What was granted of it (toegekend bedrag), from zero to the amount; none if not stated. */
    @Value.Default
    default Option<Euro> granted() {
        return Option.none();
    }

    /** The number of the allocation that it was given under (toewijzingnummer); none if not stated, and never printed. */
    @Value.Default
    @Value.Redacted
    default Option<String> allocation() {
        return Option.none();
    }

    /** What was paid: what was granted, or what was declared where that is not stated; negative for a credit. */
    default Euro paid() {
        Euro size = granted().getOrElse(amount());
        return debitOrCredit() == DebitOrCredit.CREDIT ? size.negated() : size;
    }

    /** A builder; reference, household, period, volume, unit, amount and its direction are needed. */
    static Builder builder() {
        return new Builder();
    }

    /** The rules that span several attributes. */
    @Value.Check
    default void check() {
        Checks.identifier("reference", reference());
        Checks.option("product category", productCategory()).forEach(code -> Checks.text("product category", code));
        Checks.option("product code", productCode()).forEach(code -> Checks.text("product code", code));
        Checks.option("allocation", allocation()).forEach(number -> Checks.text("allocation", number));
        Checks.text("unit", unit());
        Years.check("period", period());
        Checks.require(!period().isUnboundedEnd(), "period", () -> "must end, but was " + period());
        Checks.between("volume", volume(), 0, Integer.MAX_VALUE);
        Checks.option("tariff", tariff()).forEach(euro -> notNegative("tariff", euro));
        notNegative("amount", amount());
        Checks.option("granted", granted()).forEach(euro -> notNegative("granted", euro));
        Checks.require(
                granted().forAll(euro -> euro.compareTo(amount()) <= 0),
                "granted",
                () -> "must be at most " + amount() + ", but was " + granted().getOrElse(amount()));
    }

    private static void notNegative(String attribute, Euro euro) {
        Checks.require(!euro.isNegative(), attribute, () -> "must not be negative, but was " + euro);
    }

    /** Builds a line; {@code build()} throws an {@link IllegalArgumentException} where a rule is broken. */
    final class Builder extends ImmutableDeclarationLine.Builder {
        Builder() {}

        /** Sets {@link DeclarationLine#productCategory()}. */
        public Builder productCategory(String value) {
            return productCategory(Option.some(value));
        }

        /** Sets {@link DeclarationLine#productCode()}. */
        public Builder productCode(String value) {
            return productCode(Option.some(value));
        }

        /** Sets {@link DeclarationLine#tariff()}. */
        public Builder tariff(Euro value) {
            return tariff(Option.some(value));
        }

        /** Sets {@link DeclarationLine#granted()}. */
        public Builder granted(Euro value) {
            return granted(Option.some(value));
        }

        /** Sets {@link DeclarationLine#allocation()}. */
        public Builder allocation(String value) {
            return allocation(Option.some(value));
        }
    }
}
