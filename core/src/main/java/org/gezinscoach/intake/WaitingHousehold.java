package org.gezinscoach.intake;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.gezinscoach.coach.CoachId;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.internal.Checks;
import org.gezinscoach.internal.DomainStyle;
import org.gezinscoach.internal.Years;
import org.gezinscoach.money.Total;
import org.immutables.value.Value;

/** A household that waits for a place (wachtend gezin), with all that its rank and its placement depend on. */
@Value.Immutable
@DomainStyle
public sealed interface WaitingHousehold extends WithWaitingHousehold permits ImmutableWaitingHousehold {
    /** Who waits. */
    HouseholdId household();

    /** Since when. */
    LocalDate since();

    /** How complex its problems are, as far as stated; {@link Complexity#NONE} if not given. */
    @Value.Default
    default Complexity complexity() {
        return Complexity.NONE;
    }

    /** What it costs the municipality a year, not negative; nothing if not given. */
    @Value.Default
    default Total yearlyCost() {
        return Total.ZERO;
    }

    /** The coaches it can go to, for language, region or an earlier relation, in order; none if any will do. */
    @Value.Default
    default Option<List<CoachId>> coaches() {
        return Option.none();
    }

    /** A builder; household and the day since when it waits are needed. */
    static Builder builder() {
        return new Builder();
    }

    /** The day lies within the years that the library knows, the cost is not negative, and who names coaches names one. */
    @Value.Check
    default WaitingHousehold check() {
        Years.check("since", since());
        Checks.require(
                !yearlyCost().known().isNegative() && yearlyCost().unknownCosts() == 0,
                "yearly cost",
                () -> "must not be negative, but was " + yearlyCost());
        Option<List<CoachId>> inOrder = Checks.option("coaches", coaches())
                .map(named -> named.distinct().sorted());
        Checks.require(inOrder.forAll(named -> !named.isEmpty()), "coaches", "must not be empty");
        return inOrder.equals(coaches()) ? this : withCoaches(inOrder);
    }

    /** Builds a waiting household; {@code build()} throws an {@link IllegalArgumentException} where a rule is broken. */
    final class Builder extends ImmutableWaitingHousehold.Builder {
        Builder() {}

        /** Sets {@link WaitingHousehold#coaches()}. */
        public Builder coaches(Iterable<CoachId> values) {
            return coaches(Option.some(List.ofAll(values)));
        }

        /** Sets {@link WaitingHousehold#coaches()}. */
        public Builder coaches(CoachId... values) {
            return coaches(List.of(values));
        }
    }
}
