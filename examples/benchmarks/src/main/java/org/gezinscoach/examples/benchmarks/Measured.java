package org.gezinscoach.examples.benchmarks;

import java.util.List;
import java.util.stream.Stream;

/**
 * A workload, and what was measured of it in one run.
 *
 * @param workload the workload
 * @param machine on what it was measured, in a line
 * @param rows a row for each way and size
 */
record Measured(Workload workload, String machine, List<Row> rows) {
    static Measured parse(Workload workload, List<String> lines) {
        return new Measured(
                workload, lines.get(0), lines.stream().skip(1).map(Row::parse).toList());
    }

    /** As it is kept in a file. */
    List<String> lines() {
        return Stream.concat(Stream.of(machine), rows.stream().map(Row::line)).toList();
    }

    /** What was measured of one way at one size. */
    Row row(String way, int size) {
        return rows.stream()
                .filter(row -> row.way().equals(way) && row.size() == size)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException(workload.key() + ": " + way + " was not measured at " + size));
    }
}
