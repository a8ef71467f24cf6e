package org.gezinscoach.examples.evaluation;

import com.github.freva.asciitable.HorizontalAlign;
import io.vavr.collection.List;
import org.gezinscoach.budget.BudgetEvent;
import org.gezinscoach.budget.BudgetFigures;
import org.gezinscoach.budget.BudgetRecovery;
import org.gezinscoach.budget.BudgetStatement;
import org.gezinscoach.budget.CoachBudget;
import org.gezinscoach.budget.CoverPlan;
import org.gezinscoach.budget.CoverYear;
import org.gezinscoach.budget.PotId;
import org.gezinscoach.money.Total;
import org.gezinscoach.programme.Evaluation;
import org.threeten.extra.LocalDateRange;

/** The coach budgets of an evaluation and the cover of its costs, as tables in one language. */
final class MoneyReport {
    private final Evaluation evaluation;
    private final Language language;

    MoneyReport(Evaluation evaluation, Language language) {
        this.evaluation = evaluation;
        this.language = language;
    }

    List<Table> tables() {
        return evaluation
                .programme()
                .coachBudgets()
                .zipWithIndex()
                .flatMap(budget -> List.of(
                        statement(budget._1()).at(Places.budget(budget._2())),
                        recovery(budget._1()).behind(Places.budget(budget._2()))))
                .appendAll(evaluation.cover().map(this::cover));
    }

    /** The whole history, with the figures after each event. */
    private Table statement(CoachBudget budget) {
        Table table = new Table(language.say(
                        "coach-budget", language.holder(budget.holder()), language.money(budget.ceiling())))
                .column(language.say("booked"), HorizontalAlign.LEFT)
                .column(language.say("event"), HorizontalAlign.LEFT)
                .column(language.say("voucher"), HorizontalAlign.LEFT);
        List.of("granted", "available", "outstanding", "absorbed", "handed-back")
                .forEach(figure -> table.column(language.say(figure), HorizontalAlign.RIGHT));
        List<BudgetEvent> events = budget.events();
        LocalDateRange all = LocalDateRange.ofClosed(
                events.head().booking().bookedOn(), events.last().booking().bookedOn());
        budget.statement(all).lines().forEach(line -> table.row(row(line)));
        return table;
    }

    private List<String> row(BudgetStatement.Line line) {
        BudgetEvent event = line.event();
        BudgetFigures after = line.after();
        return List.of(
                        event.booking().bookedOn().toString(),
                        language.say(event.getClass().getSimpleName()),
                        event.booking().voucher())
                .appendAll(List.of(
                                after.granted(),
                                after.available(),
                                after.outstanding(),
                                after.absorbed(),
                                after.handedBack())
                        .map(language::money));
    }

    private Table recovery(CoachBudget budget) {
        BudgetRecovery recovery = budget.recovery();
        Table table = new Table(language.say(
                        "recovered",
                        language.money(recovery.recovered()),
                        language.money(recovery.moved()),
                        language.money(recovery.advanced())))
                .column(language.say("payer"), HorizontalAlign.LEFT)
                .column(language.say("paid-back"), HorizontalAlign.RIGHT)
                .column(language.say("payments"), HorizontalAlign.RIGHT)
                .column(language.say("mean-days"), HorizontalAlign.RIGHT);
        recovery.byPayer()
                .forEach((payer, paid) -> table.row(List.of(
                        language.name(payer, payer.label()),
                        language.money(paid.amount()),
                        String.valueOf(paid.count()),
                        language.decimals(paid.meanDays()))));
        return table;
    }

    private Table cover(CoverPlan plan) {
        Table table = new Table(language.say("cover"))
                .column(language.say("year"), HorizontalAlign.LEFT)
                .column(language.say("cost"), HorizontalAlign.RIGHT)
                .column(language.say("covered-by"), HorizontalAlign.LEFT)
                .column(language.say("undetermined"), HorizontalAlign.LEFT)
                .column(language.say("short"), HorizontalAlign.RIGHT)
                .column(language.say("left"), HorizontalAlign.LEFT)
                .column(language.say("lapsed"), HorizontalAlign.LEFT);
        plan.years()
                .forEach(year -> table.row(List.of(
                        year.year().toString(),
                        language.total(year.cost()),
                        year.covered()
                                .map(part -> label(plan, part._1()) + ": " + language.money(part._2()))
                                .mkString("; "),
                        undetermined(plan, year),
                        language.total(year.shortfall()),
                        year.left()
                                .map(rest -> label(plan, rest._1()) + ": " + language.total(Total.of(rest._2())))
                                .mkString("; "),
                        year.lapsed().map(pot -> label(plan, pot)).mkString("; "))));
        return table.behind(Places.COVER);
    }

    private String undetermined(CoverPlan plan, CoverYear year) {
        return year.undeterminedPots().isEmpty()
                ? ""
                : language.money(year.undetermined()) + ": "
                        + year.undeterminedPots().map(pot -> label(plan, pot)).mkString("; ");
    }

    private static String label(CoverPlan plan, PotId id) {
        return plan.pots().find(pot -> pot.id().equals(id)).get().label();
    }
}
