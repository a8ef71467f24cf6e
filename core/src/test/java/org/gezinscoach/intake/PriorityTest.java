package org.gezinscoach.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.collection.List;
import java.time.LocalDate;
import org.gezinscoach.coach.CoachId;
import org.gezinscoach.household.Characteristic;
import org.gezinscoach.household.Household;
import org.gezinscoach.money.Euro;
import org.gezinscoach.money.Total;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriorityTest {
    private static final LocalDate DAY = Households.DAY;
    private static final WaitingHousehold COMPLEX = waiting(1, 9, 5_000, 0);
    private static final WaitingHousehold DEAR = waiting(2, 4, 80_000, 0);
    private static final WaitingHousehold UNCLEAR = waiting(3, 4, 5_000, 2);
    private static final WaitingHousehold PLAIN = waiting(4, 4, 5_000, 0);

    @Test
    void complexityFirstThenCost() {
        assertThat(order(new Priority.ComplexityFirst(), PLAIN, UNCLEAR, DEAR, COMPLEX))
                .containsExactly(1, 2, 3, 4);
    }

    @Test
    void costFirstThenComplexity() {
        assertThat(order(new Priority.CostFirst(), COMPLEX, PLAIN, UNCLEAR, DEAR))
                .containsExactly(2, 3, 1, 4);
    }

    @ParameterizedTest
    @CsvSource({"1, 0, '1, 3, 2, 4'", "0, 1, '2, 3, 1, 4'", "16, 1, '1, 2, 3, 4'", "14, 1, '2, 1, 3, 4'"})
    void weightsDecideBetweenTheTwo(int complexity, int cost, String expected) {
        assertThat(order(new Priority.Weighted(complexity, cost), COMPLEX, DEAR, UNCLEAR, PLAIN)
                        .mkString(", "))
                .isEqualTo(expected);
    }

    @Test
    void whereTheWeightedSumIsEqualMoreUnknownCostsComeFirst() {
        assertThat(order(new Priority.Weighted(15, 1), DEAR, COMPLEX)).containsExactly(1, 2);
        assertThat(order(new Priority.Weighted(15, 1), COMPLEX, DEAR.withYearlyCost(new Total(Euro.of(80_000), 1, 0))))
                .containsExactly(2, 1);
    }

    @Test
    void whereAllElseIsEqualWhoWaitsLongestComesFirstAndThenTheLowerIdentifier() {
        WaitingHousehold longer = PLAIN.withHousehold(Households.id(8)).withSince(DAY.minusDays(1));
        WaitingHousehold lower = PLAIN.withHousehold(Households.id(3));
        for (Priority priority :
                List.of(new Priority.ComplexityFirst(), new Priority.CostFirst(), new Priority.Weighted(1, 1))) {
            assertThat(order(priority, PLAIN, lower, longer)).containsExactly(8, 3, 4);
        }
    }

    @Test
    void anUnknownCostStaysUnknown() {
        List<Rank> ranks = new Priority.CostFirst().rank(List.of(PLAIN, UNCLEAR));
        assertThat(ranks.head().waiting().yearlyCost()).hasToString("EUR 5000.00 + 2 unknown");
    }

    @Test
    void eachRankExplainsItself() {
        assertThat(new Priority.ComplexityFirst()
                        .rank(List.of(PLAIN, UNCLEAR, DEAR, COMPLEX))
                        .map(Rank::message))
                .containsExactly(
                        "place 1: 9 points, EUR 5000.00 a year, waiting since 2020-01-06",
                        "place 2: 4 points, EUR 80000.00 a year, waiting since 2020-01-06; "
                                + "after place 1 by COMPLEXITY: 4 after 9",
                        "place 3: 4 points, EUR 5000.00 + 2 unknown a year, waiting since 2020-01-06; "
                                + "after place 2 by KNOWN_COST: EUR 5000.00 after EUR 80000.00",
                        "place 4: 4 points, EUR 5000.00 a year, waiting since 2020-01-06; "
                                + "after place 3 by UNKNOWN_COSTS: 0 after 2");
    }

    @Test
    void theLastFiguresExplainThemselvesToo() {
        WaitingHousehold later = PLAIN.withHousehold(Households.id(3)).withSince(DAY.plusDays(1));
        WaitingHousehold higher = PLAIN.withHousehold(Households.id(5));
        List<Rank> ranks = new Priority.Weighted(2, 1).rank(List.of(later, higher, PLAIN, COMPLEX));
        assertThat(ranks.flatMap(Rank::after).map(Rank.After::toString))
                .containsExactly(
                        "SCORE: 13 after 23",
                        "HOUSEHOLD: Waiting 2020/W-05 after Waiting 2020/W-04",
                        "WAITING_SINCE: 2020-01-07 after 2020-01-06");
        assertThat(new Priority.Weighted(1, 3)
                        .rank(List.of(PLAIN, COMPLEX.withYearlyCost(Total.of(Euro.parse("16.08")))))
                        .last()
                        .after()
                        .get()
                        .own())
                .isEqualTo("9.04824");
    }

    @Test
    void prioritiesAreOneOfThree() {
        assertThat(List.of(new Priority.ComplexityFirst(), new Priority.CostFirst(), new Priority.Weighted(3, 2))
                        .map(priority -> priority.<String>fold(
                                complexity -> "complexity",
                                cost -> "cost",
                                weighted -> weighted.complexity() + ":" + weighted.cost())))
                .containsExactly("complexity", "cost", "3:2");
    }

    @Test
    void everyPriorityEndsWithTheHouseholdSoThatNoTwoAreEqual() {
        for (Priority priority :
                List.of(new Priority.ComplexityFirst(), new Priority.CostFirst(), new Priority.Weighted(1, 1))) {
            assertThat(priority.figures().takeRight(2)).containsExactly(RankFigure.WAITING_SINCE, RankFigure.HOUSEHOLD);
        }
    }

    @Test
    void weightsHaveTheirBounds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Priority.Weighted(0, 0))
                .withMessage("weights must not both be 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Priority.Weighted(-1, 1))
                .withMessage("weight of complexity must be between 0 and 1000, but was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Priority.Weighted(1, 1001))
                .withMessage("weight of cost must be between 0 and 1000, but was 1001");
    }

    @Test
    void aWeightedSumThatOverflowsIsLoud() {
        WaitingHousehold dearest = PLAIN.withYearlyCost(Total.of(Euro.ofCents(Long.MAX_VALUE)));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> new Priority.Weighted(1, 2).rank(List.of(COMPLEX, dearest)));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> new Priority.Weighted(1, 1).rank(List.of(COMPLEX, dearest)));
        assertThat(order(new Priority.CostFirst(), COMPLEX, dearest)).containsExactly(4, 1);
    }

    @Test
    void aHouseholdWaitsOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Priority.CostFirst().rank(List.of(PLAIN, COMPLEX, PLAIN.withSince(DAY.plusDays(1)))))
                .withMessage("waiting must not name a household twice");
    }

    @Test
    void complexityCountsProblemsTheAcuteOnesTwiceAndWhatIsAffirmed() {
        Household household = Households.of(1, 4, 1, Characteristic.STACKED, Characteristic.PASSED_ON)
                .withCharacteristics(io.vavr.collection.HashMap.of(
                        Characteristic.STACKED, true,
                        Characteristic.PASSED_ON, true,
                        Characteristic.SAFETY_CONCERN, true,
                        Characteristic.PERSISTENT, false));
        assertThat(Complexity.of(household)).isEqualTo(new Complexity(4, 1, 3)).hasToString("8 points");
        assertThat(Complexity.of(Household.of(Households.id(1))))
                .isEqualTo(Complexity.NONE)
                .hasToString("0 points");
        assertThat(new Complexity(1, 0, 0)).hasToString("1 point");
        assertThat(new Complexity(17, 17, 6).points()).isEqualTo(40);
    }

    @Test
    void complexityHasItsBounds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Complexity(18, 0, 0))
                .withMessage("problems must be between 0 and 17, but was 18");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Complexity(3, 4, 0))
                .withMessage("acute must be between 0 and 3, but was 4");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Complexity(0, 0, 7))
                .withMessage("characteristics must be between 0 and 6, but was 7");
    }

    @Test
    void whoWaitsNamesCoachesOrNone() {
        WaitingHousehold some = WaitingHousehold.builder()
                .household(Households.id(1))
                .since(DAY)
                .coaches(new CoachId("C-2"), new CoachId("C-1"), new CoachId("C-2"))
                .build();
        assertThat(some.coaches()).contains(List.of(new CoachId("C-1"), new CoachId("C-2")));
        assertThat(some.complexity()).isEqualTo(Complexity.NONE);
        assertThat(some.yearlyCost()).isEqualTo(Total.ZERO);
        assertThat(PLAIN.coaches()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WaitingHousehold.builder()
                        .household(Households.id(1))
                        .since(DAY)
                        .coaches()
                        .build())
                .withMessage("coaches must not be empty");
    }

    @Test
    void aYearlyCostIsNotNegative() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PLAIN.withYearlyCost(Total.of(Euro.parse("-0.01"))))
                .withMessage("yearly cost must not be negative, but was EUR -0.01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PLAIN.withYearlyCost(new Total(Euro.ZERO, 0, 1)))
                .withMessage("yearly cost must not be negative, but was EUR 0.00 - 1 unknown");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PLAIN.withSince(LocalDate.of(1899, 1, 1)))
                .withMessage("since must lie in the years 1900 to 2199, but was 1899-01-01");
    }

    @Test
    void aPlaceIsAboveZero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rank(0, PLAIN, io.vavr.control.Option.none()))
                .withMessage("place must be above zero, but was 0");
    }

    private static WaitingHousehold waiting(int number, int points, long cost, long unknown) {
        return WaitingHousehold.builder()
                .household(Households.id(number))
                .since(DAY)
                .complexity(new Complexity(points, 0, 0))
                .yearlyCost(new Total(Euro.of(cost), unknown, 0))
                .build();
    }

    private static List<Integer> order(Priority priority, WaitingHousehold... waiting) {
        List<Rank> ranks = priority.rank(List.of(waiting));
        assertThat(ranks.map(Rank::place)).isEqualTo(List.rangeClosed(1, waiting.length));
        return ranks.map(
                rank -> Integer.valueOf(rank.waiting().household().label().substring(2)));
    }
}
