package org.gezinscoach.savings;

import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.TreeMap;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.household.HouseholdRefusal;
import org.gezinscoach.household.Households;
import org.gezinscoach.internal.DomainStyle;
import org.gezinscoach.money.Euro;
import org.gezinscoach.money.Total;
import org.immutables.value.Value;

/**
 * How far a total rests on its largest case (concentratie): its share, and the mean and the median beside it.
 *
 * <p>Of Almelo's direct {@code EUR 176025.00}, case 6 is 0.6044; the mean is {@code EUR 17602.50}, without case 6
 * {@code EUR 7737.00}, and the median {@code EUR 7389.00}. Where amounts are unknown, these are figures of what is known.
 */
@Value.Immutable
@DomainStyle
public sealed interface Concentration permits ImmutableConcentration {
    /** The decimals of a {@link #share()}: {@value}. */
    int SHARE_DECIMALS = 4;

    /** The total of each household, in the order of their identifiers; at least one. */
    Map<HouseholdId, Total> cases();

    /** Of how many households these are a selection; none if not stated. */
    Option<Integer> population();

    /**
     * The concentration of some totals.
     *
     * @param cases the total of each household
     * @param population of how many households these are a selection; none if not stated
     * @return refused where there is no household, or they are labelled in several scopes
     * @throws IllegalArgumentException if there are more households than the population
     * @throws ArithmeticException if a sum overflows
     */
    static Either<HouseholdRefusal, Concentration> of(Map<HouseholdId, Total> cases, Option<Integer> population) {
        return Households.count(cases.keySet())
                .flatMap(count -> count == 0
                        ? Either.left(new HouseholdRefusal.NoHouseholds())
                        : Either.right(ImmutableConcentration.builder()
                                .cases(TreeMap.ofEntries(cases))
                                .population(population)
                                .build()));
    }

    /** The household with the largest known part; the first of several. */
    default HouseholdId largest() {
        return cases().reduceLeft(
                        (one, other) -> other._2().known().compareTo(one._2().known()) > 0 ? other : one)
                ._1();
    }

    /**
     * The known part of the largest case for each euro of the known total, to {@value #SHARE_DECIMALS} decimals, half up; none
     * where the total is not above zero. It is above one where other cases are extra costs.
     */
    default Option<BigDecimal> share() {
        Euro whole = total(cases()).known();
        return Option.when(
                whole.compareTo(Euro.ZERO) > 0,
                () -> cases().get(largest())
                        .get()
                        .known()
                        .toBigDecimal()
                        .divide(whole.toBigDecimal(), SHARE_DECIMALS, RoundingMode.HALF_UP));
    }

    /** The mean over all cases. */
    default Mean mean() {
        return mean(cases());
    }

    /** The mean over all cases but the largest; none where there is only that. */
    default Option<Mean> meanWithoutLargest() {
        Map<HouseholdId, Total> others = cases().remove(largest());
        return Option.when(others.nonEmpty(), () -> mean(others));
    }

    /** The middle case by its known part, or half the sum of the middle two, rounded to the cent, half up. */
    default Euro median() {
        List<Euro> inOrder = cases().values().map(Total::known).toList().sorted();
        Euro lower = inOrder.get((inOrder.size() - 1) / 2);
        Euro upper = inOrder.get(inOrder.size() / 2);
        return Euro.ofCents(BigDecimal.valueOf(lower.cents())
                .add(BigDecimal.valueOf(upper.cents()))
                .divide(BigDecimal.valueOf(2), 0, RoundingMode.HALF_UP)
                .longValueExact());
    }

    /** The population holds the cases. */
    @Value.Check
    default void check() {
        mean();
    }

    private Mean mean(Map<HouseholdId, Total> some) {
        return new Mean(total(some), some.size(), population());
    }

    private static Total total(Map<HouseholdId, Total> some) {
        return some.values().fold(Total.ZERO, Total::plus);
    }
}
