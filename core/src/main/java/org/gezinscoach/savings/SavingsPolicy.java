package org.gezinscoach.savings;

import io.vavr.collection.List;
import org.gezinscoach.internal.Checks;
import org.gezinscoach.internal.DomainStyle;
import org.gezinscoach.intervention.Payer;
import org.immutables.value.Value;

/**
 * How savings are counted (rekenwijze): every choice that changes a figure, named once.
 *
 * <p>Each saving counts its full price once, in the year of its intervention.
 */
@Value.Immutable
@DomainStyle
public sealed interface SavingsPolicy extends WithSavingsPolicy permits ImmutableSavingsPolicy {
    /**
     * As the two municipal papers count: full price, no horizon, no test of evidence, all kinds added in a net result, the
     * region's savings apart.
     */
    SavingsPolicy AS_PRINTED = builder().name("AS_PRINTED").build();

    /** What to call this policy where a figure names it. */
    String name();

    /** Whether averted care counts only with an evidenced {@link org.gezinscoach.intervention.Threat}; no if not given. */
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

    /** The cells of a cube that belong to the headline. */
    default SavingsCube headline(SavingsCube cube) {
        return cube.where(key -> !apart().contains(key.payer()));
    }

    /** The cells of a cube that stand apart, on rows of their own. */
    default SavingsCube apart(SavingsCube cube) {
        return cube.where(key -> apart().contains(key.payer()));
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
        List<SavingKind> kinds = netKinds().distinct().sorted();
        List<Payer> payers = apart().distinct().sorted();
        if (!kinds.equals(netKinds())) {
            return withNetKinds(kinds);
        }
        return payers.equals(apart()) ? this : withApart(payers);
    }

    /** Builds a policy; {@code build()} throws an {@link IllegalArgumentException} where a rule is broken. */
    final class Builder extends ImmutableSavingsPolicy.Builder {
        Builder() {}

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
