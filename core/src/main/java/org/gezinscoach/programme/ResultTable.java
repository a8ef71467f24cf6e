package org.gezinscoach.programme;

import io.vavr.collection.List;
import io.vavr.control.Either;
import java.math.BigDecimal;
import java.util.function.Function;
import java.util.function.Supplier;
import org.gezinscoach.internal.TextTable;
import org.gezinscoach.intervention.Payer;
import org.gezinscoach.money.Total;
import org.gezinscoach.savings.NetRefusal;
import org.gezinscoach.savings.NetResult;
import org.gezinscoach.savings.SavingKey;
import org.gezinscoach.savings.SavingKind;
import org.gezinscoach.savings.SavingsCube;

/** The results of periods side by side, as they print: a column for each period, a row for each figure. */
record ResultTable(String title, List<Column> columns) {

    /** What a column shows of a period. */
    record Column(
            String heading,
            SavingsCube headline,
            SavingsCube apart,
            Total coachingCost,
            Either<NetRefusal, NetResult> net) {}

    /** A figure as it prints; of one that would overflow, that it is too large. */
    static String figure(Supplier<?> figure) {
        try {
            return String.valueOf(figure.get());
        } catch (ArithmeticException overflow) {
            return "too large";
        }
    }

    /** The total of each kind of saving, which do not simply add; {@code EUR 0.00} of nothing. */
    static String byKind(SavingsCube savings) {
        return savings.isEmpty()
                ? Total.ZERO.known().toString()
                : figure(() -> savings.by(SavingKey::kind)
                        .map(kind -> kind._1() + " " + kind._2())
                        .mkString(", "));
    }

    @Override
    public String toString() {
        TextTable table = new TextTable(title).text("");
        columns.forEach(column -> table.figure(column.heading()));
        kinds().forEach(kind ->
                table.row(row(kind.name(), column -> column.headline().total(kind))));
        table.row(row("coaching cost", Column::coachingCost));
        table.row(net("net", NetResult::net));
        table.row(net("ratio", net -> net.ratio().map(BigDecimal::toString).getOrElse("none")));
        table.row(net("switching value", NetResult::switchingValue));
        payersApart()
                .forEach(payer -> table.row(row(
                        "apart: " + payer,
                        column -> column.apart()
                                .where(key -> key.payer() == payer)
                                .total())));
        return table.toString();
    }

    private List<String> row(String label, Function<Column, ?> cell) {
        return columns.map(column -> figure(() -> cell.apply(column))).prepend(label);
    }

    /** A figure of the net result, or why there is none. */
    private List<String> net(String label, Function<NetResult, ?> cell) {
        return row(label, column -> column.net().fold(NetRefusal::code, cell));
    }

    private List<SavingKind> kinds() {
        return columns.flatMap(column -> column.headline().cells().keySet())
                .map(SavingKey::kind)
                .distinct()
                .sorted();
    }

    private List<Payer> payersApart() {
        return columns.flatMap(column -> column.apart().cells().keySet())
                .map(SavingKey::payer)
                .distinct()
                .sorted();
    }
}
