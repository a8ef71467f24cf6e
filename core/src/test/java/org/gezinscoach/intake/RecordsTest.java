package org.gezinscoach.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.gezinscoach.RecordLaws;
import org.gezinscoach.coach.Caseload;
import org.gezinscoach.coach.CaseloadFigures;
import org.gezinscoach.coach.CoachId;
import org.gezinscoach.household.Characteristic;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.intake.Criterion.Answer;
import org.gezinscoach.intake.Criterion.Required;
import org.gezinscoach.intervention.Source;
import org.gezinscoach.money.Euro;
import org.gezinscoach.money.Total;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

class RecordsTest {
    private static final HouseholdId ID = Households.id(1);
    private static final LocalDate DAY = Households.DAY;
    private static final LocalDateRange RANGE = LocalDateRange.of(DAY, DAY.plusDays(1));
    private static final Referral REFERRAL = new Referral(DAY, Referrer.PARTNER);
    private static final Stage STAGE = new Stage(DAY, PathwayState.ACTIVE);
    private static final Required REQUIRED = new Required(Characteristic.STACKED);
    private static final WaitingHousehold WAITING =
            WaitingHousehold.builder().household(ID).since(DAY).build();
    private static final RankOrder ORDER = new RankOrder(List.of(RankFigure.WAITING_SINCE), 0, 0);
    private static final ComesAfter AFTER = new ComesAfter(ORDER, WAITING, WAITING.withSince(DAY.minusDays(1)));
    private static final Rank RANK = new Rank(1, WAITING, Option.none());
    private static final Caseload CASELOAD = new Caseload(DAY, CaseloadFigures.NONE, HashMap.empty());

    private static final List<Record> RECORDS = List.of(
            REFERRAL,
            IntakeDecision.of(DAY, IntakeOutcome.COACHING, "why"),
            new PathwayStep.Stated(DAY, PathwayState.ACTIVE, Households.SOURCE),
            new PathwayStep.Discussed(DAY),
            new PathwayStep.Started(DAY),
            new PathwayStep.Eased(DAY),
            new PathwayStep.Relapsed(DAY),
            new PathwayStep.Closed(DAY, "why"),
            STAGE,
            new PathwayCounts(DAY, HashMap.of(PathwayState.ACTIVE, 8)),
            REQUIRED,
            new Criterion.Attention(Characteristic.STACKED),
            new Screening(ID, Fit.FITS, List.empty()),
            new Screening.Finding(REQUIRED, Answer.MET),
            RANK,
            new Placement(RANK, new CoachId("C-1")),
            new Deferral(RANK, DeferralReason.INTAKE_STOPPED),
            new IntakePlan(CASELOAD, new Priority.CostFirst(), List.empty(), List.empty()),
            new EscalationCount(RANGE, 0, 0, 0));

    @Test
    void noRecordHoldsNull() throws ReflectiveOperationException {
        for (Record value : RECORDS) {
            RecordLaws.assertNoNull(value);
        }
    }

    @Test
    void stepsAreEqualByAllTheyHold() {
        assertThat(PathwayStep.class.getPermittedSubclasses()).hasSize(8);
        for (Class<?> step : PathwayStep.class.getPermittedSubclasses()) {
            RecordLaws.equality()
                    .forClass(step)
                    .withPrefabValues(LocalDate.class, DAY, DAY.plusDays(1))
                    .verify();
        }
    }

    @Test
    void refusalsAreEqualByAllTheyHold() {
        for (Class<?> refusal : PathwayRefusal.class.getPermittedSubclasses()) {
            RecordLaws.equality()
                    .forClass(refusal)
                    .withPrefabValues(LocalDate.class, DAY, DAY.plusDays(1))
                    .verify();
        }
    }

    @Test
    void otherRecordsAreEqualByAllTheyHold() {
        RecordLaws.equality().forClass(Stage.class).verify();
        RecordLaws.equality()
                .forClass(PathwayCounts.class)
                .withPrefabValues(Map.class, HashMap.of(PathwayState.ACTIVE, 8), HashMap.of(PathwayState.DISCUSSED, 1))
                .verify();
        RecordLaws.equality().forClass(Required.class).verify();
        RecordLaws.equality().forClass(Criterion.Attention.class).verify();
        RecordLaws.equality().forClass(Screening.class).verify();
        RecordLaws.equality()
                .forClass(Screening.Finding.class)
                .withPrefabValues(Criterion.class, REQUIRED, new Criterion.ProblemDomains(2))
                .verify();
        RecordLaws.equality().forClass(RankOrder.class).verify();
        RecordLaws.equality()
                .forClass(Placement.class)
                .withPrefabValues(Rank.class, RANK, new Rank(2, WAITING, Option.some(AFTER)))
                .verify();
        RecordLaws.equality()
                .forClass(Deferral.class)
                .withPrefabValues(Rank.class, RANK, new Rank(2, WAITING, Option.some(AFTER)))
                .verify();
        RecordLaws.equality()
                .forClass(IntakePlan.class)
                .withPrefabValues(Priority.class, new Priority.Weighted(1, 1), new Priority.Weighted(2, 1))
                .verify();
    }

    @Test
    void whatHasBoundsIsEqualByAllItHolds() {
        assertDistinct(
                RANK,
                new Rank(2, WAITING, Option.none()),
                new Rank(1, WAITING.withSince(DAY.plusDays(1)), Option.none()),
                new Rank(1, WAITING, Option.some(AFTER)));
        assertThat(new Rank(1, WAITING, Option.none())).isEqualTo(RANK).hasSameHashCodeAs(RANK);
        assertDistinct(
                AFTER,
                new ComesAfter(new RankOrder(ORDER.figures(), 1, 0), AFTER.household(), AFTER.before()),
                new ComesAfter(ORDER, AFTER.household(), AFTER.before().withSince(DAY.minusDays(2))),
                new ComesAfter(ORDER, AFTER.household().withSince(DAY.plusDays(1)), AFTER.before()));
        assertThat(new ComesAfter(ORDER, AFTER.household(), AFTER.before()))
                .isEqualTo(AFTER)
                .hasSameHashCodeAs(AFTER);
        assertDistinct(
                new Complexity(2, 1, 1), new Complexity(3, 1, 1), new Complexity(2, 0, 1), new Complexity(2, 1, 2));
        assertThat(new Complexity(2, 1, 1)).isEqualTo(new Complexity(2, 1, 1));
        assertDistinct(new Criterion.ProblemDomains(2), new Criterion.ProblemDomains(3));
        assertThat(new Criterion.ProblemDomains(2)).isEqualTo(new Criterion.ProblemDomains(2));
        assertDistinct(new Priority.Weighted(1, 2), new Priority.Weighted(2, 2), new Priority.Weighted(1, 1));
        assertThat(new Priority.Weighted(1, 2)).isEqualTo(new Priority.Weighted(1, 2));
        assertThat(new Priority.ComplexityFirst()).isEqualTo(new Priority.ComplexityFirst());
        assertThat(new Priority.CostFirst()).isEqualTo(new Priority.CostFirst());
        assertDistinct(
                new EscalationCount(RANGE, 1, 1, 1),
                new EscalationCount(RANGE, 2, 1, 1),
                new EscalationCount(RANGE, 1, 2, 1),
                new EscalationCount(RANGE, 1, 1, 0),
                new EscalationCount(RANGE.withEnd(DAY.plusDays(2)), 1, 1, 1));
    }

    @Test
    void generatedValuesAreEqualByAllTheyHold() {
        TargetGroup group = TargetGroup.builder().build();
        assertThat(group)
                .isEqualTo(TargetGroup.builder().build())
                .hasSameHashCodeAs(TargetGroup.builder().build());
        assertDistinct(
                group,
                group.withLeastProblemDomains(1),
                group.withRequired(List.of(Characteristic.STACKED)),
                group.withAttention(List.of(Characteristic.STACKED)));
        assertThat(WaitingHousehold.builder().household(ID).since(DAY).build())
                .isEqualTo(WAITING)
                .hasSameHashCodeAs(WAITING);
        assertDistinct(
                WAITING,
                WAITING.withHousehold(Households.id(2)),
                WAITING.withSince(DAY.plusDays(1)),
                WAITING.withComplexity(new Complexity(1, 0, 0)),
                WAITING.withYearlyCost(Total.of(Euro.of(1))),
                WAITING.withCoaches(Option.some(List.of(new CoachId("C-1")))));
        Escalation escalation = escalation();
        assertThat(escalation()).isEqualTo(escalation).hasSameHashCodeAs(escalation);
        assertDistinct(
                escalation,
                escalation.withHousehold(Option.some(ID)),
                escalation.withCoach(Option.some(new CoachId("C-1"))),
                escalation.withRaised(RANGE.withEnd(DAY.plusDays(2))),
                escalation.withOutcome(EscalationOutcome.COMPROMISE),
                escalation.withDecidedOn(Option.some(DAY)),
                escalation.withBreakthroughForced(Option.some(false)),
                escalation.withSource(Source.printed("test", "table", "row")));
    }

    private static Escalation escalation() {
        return Escalation.builder()
                .raised(RANGE)
                .source(Source.madeUp("test", "table", "row"))
                .build();
    }

    private static void assertDistinct(Object... values) {
        assertThat(values).doesNotHaveDuplicates();
    }
}
