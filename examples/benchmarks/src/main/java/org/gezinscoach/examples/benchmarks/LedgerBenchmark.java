package org.gezinscoach.examples.benchmarks;

import io.vavr.control.Either;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gezinscoach.budget.Booking;
import org.gezinscoach.budget.BudgetEvent;
import org.gezinscoach.budget.BudgetRefusal;
import org.gezinscoach.budget.CoachBudget;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Replays the histories of a thousand coach budgets, every law checked. */
@State(Scope.Benchmark)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms8g", "-Xmx8g", "-XX:+UseSerialGC", "-XX:+UseTransparentHugePages"})
public class LedgerBenchmark extends Timed {
    private static final int BUDGETS = 1_000;

    /** How many events in all. */
    @Param("1000000")
    public int size;

    private List<List<BudgetEvent>> histories = List.of();
    private List<BudgetColumns> columns = List.of();
    private List<List<Mutation>> mutations = List.of();

    /** Makes the histories, and sees that all ways agree on what became of each budget and each advance. */
    @Setup
    public void makeHistories() {
        histories = BudgetHistory.of(BUDGETS, size / BUDGETS);
        columns = histories.stream().map(BudgetColumns::new).toList();
        mutations = histories.stream()
                .map(history -> history.stream().map(Mutation::of).toList())
                .toList();
        for (int budget = 0; budget < BUDGETS; budget++) {
            List<Long> answer = BudgetAnswer.of(budget(histories.get(budget)));
            Agreement.check(answer, ledger(columns.get(budget)).answer());
            Agreement.check(answer, ledger(mutations.get(budget)).answer());
            Agreement.check(answer, BudgetAnswer.of(fold(mutations.get(budget)), mutations.get(budget)));
        }
    }

    /** The library's replay. */
    @Benchmark
    public List<CoachBudget> gezinscoach() {
        List<CoachBudget> budgets = new ArrayList<>();
        histories.forEach(history -> budgets.add(budget(history)));
        return budgets;
    }

    /** Primitive columns. */
    @Benchmark
    public List<ColumnLedger> limit() {
        List<ColumnLedger> ledgers = new ArrayList<>();
        columns.forEach(events -> ledgers.add(ledger(events)));
        return ledgers;
    }

    /** What identifies and dates the same objects read, and nothing made of it. */
    @Benchmark
    public int readingOfTheObjects() {
        int sum = 0;
        for (List<BudgetEvent> history : histories) {
            for (BudgetEvent event : history) {
                Booking booking = event.booking();
                sum += booking.id().hashCode() + booking.bookedOn().getYear();
            }
        }
        return sum;
    }

    /** Big decimals in the maps of Java. */
    @Benchmark
    public List<BigDecimalLedger> mapOfBigDecimal() {
        List<BigDecimalLedger> ledgers = new ArrayList<>();
        mutations.forEach(history -> ledgers.add(ledger(history)));
        return ledgers;
    }

    /** A fold over the maps of Vavr. */
    @Benchmark
    public List<VavrLedger> vavrFold() {
        List<VavrLedger> ledgers = new ArrayList<>();
        mutations.forEach(history -> ledgers.add(fold(history)));
        return ledgers;
    }

    private static CoachBudget budget(List<BudgetEvent> history) {
        Either<BudgetRefusal, CoachBudget> replayed = CoachBudget.replay(history);
        return replayed.getOrElseThrow(refusal -> new IllegalStateException(refusal.message()));
    }

    private static ColumnLedger ledger(BudgetColumns events) {
        ColumnLedger ledger = new ColumnLedger(events);
        if (!ledger.replay()) {
            throw new IllegalStateException("an event is not lawful");
        }
        return ledger;
    }

    private static BigDecimalLedger ledger(List<Mutation> history) {
        BigDecimalLedger ledger = new BigDecimalLedger(ceiling());
        history.forEach(ledger::book);
        return ledger;
    }

    private static VavrLedger fold(List<Mutation> history) {
        Either<String, VavrLedger> ledger = Either.right(VavrLedger.of(ceiling()));
        for (Mutation mutation : history) {
            ledger = ledger.flatMap(now -> now.book(mutation));
        }
        return ledger.getOrElseThrow(what -> new IllegalStateException(what));
    }

    private static BigDecimal ceiling() {
        return CoachBudget.USUAL_CEILING.toBigDecimal();
    }
}
