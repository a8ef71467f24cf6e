package org.gezinscoach.examples.benchmarks;

import io.vavr.collection.TreeMap;
import java.math.BigDecimal;

/**
 * What became of an advance, as an immutable value.
 *
 * @param outstanding what is not settled yet
 * @param reimbursed what funding paid back
 * @param returned what was not spent
 * @param recovered what of the absorbed was funded after all
 * @param claimedAt at whom funding was asked; empty if nowhere
 * @param costs what was absorbed and not recovered, by year
 */
record VavrAdvance(
        BigDecimal outstanding,
        BigDecimal reimbursed,
        BigDecimal returned,
        BigDecimal recovered,
        String claimedAt,
        TreeMap<Integer, BigDecimal> costs) {

    static VavrAdvance of(BigDecimal amount) {
        return new VavrAdvance(amount, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, "", TreeMap.empty());
    }

    BigDecimal cost() {
        return costs.values().fold(BigDecimal.ZERO, BigDecimal::add);
    }

    VavrAdvance claimAt(String payer) {
        return new VavrAdvance(outstanding, reimbursed, returned, recovered, payer, costs);
    }

    VavrAdvance reimburse(BigDecimal amount) {
        return new VavrAdvance(
                outstanding.subtract(amount), reimbursed.add(amount), returned, recovered, claimedAt, costs);
    }

    VavrAdvance takeBack(BigDecimal amount) {
        return new VavrAdvance(
                outstanding.subtract(amount), reimbursed, returned.add(amount), recovered, claimedAt, costs);
    }

    VavrAdvance absorb(int year, BigDecimal amount) {
        return new VavrAdvance(
                outstanding.subtract(amount),
                reimbursed,
                returned,
                recovered,
                claimedAt,
                costs.put(year, amount, BigDecimal::add));
    }

    VavrAdvance recover(BigDecimal amount) {
        return new VavrAdvance(
                outstanding, reimbursed, returned, recovered.add(amount), claimedAt, less(costs, amount));
    }

    /** What is recovered was absorbed last. */
    private static TreeMap<Integer, BigDecimal> less(TreeMap<Integer, BigDecimal> costs, BigDecimal amount) {
        if (amount.signum() == 0) {
            return costs;
        }
        var last = costs.last();
        BigDecimal taken = amount.min(last._2());
        return taken.compareTo(last._2()) == 0
                ? less(costs.remove(last._1()), amount.subtract(taken))
                : costs.put(last._1(), last._2().subtract(taken));
    }
}
