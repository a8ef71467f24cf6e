package org.gezinscoach.examples.chart;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Year;
import org.gezinscoach.examples.chart.Bars.Part;
import org.gezinscoach.examples.chart.Bars.Row;
import org.gezinscoach.examples.chart.Sheet.LegendKey;
import org.gezinscoach.examples.evaluation.Language;
import org.gezinscoach.intervention.Source;
import org.gezinscoach.money.Total;
import org.gezinscoach.programme.CoachingCost;
import org.gezinscoach.programme.Evaluation;
import org.gezinscoach.programme.HouseholdResult;
import org.gezinscoach.programme.YearResult;
import org.gezinscoach.savings.NetResult;
import org.gezinscoach.savings.Saving;
import org.gezinscoach.savings.SavingKey;
import org.gezinscoach.savings.SavingKind;

/** Draws what was saved: by household, and beside what the coaching cost. */
final class SavingsChart {
    private final Evaluation evaluation;
    private final Language language;
    private final Wording wording;
    private final List<Saving> savings;

    SavingsChart(Evaluation evaluation, Language language) {
        this.evaluation = evaluation;
        this.language = language;
        wording = new Wording(language);
        savings = evaluation.savings().filter(saving -> evaluation.policy().isHeadline(saving.payer()));
    }

    Option<Picture> byHousehold() {
        List<Row> rows = evaluation.households().flatMap(this::rows);
        return Option.when(savings.nonEmpty() && rows.nonEmpty(), () -> {
            Sheet sheet = new Sheet(
                    title("chart-households"),
                    language.say("chart-households-sub") + apart(),
                    kinds(rows).appendAll(unknown(rows)),
                    new Bars(rows, language.say("euros"), language.locale()),
                    source(savings.map(Saving::source)));
            return new Picture("savings-by-household", sheet, words(rows));
        });
    }

    private String title(String key) {
        return language.say(key, evaluation.programme().municipality());
    }

    private List<Row> rows(HouseholdResult result) {
        List<Saving> own = savings.filter(saving ->
                saving.household().equals(result.household()) && saving.year().equals(result.year()));
        String label = result.household()
                + result.year().map(year -> " (" + year + ")").getOrElse("");
        return own.map(Saving::kind)
                .distinct()
                .sorted()
                .map(kind -> row(own.filter(saving -> saving.kind() == kind), kind))
                .zipWithIndex((row, place) -> new Row(place == 0 ? label : "", row.parts(), row.mark(), row.note()));
    }

    private Row row(List<Saving> own, SavingKind kind) {
        Total total = own.map(Saving::amount).foldLeft(Total.ZERO, Total::plus);
        String note = wording.total(total)
                + (total.known().isNegative() ? " (" + language.say("extra-cost") + ")" : "")
                + (total.known().isZero() && !total.isComplete() ? ": " + language.say(kind.name()) : "");
        return new Row("", parts(kind, total), unknown(total), note);
    }

    private static List<Part> parts(SavingKind kind, Total total) {
        return total.known().isZero()
                ? List.empty()
                : List.of(new Part(Kinds.ink(kind), Wording.length(total.known())));
    }

    private static Option<Mark> unknown(Total total) {
        return Option.when(!total.isComplete(), Mark.UNKNOWN);
    }

    Option<Picture> costAndSavings() {
        List<YearResult> years =
                evaluation.years().filter(year -> year.result().net().isRight());
        List<Row> rows = years.flatMap(year -> year.result().net().toList().flatMap(net -> rows(year, net)));
        return Option.when(
                years.exists(year -> year.result().coachingCost().known().cents() > 0), () -> {
                    Sheet sheet = new Sheet(
                            title("chart-net"),
                            language.say("chart-net-sub") + apart(),
                            List.of(new LegendKey(Ink.CHARCOAL, language.say("coaching-cost")))
                                    .appendAll(kinds(rows))
                                    .appendAll(Option.when(
                                            rows.flatMap(Row::parts).exists(part -> part.ink() == Ink.OPEN),
                                            () -> new LegendKey(Ink.OPEN, language.say("chart-switching"))))
                                    .appendAll(unknown(rows)),
                            new Bars(rows, language.say("euros"), language.locale()),
                            source(sources(years.flatMap(YearResult::year))));
                    return new Picture("cost-and-savings", sheet, words(rows));
                });
    }

    private List<Row> rows(YearResult year, NetResult net) {
        String label = language.year(year.year())
                + (year.result().provisional() ? " (" + language.say("provisional-mark") + ")" : "");
        Option<Part> switching = net.switchingValue()
                .fold(
                        least -> Option.when(
                                !least.amount().isZero(), () -> new Part(Ink.OPEN, Wording.length(least.amount()))),
                        open -> Option.none(),
                        nothing -> Option.none());
        List<Part> saved =
                year.result().headline().by(SavingKey::kind).toList().flatMap(kind -> parts(kind._1(), kind._2()));
        return List.of(
                new Row(
                        label + ": " + language.say("cost-word"),
                        List.of(new Part(Ink.CHARCOAL, Wording.length(net.coachingCost()))),
                        Option.none(),
                        wording.amount(net.coachingCost())),
                new Row(
                        language.say("savings-word"),
                        saved.appendAll(switching),
                        unknown(net.savings()),
                        wording.total(net.savings()) + switching(net)));
    }

    private String switching(NetResult net) {
        return net.switchingValue()
                .fold(
                        least -> "; " + language.say("switching-note", wording.amount(least.amount())),
                        open -> "; " + language.say("switching-note", language.say("open")),
                        nothing -> "");
    }

    private List<Source> sources(List<Year> years) {
        return savings.map(Saving::source)
                .appendAll(evaluation
                        .programme()
                        .coachingCosts()
                        .filter(cost -> years.contains(cost.year()))
                        .map(CoachingCost::source));
    }

    /** The kinds of which a bar is drawn. */
    private List<LegendKey> kinds(List<Row> rows) {
        List<Ink> drawn = rows.flatMap(Row::parts).map(Part::ink);
        return List.of(SavingKind.values())
                .filter(kind -> drawn.contains(Kinds.ink(kind)))
                .map(kind -> new LegendKey(Kinds.ink(kind), language.say(kind.name())));
    }

    private Option<LegendKey> unknown(List<Row> rows) {
        return Option.when(
                rows.exists(row -> row.mark().isDefined()),
                () -> new LegendKey(Mark.UNKNOWN, language.say("chart-unknown")));
    }

    private String apart() {
        String payers = evaluation
                .overall()
                .apart()
                .by(SavingKey::payer)
                .keySet()
                .map(payer -> language.name(payer, payer.label()))
                .mkString(", ");
        return payers.isEmpty() ? "" : "; " + language.say("chart-apart", payers);
    }

    private String source(List<Source> sources) {
        return wording.source(sources) + ". "
                + language.say("chart-policy", evaluation.policy().name()) + ".";
    }

    private static String words(List<Row> rows) {
        return rows.foldLeft(List.<String>empty(), (all, row) -> all.append(row.words()))
                .mkString("; ");
    }
}
