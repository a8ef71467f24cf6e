package org.gezinscoach.budget;

import io.vavr.collection.Map;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import org.gezinscoach.internal.Checks;
import org.gezinscoach.internal.DomainStyle;
import org.gezinscoach.intervention.Payer;
import org.gezinscoach.money.Euro;
import org.immutables.value.Value;

/**
 * What became of an advance (voorschot): what came back, what was absorbed, and what is outstanding.
 *
 * <p>An advance of {@code EUR 3200.00} of which {@code EUR 2400.00} was reimbursed has {@code EUR 800.00} outstanding.
 */
@Value.Immutable
@DomainStyle
public sealed interface Advance extends WithAdvance permits ImmutableAdvance {
    /** The event that paid it. */
    BudgetEvent.Advanced event();

    /** What other funding paid back. */
    @Value.Default
    default Euro reimbursed() {
        return Euro.ZERO;
    }

    /** What came back unspent. */
    @Value.Default
    default Euro returned() {
        return Euro.ZERO;
    }

    /** What of the absorbed was recovered after all. */
    @Value.Default
    default Euro recovered() {
        return Euro.ZERO;
    }

    /** At whom funding was last asked for it; none if nowhere. */
    @Value.Default
    default Option<Payer> claimedAt() {
        return Option.none();
    }

    /**
     * What was absorbed and not recovered, by the year of the effective day on which it was absorbed. What is recovered was
     * absorbed last, so that the years before keep their cost.
     */
    @Value.Default
    default Map<Year, Euro> costByYear() {
        return TreeMap.empty();
    }

    /** The identifier of the event that paid it. */
    default EventId id() {
        return event().booking().id();
    }

    /** What no other funding was found for at first. */
    default Euro absorbed() {
        return cost().plus(recovered());
    }

    /** What is not settled yet. */
    default Euro outstanding() {
        return event().amount().minus(reimbursed()).minus(returned()).minus(absorbed());
    }

    /** What was absorbed and not recovered: a cost of the coaching. */
    default Euro cost() {
        return Euro.total(costByYear().values());
    }

    /** How many days passed from the effective day of the payment to a date; negative before it. */
    default long ageOn(LocalDate date) {
        return event().booking().effectiveOn().until(date, ChronoUnit.DAYS);
    }

    /** An advance as it is paid. */
    static Advance of(BudgetEvent.Advanced event) {
        return ImmutableAdvance.builder().event(event).build();
    }

    /** Nothing is negative, and no more is settled than was advanced. */
    @Value.Check
    default void check() {
        notNegative("reimbursed", reimbursed());
        notNegative("returned", returned());
        notNegative("recovered", recovered());
        costByYear().values().forEach(cost -> notNegative("cost", cost));
        notNegative("outstanding", outstanding());
    }

    private static void notNegative(String name, Euro amount) {
        Checks.require(!amount.isNegative(), name, () -> "must not be negative, but was " + amount);
    }
}
