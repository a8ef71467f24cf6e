package org.gezinscoach.budget;

import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import org.gezinscoach.internal.Checks;
import org.gezinscoach.internal.DomainStyle;
import org.gezinscoach.intervention.Source;
import org.gezinscoach.intervention.TaskField;
import org.gezinscoach.money.Amount;
import org.gezinscoach.money.Euro;
import org.gezinscoach.money.Shares;
import org.immutables.value.Value;

/**
 * Money that a council sets aside (budget, dekkingsmiddel): an amount a year, for some years or from a year on, out of task
 * fields.
 *
 * <p>Almelo: {@code EUR 185000.00} in 2019 from the innovation budget, and as much from 2020 on from two task fields together,
 * whose split nobody states.
 */
@Value.Immutable
@DomainStyle
public sealed interface BudgetPot extends WithBudgetPot permits ImmutableBudgetPot {
    /** The identifier, unique within a cover plan. */
    PotId id();

    /** What it is called. */
    String label();

    /** For which years it has money. */
    PotTerm term();

    /** How much it has in each of those years; zero or more, or unknown. */
    Amount amount();

    /** The task fields that it comes out of; together, unless {@link #taskFieldShares()} splits them. */
    @Value.Default
    default List<TaskField> taskFields() {
        return List.empty();
    }

    /** By which shares the task fields bear it; none if the split is not stated. */
    @Value.Default
    default Option<Shares<TaskField>> taskFieldShares() {
        return Option.none();
    }

    /** Where it stands. */
    Source source();

    /** What each task field bears of an amount; none if the split is not stated, for then they bear it together. */
    default Option<Map<TaskField, Euro>> split(Euro amount) {
        return taskFieldShares().map(shares -> shares.split(amount));
    }

    /** A builder; id, label, term, amount and source are needed. */
    static Builder builder() {
        return new Builder();
    }

    /** The amount is not negative, each task field stands once, and shares are of just those task fields. */
    @Value.Check
    default void check() {
        Checks.text("pot label", label());
        Checks.require(!amount().isNegative(), "amount", () -> "must not be negative, but was " + amount());
        Checks.require(taskFields().distinct().size() == taskFields().size(), "task fields", "must not name one twice");
        Checks.option("task field shares", taskFieldShares())
                .forEach(shares -> Checks.require(
                        shares.weights().keySet().toList().equals(taskFields().sorted()),
                        "task field shares",
                        "must be of the task fields of the pot"));
    }

    /** Builds a pot; {@code build()} throws an {@link IllegalArgumentException} where a rule is broken. */
    final class Builder extends ImmutableBudgetPot.Builder {
        Builder() {}

        /** Sets {@link BudgetPot#taskFields()}. */
        public Builder taskFields(Iterable<TaskField> values) {
            return taskFields(List.ofAll(values));
        }

        /** Sets {@link BudgetPot#taskFields()}. */
        public Builder taskFields(TaskField... values) {
            return taskFields(List.of(values));
        }

        /** Sets {@link BudgetPot#taskFieldShares()}. */
        public Builder taskFieldShares(Shares<TaskField> value) {
            return taskFieldShares(Option.some(value));
        }
    }
}
