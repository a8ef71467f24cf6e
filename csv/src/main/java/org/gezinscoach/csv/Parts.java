package org.gezinscoach.csv;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Year;
import org.gezinscoach.csv.Columns.Misfit;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.intervention.BudgetEffect;
import org.gezinscoach.intervention.CareCategory;
import org.gezinscoach.intervention.Payer;
import org.gezinscoach.intervention.Source;
import org.gezinscoach.intervention.Standing;
import org.gezinscoach.intervention.TaskField;
import org.gezinscoach.money.Amount;

/** The fields that several tables have, and the values that stand in more cells than one. */
final class Parts {
    static final Field<String> SCOPE =
            Forms.text("household scope", scope -> new HouseholdId(scope, "-").scope(), s -> s);
    static final Field<String> LABEL =
            Forms.text("household label", label -> new HouseholdId("-", label).label(), s -> s);
    static final Field<Payer> PAYER = Forms.constant(
                    "payer", Payer.values(), Payer::label, payer -> payer == Payer.UNSTATED)
            .optional();
    static final Field<CareCategory> CATEGORY = Forms.constant(
                    "category", CareCategory.values(), CareCategory::label, care -> care == CareCategory.UNSTATED)
            .optional();
    static final Field<BudgetEffect> BUDGET_EFFECT = Forms.constant(
                    "budget effect",
                    BudgetEffect.values(),
                    BudgetEffect::label,
                    effect -> effect == BudgetEffect.UNSTATED)
            .optional();
    static final Field<Year> YEAR = Forms.year("year").optional();
    private static final Field<Year> TASK_FIELD_YEAR =
            Forms.year("task field year").optional();
    private static final Field<String> TASK_FIELD_CODE =
            Forms.text("task field code").optional();
    private static final Field<String> DOCUMENT = Forms.text("source document");
    private static final Field<String> TABLE = Forms.text("source table");
    private static final Field<String> ROW = Forms.text("source row");
    private static final Field<Standing> STANDING =
            Forms.constant("source standing", Standing.values(), Standing::label, standing -> false);

    static final List<Field<?>> HOUSEHOLD = List.of(SCOPE, LABEL);
    static final List<Field<?>> TASK_FIELD = List.of(TASK_FIELD_YEAR, TASK_FIELD_CODE);
    static final List<Field<?>> SOURCE = List.of(DOCUMENT, TABLE, ROW, STANDING);

    private Parts() {}

    static HouseholdId household(Row row) {
        return new HouseholdId(row.get(SCOPE), row.get(LABEL));
    }

    static void write(HouseholdId household, Cells cells) {
        cells.put(SCOPE, household.scope()).put(LABEL, household.label());
    }

    static Option<TaskField> taskField(Row row) {
        return row.value(TASK_FIELD_YEAR).map(year -> new TaskField(year, row.get(TASK_FIELD_CODE)));
    }

    static void write(Option<TaskField> taskField, Cells cells) {
        cells.put(TASK_FIELD_YEAR, taskField.map(TaskField::year)).put(TASK_FIELD_CODE, taskField.map(TaskField::code));
    }

    static Source source(Row row) {
        return new Source(row.get(DOCUMENT), row.get(TABLE), row.get(ROW), row.get(STANDING));
    }

    static void write(Source source, Cells cells) {
        cells.put(DOCUMENT, source.document())
                .put(TABLE, source.table())
                .put(ROW, source.row())
                .put(STANDING, source.standing());
    }

    /** The reason why an amount is unknown. */
    static Field<String> reason(Field<Amount> amount) {
        return Forms.text(amount.label() + " unknown because").optional();
    }

    /** An amount with its reason, where it is unknown and a reason is given. */
    static Option<Amount> amount(Row row, Field<Amount> field, Field<String> reason) {
        return row.value(field)
                .map(amount -> amount.<Amount>fold(
                        euro -> euro,
                        unknown -> row.value(reason)
                                .<Amount>map(why ->
                                        unknown.negative() ? Amount.unknown(why).negated() : Amount.unknown(why))
                                .getOrElse(unknown)));
    }

    static void write(Field<Amount> field, Field<String> reason, Option<Amount> amount, Cells cells) {
        cells.put(field, amount)
                .put(
                        reason,
                        amount.flatMap(value ->
                                value.fold(euro -> Option.<String>none(), unknown -> Option.some(unknown.reason()))));
    }

    /** A reason beside an amount that is not unknown. */
    static Option<Misfit> reasonWithout(Row row, Field<Amount> amount, Field<String> reason) {
        return Option.when(
                row.has(reason) && !row.value(amount).exists(value -> !value.isKnown()),
                () -> Misfit.unexpected(reason, "a known or no " + amount.label()));
    }

    static List<Misfit> taskFieldHalves(Row row) {
        return halves(row, TASK_FIELD_YEAR, TASK_FIELD_CODE);
    }

    /** The one of two fields that is missing beside the other. */
    static List<Misfit> halves(Row row, Field<?> one, Field<?> other) {
        if (row.has(one) == row.has(other)) {
            return List.empty();
        }
        return row.has(one) ? List.of(Misfit.missing(other, one.label())) : List.of(Misfit.missing(one, other.label()));
    }
}
