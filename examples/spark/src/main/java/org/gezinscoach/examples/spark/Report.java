package org.gezinscoach.examples.spark;

import static java.util.Comparator.comparing;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.HorizontalAlign;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.gezinscoach.money.Total;
import org.gezinscoach.savings.SavingKey;

/** An answer in a few tables of text. */
final class Report {
    private static final int LARGEST = 5;

    private final Answer answer;

    Report(Answer answer) {
        this.answer = answer;
    }

    String text() {
        return String.join(
                "\n",
                String.format(
                        Locale.ROOT,
                        "%,d lines of %,d municipalities; %,d failed",
                        answer.lines(),
                        answer.municipalities().size(),
                        answer.failed().size()),
                "",
                "The country, by kind of saving",
                table("Kind", kinds()),
                "",
                "The municipalities with the most savings",
                table("Municipality", largest()),
                "");
    }

    private Stream<List<String>> kinds() {
        return answer.country().by(SavingKey::kind).toJavaMap().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(kind -> row(kind.getKey().name(), kind.getValue()));
    }

    private Stream<List<String>> largest() {
        return answer.municipalities().entrySet().stream()
                .map(municipality ->
                        Map.entry(municipality.getKey(), municipality.getValue().total()))
                .sorted(Collections.reverseOrder(
                        comparing(municipality -> municipality.getValue().known())))
                .limit(LARGEST)
                .map(municipality -> row(municipality.getKey(), municipality.getValue()));
    }

    private static List<String> row(String first, Total total) {
        return List.of(
                first,
                String.format(Locale.ROOT, "%,.2f", total.known().toBigDecimal()),
                String.format(Locale.ROOT, "%,d", total.unknownGains()),
                String.format(Locale.ROOT, "%,d", total.unknownCosts()));
    }

    private static String table(String first, Stream<List<String>> rows) {
        Column[] columns = Stream.of(first, "Euros", "Unknown gains", "Unknown costs")
                .map(heading -> new Column()
                        .header(heading)
                        .headerAlign(heading.equals(first) ? HorizontalAlign.LEFT : HorizontalAlign.RIGHT)
                        .dataAlign(heading.equals(first) ? HorizontalAlign.LEFT : HorizontalAlign.RIGHT))
                .toArray(Column[]::new);
        return AsciiTable.getTable(
                AsciiTable.BASIC_ASCII_NO_DATA_SEPARATORS,
                columns,
                rows.map(row -> row.toArray(String[]::new)).toArray(String[][]::new));
    }
}
