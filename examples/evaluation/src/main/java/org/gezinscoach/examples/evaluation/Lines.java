package org.gezinscoach.examples.evaluation;

import com.github.freva.asciitable.HorizontalAlign;
import io.vavr.collection.List;
import io.vavr.control.Option;
import org.gezinscoach.money.Total;
import org.gezinscoach.programme.Evaluation;
import org.gezinscoach.programme.YearResult;
import org.gezinscoach.savings.Assessment.NotCounted;
import org.gezinscoach.savings.Saving;
import org.gezinscoach.savings.SavingKind;

/** The lines behind each total of an evaluation, and those that did not count. */
final class Lines {
    private final Evaluation evaluation;
    private final Language language;

    Lines(Evaluation evaluation, Language language) {
        this.evaluation = evaluation;
        this.language = language;
    }

    /** A table for each total: by year, and in a year by kind, or by payer where the payer stands apart. */
    List<String> tables() {
        return evaluation
                .years()
                .map(YearResult::year)
                .flatMap(year -> behind(
                        language.year(year),
                        evaluation.savings().filter(saving -> saving.year().equals(year))))
                .appendAll(notCounted());
    }

    private List<String> behind(String year, List<Saving> savings) {
        var apartAndNot =
                savings.partition(saving -> evaluation.policy().apart().contains(saving.payer()));
        return List.of(SavingKind.values())
                .flatMap(kind -> behind(
                        year, language.say(kind.name()), apartAndNot._2().filter(saving -> saving.kind() == kind)))
                .appendAll(evaluation
                        .policy()
                        .apart()
                        .flatMap(payer -> behind(
                                year,
                                language.say("apart", language.name(payer, payer.label())),
                                apartAndNot._1().filter(saving -> saving.payer() == payer))));
    }

    private Option<String> behind(String year, String what, List<Saving> savings) {
        Total total = savings.map(Saving::amount).foldLeft(Total.ZERO, Total::plus);
        Table table = new Table(language.say("lines-of", year, what, language.total(total)))
                .column(language.say("household"), HorizontalAlign.LEFT)
                .column(language.say("amount"), HorizontalAlign.RIGHT)
                .column(language.say("payer"), HorizontalAlign.LEFT)
                .column(language.say("source"), HorizontalAlign.LEFT);
        savings.forEach(saving -> table.row(List.of(
                saving.household().toString(),
                saving.amount().fold(language::money, unknown -> language.total(Total.of(unknown))),
                language.name(saving.payer(), saving.payer().label()),
                saving.source().toString())));
        return Option.when(!savings.isEmpty(), table::text);
    }

    private Option<String> notCounted() {
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
        return Option.when(!assessments.isEmpty(), table::text);
    }
}
