package org.gezinscoach.examples.benchmarks;

import java.util.List;

/**
 * A workload, and what was measured of it in one run.
 *
 * @param workload the workload
 * @param rows a row for each way and size
 */
record Measured(Workload workload, List<Row> rows) {
    /** What was measured of one way at one size. */
    Row row(String way, int size) {
        return rows.stream()
                .filter(row -> row.way().equals(way) && row.size() == size)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException(workload.key() + ": " + way + " was not measured at " + size));
    }
}
