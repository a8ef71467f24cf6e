package org.gezinscoach.examples.report;

import io.vavr.collection.List;
import io.vavr.control.Option;
import org.gezinscoach.examples.chart.Charts;
import org.gezinscoach.examples.chart.Picture;
import org.gezinscoach.examples.chart.PublicCharts;
import org.gezinscoach.examples.evaluation.Language;
import org.gezinscoach.programme.Evaluation;
import org.gezinscoach.programme.PublicEdition;

/**
 * The charts of a report, each with the topic that it belongs to.
 *
 * @param all the charts, in the order of the report
 */
record Illustrations(List<Placed> all) {
    private static final String SAVINGS = "topic-savings";
    private static final String MONEY = "topic-money";

    /** Those of an evaluation; each is stamped. */
    static Illustrations of(Evaluation evaluation, Language language) {
        Charts charts = new Charts(evaluation, language);
        String stamp = language.say("page-internal");
        List<Placed> savings = List.of(charts.savingsByHousehold(), charts.costAndSavings())
                .flatMap(picture -> picture)
                .map(picture -> new Placed(picture, SAVINGS, Option.some("result-all")));
        List<Placed> budgets = evaluation
                .programme()
                .coachBudgets()
                .map(charts::coachBudget)
                .zipWithIndex((picture, place) -> new Placed(picture, MONEY, Option.some("budget-" + (place + 1))));
        return new Illustrations(savings.appendAll(
                        charts.caseload().map(picture -> new Placed(picture, "topic-team", Option.some("lines-team"))))
                .appendAll(budgets)
                .appendAll(charts.cover().map(picture -> new Placed(picture, MONEY, Option.some("lines-cover"))))
                .map(placed -> placed.stamped(stamp)));
    }

    /** Those of a public edition. */
    static Illustrations of(PublicEdition edition, Language language) {
        PublicCharts charts = new PublicCharts(edition, language);
        return new Illustrations(charts.savings()
                .map(picture -> new Placed(picture, SAVINGS, Option.none()))
                .appendAll(charts.goals().map(picture -> new Placed(picture, "topic-outcomes", Option.none()))));
    }

    List<Placed> on(String topic) {
        return all.filter(placed -> placed.topic().equals(topic));
    }

    /**
     * A chart on a topic.
     *
     * @param picture the chart
     * @param topic the topic
     * @param behind where the lines behind it stand, if they are in the report
     */
    record Placed(Picture picture, String topic, Option<String> behind) {
        Placed stamped(String text) {
            return new Placed(picture.withStamp(text), topic, behind);
        }
    }
}
