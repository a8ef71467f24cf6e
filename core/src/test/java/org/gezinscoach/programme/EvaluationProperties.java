package org.gezinscoach.programme;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.Tuple;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gezinscoach.intervention.Intervention;
import org.gezinscoach.intervention.Payer;
import org.gezinscoach.money.Euro;
import org.gezinscoach.money.Total;
import org.gezinscoach.savings.Saving;
import org.gezinscoach.savings.SavingsCube;
import org.gezinscoach.savings.SavingsPolicy;

class EvaluationProperties {
    @Provide
    Arbitrary<Programme> programmes() {
        return Programmes.programmes();
    }

    @Property
    void householdsSumToHeadlinePlusApart(@ForAll("programmes") Programme programme) {
        Evaluation evaluation = evaluate(programme);

        assertThat(evaluation.households().map(HouseholdResult::savings).fold(SavingsCube.EMPTY, SavingsCube::plus))
                .isEqualTo(evaluation
                        .overall()
                        .headline()
                        .plus(evaluation.overall().apart()));
    }

    @Property
    void yearsSumToOverall(@ForAll("programmes") Programme programme) {
        Evaluation evaluation = evaluate(programme);
        List<PeriodResult> years = evaluation.years().map(YearResult::result);

        assertThat(years.map(PeriodResult::headline).fold(SavingsCube.EMPTY, SavingsCube::plus))
                .isEqualTo(evaluation.overall().headline());
        assertThat(years.map(PeriodResult::apart).fold(SavingsCube.EMPTY, SavingsCube::plus))
                .isEqualTo(evaluation.overall().apart());
    }

    @Property
    void theHeadlineIsTheSumOfTheLinesThatAreNotTheRegions(@ForAll("programmes") Programme programme) {
        Evaluation evaluation = evaluate(programme);
        BigDecimal headline = BigDecimal.ZERO.setScale(2);
        BigDecimal apart = BigDecimal.ZERO.setScale(2);
        for (Saving saving : evaluation.savings()) {
            BigDecimal known = BigDecimal.valueOf(saving.amount() instanceof Euro euro ? euro.cents() : 0, 2);
            headline = saving.payer() == Payer.REGION ? headline : headline.add(known);
            apart = saving.payer() == Payer.REGION ? apart.add(known) : apart;
        }

        assertThat(evaluation.overall().headline().total().known().toBigDecimal())
                .isEqualTo(headline);
        assertThat(evaluation.overall().apart().total().known().toBigDecimal()).isEqualTo(apart);
    }

    @Property
    void everyYearCostsWhatItsLinesCost(@ForAll("programmes") Programme programme) {
        Map<Option<Year>, BigDecimal> known = new HashMap<>();
        Map<Option<Year>, Long> unknown = new HashMap<>();
        for (CoachingCost cost : programme.coachingCosts()) {
            BigDecimal amount = BigDecimal.valueOf(cost.amount() instanceof Euro euro ? euro.cents() : 0, 2);
            known.merge(Option.some(cost.year()), amount, BigDecimal::add);
            unknown.merge(Option.some(cost.year()), cost.amount().isKnown() ? 0L : 1L, Long::sum);
        }

        for (YearResult year : evaluate(programme).years()) {
            Total cost = year.result().coachingCost();
            assertThat(cost.known().toBigDecimal())
                    .isEqualTo(known.getOrDefault(year.year(), BigDecimal.ZERO.setScale(2)));
            assertThat(cost.unknownGains()).isEqualTo(unknown.getOrDefault(year.year(), 1L));
            assertThat(cost.unknownCosts()).isZero();
        }
    }

    @Property
    void theYearsThatAreStatedCostWhatTheWholeCosts(@ForAll("programmes") Programme programme) {
        Evaluation evaluation = evaluate(programme);
        Total years = evaluation
                .years()
                .filter(year -> year.year().isDefined())
                .map(year -> year.result().coachingCost())
                .fold(Total.ZERO, Total::plus);

        assertThat(evaluation.overall().coachingCost())
                .isEqualTo(programme.coachingCosts().isEmpty() ? new Total(Euro.ZERO, 1, 0) : years);
    }

    @Property
    void netPlusCostIsTheHeadline(@ForAll("programmes") Programme programme) {
        Evaluation evaluation = evaluate(programme);

        for (PeriodResult result : evaluation.years().map(YearResult::result).append(evaluation.overall())) {
            result.net().forEach(net -> {
                assertThat(net.net().plus(result.coachingCost()))
                        .isEqualTo(result.headline().total());
                assertThat(result.coachingCost().isComplete()).isTrue();
            });
        }
    }

    @Property
    void everyHouseholdThatALineSpeaksOfHasARowAndNoRowStandsTwice(@ForAll("programmes") Programme programme) {
        Evaluation evaluation = evaluate(programme);

        assertThat(evaluation.households().map(HouseholdResult::household).distinct())
                .containsExactlyElementsOf(
                        evaluation.savings().map(Saving::household).distinct().sorted());
        assertThat(evaluation.households().map(row -> Tuple.of(row.household(), row.year())))
                .doesNotHaveDuplicates();
        assertThat(evaluation.years().map(YearResult::year)).doesNotHaveDuplicates();
    }

    @Property
    void everyInterventionIsAssessedOnceAndInOrder(@ForAll("programmes") Programme programme) {
        assertThat(evaluate(programme).assessments().map(assessment -> assessment.intervention()))
                .isEqualTo(programme.interventions());
    }

    @Property
    void figuresAreProvisionalWhereAYearIs(@ForAll("programmes") Programme programme) {
        java.util.List<Year> provisional = programme
                .years()
                .toJavaStream()
                .filter(year -> year.status() == YearStatus.PROVISIONAL || year.status() == YearStatus.FORECAST)
                .map(ProgrammeYear::year)
                .sorted()
                .toList();
        Evaluation evaluation = evaluate(programme);

        assertThat(evaluation.overall().provisional()).isEqualTo(!provisional.isEmpty());
        assertThat(evaluation.findings().filter(Finding.ProvisionalYears.class::isInstance))
                .isEqualTo(
                        provisional.isEmpty()
                                ? List.empty()
                                : List.of(new Finding.ProvisionalYears(List.ofAll(provisional))));
        for (YearResult year : evaluation.years()) {
            assertThat(year.result().provisional())
                    .isEqualTo(provisional.contains(year.year().getOrNull()));
        }
    }

    @Property
    void theOrderOfTheInterventionsOnlyOrdersTheAssessments(
            @ForAll("programmes") Programme programme, @ForAll Random random) {
        java.util.List<Intervention> lines =
                new ArrayList<>(programme.interventions().toJavaList());
        Collections.shuffle(lines, random);
        Evaluation evaluation = evaluate(programme);
        Evaluation shuffled = evaluate(programme.withInterventions(List.ofAll(lines)));

        assertThat(shuffled.households()).isEqualTo(evaluation.households());
        assertThat(shuffled.years()).isEqualTo(evaluation.years());
        assertThat(shuffled.overall()).isEqualTo(evaluation.overall());
        assertThat(shuffled.findings()).isEqualTo(evaluation.findings());
        assertThat(shuffled.assessments()).containsExactlyInAnyOrderElementsOf(evaluation.assessments());
    }

    @Property
    void theSameProgrammeAndPolicyGiveTheSameEvaluation(@ForAll("programmes") Programme programme) {
        assertThat(evaluate(programme)).isEqualTo(evaluate(programme)).hasSameHashCodeAs(evaluate(programme));
    }

    private static Evaluation evaluate(Programme programme) {
        return Evaluation.of(programme, SavingsPolicy.AS_PRINTED);
    }
}
