package org.gezinscoach.savings;

import io.vavr.control.Option;
import java.time.Year;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.internal.DomainStyle;
import org.gezinscoach.internal.Years;
import org.gezinscoach.intervention.BudgetEffect;
import org.gezinscoach.intervention.CareCategory;
import org.gezinscoach.intervention.Payer;
import org.gezinscoach.intervention.Source;
import org.gezinscoach.intervention.TaskField;
import org.gezinscoach.money.Amount;
import org.immutables.value.Value;

/**
 * A saving on one household (besparing): how much, in which year, of which kind, and for whom.
 *
 * <p>Almelo's third case became dearer at first: a direct saving of {@code EUR -3480.00}. Only household, amount, method and
 * source are needed; what is not given is unstated.
 */
@Value.Immutable
@DomainStyle
public sealed interface Saving extends WithSaving permits ImmutableSaving {
    /** On whose care it was saved. */
    HouseholdId household();

    /** The budget year that gains, from 1900 to 2199; none if not stated. */
    @Value.Default
    default Option<Year> year() {
        return Option.none();
    }

    /** How it comes about; unstated if not given. */
    @Value.Default
    default SavingKind kind() {
        return SavingKind.UNSTATED;
    }

    /** How much; negative is an extra cost. */
    Amount amount();

    /** Who gains; unstated if not given. */
    @Value.Default
    default Payer payer() {
        return Payer.UNSTATED;
    }

    /** The kind of care; unstated if not given. */
    @Value.Default
    default CareCategory category() {
        return CareCategory.UNSTATED;
    }

    /** Whether the cost of coaching is deducted; unstated if not given. */
    @Value.Default
    default Netting netting() {
        return Netting.UNSTATED;
    }

    /** How the amount was found. */
    Method method();

    /** What it does to a budget; unstated if not given. */
    @Value.Default
    default BudgetEffect budgetEffect() {
        return BudgetEffect.UNSTATED;
    }

    /** The task field that gains; none if not stated. */
    @Value.Default
    default Option<TaskField> taskField() {
        return Option.none();
    }

    /** Where the figure stands. */
    Source source();

    /** A builder; household, amount, method and source are needed. */
    static Builder builder() {
        return new Builder();
    }

    /** The year lies within the years that the library knows. */
    @Value.Check
    default void check() {
        year().forEach(Years::check);
    }

    /** Builds a saving; {@code build()} throws an {@link IllegalArgumentException} where a rule is broken. */
    final class Builder extends ImmutableSaving.Builder {
        Builder() {}

        /** Sets {@link Saving#year()}. */
        public Builder year(Year value) {
            return year(Years.stated(value));
        }

        /** Sets {@link Saving#taskField()}. */
        public Builder taskField(TaskField value) {
            return taskField(Option.some(value));
        }
    }
}
