package org.gezinscoach.intake;

import io.vavr.collection.TreeMap;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.gezinscoach.household.Characteristic;
import org.gezinscoach.household.Household;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.household.LifeDomain;
import org.gezinscoach.household.SelfReliance;
import org.gezinscoach.intervention.Source;

/** Households for the tests of intake, all made up. */
final class Households {
    static final LocalDate DAY = LocalDate.of(2020, 1, 6);
    static final Source SOURCE = Source.madeUp("test", "ways", "row");

    private Households() {}

    static HouseholdId id(int number) {
        return new HouseholdId("Waiting 2020", String.format(Locale.ROOT, "W-%02d", number));
    }

    /** A household whose first domains have problems, of which the very first are acute. */
    static Household of(int number, int problems, int acute, Characteristic... affirmed) {
        Map<LifeDomain, Integer> scores = new EnumMap<>(LifeDomain.class);
        for (int i = 0; i < problems; i++) {
            scores.put(LifeDomain.values()[i], i < acute ? 1 : 2);
        }
        return Household.builder()
                .id(id(number))
                .selfReliance(SelfReliance.of(scores))
                .characteristics(affirmed)
                .build();
    }

    /** Households of which anything may be stated or not. */
    static Arbitrary<Household> households() {
        return Combinators.combine(Arbitraries.integers().between(1, 99), scores(), characteristics())
                .as((number, scores, characteristics) -> Household.builder()
                        .id(id(number))
                        .selfReliance(scores)
                        .characteristics(TreeMap.ofAll(characteristics))
                        .build());
    }

    private static Arbitrary<SelfReliance> scores() {
        return Arbitraries.maps(
                        Arbitraries.of(LifeDomain.class), Arbitraries.integers().between(1, 5))
                .ofMaxSize(LifeDomain.values().length)
                .map(SelfReliance::of);
    }

    private static Arbitrary<Map<Characteristic, Boolean>> characteristics() {
        return Arbitraries.maps(Arbitraries.of(Characteristic.class), Arbitraries.of(true, true, false))
                .ofMaxSize(Characteristic.values().length);
    }
}
