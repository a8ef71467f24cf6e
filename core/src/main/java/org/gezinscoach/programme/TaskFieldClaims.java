package org.gezinscoach.programme;

import io.vavr.Tuple;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Year;
import java.util.Comparator;
import org.gezinscoach.budget.BudgetPot;
import org.gezinscoach.budget.CoverPlan;
import org.gezinscoach.budget.CoverYear;
import org.gezinscoach.intervention.TaskField;
import org.gezinscoach.money.Amount;
import org.gezinscoach.money.Total;
import org.gezinscoach.savings.Saving;
import org.gezinscoach.savings.SavingsCube;

/** Sets what a cover plan takes out of task fields beside what was saved on them. */
final class TaskFieldClaims {
    private static final Comparator<TaskFieldResult> ORDER = Comparator.<TaskFieldResult>comparingInt(
                    result -> result.year().map(Year::getValue).getOrElse(Integer.MAX_VALUE))
            .thenComparing(TaskFieldResult::taskFields, TaskFieldClaims::byFirst);

    private final Option<CoverPlan> plan;
    private final List<List<TaskField>> groups;

    TaskFieldClaims(Option<CoverPlan> plan) {
        this.plan = plan;
        groups = List.ofAll(plan)
                .flatMap(CoverPlan::pots)
                .flatMap(TaskFieldClaims::borneTogether)
                .foldLeft(List.empty(), TaskFieldClaims::joined);
    }

    /** A row for each year and group of task fields that is claimed or saved on, and for savings without a task field. */
    List<TaskFieldResult> beside(List<Saving> savings) {
        List<TaskFieldResult> claimed = List.ofAll(plan)
                .flatMap(CoverPlan::years)
                .flatMap(year -> groups.map(group ->
                        new TaskFieldResult(Option.some(year.year()), group, claimed(year, group), SavingsCube.EMPTY)))
                .filter(result -> !result.claimed().equals(Total.ZERO));
        List<TaskFieldResult> saved = List.ofAll(savings.groupBy(saving -> Tuple.of(saving.year(), group(saving))))
                .map(entry ->
                        new TaskFieldResult(entry._1()._1(), entry._1()._2(), Total.ZERO, SavingsCube.of(entry._2())));
        return List.ofAll(claimed.appendAll(saved)
                        .groupBy(result -> Tuple.of(result.year(), result.taskFields()))
                        .values())
                .map(rows -> rows.reduce(TaskFieldClaims::together))
                .sorted(ORDER);
    }

    /** By the first of each, since no two groups share one; those without any come last. */
    private static int byFirst(List<TaskField> one, List<TaskField> other) {
        return one.isEmpty() || other.isEmpty()
                ? Boolean.compare(one.isEmpty(), other.isEmpty())
                : one.head().compareTo(other.head());
    }

    private static TaskFieldResult together(TaskFieldResult one, TaskFieldResult other) {
        return new TaskFieldResult(
                one.year(),
                one.taskFields(),
                one.claimed().plus(other.claimed()),
                one.savings().plus(other.savings()));
    }

    private Total claimed(CoverYear year, List<TaskField> group) {
        return List.ofAll(plan)
                .flatMap(CoverPlan::pots)
                .flatMap(pot -> claims(year, pot, group))
                .foldLeft(Total.ZERO, Total::plus);
    }

    /** What one pot takes out of a group in a year; an unknown amount where the pot's own is not known. */
    private static List<Amount> claims(CoverYear year, BudgetPot pot, List<TaskField> group) {
        List<TaskField> own = pot.taskFields().filter(group::contains);
        if (own.isEmpty()) {
            return List.empty();
        }
        if (year.undeterminedPots().contains(pot.id())) {
            return List.of(Amount.unknown("pot of unknown amount"));
        }
        return List.ofAll(year.covered().get(pot.id()))
                .flatMap(covered -> pot.split(covered)
                        .map(parts -> List.<Amount>ofAll(
                                parts.filterKeys(own::contains).values()))
                        .getOrElse(() -> List.of(covered)));
    }

    private List<TaskField> group(Saving saving) {
        return List.ofAll(saving.taskField())
                .flatMap(field -> groups.find(group -> group.contains(field)).getOrElse(() -> List.of(field)));
    }

    /** The task fields of a pot, together where their shares are not stated. */
    private static List<List<TaskField>> borneTogether(BudgetPot pot) {
        List<TaskField> fields = pot.taskFields();
        if (fields.isEmpty()) {
            return List.empty();
        }
        return pot.taskFieldShares().isDefined() ? fields.map(List::of) : List.of(fields.sorted());
    }

    /** The groups with one more, joined with those that it shares a task field with. */
    private static List<List<TaskField>> joined(List<List<TaskField>> groups, List<TaskField> more) {
        return groups.partition(group -> group.exists(more::contains))
                .apply((touching, apart) -> apart.append(touching.flatMap(group -> group)
                        .appendAll(more)
                        .distinct()
                        .sorted()));
    }
}
