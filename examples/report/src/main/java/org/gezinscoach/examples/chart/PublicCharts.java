package org.gezinscoach.examples.chart;

import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.time.Year;
import java.util.Locale;
import java.util.function.Predicate;
import org.gezinscoach.disclosure.PublishedCell;
import org.gezinscoach.disclosure.PublishedTable;
import org.gezinscoach.examples.chart.Bars.Part;
import org.gezinscoach.examples.chart.Bars.Row;
import org.gezinscoach.examples.chart.Sheet.LegendKey;
import org.gezinscoach.examples.evaluation.Language;
import org.gezinscoach.money.Euro;
import org.gezinscoach.programme.PublicEdition;
import org.gezinscoach.programme.PublishedGoal;
import org.gezinscoach.programme.PublishedGoal.Basis;
import org.gezinscoach.savings.SavingKind;

/**
 * The charts of a public edition, in one language. They are drawn from nothing but the edition; a figure that is left out is a
 * mark, and has no length.
 */
public final class PublicCharts {
    private static final String UNSTATED = "UNSTATED";
    private static final Map<String, Ink> GOALS = HashMap.of(
            "REACHED",
            Ink.BLUE,
            "PARTLY",
            Ink.SKY,
            "NOT_YET",
            Ink.ORANGE,
            "NOT_REACHED",
            Ink.ORANGE,
            "NOT_OBSERVED",
            Ink.PALE);

    private final PublicEdition edition;
    private final Language language;
    private final Wording wording;

    /** The charts of an edition. */
    public PublicCharts(PublicEdition edition, Language language) {
        this.edition = edition;
        this.language = language;
        wording = new Wording(language);
    }

    /** Every chart for which a figure is published. */
    public List<Picture> all() {
        return savings().appendAll(goals());
    }

    /** How many households reached each goal, as observed and as reported: a chart each, where a figure is published. */
    public List<Picture> goals() {
        return goals("public-observed", goal -> goal.basis() == Basis.OBSERVED)
                .toList()
                .appendAll(goals("public-reported", goal -> goal.basis() != Basis.OBSERVED));
    }

    /** The savings by year and kind: a chart for each table that is not left out whole. */
    public List<Picture> savings() {
        return edition.savings().filter(table -> !table.isSuppressedWhole()).map(this::savings);
    }

    private Picture savings(PublishedTable table) {
        List<Row> rows = table.rows().flatMap(year -> table.columns().map(kind -> row(table, year, kind)));
        List<SavingKind> kinds = table.columns().map(SavingKind::valueOf);
        Sheet sheet = new Sheet(
                language.say("chart-public-savings", edition.municipality()),
                language.say(edition.isComplete() ? "chart-public-sub" : "chart-public-known-sub"),
                kinds.map(kind -> new LegendKey(Kinds.ink(kind), language.say(kind.name())))
                        .appendAll(leftOut(rows)),
                new Bars(rows, language.say("euros"), language.locale()),
                source());
        String id = "public-savings-"
                + table.columns().mkString("-").toLowerCase(Locale.ROOT).replace('_', '-');
        return new Picture(id, sheet, rows.map(Row::words).mkString("; "));
    }

    private Row row(PublishedTable table, String year, String kind) {
        String label = year(year) + (table.columns().size() > 1 ? ": " + language.say(kind) : "");
        Ink ink = Kinds.ink(SavingKind.valueOf(kind));
        return table.cell(year, kind)
                .fold(
                        exact -> row(label, ink, exact.figure(), "{0}"),
                        rounded -> row(label, ink, rounded.figure(), language.say("about", "{0}")),
                        suppressed -> leftOut(label));
    }

    private Row row(String label, Ink ink, long cents, String form) {
        Euro euro = Euro.ofCents(cents);
        List<Part> parts = euro.isZero() ? List.empty() : List.of(new Part(ink, Wording.length(euro)));
        return new Row(label, parts, Option.none(), form.replace("{0}", wording.amount(euro)));
    }

    private Row leftOut(String label) {
        return new Row(label, List.empty(), Option.some(Mark.LEFT_OUT), language.say("left-out"));
    }

    private String year(String label) {
        Option<Year> year = Option.when(!label.equals(UNSTATED), () -> Year.parse(label));
        return language.year(year)
                + (year.exists(edition.provisionalYears()::contains)
                        ? " (" + language.say("provisional-mark") + ")"
                        : "");
    }

    private Option<Picture> goals(String kind, Predicate<PublishedGoal> which) {
        List<PublishedGoal> goals = edition.goals().filter(which);
        boolean any = goals.exists(goal -> !goal.table().isSuppressedWhole());
        return Option.when(any, () -> {
            List<Row> rows = goals.map(this::row);
            List<String> columns = goals.head().table().columns();
            Sheet sheet = new Sheet(
                    language.say("chart-goals", edition.municipality()),
                    language.say(kind),
                    columns.map(column -> new LegendKey(GOALS.get(column).get(), column(column)))
                            .appendAll(leftOut(rows)),
                    new Bars(rows, language.say("households"), language.locale()),
                    source());
            return new Picture(kind + "-goals", sheet, rows.map(Row::words).mkString("; "));
        });
    }

    private String column(String constant) {
        return language.say(constant.toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private Row row(PublishedGoal goal) {
        List<PublishedCell> cells = goal.table().cells().head();
        List<Part> parts = cells.init()
                .zip(goal.table().columns())
                .flatMap(cell -> figure(cell._1())
                        .filter(figure -> figure > 0)
                        .map(figure -> new Part(GOALS.get(cell._2()).get(), figure.doubleValue())));
        boolean whole = cells.init().forAll(cell -> !cell.isSuppressed());
        String reached = cells.last().isSuppressed()
                ? language.say("left-out")
                : language.say(whole ? "of-how-many" : "left-out-of", number(goal, cells.head()), number(cells.last()));
        return new Row(
                goal.goal().label()
                        + goal.counted().map(counted -> " (" + counted + ")").getOrElse(""),
                whole ? parts : List.empty(),
                Option.when(!whole, Mark.LEFT_OUT),
                reached);
    }

    private String number(PublishedGoal goal, PublishedCell cell) {
        boolean isBound = goal.basis() == Basis.REPORTED_AT_LEAST && !cell.isSuppressed();
        return isBound ? language.say("at-least", number(cell)) : number(cell);
    }

    private String number(PublishedCell cell) {
        return cell.fold(
                exact -> String.valueOf(exact.figure()),
                rounded -> language.say("about", String.valueOf(rounded.figure())),
                suppressed -> language.say("left-out"));
    }

    private static Option<Long> figure(PublishedCell cell) {
        return cell.fold(
                exact -> Option.some(exact.figure()),
                rounded -> Option.some(rounded.figure()),
                suppressed -> Option.none());
    }

    private Option<LegendKey> leftOut(List<Row> rows) {
        return Option.when(
                rows.exists(row -> row.mark().isDefined()),
                () -> new LegendKey(Mark.LEFT_OUT, language.say("chart-left-out")));
    }

    private String source() {
        return language.say("chart-public-source", edition.municipality(), edition.policy());
    }
}
