package org.gezinscoach.household;

import io.vavr.Tuple;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import org.gezinscoach.internal.Checks;
import org.gezinscoach.internal.DomainStyle;
import org.immutables.value.Value;

/**
 * A household (huishouden, gezin) that is helped or waits for help. It may be one person; how many it counts is often not
 * stated.
 *
 * <p>{@code Household.of(new HouseholdId("Almelo 2020", "6"))} is a household of which nothing but the case number is
 * known.
 */
@Value.Immutable
@DomainStyle
public sealed interface Household extends WithHousehold permits ImmutableHousehold {
    /** The most people of one kind that a household may be said to have: {@value}. */
    int MOST_PEOPLE = 50;

    /** Who this is, without saying who it is. */
    HouseholdId id();

    /** How many adults, from 0 to {@value #MOST_PEOPLE}; none if not stated. */
    @Value.Default
    default Option<Integer> adults() {
        return Option.none();
    }

    /** How many children, from 0 to {@value #MOST_PEOPLE}; none if not stated. */
    @Value.Default
    default Option<Integer> children() {
        return Option.none();
    }

    /** How far it copes by itself; unstated if not given, and never printed. */
    @Value.Default
    @Value.Redacted
    default SelfReliance selfReliance() {
        return SelfReliance.UNSTATED;
    }

    /** What a source says of it, yes or no, in the order of the enum; what is not in it is not stated. Never printed. */
    @Value.Default
    @Value.Redacted
    default Map<Characteristic, Boolean> characteristics() {
        return TreeMap.empty();
    }

    /** A household of which only the identifier is known. */
    static Household of(HouseholdId id) {
        return builder().id(id).build();
    }

    /** A builder; the identifier is needed. */
    static Builder builder() {
        return new Builder();
    }

    /** Counts lie within their bounds, and a household of which both are stated has somebody in it. */
    @Value.Check
    default Household check() {
        Checks.option("adults", adults()).forEach(count -> Checks.between("adults", count, 0, MOST_PEOPLE));
        Checks.option("children", children()).forEach(count -> Checks.between("children", count, 0, MOST_PEOPLE));
        boolean empty = adults().contains(0) && children().contains(0);
        Checks.require(!empty, "household", "must have at least one person, but had 0 adults and 0 children");
        Map<Characteristic, Boolean> inOrder = TreeMap.ofEntries(characteristics());
        return characteristics().toList().equals(inOrder.toList()) ? this : withCharacteristics(inOrder);
    }

    /** Builds a household; {@code build()} throws an {@link IllegalArgumentException} where a rule is broken. */
    final class Builder extends ImmutableHousehold.Builder {
        Builder() {}

        /** Sets {@link Household#adults()}. */
        public Builder adults(int value) {
            return adults(Option.some(value));
        }

        /** Sets {@link Household#children()}. */
        public Builder children(int value) {
            return children(Option.some(value));
        }

        /** Sets {@link Household#characteristics()} to those that a source affirms. */
        public Builder characteristics(Characteristic... affirmed) {
            return characteristics(TreeMap.ofEntries(List.of(affirmed).map(what -> Tuple.of(what, true))));
        }
    }
}
