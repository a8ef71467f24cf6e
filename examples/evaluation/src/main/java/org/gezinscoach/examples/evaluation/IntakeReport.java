package org.gezinscoach.examples.evaluation;

import com.github.freva.asciitable.HorizontalAlign;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.function.Predicate;
import org.gezinscoach.household.Characteristic;
import org.gezinscoach.intake.Criterion;
import org.gezinscoach.intake.Criterion.Answer;
import org.gezinscoach.intake.EscalationCount;
import org.gezinscoach.intake.IntakePlan;
import org.gezinscoach.intake.PathwayCounts;
import org.gezinscoach.intake.Priority;
import org.gezinscoach.intake.Rank;
import org.gezinscoach.intake.Screening;
import org.gezinscoach.intake.Screening.Finding;
import org.gezinscoach.intake.WaitingHousehold;
import org.gezinscoach.programme.Evaluation;

/** Who stands where, whom next, and what was escalated, as tables in one language. */
final class IntakeReport {
    private final Evaluation evaluation;
    private final Language language;

    IntakeReport(Evaluation evaluation, Language language) {
        this.evaluation = evaluation;
        this.language = language;
    }

    /** Nothing of what the programme does not have. */
    List<Table> tables() {
        return evaluation
                .pathwayCounts()
                .map(this::counts)
                .toList()
                .appendAll(evaluation.plans().map(this::plan))
                .appendAll(Option.when(evaluation.programme().escalations().nonEmpty(), this::escalations));
    }

    /** How each household fits the target group, with what is lacking or not stated: it tells of households. */
    Option<Table> screenings() {
        Table table = new Table(language.say("screenings"))
                .column(language.say("household"), HorizontalAlign.LEFT)
                .column(language.say("fit"), HorizontalAlign.LEFT)
                .column(language.say("noted"), HorizontalAlign.LEFT)
                .column(language.say("not-met"), HorizontalAlign.LEFT)
                .column(language.say("not-told"), HorizontalAlign.LEFT);
        evaluation
                .screenings()
                .forEach(screening -> table.row(List.of(
                        screening.household().toString(),
                        language.name(screening.fit(), screening.fit().label()),
                        criteria(screening, finding -> isAttention(finding) && finding.answer() == Answer.MET),
                        criteria(screening, finding -> !isAttention(finding) && finding.answer() == Answer.NOT_MET),
                        criteria(screening, finding -> finding.answer() == Answer.NOT_STATED))));
        return Option.when(evaluation.screenings().nonEmpty(), table);
    }

    private static boolean isAttention(Finding finding) {
        return finding.criterion() instanceof Criterion.Attention;
    }

    private String criteria(Screening screening, Predicate<Finding> which) {
        return screening
                .findings()
                .filter(which)
                .map(finding -> finding.criterion()
                        .<String>fold(
                                domains -> language.say("problem-domains", domains.least()),
                                required -> characteristic(required.which()),
                                attention -> characteristic(attention.which())))
                .mkString(", ");
    }

    private String characteristic(Characteristic which) {
        return language.name(which, which.label());
    }

    private Table counts(PathwayCounts counts) {
        Table table = new Table(language.say(
                        "pathways-on", counts.on().toString(), counts.coached(), counts.underConsideration()))
                .column(language.say("state"), HorizontalAlign.LEFT)
                .column(language.say("households"), HorizontalAlign.RIGHT);
        counts.byState()
                .forEach((state, count) ->
                        table.row(List.of(language.name(state, state.label()), String.valueOf(count))));
        return table.behind(Places.PATHWAYS);
    }

    private Table plan(IntakePlan plan) {
        Table table = new Table(language.say(
                        "plan",
                        plan.on().toString(),
                        priority(plan.priority()),
                        plan.caseload().team().room()))
                .column(language.say("rank"), HorizontalAlign.RIGHT)
                .column(language.say("household"), HorizontalAlign.LEFT)
                .column(language.say("points"), HorizontalAlign.RIGHT)
                .column(language.say("cost-to-municipality"), HorizontalAlign.RIGHT)
                .column(language.say("since"), HorizontalAlign.LEFT)
                .column(language.say("decided-by"), HorizontalAlign.LEFT)
                .column(language.say("place"), HorizontalAlign.LEFT);
        plan.placed()
                .map(placed -> row(placed.rank(), placed.coach().toString()))
                .appendAll(plan.waiting()
                        .map(waits -> row(
                                waits.rank(),
                                language.name(waits.reason(), waits.reason().label()))))
                .sortBy(row -> Integer.valueOf(row.head()))
                .forEach(table::row);
        return table.behind(Places.WAITING);
    }

    private List<String> row(Rank rank, String place) {
        WaitingHousehold waiting = rank.waiting();
        return List.of(
                String.valueOf(rank.place()),
                waiting.household().toString(),
                String.valueOf(waiting.complexity().points()),
                language.total(waiting.yearlyCost()),
                waiting.since().toString(),
                rank.after()
                        .map(after ->
                                language.name(after.figure(), after.figure().label()))
                        .getOrElse(""),
                place);
    }

    private String priority(Priority priority) {
        return priority.fold(
                complexity -> language.say("complexity-first"),
                cost -> language.say("cost-first"),
                weighted -> language.say("weighted", weighted.complexity(), weighted.cost()));
    }

    private Table escalations() {
        EscalationCount all = evaluation.escalationsIn(evaluation.programme().period());
        Table table = new Table(language.say("escalations", all.raised(), all.breakthroughs()))
                .column(language.say("from"), HorizontalAlign.LEFT)
                .column(language.say("until"), HorizontalAlign.LEFT)
                .column(language.say("outcome"), HorizontalAlign.LEFT)
                .column(language.say("breakthrough"), HorizontalAlign.LEFT)
                .column(language.say("source"), HorizontalAlign.LEFT);
        evaluation
                .programme()
                .escalations()
                .forEach(one -> table.row(List.of(
                        one.raised().getStart().toString(),
                        one.raised().getEnd().toString(),
                        language.name(one.outcome(), one.outcome().label()),
                        one.breakthroughForced()
                                .map(forced -> language.say(forced ? "yes" : "no"))
                                .getOrElse(language.say("not-stated")),
                        language.source(one.source()))));
        return table.at(Places.ESCALATIONS);
    }
}
