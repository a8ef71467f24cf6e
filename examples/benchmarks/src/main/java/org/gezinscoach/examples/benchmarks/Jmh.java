package org.gezinscoach.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.util.Statistics;

/** Runs the methods of a benchmark by JMH: all of them at the compared sizes, the library's own at the others. */
final class Jmh {
    /** How the library's own ways are called, whatever comes after. */
    static final String OWN = "gezinscoach";

    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private Jmh() {}

    static boolean isThere(String benchmark) {
        return Jmh.class.getResource("/" + benchmark.replace('.', '/') + ".class") != null;
    }

    static List<Row> measure(String benchmark, Workload workload) {
        List<Row> rows = new ArrayList<>(run(benchmark, ".*", workload.compared()));
        List<Integer> alone = workload.sizes().stream()
                .filter(size -> !workload.compared().contains(size))
                .toList();
        if (!alone.isEmpty()) {
            rows.addAll(run(benchmark, OWN + ".*", alone));
        }
        return rows;
    }

    private static List<Row> run(String benchmark, String methods, List<Integer> sizes) {
        var options = new OptionsBuilder()
                .include("^" + Pattern.quote(benchmark + ".") + methods)
                .param("size", sizes.stream().map(String::valueOf).toArray(String[]::new))
                .addProfiler(GCProfiler.class)
                .shouldDoGC(true) // what is measured are values that have been there for a while
                .shouldFailOnError(true)
                .build();
        try {
            return new Runner(options).run().stream().map(Jmh::row).toList();
        } catch (RunnerException e) {
            throw new IllegalStateException(benchmark + " could not be measured", e);
        }
    }

    private static Row row(RunResult run) {
        Statistics times = run.getPrimaryResult().getStatistics();
        return new Row(
                run.getPrimaryResult().getLabel(),
                Integer.parseInt(run.getParams().getParam("size")),
                times.getPercentile(50),
                times.getMin(),
                times.getMax(),
                Objects.requireNonNull(run.getSecondaryResults().get(ALLOCATED), ALLOCATED)
                        .getScore());
    }
}
