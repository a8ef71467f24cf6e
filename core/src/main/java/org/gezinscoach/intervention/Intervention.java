package org.gezinscoach.intervention;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.Year;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.internal.Checks;
import org.gezinscoach.internal.DomainStyle;
import org.gezinscoach.internal.Years;
import org.gezinscoach.money.Amount;
import org.gezinscoach.money.Euro;
import org.immutables.value.Value;

/**
 * One care for one household and what changed in it (interventie): a line of the municipality's own table.
 *
 * <p>Only what the source says is filled in. "Jeugdteam gestopt, onbekend" becomes:
 *
 * <pre>{@code
 * Intervention.builder()
 *         .id(new InterventionId("2021-3-d"))
 *         .household(new HouseholdId("Wormerland 2021", "3"))
 *         .care("Jeugdteam")
 *         .price(Price.of(Amount.unknown("not printed"), PriceBasis.UNSTATED))
 *         .change(Change.ENDED)
 *         .source(Source.printed("Wormerland 2022", "Besparing jaar 1", "gezin 3, Jeugdteam gestopt"))
 *         .build();
 * }</pre>
 */
@Value.Immutable
@DomainStyle
public sealed interface Intervention extends WithIntervention permits ImmutableIntervention {
    /** The identifier, unique within a programme. */
    InterventionId id();

    /** Whose care it is. */
    HouseholdId household();

    /** The care as the source names it, such as {@code "Altra IAG"}: a product, never a person. */
    String care();

    /** The kind of care; unstated if not given. */
    @Value.Default
    default CareCategory category() {
        return CareCategory.UNSTATED;
    }

    /** The provider as the source names it: an organisation, never a person; none if not stated. */
    @Value.Default
    default Option<String> provider() {
        return Option.none();
    }

    /** Who pays; unstated if not given. */
    @Value.Default
    default Payer payer() {
        return Payer.UNSTATED;
    }

    /** What it cost, or would have cost. */
    Price price();

    /** What it costs after a reduction, on the same basis and not more; only for {@link Change#REDUCED}. */
    @Value.Default
    default Option<Price> priceAfter() {
        return Option.none();
    }

    /** What changed; unstated if not given. */
    @Value.Default
    default Change change() {
        return Change.UNSTATED;
    }

    /** The budget year as printed; none if not stated. */
    @Value.Default
    default Option<Year> year() {
        return Option.none();
    }

    /** The day of the change; none if not stated. */
    @Value.Default
    default Option<LocalDate> changedOn() {
        return Option.none();
    }

    /** The end of the indication: until when, exclusive, the care was granted; none if not stated. */
    @Value.Default
    default Option<LocalDate> plannedUntil() {
        return Option.none();
    }

    /** The threat that made a prevented care likely; none if not evidenced. */
    @Value.Default
    default Option<Threat> threat() {
        return Option.none();
    }

    /** The earlier intervention that this line carries on, and with which it counts once; none if it stands alone. */
    @Value.Default
    default Option<InterventionId> continues() {
        return Option.none();
    }

    /** The task field that bears the cost; none if not stated. */
    @Value.Default
    default Option<TaskField> taskField() {
        return Option.none();
    }

    /** What a saving on it does to a budget; unstated if not given. */
    @Value.Default
    default BudgetEffect budgetEffect() {
        return BudgetEffect.UNSTATED;
    }

    /** Where this line stands. */
    Source source();

    /** A builder; id, household, care, price and source are needed. */
    static Builder builder() {
        return new Builder();
    }

    /** The rules that span several attributes. */
    @Value.Check
    default void check() {
        Checks.text("care", care());
        provider().peek(name -> Checks.text("provider", name));
        year().peek(Years::check);
        Checks.option("changedOn", changedOn()).peek(date -> Years.check("changed on", date));
        Checks.option("plannedUntil", plannedUntil()).peek(date -> Years.check("planned until", date));
        Checks.option("threat", threat());
        Checks.option("taskField", taskField());
        Checks.option("continues", continues());
        Checks.require(!continues().contains(id()), "continues", "must name another intervention, but was this one");
        Checks.option("priceAfter", priceAfter()).peek(this::checkPriceAfter);
    }

    private void checkPriceAfter(Price after) {
        Checks.require(
                change() == Change.REDUCED, "price after", () -> "must stand with change REDUCED, but was " + change());
        Checks.require(
                after.basis() == price().basis(),
                "price after",
                () -> "must be on the basis " + price().basis() + ", but was " + after.basis());
        Checks.require(
                atMost(after.amount(), price().amount()),
                "price after",
                () -> "must be at most " + price().amount() + ", but was " + after.amount());
        Checks.require(
                !after.hoursAWeek().exists(hours -> price().hoursAWeek().exists(before -> hours.compareTo(before) > 0)),
                "price after",
                "must not be for more hours a week than the price");
    }

    private static boolean atMost(Amount lower, Amount higher) {
        return !(lower instanceof Euro least && higher instanceof Euro most) || least.compareTo(most) <= 0;
    }

    /** Builds an intervention; {@code build()} throws an {@link IllegalArgumentException} where a rule is broken. */
    final class Builder extends ImmutableIntervention.Builder {
        Builder() {}

        /** Sets {@link Intervention#provider()}. */
        public Builder provider(String value) {
            return provider(Option.some(value));
        }

        /** Sets {@link Intervention#priceAfter()}. */
        public Builder priceAfter(Price value) {
            return priceAfter(Option.some(value));
        }

        /** Sets {@link Intervention#year()}. */
        public Builder year(Year value) {
            return year(Years.stated(value));
        }

        /** Sets {@link Intervention#changedOn()}. */
        public Builder changedOn(LocalDate value) {
            return changedOn(Option.some(value));
        }

        /** Sets {@link Intervention#plannedUntil()}. */
        public Builder plannedUntil(LocalDate value) {
            return plannedUntil(Option.some(value));
        }

        /** Sets {@link Intervention#threat()}. */
        public Builder threat(Threat value) {
            return threat(Option.some(value));
        }

        /** Sets {@link Intervention#continues()}. */
        public Builder continues(InterventionId value) {
            return continues(Option.some(value));
        }

        /** Sets {@link Intervention#taskField()}. */
        public Builder taskField(TaskField value) {
            return taskField(Option.some(value));
        }
    }
}
