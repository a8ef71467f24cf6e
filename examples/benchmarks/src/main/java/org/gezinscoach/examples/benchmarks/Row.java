package org.gezinscoach.examples.benchmarks;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;

/**
 * What was measured of one way at one size.
 *
 * @param way the method that was measured
 * @param size how much it was given
 * @param figure milliseconds, or what the workload counts instead: the median of what was measured
 * @param least the least that was measured
 * @param most the most that was measured
 * @param bytes how many bytes it allocated
 */
record Row(String way, int size, double figure, double least, double most, double bytes) {
    static Row parse(String line) {
        List<String> cells = List.of(line.split("\t", -1));
        return new Row(
                cells.get(0),
                Integer.parseInt(cells.get(1)),
                Double.parseDouble(cells.get(2)),
                Double.parseDouble(cells.get(3)),
                Double.parseDouble(cells.get(4)),
                Double.parseDouble(cells.get(5)));
    }

    /** As it is kept in a file. */
    String line() {
        return Stream.of(way, size, figure, least, most, bytes)
                .map(String::valueOf)
                .collect(joining("\t"));
    }
}
