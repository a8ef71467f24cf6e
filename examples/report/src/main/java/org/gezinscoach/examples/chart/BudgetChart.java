package org.gezinscoach.examples.chart;

import io.vavr.collection.List;
import java.time.LocalDate;
import org.gezinscoach.budget.BudgetEvent;
import org.gezinscoach.budget.BudgetFigures;
import org.gezinscoach.budget.BudgetStatement;
import org.gezinscoach.budget.CoachBudget;
import org.gezinscoach.examples.chart.Sheet.LegendKey;
import org.gezinscoach.examples.chart.Stack.Level;
import org.gezinscoach.examples.evaluation.Language;
import org.gezinscoach.money.Euro;
import org.threeten.extra.LocalDateRange;

/** Draws where the money of a coach budget was, from booking to booking. */
final class BudgetChart {
    private static final List<Ink> INKS = List.of(Ink.SKY, Ink.ORANGE, Ink.VERMILLION, Ink.PALE);
    private static final List<String> NAMES = List.of("available", "outstanding", "absorbed", "handed-back");

    private final CoachBudget budget;
    private final int number;
    private final Language language;
    private final Wording wording;
    private final List<BudgetStatement.Line> days;

    BudgetChart(CoachBudget budget, int number, Language language) {
        this.budget = budget;
        this.number = number;
        this.language = language;
        wording = new Wording(language);
        List<LocalDate> booked = budget.events().map(event -> bookedOn(event));
        days = changes(budget.statement(LocalDateRange.ofClosed(booked.head(), booked.last()))
                .lines());
    }

    private static LocalDate bookedOn(BudgetEvent event) {
        return event.booking().bookedOn();
    }

    private static List<BudgetStatement.Line> changes(List<BudgetStatement.Line> lines) {
        List<BudgetStatement.Line> last = List.ofAll(
                        lines.groupBy(line -> bookedOn(line.event())).values())
                .map(List::last);
        return last.foldLeft(
                List.empty(),
                (changes, line) ->
                        changes.lastOption().exists(before -> before.after().equals(line.after()))
                                ? changes
                                : changes.append(line));
    }

    Picture picture() {
        LocalDate last = bookedOn(budget.events().last());
        BudgetFigures now = days.last().after();
        LocalDateRange range = LocalDateRange.of(bookedOn(days.head().event()), last.plusDays(30));
        List<Level> levels = days.map(
                line -> new Level(bookedOn(line.event()), amounts(line.after()).map(Wording::length)));
        Sheet sheet = new Sheet(
                language.say("chart-budget", language.holder(budget.holder())),
                language.say("chart-budget-sub", wording.amount(budget.ceiling()), wording.amount(now.granted())),
                INKS.zip(NAMES)
                        .zipWith(
                                amounts(now),
                                (area, amount) -> new LegendKey(
                                        area._1(),
                                        language.say("chart-now", language.say(area._2()), wording.amount(amount)))),
                new Stack(range, INKS, levels, language.say("euros"), language.locale()),
                language.say(
                        "chart-budget-source", String.valueOf(budget.events().size()), last.toString()));
        return new Picture(
                "coach-budget-" + number, sheet, days.map(this::words).mkString("; "));
    }

    private static List<Euro> amounts(BudgetFigures figures) {
        return List.of(figures.available(), figures.outstanding(), figures.absorbed(), figures.handedBack());
    }

    private String words(BudgetStatement.Line line) {
        return bookedOn(line.event()) + ": "
                + NAMES.zip(amounts(line.after()))
                        .map(part -> language.say(part._1()) + " " + wording.amount(part._2()))
                        .mkString(", ");
    }
}
