package org.gezinscoach.programme;

import io.vavr.collection.List;
import io.vavr.control.Option;
import org.gezinscoach.disclosure.CrossTable;
import org.gezinscoach.disclosure.DisclosureRules;
import org.gezinscoach.disclosure.PublishedTable;
import org.gezinscoach.disclosure.SmallCells;
import org.gezinscoach.outcome.GoalCount;
import org.gezinscoach.outcome.GoalReport;
import org.gezinscoach.outcome.Reach;
import org.gezinscoach.outcome.ReportedReach;
import org.gezinscoach.programme.PublishedGoal.Basis;

/** The goals of an evaluation as tables for publication. */
final class PublishedGoals {
    private static final List<String> OBSERVED = List.of("REACHED", "PARTLY", "NOT_YET", "NOT_OBSERVED");
    private static final List<String> REPORTED = List.of("REACHED", "NOT_REACHED");

    private final Evaluation evaluation;
    private final DisclosureRules rules;

    PublishedGoals(Evaluation evaluation, DisclosureRules rules) {
        this.evaluation = evaluation;
        this.rules = rules;
    }

    List<PublishedGoal> goals() {
        return evaluation.goals().flatMap(report -> observed(report).appendAll(reported(report)));
    }

    private List<PublishedGoal> observed(GoalReport report) {
        boolean any = evaluation
                .programme()
                .outcomes()
                .observations()
                .exists(one -> one.goal().equals(report.goal().id()));
        return report.observed()
                .toOption()
                .filter(count -> any)
                .map(count -> new PublishedGoal(
                        report.goal(), Option.none(), Basis.OBSERVED, table(report, OBSERVED, numbers(count))))
                .toList();
    }

    private static List<Integer> numbers(GoalCount count) {
        return List.of(count.reached(), count.partly(), count.notYet(), count.notObserved());
    }

    private List<PublishedGoal> reported(GoalReport report) {
        return report.reported().flatMap(one -> reported(report, one));
    }

    private Option<PublishedGoal> reported(GoalReport report, ReportedReach one) {
        Reach reach = one.reach();
        Option<Integer> of = reach.of()
                .orElse(evaluation
                        .caseload()
                        .map(caseload -> Math.toIntExact(caseload.team().households())));
        return of.flatMap(all -> reached(reach, all)
                .filter(reached -> reached <= all && all <= CrossTable.MOST_COUNTED)
                .map(reached -> new PublishedGoal(
                        report.goal(),
                        one.counted(),
                        reach instanceof Reach.AtLeast ? Basis.REPORTED_AT_LEAST : Basis.REPORTED,
                        table(report, REPORTED, List.of(reached, all - reached)))));
    }

    private static Option<Integer> reached(Reach reach, int all) {
        return reach.fold(
                every -> Option.some(all),
                exactly -> Option.some(exactly.households()),
                atLeast -> Option.some(atLeast.households()),
                notCounted -> Option.none());
    }

    private PublishedTable table(GoalReport report, List<String> columns, List<Integer> numbers) {
        CrossTable table = CrossTable.ofCounts(List.of(report.goal().id().value()), columns, List.of(numbers));
        return SmallCells.publish(table, rules).published();
    }
}
