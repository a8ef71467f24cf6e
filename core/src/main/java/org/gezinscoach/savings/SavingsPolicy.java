package org.gezinscoach.savings;

import io.vavr.collection.List;
import io.vavr.control.Option;
import org.gezinscoach.internal.Checks;
import org.gezinscoach.internal.DomainStyle;
import org.gezinscoach.intervention.Payer;
import org.immutables.value.Value;

/**
 * How savings are counted (rekenwijze): every choice that changes a figure, named once.
 *
 * <p>Under {@link #AS_PRINTED} each saving counts its full price once, in the year of its intervention. The same lines,
 * accrued within twelve months from the coach's start and by evidence only:
 *
 * <pre>{@code
 * SavingsPolicy.builder()
 *         .name("accrued, 12 months")
 *         .valuation(Valuation.ACCRUED)
 *         .directMonths(12)
 *         .threatNeedsEvidence(true)
 *         .build();
 * }</pre>
 */
@Value.Immutable
@DomainStyle
public sealed interface SavingsPolicy extends WithSavingsPolicy permits ImmutableSavingsPolicy {
    /** The horizon of threat-based savings, in months, that Almelo names: {@value}. */
    int THREAT_MONTHS = 12;

    /** The months before and after the coach's start whose declarations are compared: {@value}. */
    int DECLARATION_MONTHS = 12;

    /** The longest horizon, in months: {@value}. */
    int MOST_MONTHS = 600;

    /**
     * As the two municipal papers count: full price, no horizon, no test of evidence, all kinds added in a net result, the
     * region's savings apart.
     */
    SavingsPolicy AS_PRINTED = builder().name("AS_PRINTED").build();

    /** What to call this policy where a figure names it. */
    String name();

    /** How a price becomes a saving; {@link Valuation#FULL_PRICE} if not given. */
    @Value.Default
    default Valuation valuation() {
        return Valuation.FULL_PRICE;
    }

    /**
     * For how many months from the coach's start an accrued threat-based saving counts, from 1 to {@value #MOST_MONTHS};
     * {@value #THREAT_MONTHS} if not given.
     */
    @Value.Default
    default int threatMonths() {
        return THREAT_MONTHS;
    }

    /**
     * For how many months from the coach's start any other accrued saving counts, from 1 to {@value #MOST_MONTHS}; none if
     * only the end of the indication ends it.
     */
    @Value.Default
    default Option<Integer> directMonths() {
        return Option.none();
    }

    /** In which year an accrued saving is booked; {@link SavingsYear#BUDGET_YEAR} if not given. */
    @Value.Default
    default SavingsYear savingsYear() {
        return SavingsYear.BUDGET_YEAR;
    }

    /**
     * How many months before and after the coach's start declarations are compared, from 1 to {@value #MOST_MONTHS};
     * {@value #DECLARATION_MONTHS} if not given.
     */
    @Value.Default
    default int declarationMonths() {
        return DECLARATION_MONTHS;
    }

    /**
     * Whether averted care counts only with an evidenced {@link org.gezinscoach.intervention.Threat} of the day of the coach's
     * start or earlier; no if not given.
     */
    @Value.Default
    default boolean threatNeedsEvidence() {
        return false;
    }

    /** The kinds that a net result adds, in the order of the enum; all if not given, and never none. */
    @Value.Default
    default List<SavingKind> netKinds() {
        return List.of(SavingKind.values());
    }

    /** The payers whose savings stand apart from the headline, in the order of the enum; the region if not given. */
    @Value.Default
    default List<Payer> apart() {
        return List.of(Payer.REGION);
    }

    /** Whether what a payer saves belongs to the headline. */
    default boolean isHeadline(Payer payer) {
        return !apart().contains(payer);
    }

    /** The cells of a cube that belong to the headline. */
    default SavingsCube headline(SavingsCube cube) {
        return cube.where(key -> isHeadline(key.payer()));
    }

    /** The cells of a cube that stand apart, on rows of their own. */
    default SavingsCube apart(SavingsCube cube) {
        return cube.where(key -> !isHeadline(key.payer()));
    }

    /** A builder; only the name is needed. */
    static Builder builder() {
        return new Builder();
    }

    /** A net result adds something, and each list is in order and without repetition. */
    @Value.Check
    default SavingsPolicy check() {
        Checks.text("policy name", name());
        Checks.require(!netKinds().isEmpty(), "net kinds", "must not be empty");
        Checks.between("threat months", threatMonths(), 1, MOST_MONTHS);
        Checks.between("declaration months", declarationMonths(), 1, MOST_MONTHS);
        Checks.option("direct months", directMonths())
                .forEach(months -> Checks.between("direct months", months, 1, MOST_MONTHS));
        accruedOnly("direct months", directMonths().isEmpty());
        accruedOnly("threat months", threatMonths() == THREAT_MONTHS);
        accruedOnly("savings year", savingsYear() == SavingsYear.BUDGET_YEAR);
        List<SavingKind> kinds = netKinds().distinct().sorted();
        List<Payer> payers = apart().distinct().sorted();
        if (!kinds.equals(netKinds())) {
            return withNetKinds(kinds);
        }
        return payers.equals(apart()) ? this : withApart(payers);
    }

    private void accruedOnly(String attribute, boolean untouched) {
        Checks.require(
                untouched || valuation() == Valuation.ACCRUED,
                attribute,
                () -> "must stand with valuation ACCRUED, but it was " + valuation());
    }

    /** Builds a policy; {@code build()} throws an {@link IllegalArgumentException} where a rule is broken. */
    final class Builder extends ImmutableSavingsPolicy.Builder {
        Builder() {}

        /** Sets {@link SavingsPolicy#directMonths()}. */
        public Builder directMonths(int value) {
            return directMonths(Option.some(value));
        }

        /** Sets {@link SavingsPolicy#netKinds()}. */
        public Builder netKinds(Iterable<SavingKind> values) {
            return netKinds(List.ofAll(values));
        }

        /** Sets {@link SavingsPolicy#netKinds()}. */
        public Builder netKinds(SavingKind... values) {
            return netKinds(List.of(values));
        }

        /** Sets {@link SavingsPolicy#apart()}. */
        public Builder apart(Iterable<Payer> values) {
            return apart(List.ofAll(values));
        }

        /** Sets {@link SavingsPolicy#apart()}. */
        public Builder apart(Payer... values) {
            return apart(List.of(values));
        }
    }
}
