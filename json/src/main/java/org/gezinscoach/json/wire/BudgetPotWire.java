package org.gezinscoach.json.wire;

import io.vavr.control.Option;
import java.util.List;
import org.gezinscoach.budget.BudgetPot;
import org.gezinscoach.budget.PotId;
import org.gezinscoach.budget.PotTerm;
import org.gezinscoach.intervention.Source;
import org.gezinscoach.intervention.TaskField;
import org.gezinscoach.money.Amount;
import org.jspecify.annotations.Nullable;

/** A pot; the shares of its task fields stand in the order of the task fields. */
public record BudgetPotWire(
        @Given String id,
        @Given String label,
        @Given PotTerm term,
        @Given Amount amount,
        @Nullable List<TaskField> taskFields,
        @Nullable List<Long> taskFieldShares,
        @Given Source source) {

    /** The wire form of a domain value. */
    public static BudgetPotWire of(BudgetPot value) {
        return new BudgetPotWire(
                value.id().value(),
                value.label(),
                value.term(),
                value.amount(),
                value.taskFields().toJavaList(),
                value.taskFieldShares()
                        .map(shares -> ShareList.write(value.taskFields(), shares))
                        .getOrNull(),
                value.source());
    }

    /** The domain value, checked. */
    public BudgetPot toDomain() {
        List<TaskField> fields = taskFields == null ? List.of() : taskFields;
        return BudgetPot.builder()
                .id(new PotId(id))
                .label(label)
                .term(term)
                .amount(amount)
                .taskFields(fields)
                .taskFieldShares(Option.of(taskFieldShares)
                        .map(weights -> ShareList.read("task field shares", "task fields", fields, weights)))
                .source(source)
                .build();
    }
}
