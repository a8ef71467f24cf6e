package org.gezinscoach.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Measures the workloads whose keys match a pattern, keeps the figures of each in a file, and writes the tables of all files. */
public final class Benchmarks {
    private Benchmarks() {}

    /** Expects the pattern and the folder of the project. */
    public static void main(String[] arguments) throws IOException {
        Path project = Path.of(arguments[1]);
        Path figures = Files.createDirectories(project.resolve("examples/benchmarks/target/figures"));
        for (Workload workload : Workloads.ALL) {
            if (workload.key().matches(arguments[0])) {
                Files.write(
                        figures.resolve(workload.key()),
                        workload.measure().stream().map(Row::line).toList());
            }
        }
    }

    static List<Row> rows(Path file) throws IOException {
        List<Row> rows = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            rows.add(Row.parse(line));
        }
        return rows;
    }
}
