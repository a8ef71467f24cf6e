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
public abstract sealed class Saving implements WithSaving permits ImmutableSaving {
    Saving() {}

    /** On whose care it was saved. */
    public abstract HouseholdId household();

    /** The budget year that gains, from 1900 to 2199; none if not stated. */
    @Value.Default
    public Option<Year> year() {
        return Option.none();
    }

    /** How it comes about; unstated if not given. */
    @Value.Default
    public SavingKind kind() {
        return SavingKind.UNSTATED;
    }

    /** How much; negative is an extra cost. */
    public abstract Amount amount();

    /** Who gains; unstated if not given. */
    @Value.Default
    public Payer payer() {
        return Payer.UNSTATED;
    }

    /** The kind of care; unstated if not given. */
    @Value.Default
    public CareCategory category() {
        return CareCategory.UNSTATED;
    }

    /** Whether the cost of coaching is deducted; unstated if not given. */
    @Value.Default
    public Netting netting() {
        return Netting.UNSTATED;
    }

    /** How the amount was found. */
    public abstract Method method();

    /** What it does to a budget; unstated if not given. */
    @Value.Default
    public BudgetEffect budgetEffect() {
        return BudgetEffect.UNSTATED;
    }

    /** The task field that gains; none if not stated. */
    @Value.Default
    public Option<TaskField> taskField() {
        return Option.none();
    }

    /** Where the figure stands. */
    public abstract Source source();

    /** Where a cube sums it; it stands in a class because an interface cannot hide it. */
    @Value.Auxiliary
    @Value.Derived
    int position() {
        return CubePosition.of(year(), kind(), payer(), category(), netting(), method(), budgetEffect());
    }

    /** A builder; household, amount, method and source are needed. */
    public static Builder builder() {
        return new Builder();
    }

    /** The year lies within the years that the library knows. */
    @Value.Check
    void check() {
        year().forEach(Years::check);
    }

    /** Builds a saving; {@code build()} throws an {@link IllegalArgumentException} where a rule is broken. */
    public static final class Builder extends ImmutableSaving.Builder {
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
