package org.gezinscoach.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vavr.collection.List;
import io.vavr.control.Either;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.gezinscoach.household.Household;
import org.gezinscoach.intervention.Change;
import org.gezinscoach.intervention.DeclarationLine;
import org.gezinscoach.intervention.DeclarationLines;
import org.gezinscoach.intervention.Declarations;
import org.gezinscoach.intervention.Intervention;
import org.gezinscoach.intervention.InterventionId;
import org.gezinscoach.intervention.Payer;
import org.gezinscoach.money.Euro;
import org.gezinscoach.money.Total;
import org.gezinscoach.programme.ProgrammeProblem.Rule;
import org.gezinscoach.savings.DeclarationComparison;
import org.gezinscoach.savings.Method;
import org.gezinscoach.savings.Netting;
import org.gezinscoach.savings.SavingKind;
import org.gezinscoach.savings.SavingsPolicy;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

/** Declarations in a programme and beside its estimates. */
class DeclaredEvaluationTest {
    private static final LocalDate START = LocalDate.of(2021, 7, 1);
    private static final Household ONE = Programmes.household("1");
    private static final Household TWO = Programmes.household("2");
    private static final DeclarationLine BEFORE = declared("a", "2020-07-01", "2021-07-01", 24_000);
    private static final DeclarationLine AFTER = declared("b", "2021-07-01", "2022-01-01", 15_000);

    @Test
    void whatWasRealisedStandsBesideTheDirectEstimate() {
        Evaluation evaluation = evaluate(SavingsPolicy.AS_PRINTED, BEFORE, AFTER);
        DeclarationComparison comparison = evaluation.comparisons().single();

        assertThat(comparison.household()).isEqualTo(ONE.id());
        assertThat(comparison.months()).isEqualTo(12);
        assertThat(comparison.after().range()).isEqualTo(LocalDateRange.of(START, START.plusYears(1)));
        assertThat(comparison.estimated()).isEqualTo(Total.of(Euro.of(12_000)));
        assertThat(comparison.realised()).isEqualTo(Either.right(Total.of(Euro.of(9_000))));
        assertThat(comparison.ratio()).isEqualTo(Either.right(new BigDecimal("0.7500")));
        assertThat(evaluation.findings()).isEmpty();
    }

    @Test
    void whatWasRealisedIsNotAddedToWhatWasEstimated() {
        assertThat(evaluate(SavingsPolicy.AS_PRINTED, BEFORE, AFTER).savings())
                .isEqualTo(evaluate(SavingsPolicy.AS_PRINTED).savings())
                .noneMatch(saving -> saving.method() == Method.DECLARED);
    }

    @Test
    void thePolicySaysOverHowManyMonths() {
        DeclarationComparison comparison = evaluate(SavingsPolicy.AS_PRINTED.withDeclarationMonths(6), BEFORE, AFTER)
                .comparisons()
                .single();

        assertThat(comparison.before().range()).isEqualTo(LocalDateRange.of(LocalDate.of(2021, 1, 1), START));
    }

    @Test
    void aHouseholdWhoseCoachsStartIsNotStatedIsNotComparedAndThatIsFound() {
        DeclarationLine others = BEFORE.withReference("c").withHousehold(TWO.id());
        Evaluation evaluation = evaluate(SavingsPolicy.AS_PRINTED, others, BEFORE, others.withReference("d"));

        assertThat(evaluation.comparisons().map(DeclarationComparison::household))
                .containsExactly(ONE.id());
        assertThat(evaluation.findings()).containsExactly(new Finding.NotCompared(1));
    }

    @Test
    void theEarliestAssignmentIsTheCoachsStart() {
        TeamStatement team = Programmes.team(java.util.List.of(ONE, TWO), java.util.List.of(START, START));
        Programme programme = programme(BEFORE, AFTER)
                .team(new TeamStatement(
                        team.team()
                                .withAssignments(team.team()
                                        .assignments()
                                        .prepend(team.team()
                                                .assignments()
                                                .head()
                                                .withPeriod(
                                                        LocalDateRange.of(START.plusMonths(6), START.plusMonths(9))))
                                        .map(one -> one.period().isUnboundedEnd()
                                                ? one.withPeriod(LocalDateRange.of(START, START.plusMonths(3)))
                                                : one)),
                        team.on(),
                        team.source()))
                .build();

        assertThat(Evaluation.of(programme, SavingsPolicy.AS_PRINTED)
                        .comparisons()
                        .map(comparison -> comparison.after().range().getStart()))
                .containsExactly(START);
    }

    @Test
    void everyHouseholdOfADeclarationIsListed() {
        DeclarationLine unlisted = AFTER.withHousehold(Programmes.id("7"));

        assertThatExceptionOfType(InvalidProgrammeException.class)
                .isThrownBy(programme(unlisted, BEFORE)::build)
                .satisfies(invalid -> assertThat(invalid.problems())
                        .containsExactly(
                                new ProgrammeProblem("/declarations/lines/0/household", Rule.KNOWN_HOUSEHOLD)));
    }

    private static DeclarationLine declared(String reference, String from, String until, long euros) {
        return DeclarationLines.of(from, until, Euro.of(euros))
                .withReference(reference)
                .withHousehold(ONE.id());
    }

    /** Of the lines only the first is an estimated, direct saving of the household that is compared, in the headline. */
    private static Programme.Builder programme(DeclarationLine... lines) {
        Intervention ended = line("ended", 12_000);
        return Programmes.empty()
                .households(ONE, TWO)
                .interventions(
                        ended,
                        line("threat", 1).withChange(Change.PREVENTED),
                        line("region", 10).withPayer(Payer.REGION),
                        line("other", 100).withHousehold(TWO.id()))
                .savings(Programmes.saving("1", Euro.of(1_000))
                        .withKind(SavingKind.DIRECT)
                        .withNetting(Netting.GROSS))
                .declarations(new Declarations(
                        List.of(lines), DeclarationLines.COVERED, DeclarationLines.UNITS, DeclarationLines.SOURCE));
    }

    private static Intervention line(String id, long euros) {
        return Programmes.line(id, "1", Euro.of(euros)).withId(new InterventionId(id));
    }

    private static Evaluation evaluate(SavingsPolicy policy, DeclarationLine... lines) {
        return Evaluation.of(
                programme(lines)
                        .team(Programmes.team(java.util.List.of(ONE), java.util.List.of(START)))
                        .build(),
                policy);
    }
}
