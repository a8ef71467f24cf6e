package org.gezinscoach.intake;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import org.gezinscoach.coach.CoachId;
import org.gezinscoach.money.Euro;
import org.gezinscoach.money.Total;

/** Waiting lists for laws: few different figures, so that many are equal, and one of them as large as can be weighed. */
final class WaitingLists {
    private static final long MOST_EUROS = Long.MAX_VALUE / 1_000;

    private WaitingLists() {}

    static Arbitrary<Priority> priorities() {
        Arbitrary<Priority> weighted = Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(1, 2))
                .as(Priority.Weighted::new);
        return Arbitraries.oneOf(
                Arbitraries.just(new Priority.ComplexityFirst()), Arbitraries.just(new Priority.CostFirst()), weighted);
    }

    /** Lists of some households, numbered from 0 on, that go to any coach. */
    static Arbitrary<java.util.List<WaitingHousehold>> of(int size) {
        return of(size, Arbitraries.just(Option.none()));
    }

    /** Lists of some households, numbered from 0 on, that go to some of the coaches C-0 to C-{@code coaches}, or to any. */
    static Arbitrary<java.util.List<WaitingHousehold>> of(int size, int coaches) {
        Arbitrary<Option<List<CoachId>>> named = Arbitraries.integers()
                .between(0, coaches)
                .withDistribution(RandomDistribution.uniform())
                .set()
                .ofMinSize(1)
                .ofMaxSize(Math.min(3, coaches + 1))
                .map(WaitingLists::coaches);
        return of(size, Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.just(Option.none())), Tuple.of(5, named)));
    }

    private static Option<List<CoachId>> coaches(Set<Integer> numbers) {
        return Option.some(List.ofAll(numbers).map(number -> new CoachId("C-" + number)));
    }

    private static Arbitrary<java.util.List<WaitingHousehold>> of(int size, Arbitrary<Option<List<CoachId>>> coaches) {
        Arbitrary<WaitingHousehold> one = Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(0L, 1L, 2L, MOST_EUROS),
                        Arbitraries.integers().between(0, 2),
                        coaches)
                .as((days, points, euros, unknown, among) -> WaitingHousehold.builder()
                        .household(Households.id(0))
                        .since(Households.DAY.plusDays(days))
                        .complexity(new Complexity(points, 0, 0))
                        .yearlyCost(new Total(Euro.of(euros), unknown, 0))
                        .coaches(among)
                        .build());
        return one.list()
                .ofSize(size)
                .map(list -> List.ofAll(list)
                        .zipWithIndex((waiting, i) -> waiting.withHousehold(Households.id(i)))
                        .asJava());
    }
}
