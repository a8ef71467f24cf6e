package org.gezinscoach.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Set;
import java.time.Duration;
import java.time.LocalDate;
import org.gezinscoach.coach.Assignment;
import org.gezinscoach.coach.CaseloadNorm;
import org.gezinscoach.coach.Coach;
import org.gezinscoach.coach.CoachId;
import org.gezinscoach.coach.Contract;
import org.gezinscoach.coach.DatedNorm;
import org.gezinscoach.coach.Employment;
import org.gezinscoach.coach.Fte;
import org.gezinscoach.coach.Team;
import org.gezinscoach.household.Household;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.intervention.Change;
import org.gezinscoach.intervention.Intervention;
import org.gezinscoach.intervention.InterventionId;
import org.gezinscoach.intervention.Payer;
import org.gezinscoach.intervention.Price;
import org.gezinscoach.intervention.PriceBasis;
import org.gezinscoach.intervention.Source;
import org.gezinscoach.intervention.Standing;
import org.gezinscoach.money.Euro;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

/**
 * Almelo's 68 households and 7.57 fte at 6 to 10 households, under both of its priorities. The coaches and the waiting list
 * are made up.
 */
class AlmeloTest {
    private static final LocalDate DAY = LocalDate.of(2020, 1, 20);
    private static final LocalDate START = LocalDate.of(2018, 3, 1);
    private static final CaseloadNorm NORM = CaseloadNorm.between(6, 10, Duration.ofHours(36));

    /** Seven coaches of one fte with nine households each, and one of 0.57 fte with five. */
    private static final Team TEAM = Team.builder()
            .coaches(List.rangeClosed(1, 8).map(number -> coach(number, number < 8 ? 2_160 : 1_231)))
            .norms(new DatedNorm(START, NORM))
            .assignments(List.range(0, 68)
                    .map(i -> Assignment.from(
                            START, new HouseholdId("Almelo 2020", "H-" + i), id(i < 63 ? 1 + i / 9 : 8))))
            .build();

    /** Number, life domains with a problem, and what its care costs the municipality a year; two hide a cost. */
    private static final int[][] WAITING = {
        {1, 9, 4_000}, {2, 8, 12_000}, {3, 8, 9_000}, {4, 7, 61_000}, {5, 7, 0}, {6, 6, 30_000},
        {7, 6, 2_500}, {8, 5, 48_000}, {9, 4, 75_000}, {10, 3, 52_000}, {11, 2, 39_000}, {12, 2, 500}
    };

    private static final Set<Integer> HIDING = HashSet.of(5, 12);

    @Test
    void sevenAndAHalfFteLeaveRoomForSevenBesideSixtyEight() {
        assertThat(NORM.capacityOf(Fte.parse("7.57"))).hasToString("45–75");
        assertThat(TEAM.caseloadOn(DAY).team()).hasToString("capacity 75, load 68.00, households 68, room 7");
    }

    @Test
    void byComplexityTheMostComplexSevenArePlaced() {
        IntakePlan plan = IntakePlan.of(TEAM, DAY, new Priority.ComplexityFirst(), waiting());
        assertThat(placed(plan)).containsExactly(1, 2, 3, 4, 5, 6, 7);
        assertThat(plan.waiting().map(Deferral::reason).distinct()).containsExactly(DeferralReason.NO_ROOM_IN_TEAM);
        assertThat(plan.ranks().get(4).message())
                .isEqualTo("place 5: 7 points, EUR 0.00 + 1 unknown a year, waiting since 2019-11-05; "
                        + "after place 4 by KNOWN_COST: EUR 0.00 after EUR 61000.00");
    }

    @Test
    void byCostAsFinanceAdvisesTheDearestSevenArePlaced() {
        IntakePlan plan = IntakePlan.of(TEAM, DAY, new Priority.CostFirst(), waiting());
        assertThat(placed(plan)).containsExactly(9, 4, 10, 8, 11, 6, 2);
        assertThat(plan.waiting().map(one -> number(one.rank()))).containsExactly(3, 1, 7, 12, 5);
    }

    @Test
    void eachIsPlacedWithACoachOfRoomAndNobodyWithTheEighth() {
        IntakePlan plan = IntakePlan.of(TEAM, DAY, new Priority.CostFirst(), waiting());
        assertThat(plan.placed().map(Placement::coach))
                .containsExactlyElementsOf(List.rangeClosed(1, 7).map(AlmeloTest::id));
    }

    @Test
    void whoCanOnlyGoToTheEighthWaitsAndTheNextIsPlaced() {
        List<WaitingHousehold> waiting = waiting()
                .map(one -> one.household().equals(Households.id(9))
                        ? one.withCoaches(io.vavr.control.Option.some(List.of(id(8))))
                        : one);
        IntakePlan plan = IntakePlan.of(TEAM, DAY, new Priority.CostFirst(), waiting);
        assertThat(placed(plan)).containsExactly(4, 10, 8, 11, 6, 2, 3);
        assertThat(plan.waiting().head().reason()).isEqualTo(DeferralReason.NO_ROOM_WITH_COACHES);
    }

    @Test
    void everyCostOfTheWaitingListIsMarkedAsMadeUp() {
        for (int[] row : WAITING) {
            assertThat(care(row)).isNotEmpty().allMatch(line -> line.source().standing() == Standing.MADE_UP);
        }
    }

    private static List<WaitingHousehold> waiting() {
        return List.of(WAITING).map(AlmeloTest::waiting);
    }

    private static WaitingHousehold waiting(int[] row) {
        Household household = Households.of(row[0], row[1], 0);
        return WaitingHousehold.builder()
                .household(household.id())
                .since(LocalDate.of(2019, 10, 31).plusDays(row[0]))
                .complexity(Complexity.of(household))
                .yearlyCost(MunicipalCosts.yearFrom(DAY, care(row)))
                .build();
    }

    private static List<Intervention> care(int[] row) {
        Intervention priced = line(row[0], "a", Price.of(Euro.of(row[2]), PriceBasis.YEAR));
        Intervention hidden = line(row[0], "b", Price.of(Euro.of(1_500), PriceBasis.TRAJECTORY));
        return HIDING.contains(row[0]) ? List.of(priced, hidden) : List.of(priced);
    }

    private static Intervention line(int number, String letter, Price price) {
        return Intervention.builder()
                .id(new InterventionId("W-" + number + "-" + letter))
                .household(Households.id(number))
                .care("care")
                .payer(Payer.MUNICIPALITY)
                .price(price)
                .change(Change.RUNNING)
                .source(Source.madeUp("Almelo", "waiting list", "household " + number))
                .build();
    }

    private static Coach coach(int number, int minutes) {
        return Coach.builder()
                .id(id(number))
                .contracts(new Contract(
                        LocalDateRange.ofUnboundedEnd(START), Duration.ofMinutes(minutes), Employment.OWN_STAFF))
                .build();
    }

    private static CoachId id(int number) {
        return new CoachId("C-" + number);
    }

    private static List<Integer> placed(IntakePlan plan) {
        return plan.placed().map(placement -> number(placement.rank()));
    }

    private static int number(Rank rank) {
        return Integer.parseInt(rank.waiting().household().label().substring(2));
    }
}
