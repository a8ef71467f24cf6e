package org.gezinscoach.programme;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gezinscoach.intervention.Intervention;
import org.gezinscoach.intervention.Payer;
import org.gezinscoach.money.Interval;
import org.gezinscoach.money.Total;
import org.gezinscoach.savings.Saving;
import org.gezinscoach.savings.SavingKind;
import org.gezinscoach.savings.SavingsPolicy;
import org.gezinscoach.testing.AnySavings;

/** What stands behind the figures of an evaluation, under every policy. */
class ExplanationProperties {
    @Provide
    Arbitrary<Programme> programmes() {
        return Programmes.dated();
    }

    @Provide
    Arbitrary<SavingsPolicy> policies() {
        return AnySavings.policies();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void explainSumsToTheFigure(@ForAll("programmes") Programme programme, @ForAll("policies") SavingsPolicy policy) {
        Evaluation evaluation = Evaluation.of(programme, policy);
        PeriodResult overall = evaluation.overall();

        assertThat(evaluation.explain(ExplanationProperties::isHeadline).total())
                .isEqualTo(overall.headline().total());
        assertThat(evaluation.explain(saving -> !isHeadline(saving)).total())
                .isEqualTo(overall.apart().total());
        for (YearResult year : evaluation.years()) {
            assertThat(evaluation
                            .explain(saving ->
                                    isHeadline(saving) && saving.year().equals(year.year()))
                            .total())
                    .isEqualTo(year.result().headline().total());
            assertThat(evaluation
                            .explain(saving ->
                                    !isHeadline(saving) && saving.year().equals(year.year()))
                            .total())
                    .isEqualTo(year.result().apart().total());
        }
        for (HouseholdResult row : evaluation.households()) {
            assertThat(evaluation
                            .explain(saving -> saving.household().equals(row.household())
                                    && saving.year().equals(row.year()))
                            .total())
                    .isEqualTo(row.savings().total());
        }
        for (SavingKind kind : SavingKind.values()) {
            assertThat(evaluation
                            .explain(saving -> isHeadline(saving) && saving.kind() == kind)
                            .total())
                    .isEqualTo(overall.headline().total(kind));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void everySavingIsExplainedOnceWithItsLineOrAsPrinted(
            @ForAll("programmes") Programme programme, @ForAll("policies") SavingsPolicy policy) {
        Evaluation evaluation = Evaluation.of(programme, policy);
        Explanation all = evaluation.explain(saving -> true);

        assertThat(all.policy()).isEqualTo(policy);
        assertThat(all.lines().map(ExplainedSaving::saving)).isEqualTo(evaluation.savings());
        assertThat(all.lines().filter(line -> line.assessment().isEmpty()).map(ExplainedSaving::saving))
                .isEqualTo(programme.savings());
        assertThat(all.lines())
                .allMatch(line -> line.assessment()
                        .forAll(counted -> counted.savings().contains(line.saving())
                                && counted.rule().kind() == line.saving().kind()
                                && programme.interventions().contains(counted.intervention())));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void intervalsContainWhatIsKnownAndTheYearsAddUp(
            @ForAll("programmes") Programme programme, @ForAll("policies") SavingsPolicy policy) {
        Evaluation evaluation = Evaluation.of(programme, policy);

        for (SavingKind kind : SavingKind.values()) {
            assertThat(evaluation
                            .years()
                            .map(year -> bounds(year.result(), kind))
                            .fold(Interval.ZERO, Interval::plus))
                    .isEqualTo(bounds(evaluation.overall(), kind));
        }
        for (PeriodResult result : evaluation.years().map(YearResult::result).append(evaluation.overall())) {
            for (SavingKind kind : SavingKind.values()) {
                assertContains(bounds(result, kind), result.headline().total(kind));
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theIntervalOfANetResultAddsItsKindsOrIsRefusedAsItIs(
            @ForAll("programmes") Programme programme, @ForAll("policies") SavingsPolicy policy) {
        PeriodResult overall = Evaluation.of(programme, policy).overall();

        assertThat(overall.interval())
                .isEqualTo(overall.net()
                        .map(net ->
                                net.kinds().map(kind -> bounds(overall, kind)).fold(Interval.ZERO, Interval::plus)));
    }

    private static Interval bounds(PeriodResult result, SavingKind kind) {
        return result.intervals().getOrElse(kind, Interval.ZERO);
    }

    /** What is known is a bound on the side where nothing unknown can go beyond it. */
    private static void assertContains(Interval interval, Total total) {
        if (total.unknownCosts() == 0) {
            assertThat(interval.least().get()).isGreaterThanOrEqualTo(total.known());
        }
        if (total.unknownGains() == 0) {
            assertThat(interval.most().get()).isLessThanOrEqualTo(total.known());
        }
        if (total.isComplete()) {
            assertThat(interval).isEqualTo(Interval.of(total.known()));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void shufflingInterventionsOnlyOrdersTheAssessments(
            @ForAll("programmes") Programme programme,
            @ForAll("policies") SavingsPolicy policy,
            @ForAll Random random) {
        ArrayList<Intervention> lines =
                new ArrayList<>(programme.interventions().asJava());
        Collections.shuffle(lines, random);
        Evaluation evaluation = Evaluation.of(programme, policy);
        Evaluation shuffled = Evaluation.of(programme.withInterventions(List.ofAll(lines)), policy);

        assertThat(shuffled.households()).isEqualTo(evaluation.households());
        assertThat(shuffled.years()).isEqualTo(evaluation.years());
        assertThat(shuffled.overall()).isEqualTo(evaluation.overall());
        assertThat(shuffled.byTaskField()).isEqualTo(evaluation.byTaskField());
        assertThat(shuffled.findings()).isEqualTo(evaluation.findings());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void savingsOverTaskFieldsSumToTheHeadline(
            @ForAll("programmes") Programme programme, @ForAll("policies") SavingsPolicy policy) {
        Evaluation evaluation = Evaluation.of(programme, policy);

        assertThat(evaluation.byTaskField().map(row -> row.savings().total()).fold(Total.ZERO, Total::plus))
                .isEqualTo(evaluation.overall().headline().total());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theConcentrationOfAKindIsThatOfItsHeadlineSavings(
            @ForAll("programmes") Programme programme, @ForAll("policies") SavingsPolicy policy) {
        Evaluation evaluation = Evaluation.of(programme, policy);
        boolean oneScope = programme
                        .households()
                        .map(household -> household.id().scope())
                        .distinct()
                        .size()
                == 1;

        for (SavingKind kind : SavingKind.values()) {
            assertThat(evaluation.concentration(kind).isRight()).isEqualTo(oneScope);
            evaluation.concentration(kind).forEach(concentration -> {
                assertThat(concentration.cases()).hasSize(programme.households().size());
                assertThat(concentration.mean().of())
                        .isEqualTo(evaluation.overall().headline().total(kind));
                assertThat(concentration.mean().population()).isEqualTo(programme.population());
                assertThat(evaluation.mean(kind).get()).isEqualTo(concentration.mean());
            });
        }
    }

    private static boolean isHeadline(Saving saving) {
        return saving.payer() != Payer.REGION;
    }
}
