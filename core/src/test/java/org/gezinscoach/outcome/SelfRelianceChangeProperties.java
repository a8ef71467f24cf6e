package org.gezinscoach.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.household.LifeDomain;

class SelfRelianceChangeProperties {
    @Property
    void aDomainGoesFromItsFirstScoreToItsLast(@ForAll("measurements") List<Measurement> measurements) {
        for (HouseholdId household : Families.ALL) {
            Map<LifeDomain, Direction> expected = new TreeMap<>();
            for (LifeDomain domain : LifeDomain.values()) {
                TreeMap<LocalDate, Integer> scores = scores(measurements, household, domain);
                if (!scores.isEmpty()) {
                    int rise =
                            scores.lastEntry().getValue() - scores.firstEntry().getValue();
                    Direction direction = rise > 0 ? Direction.IMPROVED : rise < 0 ? Direction.FELL : Direction.STAYED;
                    expected.put(domain, scores.size() == 1 ? Direction.SCORED_ONCE : direction);
                }
            }
            assertThat(directions(household, measurements)).isEqualTo(expected);
        }
    }

    @Property
    void theOrderOfTheMeasurementsDoesNotMatter(
            @ForAll("measurements") List<Measurement> measurements, @ForAll Random random) {
        List<Measurement> shuffled = new ArrayList<>(measurements);
        Collections.shuffle(shuffled, random);

        assertThat(SelfRelianceChange.of(Families.family(1), shuffled))
                .isEqualTo(SelfRelianceChange.of(Families.family(1), measurements));
        assertThat(outcomes(shuffled).directions(Families.PERIOD))
                .isEqualTo(outcomes(measurements).directions(Families.PERIOD));
    }

    @Property
    void whatImprovesFallsWhenTimeRunsBackwards(@ForAll("measurements") List<Measurement> measurements) {
        List<Measurement> mirrored = measurements.stream()
                .map(one -> new Measurement(
                        one.household(),
                        Families.day(0)
                                .minusDays(
                                        one.on().toEpochDay() - Families.day(0).toEpochDay()),
                        one.selfReliance()))
                .toList();
        Map<LifeDomain, Direction> backwards = new TreeMap<>();
        directions(Families.family(1), measurements)
                .forEach((domain, direction) -> backwards.put(domain, mirror(direction)));

        assertThat(directions(Families.family(1), mirrored)).isEqualTo(backwards);
    }

    @Property
    void everyScoredDomainOfEveryHouseholdIsCountedOnce(@ForAll("measurements") List<Measurement> measurements) {
        Outcomes outcomes = outcomes(measurements);
        for (LifeDomain domain : LifeDomain.values()) {
            long households = measurements.stream()
                    .filter(one ->
                            !one.on().isBefore(Families.day(0)) && one.on().isBefore(Families.day(10)))
                    .filter(one -> one.selfReliance().score(domain).isDefined())
                    .map(Measurement::household)
                    .distinct()
                    .count();
            assertThat(outcomes.directions(Families.PERIOD)
                            .get()
                            .get(domain)
                            .map(counts -> counts.values().sum().longValue())
                            .getOrElse(0L))
                    .isEqualTo(households);
        }
    }

    private static Direction mirror(Direction direction) {
        return direction == Direction.IMPROVED
                ? Direction.FELL
                : direction == Direction.FELL ? Direction.IMPROVED : direction;
    }

    private static Outcomes outcomes(List<Measurement> measurements) {
        return Outcomes.builder().measurements(measurements).build();
    }

    private static Map<LifeDomain, Direction> directions(HouseholdId household, List<Measurement> measurements) {
        Map<LifeDomain, Direction> directions = new TreeMap<>();
        SelfRelianceChange.of(household, measurements)
                .domains()
                .forEach(change -> directions.put(change.domain(), change.direction()));
        return directions;
    }

    /** The score of each day, the lower one of two. */
    private static TreeMap<LocalDate, Integer> scores(
            List<Measurement> measurements, HouseholdId household, LifeDomain domain) {
        TreeMap<LocalDate, Integer> scores = new TreeMap<>();
        for (Measurement one : measurements) {
            if (one.household().equals(household)) {
                one.selfReliance().score(domain).forEach(score -> scores.merge(one.on(), score, Math::min));
            }
        }
        return scores;
    }

    @Provide
    Arbitrary<List<Measurement>> measurements() {
        return Families.measurements();
    }
}
