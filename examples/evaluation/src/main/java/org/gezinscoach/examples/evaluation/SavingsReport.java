package org.gezinscoach.examples.evaluation;

import com.github.freva.asciitable.HorizontalAlign;
import io.vavr.collection.List;
import io.vavr.control.Option;
import org.gezinscoach.intervention.BudgetEffect;
import org.gezinscoach.money.Total;
import org.gezinscoach.programme.Evaluation;
import org.gezinscoach.programme.TaskFieldResult;
import org.gezinscoach.savings.ComparisonRefusal;
import org.gezinscoach.savings.Concentration;
import org.gezinscoach.savings.DeclarationComparison;
import org.gezinscoach.savings.SavingKey;
import org.gezinscoach.savings.SavingKind;

/** How far savings can be believed: means, task fields and declarations, as tables in one language. */
final class SavingsReport {
    private static final List<SavingKind> KINDS = List.of(SavingKind.values());
    private static final List<BudgetEffect> EFFECTS = List.of(BudgetEffect.values());

    private final Evaluation evaluation;
    private final Language language;
    private final Places places;

    SavingsReport(Evaluation evaluation, Language language) {
        this.evaluation = evaluation;
        this.language = language;
        this.places = new Places(evaluation);
    }

    List<Table> tables() {
        return List.of(means(), taskFields(), comparisons()).flatMap(table -> table);
    }

    private Option<Table> means() {
        Table table = new Table(language.say("means"))
                .column(language.say("kind"), HorizontalAlign.LEFT)
                .column(language.say("total"), HorizontalAlign.RIGHT)
                .column(language.say("households"), HorizontalAlign.RIGHT)
                .column(language.say("selected-of"), HorizontalAlign.RIGHT)
                .column(language.say("mean"), HorizontalAlign.RIGHT)
                .column(language.say("median"), HorizontalAlign.RIGHT)
                .column(language.say("largest"), HorizontalAlign.LEFT)
                .column(language.say("largest-share"), HorizontalAlign.RIGHT)
                .column(language.say("mean-without"), HorizontalAlign.RIGHT);
        List<SavingKind> saved = KINDS.filter(
                kind -> !evaluation.overall().headline().total(kind).equals(Total.ZERO));
        saved.forEach(kind -> evaluation
                .concentration(kind)
                .forEach(concentration ->
                        table.cells(mean(kind, concentration).map(text -> Table.Cell.of(text, places.lines(kind))))));
        return Option.when(saved.exists(kind -> evaluation.mean(kind).isRight()), table);
    }

    private List<String> mean(SavingKind kind, Concentration concentration) {
        String none = language.say("none");
        return List.of(
                language.say(kind.name()),
                language.total(concentration.mean().of()),
                String.valueOf(concentration.mean().households()),
                concentration.population().map(String::valueOf).getOrElse(() -> language.say("not-stated")),
                language.money(concentration.mean().value()),
                language.money(concentration.median()),
                concentration.largest().toString(),
                concentration.share().map(language::decimals).getOrElse(none),
                concentration
                        .meanWithoutLargest()
                        .map(mean -> language.money(mean.value()))
                        .getOrElse(none));
    }

    /** What the cover takes out of task fields beside what was saved on them; direct and other savings on rows of their own. */
    private Option<Table> taskFields() {
        Table table = new Table(language.say("task-fields"))
                .column(language.say("year"), HorizontalAlign.LEFT)
                .column(language.say("task-field"), HorizontalAlign.LEFT)
                .column(language.say("claimed"), HorizontalAlign.RIGHT)
                .column(language.say("kind"), HorizontalAlign.LEFT);
        EFFECTS.forEach(effect -> table.column(language.name(effect, effect.label()), HorizontalAlign.RIGHT));
        List<TaskFieldResult> results = evaluation.byTaskField();
        results.forEach(result -> rows(result).forEach(table::row));
        boolean stated = results.exists(result -> !result.taskFields().isEmpty());
        return Option.when(stated, table.behind(Places.ALL_YEARS));
    }

    private List<List<String>> rows(TaskFieldResult result) {
        List<SavingKind> saved = result.savings().by(SavingKey::kind).keySet().toList();
        String fields = result.taskFields().isEmpty()
                ? language.say("not-stated")
                : result.taskFields().mkString(", ");
        List<String> claim = List.of(language.year(result.year()), fields, language.total(result.claimed()));
        return saved.isEmpty()
                ? List.of(claim.append(language.say("none")).appendAll(EFFECTS.map(effect -> "")))
                : saved.map(kind -> (kind == saved.head() ? claim : List.of("", "", ""))
                        .append(language.say(kind.name()))
                        .appendAll(EFFECTS.map(effect -> saved(result, kind, effect))));
    }

    private String saved(TaskFieldResult result, SavingKind kind, BudgetEffect effect) {
        Total total = result.savings()
                .where(key -> key.kind() == kind && key.budgetEffect() == effect)
                .total();
        return total.equals(Total.ZERO) ? "" : language.total(total);
    }

    private Option<Table> comparisons() {
        Table table = new Table(language.say("declared"))
                .column(language.say("household"), HorizontalAlign.LEFT)
                .column(language.say("before"), HorizontalAlign.RIGHT)
                .column(language.say("after"), HorizontalAlign.RIGHT)
                .column(language.say("realised"), HorizontalAlign.RIGHT)
                .column(language.say("estimated"), HorizontalAlign.RIGHT)
                .column(language.say("realised-share"), HorizontalAlign.LEFT);
        evaluation.comparisons().forEach(comparison -> table.row(compared(comparison)));
        return Option.when(!evaluation.comparisons().isEmpty(), table.behind(Places.DECLARED));
    }

    private List<String> compared(DeclarationComparison comparison) {
        return List.of(
                comparison.household().toString(),
                language.total(comparison.before().declared()),
                language.total(comparison.after().declared()),
                comparison.realised().fold(refusal -> language.say("none"), language::total),
                language.total(comparison.estimated()),
                comparison.ratio().fold(this::because, language::decimals));
    }

    private String because(ComparisonRefusal refusal) {
        return language.say(
                refusal.code(),
                refusal.<Object>fold(
                        window -> window.covered(),
                        realised -> language.total(realised.realised()),
                        estimate -> language.total(estimate.estimated()),
                        nothing -> language.total(nothing.estimated())));
    }
}
