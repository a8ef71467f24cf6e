package org.gezinscoach.examples.benchmarks;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The tables of what was measured, in Markdown. */
final class Tables {
    private static final Map<String, String> PROPER_NAMES = Map.of(
            "big decimal", "BigDecimal",
            "data frame", "DataFrame",
            "dsl json", "dsl-json",
            "duck db", "DuckDB",
            "gson", "Gson",
            "jackson", "Jackson ",
            "joda money", "Joda-Money",
            "or tools", "OR-Tools",
            "tree map", "TreeMap",
            "vavr", "Vavr");

    private Tables() {}

    /** On what was measured: a line, or more where not all was measured at once. */
    static String machines(List<Measured> all) {
        return all.stream()
                .map(Measured::machine)
                .distinct()
                .map(line -> line + "\n")
                .collect(joining("\n"));
    }

    /** Every goal, and what was reached. */
    static String goals(List<Measured> all) {
        StringBuilder text = new StringBuilder("| workload | size | goal | reached | |\n|---|--:|---|--:|---|\n");
        for (Measured measured : all) {
            for (Goal goal : measured.workload().goals()) {
                for (int size : measured.workload().compared()) {
                    double reached = goal.reached(way -> measured.row(way, size));
                    row(
                            text,
                            measured.workload().label() + subject(goal),
                            count(size),
                            goal.text(),
                            figure(reached),
                            goal.isMet(reached) ? "met" : "**missed**");
                }
            }
        }
        return text.toString();
    }

    /** How the time grows with the size: the exponent is 1 where ten times as much takes ten times as long. */
    static String growth(List<Measured> all) {
        StringBuilder text = new StringBuilder("| workload | sizes | figures | exponent |\n|---|---|---|--:|\n");
        for (Measured measured : all) {
            List<Row> own = measured.rows().stream()
                    .filter(row -> row.way().equals(Jmh.OWN))
                    .sorted(Comparator.comparingInt(Row::size))
                    .toList();
            Row first = own.get(0);
            Row last = own.get(own.size() - 1);
            double exponent = Math.log(last.figure() / first.figure()) / Math.log((double) last.size() / first.size());
            row(
                    text,
                    measured.workload().label(),
                    joined(own.stream().map(row -> count(row.size())).toList()),
                    joined(own.stream().map(row -> figure(row.figure())).toList()) + " "
                            + measured.workload().unit(),
                    figure(exponent));
        }
        return text.toString();
    }

    /** All that was measured of one workload, each way beside the limit of its size. */
    static String ways(Measured measured) {
        StringBuilder text = new StringBuilder("| way | " + measured.workload().counted() + " | "
                + measured.workload().unit() + " | from | to | beside the limit | bytes each |\n"
                + "|---|--:|--:|--:|--:|--:|--:|\n");
        for (int size : measured.workload().compared()) {
            double limit = measured.row("limit", size).figure();
            measured.rows().stream()
                    .filter(row -> row.size() == size)
                    .sorted(Comparator.comparingDouble(Row::figure))
                    .forEach(row -> row(
                            text,
                            words(row.way()),
                            count(size),
                            figure(row.figure()),
                            figure(row.least()),
                            figure(row.most()),
                            figure(row.figure() / limit),
                            figure(row.bytes() / size)));
        }
        return text.toString();
    }

    private static String subject(Goal goal) {
        return goal.subject().equals(Jmh.OWN) ? "" : ": " + words(goal.subject());
    }

    /** {@code streamsOfBigDecimal} as {@code streams of BigDecimal}. */
    static String words(String way) {
        String words = way.replaceAll("(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> name : PROPER_NAMES.entrySet()) {
            words = words.replace(name.getKey(), name.getValue());
        }
        return words;
    }

    private static void row(StringBuilder text, String... cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private static String joined(List<String> parts) {
        return String.join(", ", parts);
    }

    private static String count(int size) {
        return String.format(Locale.ROOT, "%,d", size);
    }

    private static String figure(double figure) {
        double size = Math.abs(figure);
        return String.format(Locale.ROOT, size >= 100 ? "%,.0f" : size >= 10 ? "%.1f" : "%.2f", figure);
    }
}
