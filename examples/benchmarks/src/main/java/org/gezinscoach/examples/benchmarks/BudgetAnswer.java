package org.gezinscoach.examples.benchmarks;

import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gezinscoach.budget.Advance;
import org.gezinscoach.budget.CoachBudget;
import org.gezinscoach.intervention.Payer;
import org.gezinscoach.money.Euro;

/** What became of a budget, in cents, and of each of its advances in turn: in one form for all ways. */
@SuppressWarnings("EnumOrdinal")
final class BudgetAnswer {
    private BudgetAnswer() {}

    static List<Long> of(CoachBudget budget) {
        var figures = budget.figures();
        List<Long> answer = new ArrayList<>(List.of(
                figures.granted().cents(),
                figures.available().cents(),
                figures.outstanding().cents(),
                figures.absorbed().cents(),
                figures.handedBack().cents()));
        budget.advances().forEach(advance -> add(answer, advance));
        return answer;
    }

    private static void add(List<Long> answer, Advance advance) {
        answer.add(advance.outstanding().cents());
        answer.add(advance.reimbursed().cents());
        answer.add(advance.returned().cents());
        answer.add(advance.recovered().cents());
        answer.add(advance.claimedAt().map(payer -> (long) payer.ordinal()).getOrElse(-1L));
        for (int year = 0; year < BudgetHistory.YEARS; year++) {
            answer.add(advance.costByYear()
                    .getOrElse(Year.of(BudgetHistory.FIRST_YEAR + year), Euro.ZERO)
                    .cents());
        }
    }

    static List<Long> of(VavrLedger ledger, List<Mutation> history) {
        VavrFigures figures = ledger.figures();
        List<Long> answer = cents(
                figures.granted(),
                figures.available(),
                figures.outstanding(),
                figures.absorbed(),
                figures.handedBack());
        for (Mutation mutation : history) {
            ledger.advances().get(mutation.id()).forEach(advance -> add(answer, advance));
        }
        return answer;
    }

    private static void add(List<Long> answer, VavrAdvance advance) {
        answer.addAll(cents(advance.outstanding(), advance.reimbursed(), advance.returned(), advance.recovered()));
        answer.add(
                advance.claimedAt().isEmpty()
                        ? -1L
                        : Payer.valueOf(advance.claimedAt()).ordinal());
        for (int year = 0; year < BudgetHistory.YEARS; year++) {
            answer.addAll(cents(advance.costs().getOrElse(BudgetHistory.FIRST_YEAR + year, BigDecimal.ZERO)));
        }
    }

    private static List<Long> cents(BigDecimal... amounts) {
        return new ArrayList<>(Stream.of(amounts)
                .map(amount -> amount.movePointRight(2).longValueExact())
                .toList());
    }
}
