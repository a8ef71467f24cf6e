package org.gezinscoach.examples.benchmarks;

import java.util.List;
import java.util.function.Function;

/**
 * One thing the library does, and how it is measured.
 *
 * @param label what it is, in a few words
 * @param key the name of its file of figures, and of it on the command line
 * @param counted what its size counts, in the singular
 * @param unit the unit of its figures
 * @param sizes the sizes at which the library is measured, rising by a factor of ten
 * @param compared the sizes at which limits and peers are measured, too
 * @param goals what is asked of it
 * @param measuring how it is measured
 */
record Workload(
        String label,
        String key,
        String counted,
        String unit,
        List<Integer> sizes,
        List<Integer> compared,
        List<Goal> goals,
        Function<Workload, List<Row>> measuring) {

    /** A workload that JMH measures. */
    static Workload timed(
            Class<?> benchmark,
            String label,
            String counted,
            List<Integer> sizes,
            List<Integer> compared,
            Goal... goals) {
        String key = benchmark.getSimpleName().replace("Benchmark", "");
        return new Workload(
                label,
                key,
                counted,
                "ms",
                sizes,
                compared,
                List.of(goals),
                workload -> Jmh.measure(benchmark, workload));
    }

    List<Row> measure() {
        return measuring.apply(this);
    }
}
