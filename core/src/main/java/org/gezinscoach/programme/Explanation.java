package org.gezinscoach.programme;

import io.vavr.collection.List;
import java.util.Objects;
import org.gezinscoach.internal.TextTable;
import org.gezinscoach.money.Total;
import org.gezinscoach.savings.Saving;
import org.gezinscoach.savings.SavingsCube;
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

    /** A small table: a row for each line, under the policy and the total of each kind. */
    @Override
    public String toString() {
        List<Saving> savings = lines.map(ExplainedSaving::saving);
        TextTable table = new TextTable(
                        policy.name() + ": " + ResultTable.figure(() -> ResultTable.byKind(SavingsCube.of(savings))))
                .text("household")
                .text("year")
                .text("kind")
                .figure("amount")
                .text("rule")
                .figure("price")
                .text("source");
        lines.forEach(line -> table.row(line.cells()));
        return table.toString();
    }
}
