package org.gezinscoach.testing;

import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import org.gezinscoach.household.Characteristic;
import org.gezinscoach.household.Household;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.household.HouseholdRefusal;
import org.gezinscoach.household.Households;
import org.gezinscoach.household.LifeDomain;
import org.gezinscoach.household.SelfReliance;
import org.gezinscoach.savings.Concentration;

/** Any household; the simplest is number 1 of "Voorbeeldstad 2021", of which nothing else is stated. */
public final class AnyHousehold {
    private static final int MOST_HOUSEHOLDS = 20;
    private static final int MOST_PEOPLE = 9;

    private AnyHousehold() {}

    /** Identifiers of twenty households in each of two scopes. */
    @Provide
    public static Arbitrary<HouseholdId> ids() {
        return Combinators.combine(
                        Arbitraries.of("Voorbeeldstad 2021", "Voorbeeldstad 2022"), Plain.numbered("", MOST_HOUSEHOLDS))
                .as(HouseholdId::new);
    }

    /** Households of one person or more, with scores and characteristics stated and not. */
    @Provide
    public static Arbitrary<Household> households() {
        Arbitrary<Option<Integer>> adults = Plain.option(Arbitraries.integers().between(1, MOST_PEOPLE));
        Arbitrary<Option<Integer>> children =
                Plain.option(Arbitraries.integers().between(0, MOST_PEOPLE));
        return Combinators.combine(ids(), adults, children, selfReliances(), characteristics())
                .as((id, grown, young, scores, said) -> Household.builder()
                        .id(id)
                        .adults(grown)
                        .children(young)
                        .selfReliance(scores)
                        .characteristics(said)
                        .build());
    }

    /** Scores from 1 to 5 of some life domains, or of none. */
    @Provide
    public static Arbitrary<SelfReliance> selfReliances() {
        return Arbitraries.maps(
                        Arbitraries.of(LifeDomain.class),
                        Arbitraries.integers().between(SelfReliance.LEAST, SelfReliance.MOST))
                .map(SelfReliance::of);
    }

    /** Both refusals, as counting over scopes and a mean over nobody give them. */
    @Provide
    public static Arbitrary<HouseholdRefusal> refusals() {
        return ids().list()
                .ofMinSize(2)
                .ofMaxSize(4)
                .map(some -> severalScopes(List.ofAll(some))
                        .getOrElse(() ->
                                Concentration.of(TreeMap.empty(), Option.none()).getLeft()));
    }

    private static Option<HouseholdRefusal> severalScopes(List<HouseholdId> some) {
        return Households.count(some).swap().toOption();
    }

    private static Arbitrary<Map<Characteristic, Boolean>> characteristics() {
        return Arbitraries.maps(Arbitraries.of(Characteristic.class), Arbitraries.of(true, false))
                .map(TreeMap::ofAll);
    }
}
