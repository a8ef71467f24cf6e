package org.gezinscoach.examples.benchmarks;

import java.util.List;
import java.util.function.Function;

/**
 * One thing the library does, and how it is measured.
 *
 * @param label what it is, in a few words
 * @param key the name of its file of figures, and of it on the command line
 * @param counted what its size counts, in the plural
 * @param unit the unit of its figures
 * @param sizes the sizes at which the library is measured, rising by a factor of ten
 * @param compared the sizes at which limits and peers are measured, too
 * @param goals what is asked of it
 * @param note what is to be known of its figures; empty if nothing
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
        String note,
        Function<Workload, List<Row>> measuring) {

    /** A workload that JMH measures. */
    static Workload timed(
            Class<?> benchmark,
            String label,
            String counted,
            List<Integer> sizes,
            List<Integer> compared,
            Goal... goals) {
        return timed(benchmark.getName(), label, counted, sizes, compared, goals);
    }

    /**
     * A workload that JMH measures where its class is on the class path: what needs many libraries of its own lies in its own
     * module, and burdens no other.
     */
    static Workload timed(
            String benchmark,
            String label,
            String counted,
            List<Integer> sizes,
            List<Integer> compared,
            Goal... goals) {
        String key = benchmark.substring(benchmark.lastIndexOf('.') + 1).replace("Benchmark", "");
        return new Workload(
                label,
                key,
                counted,
                "ms",
                sizes,
                compared,
                List.of(goals),
                "",
                workload -> Jmh.isThere(benchmark) ? Jmh.measure(benchmark, workload) : List.of());
    }

    /** The same workload with a note. */
    Workload noting(String text) {
        return new Workload(label, key, counted, unit, sizes, compared, goals, text, measuring);
    }

    /** What was measured of it; nothing if its class is not on the class path. */
    List<Row> measure() {
        return measuring.apply(this);
    }
}
