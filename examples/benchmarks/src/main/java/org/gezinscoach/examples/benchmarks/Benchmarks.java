package org.gezinscoach.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Measures the workloads whose keys match a pattern, keeps what came of each in a file, and writes the tables of all files. */
public final class Benchmarks {
    private static final String BEGIN = "<!-- measured: begin -->\n";
    private static final String END = "<!-- measured: end -->\n";

    private Benchmarks() {}

    /** Expects the pattern and the folder of the project. */
    public static void main(String[] arguments) throws IOException {
        Path project = Path.of(arguments[1]);
        Path figures = project.resolve("examples/benchmarks/figures");
        List<Measured> all = new ArrayList<>();
        for (Workload workload : Workloads.ALL) {
            Path file = figures.resolve(workload.key() + ".tsv");
            List<Row> rows = workload.key().matches(arguments[0]) ? workload.measure() : List.of();
            if (rows.isEmpty()) {
                System.out.println(workload.key() + " is not measured: not asked for, or not on the class path");
            } else {
                Files.write(file, new Measured(workload, Machine.text(), rows).lines());
            }
            if (Files.exists(file)) {
                all.add(Measured.parse(workload, Files.readAllLines(file)));
            }
        }
        Files.writeString(project.resolve("docs/performance.md"), page(all));
        Path readme = project.resolve("README.md");
        Files.writeString(readme, between(Files.readString(readme), Tables.machines(all) + "\n" + Tables.goals(all)));
    }

    private static String page(List<Measured> all) {
        StringBuilder page = new StringBuilder(
                        "# Performance\n\nMade by `mvn -q process-classes -P benchmarks,spark-benchmarks`. ")
                .append(
                        "What is timed was measured in three rounds of one run: in each all ways of a workload take their "
                                + "turn, in a new virtual machine each; only their ratios say something. Figures are medians of all "
                                + "rounds; bytes are those that Java allocates, and what DuckDB and OR-Tools take besides is not in "
                                + "them.\n\n")
                .append(Tables.machines(all))
                .append("\n## Goals\n\n")
                .append(Tables.goals(all))
                .append("\n## Growth\n\nAn exponent of 1: ten times as much takes ten times as long.\n\n")
                .append(Tables.growth(all));
        for (Measured measured : all) {
            page.append("\n## ")
                    .append(measured.workload().label())
                    .append("\n\n")
                    .append(Tables.ways(measured));
            if (!measured.workload().note().isEmpty()) {
                page.append("\n").append(measured.workload().note()).append("\n");
            }
        }
        return page.toString();
    }

    /** A text with the part between the marks replaced. */
    private static String between(String text, String part) {
        int begin = text.indexOf(BEGIN) + BEGIN.length();
        return text.substring(0, begin) + part + text.substring(text.indexOf(END, begin));
    }
}
