package org.gezinscoach.budget;

import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.gezinscoach.internal.Checks;
import org.gezinscoach.intervention.Payer;
import org.gezinscoach.money.Euro;

/**
 * What other funding paid back of what was advanced (terugverdiend), by payer.
 *
 * <p>What another provision of the municipality pays back is moved from one municipal pocket to another, not recovered. Of
 * {@code EUR 3200.00} advanced, {@code EUR 2400.00} paid back by the municipality is moved, and the recovered share is 0.0000.
 *
 * @param advanced what was advanced in all
 * @param byPayer what each payer paid back, in the order of the payers
 */
public record BudgetRecovery(Euro advanced, Map<Payer, Repayments> byPayer) {
    private static final int SHARE_DECIMALS = 4;

    /** Checks that both are there. */
    public BudgetRecovery {
        Objects.requireNonNull(advanced, "advanced");
        Objects.requireNonNull(byPayer, "by payer");
    }

    /** What another provision of the municipality paid back. */
    public Euro moved() {
        return byPayer.get(Payer.MUNICIPALITY).map(Repayments::amount).getOrElse(Euro.ZERO);
    }

    /** What others than the municipality paid back. */
    public Euro recovered() {
        return Euro.total(byPayer.values().map(Repayments::amount)).minus(moved());
    }

    /** The recovered part of what was advanced, to four decimals, half up; none if nothing was advanced. */
    public Option<BigDecimal> recoveredShare() {
        return Option.when(
                !advanced.isZero(),
                () -> recovered().toBigDecimal().divide(advanced.toBigDecimal(), SHARE_DECIMALS, RoundingMode.HALF_UP));
    }

    /**
     * What one payer paid back.
     *
     * @param amount how much, of what was outstanding or absorbed
     * @param count in how many payments; at least one
     * @param days how many days those payments came after their advances, added; by effective days
     */
    public record Repayments(Euro amount, long count, long days) {
        /**
         * Checks the count.
         *
         * @throws IllegalArgumentException if there are no payments
         */
        public Repayments {
            Objects.requireNonNull(amount, "amount");
            Checks.require(count >= 1, "count", () -> "must be at least 1, but was " + count);
        }

        /** Both together. */
        Repayments plus(Repayments other) {
            return new Repayments(amount.plus(other.amount), count + other.count, days + other.days);
        }

        /** How many days a payment came after its advance, on average, to one decimal, half up. */
        public BigDecimal meanDays() {
            return BigDecimal.valueOf(days).divide(BigDecimal.valueOf(count), 1, RoundingMode.HALF_UP);
        }
    }
}
