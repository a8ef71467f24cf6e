package org.gezinscoach.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.gezinscoach.household.Characteristic;
import org.gezinscoach.household.Household;
import org.gezinscoach.household.LifeDomain;
import org.gezinscoach.household.SelfReliance;
import org.gezinscoach.money.Euro;
import org.gezinscoach.money.Total;

class PriorityProperties {

    @Property
    void theOrderIsTotalAndIndependentOfInputOrder(
            @ForAll("waiting") java.util.List<WaitingHousehold> waiting,
            @ForAll("priorities") Priority priority,
            @ForAll Random random) {
        java.util.List<WaitingHousehold> shuffled = new ArrayList<>(waiting);
        Collections.shuffle(shuffled, random);
        List<Rank> ranks = priority.rank(waiting);
        assertThat(priority.rank(shuffled)).isEqualTo(ranks);
        assertThat(ranks.map(Rank::waiting).asJava()).containsExactlyInAnyOrderElementsOf(waiting);
        assertThat(ranks.map(Rank::place)).isEqualTo(List.rangeClosed(1, waiting.size()));
    }

    /** Who leaves does not change the order of the others. */
    @Property
    void theOrderIsStable(
            @ForAll("waiting") java.util.List<WaitingHousehold> waiting,
            @ForAll("priorities") Priority priority,
            @ForAll @IntRange(max = 20) int gone) {
        List<WaitingHousehold> order = priority.rank(waiting).map(Rank::waiting);
        List<WaitingHousehold> left =
                List.ofAll(waiting).reject(one -> one.household().equals(Households.id(gone)));
        assertThat(priority.rank(left).map(Rank::waiting)).isEqualTo(order.filter(left::contains));
    }

    @Property
    void eachComesBeforeTheNextByTheRuleAsItIsWritten(
            @ForAll("waiting") java.util.List<WaitingHousehold> waiting, @ForAll("priorities") Priority priority) {
        java.util.List<WaitingHousehold> order =
                priority.rank(waiting).map(Rank::waiting).asJava();
        for (int i = 1; i < order.size(); i++) {
            assertThat(comesBefore(priority, order.get(i - 1), order.get(i))).isTrue();
            assertThat(comesBefore(priority, order.get(i), order.get(i - 1))).isFalse();
        }
    }

    @Property
    void raisingAHouseholdsNeedNeverLowersItsRankUnderComplexityFirst(
            @ForAll("waiting") java.util.List<WaitingHousehold> waiting,
            @ForAll("households") Household household,
            @ForAll LifeDomain domain,
            @ForAll Characteristic which,
            @ForAll boolean score) {
        Household needier = score ? worse(household, domain) : affirmed(household, which);
        assertThat(place(new Priority.ComplexityFirst(), waiting, needier))
                .isLessThanOrEqualTo(place(new Priority.ComplexityFirst(), waiting, household));
        assertThat(place(new Priority.Weighted(3, 1), waiting, needier))
                .isLessThanOrEqualTo(place(new Priority.Weighted(3, 1), waiting, household));
    }

    @Property
    void raisingAHouseholdsCostNeverLowersItsRankUnderCostFirst(
            @ForAll("waiting") java.util.List<WaitingHousehold> waiting,
            @ForAll @IntRange(max = 3) int euros,
            @ForAll @IntRange(max = 2) int unknown) {
        for (Priority priority : List.of(new Priority.CostFirst(), new Priority.Weighted(1, 2))) {
            for (WaitingHousehold one : waiting) {
                WaitingHousehold dearer =
                        one.withYearlyCost(one.yearlyCost().plus(new Total(Euro.of(euros), unknown, 0)));
                List<WaitingHousehold> changed = List.ofAll(waiting).replace(one, dearer);
                assertThat(placeOf(priority, changed, dearer)).isLessThanOrEqualTo(placeOf(priority, waiting, one));
            }
        }
    }

    @Property
    void theFigureThatDecidesIsTheFirstInWhichTwoDiffer(
            @ForAll("waiting") java.util.List<WaitingHousehold> waiting, @ForAll("priorities") Priority priority) {
        List<Rank> ranks = priority.rank(waiting);
        ranks.headOption().forEach(first -> assertThat(first.after()).isEmpty());
        for (int i = 1; i < ranks.size(); i++) {
            WaitingHousehold own = ranks.get(i).waiting();
            WaitingHousehold before = ranks.get(i - 1).waiting();
            RankFigure expected = priority.figures()
                    .find(figure -> !figure(priority, figure, own).equals(figure(priority, figure, before)))
                    .get();
            assertThat(ranks.get(i).after().map(Rank.After::figure)).contains(expected);
        }
    }

    private static int place(Priority priority, java.util.List<WaitingHousehold> waiting, Household household) {
        WaitingHousehold own = WaitingHousehold.builder()
                .household(Households.id(50))
                .since(Households.DAY)
                .complexity(Complexity.of(household))
                .yearlyCost(Total.of(Euro.of(1)))
                .build();
        return placeOf(priority, List.ofAll(waiting).append(own), own);
    }

    private static int placeOf(Priority priority, Iterable<WaitingHousehold> waiting, WaitingHousehold own) {
        return priority.rank(waiting)
                .find(rank -> rank.waiting().equals(own))
                .get()
                .place();
    }

    private static Household worse(Household household, LifeDomain domain) {
        int score = household.selfReliance().score(domain).getOrElse(SelfReliance.MOST);
        return household.withSelfReliance(
                new SelfReliance(household.selfReliance().scores().put(domain, Math.max(1, score - 1))));
    }

    private static Household affirmed(Household household, Characteristic which) {
        return household.withCharacteristics(household.characteristics().put(which, true));
    }

    /** The rule of each policy, written out figure by figure. */
    private static boolean comesBefore(Priority priority, WaitingHousehold one, WaitingHousehold other) {
        int points = one.complexity().points() - other.complexity().points();
        int cost = one.yearlyCost().known().compareTo(other.yearlyCost().known());
        long unknown = one.yearlyCost().unknownGains() - other.yearlyCost().unknownGains();
        int longer = other.since().compareTo(one.since());
        int lower = other.household().compareTo(one.household());
        java.util.List<Number> figures = priority.fold(
                complexityFirst -> java.util.List.<Number>of(points, cost, unknown, longer, lower),
                costFirst -> java.util.List.<Number>of(cost, unknown, points, longer, lower),
                weighted -> java.util.List.<Number>of(
                        score(weighted, one).compareTo(score(weighted, other)), unknown, points, longer, lower));
        for (Number figure : figures) {
            if (figure.longValue() != 0) {
                return figure.longValue() > 0;
            }
        }
        return false;
    }

    private static BigInteger score(Priority.Weighted weights, WaitingHousehold of) {
        BigInteger points = BigInteger.valueOf(weights.complexity())
                .multiply(BigInteger.valueOf(of.complexity().points()))
                .multiply(BigInteger.valueOf(100_000));
        return points.add(BigInteger.valueOf(weights.cost())
                .multiply(BigInteger.valueOf(of.yearlyCost().known().cents())));
    }

    private static Object figure(Priority priority, RankFigure figure, WaitingHousehold of) {
        return switch (figure) {
            case COMPLEXITY -> of.complexity().points();
            case KNOWN_COST -> of.yearlyCost().known();
            case UNKNOWN_COSTS -> of.yearlyCost().unknowns();
            case SCORE -> score((Priority.Weighted) priority, of);
            case WAITING_SINCE -> of.since();
            case HOUSEHOLD -> of.household();
        };
    }

    @Provide
    Arbitrary<Household> households() {
        return Households.households();
    }

    @Provide
    Arbitrary<Priority> priorities() {
        return WaitingLists.priorities();
    }

    @Provide
    Arbitrary<java.util.List<WaitingHousehold>> waiting() {
        return Arbitraries.integers().between(0, 20).flatMap(WaitingLists::of);
    }
}
