package org.gezinscoach.examples.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

    /** In each round all ways take their turn, so that what disturbs a machine for some minutes disturbs them all. */
    private static final int ROUNDS = 3;

    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private Jmh() {}

    static boolean isThere(String benchmark) {
        return Jmh.class.getResource("/" + benchmark.replace('.', '/') + ".class") != null;
    }

    static List<Row> measure(String benchmark, Workload workload) {
        List<Integer> alone = workload.sizes().stream()
                .filter(size -> !workload.compared().contains(size))
                .toList();
        Map<String, List<RunResult>> runs = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            Stream.concat(run(benchmark, ".*", workload.compared()), run(benchmark, OWN + ".*", alone))
                    .forEach(run -> runs.computeIfAbsent(run.getParams().id(), id -> new ArrayList<>())
                            .add(run));
        }
        return runs.values().stream().map(Jmh::together).map(Jmh::row).toList();
    }

    private static Stream<RunResult> run(String benchmark, String methods, List<Integer> sizes) {
        var options = new OptionsBuilder()
                .include("^" + Pattern.quote(benchmark + ".") + methods)
                .param("size", sizes.stream().map(String::valueOf).toArray(String[]::new))
                .addProfiler(GCProfiler.class)
                .shouldDoGC(true) // what is measured are values that have been there for a while
                .shouldFailOnError(true)
                .build();
        try {
            return new Runner(options).run().stream();
        } catch (RunnerException e) {
            throw new IllegalStateException(benchmark + " could not be measured", e);
        }
    }

    private static RunResult together(List<RunResult> rounds) {
        return new RunResult(
                rounds.get(0).getParams(),
                rounds.stream()
                        .flatMap(round -> round.getBenchmarkResults().stream())
                        .toList());
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
