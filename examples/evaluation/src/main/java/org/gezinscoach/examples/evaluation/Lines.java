package org.gezinscoach.examples.evaluation;

import com.github.freva.asciitable.HorizontalAlign;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Year;
import org.gezinscoach.intervention.Price;
import org.gezinscoach.money.Total;
import org.gezinscoach.programme.Evaluation;
import org.gezinscoach.programme.ExplainedSaving;
import org.gezinscoach.programme.YearResult;
import org.gezinscoach.savings.Assessment.NotCounted;
import org.gezinscoach.savings.Saving;
import org.gezinscoach.savings.SavingKind;

/** The lines behind each total of an evaluation, and those that did not count. */
final class Lines {
    private final Evaluation evaluation;
    private final Language language;
    private final Places places;

    Lines(Evaluation evaluation, Language language) {
        this.evaluation = evaluation;
        this.language = language;
        this.places = new Places(evaluation);
    }

    /** A table for each total: by year, and in a year by kind, or by payer where the payer stands apart. */
    List<Table> tables() {
        return evaluation
                .years()
                .map(YearResult::year)
                .flatMap(year -> behind(
                        year,
                        evaluation.explain(saving -> saving.year().equals(year)).lines()))
                .appendAll(notCounted());
    }

    private List<Table> behind(Option<Year> year, List<ExplainedSaving> savings) {
        var apartAndNot = savings.partition(
                line -> !evaluation.policy().isHeadline(line.saving().payer()));
        return List.of(SavingKind.values())
                .flatMap(kind -> behind(
                        Places.lines(year, kind),
                        language.year(year),
                        language.say(kind.name()),
                        apartAndNot._2().filter(line -> line.saving().kind() == kind)))
                .appendAll(evaluation
                        .policy()
                        .apart()
                        .flatMap(payer -> behind(
                                Places.apart(year, payer),
                                language.year(year),
                                language.say("apart", language.name(payer, payer.label())),
                                apartAndNot._1().filter(line -> line.saving().payer() == payer))));
    }

    private Option<Table> behind(String place, String year, String what, List<ExplainedSaving> lines) {
        Total total = lines.map(line -> line.saving().amount()).foldLeft(Total.ZERO, Total::plus);
        Table table = new Table(language.say("lines-of", year, what, language.total(total)))
                .column(language.say("household"), HorizontalAlign.LEFT)
                .column(language.say("amount"), HorizontalAlign.RIGHT)
                .column(language.say("rule"), HorizontalAlign.LEFT)
                .column(language.say("price"), HorizontalAlign.LEFT)
                .column(language.say("payer"), HorizontalAlign.LEFT)
                .column(language.say("source"), HorizontalAlign.LEFT);
        lines.groupBy(line -> line.saving().household())
                .forEach((household, own) ->
                        own.forEach(line -> table.row(places.household(place, household), row(line))));
        return Option.when(!lines.isEmpty(), table.at(place));
    }

    private List<String> row(ExplainedSaving line) {
        Saving saving = line.saving();
        return List.of(
                saving.household().toString(),
                language.total(Total.of(saving.amount())),
                line.assessment()
                        .map(counted ->
                                language.name(counted.rule(), counted.rule().label()))
                        .getOrElse(() ->
                                language.name(saving.method(), saving.method().label())),
                line.assessment()
                        .map(counted -> price(counted.intervention().price()))
                        .getOrElse(""),
                language.name(saving.payer(), saving.payer().label()),
                language.source(saving.source()));
    }

    private String price(Price price) {
        return language.total(Total.of(price.amount())) + " "
                + language.name(price.basis(), price.basis().label());
    }

    private Option<Table> notCounted() {
        List<NotCounted> assessments =
                evaluation.assessments().flatMap(assessment -> assessment.fold(counted -> Option.none(), Option::some));
        Table table = new Table(language.say("not-counted"))
                .column(language.say("intervention"), HorizontalAlign.LEFT)
                .column(language.say("household"), HorizontalAlign.LEFT)
                .column(language.say("reason"), HorizontalAlign.LEFT);
        assessments.forEach(assessment -> table.row(List.of(
                assessment.intervention().id().toString(),
                assessment.intervention().household().toString(),
                language.name(assessment.reason(), assessment.reason().label()))));
        return Option.when(!assessments.isEmpty(), table);
    }
}
