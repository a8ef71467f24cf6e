package org.gezinscoach.examples.benchmarks;

import java.util.List;

/**
 * What was measured of one way at one size.
 *
 * @param way the method that was measured
 * @param size how much it was given
 * @param figure milliseconds, or what the workload counts instead
 * @param error half of the interval that holds the figure with 99.9 % confidence; NaN where it was measured once
 * @param bytes how many bytes it allocated; NaN where that was not measured
 */
record Row(String way, int size, double figure, double error, double bytes) {
    static Row parse(String line) {
        List<String> cells = List.of(line.split("\t", -1));
        return new Row(
                cells.get(0),
                Integer.parseInt(cells.get(1)),
                Double.parseDouble(cells.get(2)),
                Double.parseDouble(cells.get(3)),
                Double.parseDouble(cells.get(4)));
    }

    /** As it is kept in a file. */
    String line() {
        return String.join(
                "\t", way, String.valueOf(size), String.valueOf(figure), String.valueOf(error), String.valueOf(bytes));
    }
}
