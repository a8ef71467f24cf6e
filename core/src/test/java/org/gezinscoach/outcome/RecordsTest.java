package org.gezinscoach.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.gezinscoach.RecordLaws;
import org.gezinscoach.household.LifeDomain;
import org.gezinscoach.household.SelfReliance;
import org.gezinscoach.intervention.CareCategory;
import org.gezinscoach.intervention.Source;
import org.gezinscoach.outcome.DomainChange.Score;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

class RecordsTest {
    private static final Score SCORE = new Score(Families.day(1), 2);
    private static final Score LATER = new Score(Families.day(2), 3);
    private static final GoalReport REPORT =
            new GoalReport(Families.goal("g"), Families.PERIOD, Either.right(GoalCount.ZERO), List.empty());

    @Test
    void recordsAreEqualByAllTheyHold() {
        RecordLaws.equality().forClass(GoalId.class).verify();
        RecordLaws.equality().forClass(Goal.class).verify();
        for (Class<?> dated : List.of(Observation.class, Measurement.class, DeEscalation.class)) {
            RecordLaws.equality()
                    .forClass(dated)
                    .withPrefabValues(LocalDate.class, Families.day(1), Families.day(2))
                    .withPrefabValues(
                            SelfReliance.class,
                            SelfReliance.of(java.util.Map.of(LifeDomain.HOUSING, 1)),
                            SelfReliance.of(java.util.Map.of(LifeDomain.HOUSING, 2)))
                    .verify();
        }
        RecordLaws.equality().forClass(SelfRelianceChange.class).verify();
        RecordLaws.equality()
                .forClass(GoalReport.class)
                .withPrefabValues(LocalDateRange.class, Families.PERIOD, LocalDateRange.ofUnboundedEnd(Families.day(1)))
                .withPrefabValues(Either.class, Either.right(GoalCount.ZERO), Either.right(new GoalCount(1, 0, 0, 0)))
                .verify();
    }

    @Test
    void recordsOfNumbersAreEqualByAllTheyHold() {
        assertDistinct(
                Reach.all(),
                Reach.all().outOf(3),
                Reach.exactly(3),
                Reach.exactly(3).outOf(3),
                Reach.exactly(2).outOf(3),
                Reach.atLeast(3),
                Reach.atLeast(3).outOf(3),
                Reach.atLeast(2).outOf(3),
                Reach.notCounted("a"),
                Reach.notCounted("b"),
                Reach.notCounted("a").outOf(3));
        assertThat(Reach.notCounted("a").outOf(3))
                .isEqualTo(Reach.notCounted("a").outOf(3))
                .hasSameHashCodeAs(Reach.notCounted("a").outOf(3));
        assertDistinct(
                bounds(1, 2, 3),
                bounds(2, 2, 3),
                bounds(1, 3, 3),
                bounds(1, 2, 4),
                Reach.exactly(2).bounds());
        assertDistinct(
                GoalCount.ZERO,
                new GoalCount(1, 0, 0, 0),
                new GoalCount(0, 1, 0, 0),
                new GoalCount(0, 0, 1, 0),
                new GoalCount(0, 0, 0, 1));
        assertDistinct(
                new DomainChange(LifeDomain.HOUSING, SCORE, Option.none()),
                new DomainChange(LifeDomain.JUSTICE, SCORE, Option.none()),
                new DomainChange(LifeDomain.HOUSING, LATER, Option.none()),
                new DomainChange(LifeDomain.HOUSING, SCORE, Option.some(LATER)));
        assertDistinct(SCORE, LATER, new Score(Families.day(1), 3));
    }

    @Test
    void generatedValuesAreEqualByAllTheyHold() {
        RecordLaws.equality().forClass(ImmutableOutcomes.class).verify();
        RecordLaws.equality()
                .forClass(ImmutableReportedReach.class)
                .withPrefabValues(Reach.class, Reach.all(), Reach.exactly(1))
                .verify();
        ReportedCases cases = WormerlandOutcomes.CASES;
        assertThat(cases.withArea(Option.none())).isEqualTo(cases).hasSameHashCodeAs(cases);
        assertDistinct(
                cases,
                cases.withReporter("another"),
                cases.withCategory(CareCategory.OTHER),
                cases.withYear(Option.none()),
                cases.withArea(Option.some("region")),
                cases.withBefore(26),
                cases.withAfter(16),
                cases.withAttribution(Attribution.FULLY),
                cases.withSource(Source.madeUp("test", "table", "row")));
    }

    @Test
    void noRecordHoldsNull() throws ReflectiveOperationException {
        for (Record value : List.of(
                Families.goal("g"),
                Families.observation(1, "g", 1, Attainment.REACHED),
                new DeEscalation(Families.family(1), Families.day(1), CareCategory.OTHER),
                new SelfRelianceChange(Families.family(1), List.empty()),
                new DomainChange(LifeDomain.HOUSING, SCORE, Option.none()),
                SCORE,
                REPORT,
                bounds(1, 2, 3),
                new Reach.All(Option.none()),
                new Reach.Exactly(1, Option.none()),
                new Reach.AtLeast(1, Option.none()),
                new Reach.NotCounted("a", Option.none()))) {
            RecordLaws.assertNoNull(value);
        }
        assertThatNullPointerException().isThrownBy(() -> new GoalId(null)).withMessage("goal id");
        assertThatNullPointerException()
                .isThrownBy(() -> new Measurement(Families.family(1), Families.day(1), null))
                .withMessage("self-reliance");
    }

    private static ReachBounds bounds(int least, int most, int of) {
        return new ReachBounds(least, Option.some(most), Option.some(of));
    }

    private static void assertDistinct(Object... values) {
        assertThat(values).doesNotHaveDuplicates();
    }
}
