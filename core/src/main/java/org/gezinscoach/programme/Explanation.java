package org.gezinscoach.programme;

import io.vavr.collection.List;
import java.util.Objects;
import org.gezinscoach.money.Total;
import org.gezinscoach.savings.SavingsPolicy;

/**
 * What stands behind a figure (herleiding): every saving in it, and how each came about. The savings add up to the figure.
 *
 * <p>Behind Wormerland's {@code EUR 104080.00 + 3 unknown} of 2021 stand 12 lines of the source's table and a printed zero.
 *
 * @param policy under which policy they were counted
 * @param lines the savings, in the order of the programme
 */
public record Explanation(SavingsPolicy policy, List<ExplainedSaving> lines) {
    /** Checks that both are there. */
    public Explanation {
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(lines, "lines");
    }

    /**
     * The sum of the lines, which is the figure.
     *
     * @throws ArithmeticException if it overflows
     */
    public Total total() {
        return lines.map(line -> line.saving().amount()).foldLeft(Total.ZERO, Total::plus);
    }

    /** The policy, each line, and the total. */
    @Override
    public String toString() {
        return lines.mkString(policy.name() + "\n", "\n", (lines.isEmpty() ? "" : "\n") + total());
    }
}
