package org.gezinscoach.examples.evaluation;

import com.github.freva.asciitable.HorizontalAlign;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Year;
import org.gezinscoach.examples.evaluation.Table.Cell;
import org.gezinscoach.money.Total;
import org.gezinscoach.programme.BudgetInclusion;
import org.gezinscoach.programme.CoachingCost;
import org.gezinscoach.programme.Evaluation;
import org.gezinscoach.programme.YearResult;
import org.gezinscoach.savings.SavingKey;
import org.gezinscoach.savings.SavingKind;

/** What each year's result is made of: its savings by kind and the lines of its cost. */
final class ResultLines {
    private final Evaluation evaluation;
    private final Language language;

    ResultLines(Evaluation evaluation, Language language) {
        this.evaluation = evaluation;
        this.language = language;
    }

    /** The rows of each year stand together, where its result leads to. */
    Table table() {
        Table table = new Table(language.say("made-of"))
                .column(language.say("year"), HorizontalAlign.LEFT)
                .column("", HorizontalAlign.LEFT)
                .column(language.say("amount"), HorizontalAlign.RIGHT)
                .column(language.say("source"), HorizontalAlign.LEFT)
                .at(Places.ALL_YEARS);
        evaluation.years().forEach(year -> add(table, year));
        return table;
    }

    private void add(Table table, YearResult year) {
        String label = language.year(year.year());
        String place = Places.result(year.year());
        for (SavingKind kind : year.result().headline().by(SavingKey::kind).keySet()) {
            Cell total = Cell.of(language.total(year.result().headline().total(kind)), Places.lines(year.year(), kind));
            table.cells(place, List.of(Cell.of(label), Cell.of(language.say(kind.name())), total, Cell.of("")));
        }
        List<CoachingCost> costs = costs(year.year());
        costs.forEach(cost -> table.row(
                place,
                List.of(
                        label,
                        language.say("coaching-cost") + budgets(cost),
                        language.total(Total.of(cost.amount())),
                        language.source(cost.source()))));
        absorbed(year, costs)
                .forEach(rest -> table.cells(
                        place,
                        List.of(
                                Cell.of(label),
                                Cell.of(language.say("absorbed")),
                                Cell.of(language.total(rest), Places.budget(0)),
                                Cell.of(""))));
    }

    private List<CoachingCost> costs(Option<Year> year) {
        return evaluation.programme().coachingCosts().filter(cost -> year.contains(cost.year()));
    }

    private String budgets(CoachingCost cost) {
        return cost.coachBudgets() == BudgetInclusion.UNSTATED
                ? ""
                : " ("
                        + language.say(
                                "with-budgets",
                                language.name(
                                        cost.coachBudgets(), cost.coachBudgets().label())) + ")";
    }

    /** What coach budgets absorbed on top of the cost that is stated. */
    private static Option<Total> absorbed(YearResult year, List<CoachingCost> costs) {
        Total stated = costs.map(CoachingCost::amount).foldLeft(Total.ZERO, Total::plus);
        Total rest = Total.of(year.result().coachingCost().known().minus(stated.known()));
        return Option.when(!rest.equals(Total.ZERO), rest);
    }
}
