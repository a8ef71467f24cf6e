package org.gezinscoach.examples.benchmarks;

import java.util.List;
import org.gezinscoach.intake.Priority;
import org.gezinscoach.intake.Rank;
import org.gezinscoach.intake.WaitingHousehold;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Ranks waiting households by complexity, then cost. Why each ranks where it does is worked out when asked, and so not here. */
@State(Scope.Benchmark)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms4g", "-Xmx4g", "-XX:+UseSerialGC", "-XX:+UseTransparentHugePages"})
public class IntakeRankingBenchmark extends Timed {
    /** How many households. */
    @Param("100000")
    public int size;

    private List<WaitingHousehold> waiting = List.of();
    private List<WaitingLine> lines = List.of();
    private WaitingColumns columns = WaitingColumns.of(List.of(), List.of());

    /** Makes the households, and checks that every way ranks them alike. */
    @Setup
    public void makeHouseholds() {
        waiting = WaitingList.of(size);
        lines = waiting.stream().map(WaitingLine::of).toList();
        columns = WaitingColumns.of(waiting, WaitingList.coaches(size));
        List<Rank> ranks = gezinscoach().asJava();
        int[] packed = limit();
        List<WaitingLine> chain = comparatorChain();
        for (int i = 0; i < size; i++) {
            check(ranks.get(i).waiting().equals(waiting.get(packed[i])));
            check(WaitingLine.of(ranks.get(i).waiting()).equals(chain.get(i)));
        }
    }

    /** The library's ranking. */
    @Benchmark
    public io.vavr.collection.List<Rank> gezinscoach() {
        return new Priority.ComplexityFirst().rank(waiting);
    }

    /** Packed into longs, and those sorted. */
    @Benchmark
    public int[] limit() {
        return PackedSort.order(columns);
    }

    /** Records sorted by a chain of comparators. */
    @Benchmark
    public List<WaitingLine> comparatorChain() {
        return lines.stream().sorted(WaitingLine.ORDER).toList();
    }

    private static void check(boolean same) {
        if (!same) {
            throw new IllegalStateException("the ways rank differently");
        }
    }
}
