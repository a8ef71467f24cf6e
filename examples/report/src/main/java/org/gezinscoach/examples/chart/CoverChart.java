package org.gezinscoach.examples.chart;

import io.vavr.collection.List;
import io.vavr.control.Option;
import org.gezinscoach.budget.BudgetPot;
import org.gezinscoach.budget.CoverPlan;
import org.gezinscoach.budget.CoverYear;
import org.gezinscoach.budget.PotId;
import org.gezinscoach.budget.YearCost;
import org.gezinscoach.examples.chart.Bars.Part;
import org.gezinscoach.examples.chart.Bars.Row;
import org.gezinscoach.examples.chart.Sheet.LegendKey;
import org.gezinscoach.examples.evaluation.Language;
import org.gezinscoach.programme.Evaluation;

/** Draws which pot carries how much of each year's cost. */
final class CoverChart {
    private static final List<Ink> POTS = List.of(Ink.BLUE, Ink.GREEN, Ink.PURPLE, Ink.ORANGE, Ink.GREY);

    private final Evaluation evaluation;
    private final CoverPlan plan;
    private final Language language;
    private final Wording wording;

    CoverChart(Evaluation evaluation, CoverPlan plan, Language language) {
        this.evaluation = evaluation;
        this.plan = plan;
        this.language = language;
        wording = new Wording(language);
    }

    Picture picture() {
        List<Row> rows = plan.years().map(this::row);
        Sheet sheet = new Sheet(
                language.say("chart-cover", evaluation.programme().municipality()),
                language.say("chart-cover-sub"),
                keys(rows),
                new Bars(rows, language.say("euros"), language.locale()),
                wording.source(evaluation
                                .programme()
                                .cover()
                                .toList()
                                .flatMap(cover -> cover.costs()
                                        .map(YearCost::source)
                                        .appendAll(cover.pots().map(BudgetPot::source))))
                        + ".");
        return new Picture("cover", sheet, rows.map(Row::words).mkString("; "));
    }

    private List<LegendKey> keys(List<Row> rows) {
        return plan.pots()
                .filter(pot -> plan.years().exists(year -> year.covered().containsKey(pot.id())))
                .map(pot -> new LegendKey(ink(pot.id()), pot.label()))
                .appendAll(Option.when(
                        plan.years().exists(year -> !year.undetermined().isZero()),
                        () -> new LegendKey(Ink.OPEN, language.say("chart-undetermined", labels(undetermined())))))
                .appendAll(Option.when(
                        plan.years().exists(year -> !year.shortfall().known().isZero()),
                        () -> new LegendKey(Ink.VERMILLION, language.say("short"))))
                .appendAll(Option.when(
                        rows.exists(row -> row.mark().isDefined()),
                        () -> new LegendKey(Mark.UNKNOWN, language.say("chart-unknown"))));
    }

    private List<PotId> undetermined() {
        return plan.years().flatMap(CoverYear::undeterminedPots);
    }

    private Ink ink(PotId pot) {
        int place = plan.pots().indexWhere(one -> one.id().equals(pot));
        return POTS.get(place % POTS.size());
    }

    private Row row(CoverYear year) {
        List<Part> parts = year.covered()
                .toList()
                .map(part -> new Part(ink(part._1()), Wording.length(part._2())))
                .append(new Part(Ink.OPEN, Wording.length(year.undetermined())))
                .append(new Part(Ink.VERMILLION, Wording.length(year.shortfall().known())))
                .filter(part -> part.size() > 0);
        return new Row(
                year.year().toString(),
                parts,
                Option.when(!year.cost().isComplete() || year.undeterminedPots().nonEmpty(), Mark.UNKNOWN),
                note(year));
    }

    private String note(CoverYear year) {
        return List.of(
                        Option.some(
                                year.cost().known().isZero() && !year.cost().isComplete()
                                        ? language.say("chart-cost-unknown")
                                        : wording.total(year.cost())),
                        Option.when(
                                !year.shortfall().known().isZero(),
                                () -> language.say("chart-short", wording.total(year.shortfall()))),
                        Option.when(
                                year.lapsed().nonEmpty(), () -> language.say("chart-lapsed", labels(year.lapsed()))))
                .flatMap(part -> part)
                .mkString("; ");
    }

    private String labels(List<PotId> pots) {
        return plan.pots()
                .filter(pot -> pots.contains(pot.id()))
                .map(BudgetPot::label)
                .mkString(", ");
    }
}
