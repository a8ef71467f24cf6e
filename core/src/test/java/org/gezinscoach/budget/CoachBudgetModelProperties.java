package org.gezinscoach.budget;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.gezinscoach.checks.EveryTry;
import org.gezinscoach.money.Euro;

/** A coach budget against a naive ledger, step by step: every law after every event, refused or not. */
class CoachBudgetModelProperties {
    private static final List<String> OUTCOMES = List.of(
            "Opened",
            "Advanced",
            "Claimed",
            "Reimbursed",
            "Returned",
            "Absorbed",
            "Recovered",
            "ToppedUp",
            "Reversed",
            "Closed",
            "not-enough",
            "above-ceiling",
            "unknown-advance",
            "more-than-outstanding",
            "more-than-absorbed",
            "duplicate-event",
            "booked-out-of-order",
            "not-opened",
            "already-opened",
            "still-outstanding",
            "already-closed",
            "not-reversible",
            "not-reversible: not-enough",
            "not-reversible: above-ceiling",
            "not-reversible: unknown-advance",
            "not-reversible: more-than-absorbed",
            "not-reversible: still-outstanding");

    @StatisticsReport(onFailureOnly = true)
    @EveryTry
    @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
    void everyStepDoesWhatTheNaiveLedgerSays(@ForAll("steps") List<BudgetStep> steps) {
        NaiveLedger ledger = new NaiveLedger();
        Option<CoachBudget> budget = Option.none();
        for (BudgetStep step : steps) {
            BudgetEvent event = step.in(ledger);
            Either<BudgetRefusal, CoachBudget> result = book(budget, event);
            Optional<BudgetRefusal> expected = ledger.book(event);

            Statistics.label("outcomes")
                    .collect(expected.map(CoachBudgetModelProperties::kind)
                            .orElse(event.getClass().getSimpleName()));
            assertThat(result.swap().toJavaOptional()).isEqualTo(expected);
            budget = result.toOption().orElse(budget);
            budget.forEach(now -> assertLaws(now, ledger));
        }
        Statistics.label("outcomes").coverage(coverage -> {
            for (String outcome : OUTCOMES) {
                coverage.check(outcome).count(count -> count >= 10);
            }
        });
    }

    private static String kind(BudgetRefusal refusal) {
        return refusal instanceof BudgetRefusal.NotReversible reversal
                ? reversal.because()
                        .map(why -> reversal.code() + ": " + why.code())
                        .getOrElse(reversal.code())
                : refusal.code();
    }

    @Provide
    Arbitrary<List<BudgetStep>> steps() {
        return BudgetHistories.steps();
    }

    private static Either<BudgetRefusal, CoachBudget> book(Option<CoachBudget> budget, BudgetEvent event) {
        return budget.map(now -> now.apply(event)).getOrElse(() -> CoachBudget.replay(List.of(event)));
    }

    /** A refusal changed nothing, since the naive ledger did not book it. */
    private static void assertLaws(CoachBudget budget, NaiveLedger ledger) {
        NaiveBudget naive = ledger.now();
        BudgetFigures figures = budget.figures();
        assertThat(cents(figures)).isEqualTo(naive.figures());
        assertThat(figures.available().cents()
                        + figures.outstanding().cents()
                        + figures.absorbed().cents()
                        + figures.handedBack().cents())
                .isEqualTo(figures.granted().cents());
        assertThat(cents(figures)).allMatch(amount -> amount >= 0);
        assertThat(figures.available().cents() + figures.outstanding().cents())
                .isLessThanOrEqualTo(budget.ceiling().cents());
        assertThat(budget.ceiling().cents()).isEqualTo(naive.ceiling);
        assertThat(budget.isClosed()).isEqualTo(naive.closed);
        assertThat(budget.events().asJava()).isEqualTo(ledger.booked());
        assertThat(budget.advances().map(CoachBudgetModelProperties::row).asJava())
                .isEqualTo(naive.advances.values().stream()
                        .map(NaiveBudget.NaiveAdvance::row)
                        .toList());
    }

    private static List<Object> row(Advance advance) {
        return List.of(
                advance.event(),
                advance.reimbursed().cents(),
                advance.returned().cents(),
                advance.absorbed().cents(),
                advance.recovered().cents(),
                advance.outstanding().cents(),
                advance.cost().cents(),
                advance.claimedAt());
    }

    private static List<Long> cents(BudgetFigures figures) {
        return List.of(
                        figures.granted(),
                        figures.available(),
                        figures.outstanding(),
                        figures.absorbed(),
                        figures.handedBack())
                .stream()
                .map(Euro::cents)
                .toList();
    }
}
