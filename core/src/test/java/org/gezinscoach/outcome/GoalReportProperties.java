package org.gezinscoach.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gezinscoach.household.HouseholdId;

class GoalReportProperties {
    @Property
    void everyHouseholdIsCountedByItsLastObservation(@ForAll("observations") List<Observation> observations) {
        for (GoalReport report : reports(observations, Families.ALL)) {
            GoalCount expected = GoalCount.ZERO;
            for (HouseholdId household : Families.ALL) {
                Optional<Attainment> last = last(observations, report.goal(), household);
                expected = new GoalCount(
                        expected.reached() + (last.equals(Optional.of(Attainment.REACHED)) ? 1 : 0),
                        expected.partly() + (last.equals(Optional.of(Attainment.PARTLY)) ? 1 : 0),
                        expected.notYet() + (last.equals(Optional.of(Attainment.NOT_YET)) ? 1 : 0),
                        expected.notObserved() + (last.isEmpty() ? 1 : 0));
            }
            assertThat(report.observed().get()).isEqualTo(expected);
            assertThat(report.observed().get().households()).isEqualTo(Families.ALL.size());
        }
    }

    @Property
    void theOrderOfTheObservationsDoesNotMatter(
            @ForAll("observations") List<Observation> observations, @ForAll Random random) {
        List<Observation> shuffled = new ArrayList<>(observations);
        Collections.shuffle(shuffled, random);

        assertThat(reports(shuffled, Families.ALL)).isEqualTo(reports(observations, Families.ALL));
    }

    @Property
    void countsOfGroupsWithoutAHouseholdInCommonAddUp(
            @ForAll("observations") List<Observation> observations, @ForAll("someFamilies") Set<HouseholdId> some) {
        List<HouseholdId> others =
                Families.ALL.stream().filter(one -> !some.contains(one)).toList();
        for (int goal = 0; goal < Families.GOALS.size(); goal++) {
            GoalCount all = count(observations, Families.ALL, goal);
            GoalCount left = count(observations, some, goal);
            GoalCount right = count(observations, others, goal);

            assertThat(left.plus(right)).isEqualTo(all);
            assertThat(left.bounds().plus(right.bounds())).isEqualTo(all.bounds());
        }
    }

    @Property
    void whatIsObservedLaterLiesWithinTheBoundsOfBefore(
            @ForAll("observations") List<Observation> observations, @ForAll("attainments") List<Attainment> later) {
        List<Observation> all = new ArrayList<>(observations);
        for (int i = 0; i < later.size(); i++) {
            HouseholdId household = Families.ALL.get(i);
            if (last(observations, Families.GOALS.get(0), household).isEmpty()) {
                all.add(new Observation(household, Families.GOALS.get(0).id(), Families.day(9), later.get(i)));
            }
        }
        ReachBounds before = count(observations, Families.ALL, 0).bounds();
        ReachBounds after = count(all, Families.ALL, 0).bounds();

        assertThat(after.least()).isBetween(before.least(), before.most().get());
        assertThat(after.most().get()).isLessThanOrEqualTo(before.most().get());
        if (later.size() == Families.ALL.size()) {
            assertThat(after.isExact()).isTrue();
        }
    }

    private static GoalCount count(List<Observation> observations, Iterable<HouseholdId> households, int goal) {
        return reports(observations, households).get(goal).observed().get();
    }

    private static io.vavr.collection.List<GoalReport> reports(
            List<Observation> observations, Iterable<HouseholdId> households) {
        return Outcomes.builder()
                .goals(Families.GOALS)
                .observations(observations)
                .build()
                .goalReports(households, Families.PERIOD);
    }

    /** How far it was on the last of the ten days on which somebody looked; of several that day, the least. */
    private static Optional<Attainment> last(List<Observation> observations, Goal goal, HouseholdId household) {
        for (int day = 9; day >= 0; day--) {
            for (Attainment attainment : Attainment.values()) {
                if (observations.contains(new Observation(household, goal.id(), Families.day(day), attainment))) {
                    return Optional.of(attainment);
                }
            }
        }
        return Optional.empty();
    }

    @Provide
    Arbitrary<List<Observation>> observations() {
        return Families.observations();
    }

    @Provide
    Arbitrary<Set<HouseholdId>> someFamilies() {
        return Arbitraries.of(Families.ALL).set().ofMaxSize(Families.ALL.size());
    }

    @Provide
    Arbitrary<List<Attainment>> attainments() {
        return Arbitraries.of(Attainment.class).list().ofMaxSize(Families.ALL.size());
    }
}
