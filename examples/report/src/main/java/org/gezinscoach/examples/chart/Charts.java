package org.gezinscoach.examples.chart;

import io.vavr.collection.List;
import io.vavr.control.Option;
import org.gezinscoach.budget.CoachBudget;
import org.gezinscoach.examples.evaluation.Language;
import org.gezinscoach.programme.Evaluation;

/**
 * The charts of an evaluation, in one language. They tell of single households, and so are not for publication; those that may be
 * published are {@link PublicCharts}.
 */
public final class Charts {
    private final Evaluation evaluation;
    private final Language language;

    /** The charts of an evaluation. */
    public Charts(Evaluation evaluation, Language language) {
        this.evaluation = evaluation;
        this.language = language;
    }

    /** Every chart for which the evaluation has figures. */
    public List<Picture> all() {
        return List.of(savingsByHousehold(), costAndSavings(), caseload())
                .flatMap(picture -> picture)
                .appendAll(evaluation.programme().coachBudgets().map(this::coachBudget))
                .appendAll(cover());
    }

    /**
     * The savings of each household, each kind on a bar of its own, extra costs below zero, and a mark where amounts are unknown;
     * none without savings.
     */
    public Option<Picture> savingsByHousehold() {
        return new SavingsChart(evaluation, language).byHousehold();
    }

    /**
     * What the coaching cost beside what was saved, by year, and how much the unknown savings must be worth to make up for the
     * rest; none where no year has a net result.
     */
    public Option<Picture> costAndSavings() {
        return new SavingsChart(evaluation, language).costAndSavings();
    }

    /** The households and the capacity of the team over time, with absences and intake stops; none without a team. */
    public Option<Picture> caseload() {
        return evaluation.programme().team().map(stated -> new CaseloadChart(evaluation, stated, language).picture());
    }

    /** What of a coach budget was available, outstanding, absorbed and handed back over time: together what was granted. */
    public Picture coachBudget(CoachBudget budget) {
        int number = evaluation.programme().coachBudgets().indexOf(budget) + 1;
        return new BudgetChart(budget, number, language).picture();
    }

    /** Which pot carries how much of each year's cost, and what no pot does; none if it is not stated what is to be covered. */
    public Option<Picture> cover() {
        return evaluation.cover().map(plan -> new CoverChart(evaluation, plan, language).picture());
    }
}
