package org.gezinscoach.examples.evaluation;

import com.github.freva.asciitable.HorizontalAlign;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import org.gezinscoach.household.HouseholdRefusal;
import org.gezinscoach.household.LifeDomain;
import org.gezinscoach.outcome.Direction;
import org.gezinscoach.outcome.GoalCount;
import org.gezinscoach.outcome.GoalReport;
import org.gezinscoach.outcome.Outcomes;
import org.gezinscoach.outcome.Reach;
import org.gezinscoach.outcome.ReachBounds;
import org.gezinscoach.outcome.ReportedReach;
import org.gezinscoach.programme.Evaluation;

/** What changed for the families of an evaluation, as tables in one language. */
final class OutcomeReport {
    private final Evaluation evaluation;
    private final Outcomes outcomes;
    private final Language language;

    OutcomeReport(Evaluation evaluation, Language language) {
        this.evaluation = evaluation;
        this.outcomes = evaluation.programme().outcomes();
        this.language = language;
    }

    /** What was observed, then what sources report; nothing of what the programme does not have. */
    List<Table> tables() {
        return List.of(
                        Option.when(outcomes.observations().nonEmpty(), this::observed),
                        Option.when(outcomes.measurements().nonEmpty(), this::selfReliance),
                        Option.when(evaluation.deEscalations().nonEmpty(), this::deEscalations),
                        Option.when(outcomes.reportedReaches().nonEmpty(), this::reported),
                        Option.when(outcomes.reportedCases().nonEmpty(), this::cases))
                .flatMap(table -> table);
    }

    /** Where each reported reach stands. */
    Option<Table> sources() {
        Table table = new Table(language.say("reach-sources"))
                .column(language.say("goal"), HorizontalAlign.LEFT)
                .column(language.say("reach"), HorizontalAlign.LEFT)
                .column(language.say("source"), HorizontalAlign.LEFT);
        outcomes.reportedReaches()
                .forEach(reported -> table.row(List.of(
                        reported.goal().toString(), reach(reported.reach()), language.source(reported.source()))));
        return Option.when(outcomes.reportedReaches().nonEmpty(), table.at(Places.REACH));
    }

    private Table observed() {
        return evaluation
                .goals()
                .head()
                .observed()
                .fold(refusal -> refused("goals-observed", refusal), any -> observedByGoal());
    }

    private Table observedByGoal() {
        Table table = new Table(language.say("goals-observed"))
                .column(language.say("term"), HorizontalAlign.LEFT)
                .column(language.say("goal"), HorizontalAlign.LEFT);
        List.of("reached", "partly", "not-yet", "not-observed")
                .forEach(count -> table.column(language.say(count), HorizontalAlign.RIGHT));
        table.column(language.say("reach"), HorizontalAlign.LEFT);
        evaluation
                .goals()
                .forEach(report -> report.observed()
                        .forEach(count ->
                                table.row(goal(report).appendAll(counts(count)).append(bounds(count.bounds())))));
        return table.behind(Places.OBSERVED);
    }

    private List<String> goal(GoalReport report) {
        return List.of(
                language.name(report.goal().term(), report.goal().term().label()),
                report.goal().label());
    }

    private static List<String> counts(GoalCount count) {
        return List.of(count.reached(), count.partly(), count.notYet(), count.notObserved())
                .map(String::valueOf);
    }

    private String bounds(ReachBounds bounds) {
        String number = bounds.isExact()
                ? language.say("exactly", String.valueOf(bounds.least()))
                : language.say("at-least", String.valueOf(bounds.least()));
        String most = bounds.most()
                .filter(upper -> !bounds.isExact() && !bounds.of().contains(upper))
                .map(upper -> language.say("at-most", number, String.valueOf(upper)))
                .getOrElse(number);
        return ofHowMany(most, bounds.of());
    }

    private String ofHowMany(String number, Option<Integer> of) {
        return of.map(all -> language.say("of-how-many", number, String.valueOf(all)))
                .getOrElse(number);
    }

    private Table selfReliance() {
        return evaluation.selfReliance().fold(refusal -> refused("self-reliance", refusal), this::directions);
    }

    private Table directions(Map<LifeDomain, Map<Direction, Integer>> byDomain) {
        Table table = new Table(language.say("self-reliance")).column(language.say("domain"), HorizontalAlign.LEFT);
        List<Direction> directions = List.of(Direction.values());
        directions.forEach(direction -> table.column(language.say(direction.name()), HorizontalAlign.RIGHT));
        byDomain.forEach((domain, counts) -> table.row(List.of(language.name(domain, domain.label()))
                .appendAll(directions.map(
                        direction -> String.valueOf(counts.get(direction).getOrElse(0))))));
        return table.behind(Places.MEASURED);
    }

    private Table deEscalations() {
        Table table = new Table(language.say("de-escalations"))
                .column(language.say("care"), HorizontalAlign.LEFT)
                .column(language.say("cases"), HorizontalAlign.RIGHT);
        evaluation
                .deEscalations()
                .forEach((category, count) ->
                        table.row(List.of(language.name(category, category.label()), String.valueOf(count))));
        return table.behind(Places.SCALED_DOWN);
    }

    private Table reported() {
        Table table = new Table(language.say("goals-reported"))
                .column(language.say("term"), HorizontalAlign.LEFT)
                .column(language.say("goal"), HorizontalAlign.LEFT)
                .column(language.say("reach"), HorizontalAlign.LEFT)
                .column(language.say("counted"), HorizontalAlign.LEFT);
        evaluation
                .goals()
                .forEach(report -> report.reported()
                        .forEach(reported -> table.row(
                                goal(report).append(reach(reported.reach())).append(counted(reported)))));
        return table.behind(Places.REACH);
    }

    private String reach(Reach reach) {
        String number = reach.fold(
                all -> language.say("all"),
                exactly -> language.say("exactly", String.valueOf(exactly.households())),
                atLeast -> language.say("at-least", String.valueOf(atLeast.households())),
                notCounted -> language.say("reach-not-counted"));
        return ofHowMany(number, reach.of());
    }

    private static String counted(ReportedReach reported) {
        return reported.counted()
                .getOrElse(() -> reported.reach()
                        .<String>fold(all -> "", exactly -> "", atLeast -> "", notCounted -> notCounted.reason()));
    }

    private Table cases() {
        Table table = new Table(language.say("reported-cases"))
                .column(language.say("reporter"), HorizontalAlign.LEFT)
                .column(language.say("year"), HorizontalAlign.LEFT)
                .column(language.say("area"), HorizontalAlign.LEFT)
                .column(language.say("before"), HorizontalAlign.RIGHT)
                .column(language.say("after"), HorizontalAlign.RIGHT)
                .column(language.say("ascribed"), HorizontalAlign.LEFT)
                .column(language.say("source"), HorizontalAlign.LEFT);
        outcomes.reportedCases()
                .forEach(cases -> table.row(List.of(
                        cases.reporter(),
                        language.year(cases.year()),
                        cases.area().getOrElse(() -> language.say("not-stated")),
                        String.valueOf(cases.before()),
                        String.valueOf(cases.after()),
                        language.name(cases.attribution(), cases.attribution().label()),
                        language.source(cases.source()))));
        return table.at(Places.CASES);
    }

    private Table refused(String title, HouseholdRefusal refusal) {
        return new Table(language.say(title)).note(language.say("no-count", language.because(refusal)));
    }
}
