package org.gezinscoach.examples.benchmarks;

import static org.gezinscoach.examples.benchmarks.Goal.atMost;
import static org.gezinscoach.examples.benchmarks.Goal.bytes;
import static org.gezinscoach.examples.benchmarks.Goal.faster;

import java.util.List;

/** All that is measured, and what is asked of it. */
final class Workloads {
    static final List<Workload> ALL = List.of(
            Workload.timed(
                    CubeBenchmark.class,
                    "cube of savings lines, by year and all six parts of the key",
                    "line",
                    List.of(100_000, 1_000_000, 10_000_000),
                    List.of(1_000_000, 10_000_000),
                    atMost(1.8, "limit"),
                    faster(5, "streamsOfBigDecimal"),
                    faster(5, "streamsOfJodaMoney"),
                    faster(2.5, "duckDbOneThread"),
                    bytes(1),
                    faster(1.6, "gezinscoach").of("gezinscoachTwoThreads")),
            Workload.timed(
                    LedgerBenchmark.class,
                    "replay of coach-budget events over 1,000 budgets, every law checked",
                    "event",
                    List.of(100_000, 1_000_000, 10_000_000),
                    List.of(1_000_000),
                    atMost(1.8, "limit"),
                    faster(4, "mapOfBigDecimal")),
            Workload.timed(
                    TimelineBenchmark.class,
                    "caseload timeline of ten years, 10 assignments and 20 absences a coach",
                    "coach",
                    List.of(1_000, 10_000, 100_000),
                    List.of(10_000),
                    atMost(3, "limit"),
                    faster(4, "treeMap"),
                    faster(300, "dailyScan")),
            HeapOfSavings.WORKLOAD,
            Workload.timed(
                    "org.gezinscoach.examples.spark.SparkBenchmark",
                    "savings lines of a country on disk, by municipality and all that tells them apart, two cores",
                    "line",
                    List.of(100_000, 1_000_000, 10_000_000),
                    List.of(10_000_000),
                    atMost(3, "plainJava"),
                    faster(1, "dataFrame")));

    private Workloads() {}
}
