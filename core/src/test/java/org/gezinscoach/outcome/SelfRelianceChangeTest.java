package org.gezinscoach.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.gezinscoach.household.LifeDomain.FINANCES;
import static org.gezinscoach.household.LifeDomain.HOUSING;
import static org.gezinscoach.household.LifeDomain.JUSTICE;
import static org.gezinscoach.household.LifeDomain.TIME_USE;
import static org.gezinscoach.outcome.Families.day;
import static org.gezinscoach.outcome.Families.family;
import static org.gezinscoach.outcome.Families.measurement;

import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Map;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.household.HouseholdRefusal.SeveralScopes;
import org.gezinscoach.household.SelfReliance;
import org.gezinscoach.outcome.DomainChange.Score;
import org.junit.jupiter.api.Test;

class SelfRelianceChangeTest {
    private static final Measurement FIRST = new Measurement(
            family(1), day(1), SelfReliance.of(Map.of(FINANCES, 1, HOUSING, 3, JUSTICE, 4, TIME_USE, 2)));
    private static final Measurement LAST =
            new Measurement(family(1), day(8), SelfReliance.of(Map.of(FINANCES, 3, HOUSING, 3, JUSTICE, 2)));

    @Test
    void eachDomainGoesItsOwnWay() {
        assertThat(SelfRelianceChange.of(family(1), List.of(FIRST, LAST))
                        .domains()
                        .map(change -> change.domain() + " " + change.direction()))
                .containsExactly("FINANCES IMPROVED", "TIME_USE SCORED_ONCE", "HOUSING STAYED", "JUSTICE FELL");
    }

    @Test
    void theFirstAndTheLastScoreOfADomainCountAndThoseBetweenDoNot() {
        assertThat(SelfRelianceChange.of(
                                family(1),
                                List.of(
                                        measurement(1, 5, FINANCES, 5),
                                        LAST,
                                        FIRST,
                                        measurement(1, 9, HOUSING, 2),
                                        measurement(2, 9, FINANCES, 5)))
                        .domains()
                        .take(1))
                .containsExactly(new DomainChange(FINANCES, new Score(day(1), 1), Option.some(new Score(day(8), 3))));
    }

    @Test
    void ofTwoScoresOfOneDayTheLowerCounts() {
        assertThat(SelfRelianceChange.of(
                                family(1),
                                List.of(
                                        measurement(1, 1, FINANCES, 4),
                                        measurement(1, 1, FINANCES, 2),
                                        measurement(1, 8, FINANCES, 3),
                                        measurement(1, 8, FINANCES, 5)))
                        .domains())
                .containsExactly(new DomainChange(FINANCES, new Score(day(1), 2), Option.some(new Score(day(8), 3))));
        assertThat(SelfRelianceChange.of(
                                family(1), List.of(measurement(1, 1, FINANCES, 4), measurement(1, 1, FINANCES, 2)))
                        .domains())
                .containsExactly(new DomainChange(FINANCES, new Score(day(1), 2), Option.none()));
    }

    @Test
    void ofAHouseholdThatWasNotMeasuredNothingIsSaid() {
        assertThat(SelfRelianceChange.of(family(2), List.of(FIRST, LAST)).domains())
                .isEmpty();
    }

    @Test
    void thePeriodDecidesWhichMeasurementsCount() {
        Outcomes outcomes = Outcomes.builder()
                .measurements(
                        measurement(2, 9, HOUSING, 1),
                        measurement(1, -1, FINANCES, 5),
                        measurement(1, 0, FINANCES, 1),
                        measurement(1, 9, FINANCES, 2),
                        measurement(1, 10, FINANCES, 1),
                        measurement(3, 10, FINANCES, 1))
                .build();

        assertThat(outcomes.selfRelianceChanges(Families.PERIOD))
                .containsExactly(
                        new SelfRelianceChange(
                                family(1),
                                List.of(new DomainChange(
                                        FINANCES, new Score(day(0), 1), Option.some(new Score(day(9), 2))))),
                        new SelfRelianceChange(
                                family(2), List.of(new DomainChange(HOUSING, new Score(day(9), 1), Option.none()))));
    }

    @Test
    void directionsAreCountedDomainByDomain() {
        Outcomes outcomes = Outcomes.builder()
                .measurements(
                        FIRST,
                        LAST,
                        measurement(2, 1, FINANCES, 2),
                        measurement(2, 2, FINANCES, 3),
                        measurement(3, 2, FINANCES, 3))
                .build();

        assertThat(outcomes.directions(Families.PERIOD).get())
                .hasToString("TreeMap((FINANCES, TreeMap((IMPROVED, 2), (SCORED_ONCE, 1))),"
                        + " (TIME_USE, TreeMap((SCORED_ONCE, 1))), (HOUSING, TreeMap((STAYED, 1))),"
                        + " (JUSTICE, TreeMap((FELL, 1))))");
        assertThat(Outcomes.none().directions(Families.PERIOD).get()).isEmpty();
    }

    @Test
    void directionsOfHouseholdsOfSeveralScopesAreNotCounted() {
        Measurement elsewhere = new Measurement(new HouseholdId("elsewhere", "1"), day(1), LAST.selfReliance());

        assertThat(Outcomes.builder().measurements(FIRST, elsewhere).build().directions(Families.PERIOD))
                .isEqualTo(Either.left(new SeveralScopes(List.of("elsewhere", "test"))));
    }

    @Test
    void scoresAreNotPrinted() {
        assertThat(FIRST).hasToString("Measurement{household=test/1, on=2022-03-02}");
        assertThat(SelfRelianceChange.of(family(1), List.of(FIRST)))
                .hasToString("SelfRelianceChange{household=test/1}");
    }

    @Test
    void aMeasurementScoresSomething() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Measurement(family(1), day(1), SelfReliance.UNSTATED))
                .withMessage("self-reliance must score at least one domain");
    }

    @Test
    void theLastScoreIsOfALaterDay() {
        Score score = new Score(day(1), 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DomainChange(FINANCES, score, Option.some(score)))
                .withMessage("to must be of a day after 2022-03-02, but was of 2022-03-02");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Score(day(1), 6))
                .withMessage("score must be between 1 and 5, but was 6");
    }
}
