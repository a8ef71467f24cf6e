package org.gezinscoach.csv;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.LocalDate;
import org.gezinscoach.intervention.BudgetEffect;
import org.gezinscoach.intervention.CareCategory;
import org.gezinscoach.intervention.Change;
import org.gezinscoach.intervention.Intervention;
import org.gezinscoach.intervention.InterventionId;
import org.gezinscoach.intervention.Payer;
import org.gezinscoach.intervention.Price;
import org.gezinscoach.intervention.PriceBasis;
import org.gezinscoach.intervention.Threat;
import org.gezinscoach.money.Amount;

/** The columns of interventions; a price after a reduction is on the basis of the price. */
final class InterventionColumns implements Columns<Intervention> {
    private static final Field<InterventionId> ID =
            Forms.text("intervention id", InterventionId::new, InterventionId::value);
    private static final Field<String> CARE = Forms.text("care");
    private static final Field<String> PROVIDER = Forms.text("provider").optional();
    private static final Field<Amount> PRICE = Forms.amount("price");
    private static final Field<String> PRICE_REASON = Parts.reason(PRICE);
    private static final Field<PriceBasis> BASIS = Forms.constant(
                    "price basis", PriceBasis.values(), PriceBasis::label, basis -> basis == PriceBasis.UNSTATED)
            .optional();
    private static final Field<Duration> HOURS = Forms.hours("hours a week").optional();
    private static final Field<Amount> PRICE_AFTER = Forms.amount("price after").optional();
    private static final Field<String> AFTER_REASON = Parts.reason(PRICE_AFTER);
    private static final Field<Duration> HOURS_AFTER =
            Forms.hours("hours a week after").optional();
    private static final Field<Change> CHANGE = Forms.constant(
                    "change", Change.values(), Change::label, change -> change == Change.UNSTATED)
            .optional();
    private static final Field<LocalDate> CHANGED_ON = Forms.date("changed on").optional();
    private static final Field<LocalDate> PLANNED_UNTIL =
            Forms.date("planned until").optional();
    private static final Field<String> EVIDENCE = Forms.text("evidence").optional();
    private static final Field<LocalDate> EVIDENCE_DATE =
            Forms.date("evidence date").optional();
    private static final Field<InterventionId> CONTINUES =
            Forms.text("continues", InterventionId::new, InterventionId::value).optional();

    @Override
    public List<Field<?>> fields() {
        return List.<Field<?>>of(ID)
                .appendAll(Parts.HOUSEHOLD)
                .appendAll(List.of(
                        CARE,
                        Parts.CATEGORY,
                        PROVIDER,
                        Parts.PAYER,
                        PRICE,
                        PRICE_REASON,
                        BASIS,
                        HOURS,
                        PRICE_AFTER,
                        AFTER_REASON,
                        HOURS_AFTER,
                        CHANGE,
                        Parts.YEAR,
                        CHANGED_ON,
                        PLANNED_UNTIL,
                        EVIDENCE,
                        EVIDENCE_DATE,
                        CONTINUES))
                .appendAll(Parts.TASK_FIELD)
                .append(Parts.BUDGET_EFFECT)
                .appendAll(Parts.SOURCE);
    }

    @Override
    public List<Misfit> misfits(Row row) {
        return Parts.taskFieldHalves(row)
                .appendAll(Parts.halves(row, EVIDENCE, EVIDENCE_DATE))
                .appendAll(Parts.reasonWithout(row, PRICE, PRICE_REASON))
                .appendAll(Parts.reasonWithout(row, PRICE_AFTER, AFTER_REASON))
                .appendAll(Option.when(
                        row.has(HOURS_AFTER) && !row.has(PRICE_AFTER),
                        () -> Misfit.missing(PRICE_AFTER, HOURS_AFTER.label())));
    }

    @Override
    public Intervention read(Row row) {
        PriceBasis basis = row.value(BASIS).getOrElse(PriceBasis.UNSTATED);
        Amount price = Parts.amount(row, PRICE, PRICE_REASON).get();
        return Intervention.builder()
                .id(row.get(ID))
                .household(Parts.household(row))
                .care(row.get(CARE))
                .category(row.value(Parts.CATEGORY).getOrElse(CareCategory.UNSTATED))
                .provider(row.value(PROVIDER))
                .payer(row.value(Parts.PAYER).getOrElse(Payer.UNSTATED))
                .price(new Price(price, basis, row.value(HOURS)))
                .priceAfter(Parts.amount(row, PRICE_AFTER, AFTER_REASON)
                        .map(after -> new Price(after, basis, row.value(HOURS_AFTER))))
                .change(row.value(CHANGE).getOrElse(Change.UNSTATED))
                .year(row.value(Parts.YEAR))
                .changedOn(row.value(CHANGED_ON))
                .plannedUntil(row.value(PLANNED_UNTIL))
                .threat(row.value(EVIDENCE).map(evidence -> new Threat(evidence, row.get(EVIDENCE_DATE))))
                .continues(row.value(CONTINUES))
                .taskField(Parts.taskField(row))
                .budgetEffect(row.value(Parts.BUDGET_EFFECT).getOrElse(BudgetEffect.UNSTATED))
                .source(Parts.source(row))
                .build();
    }

    @Override
    public void write(Intervention line, Cells cells) {
        cells.put(ID, line.id());
        Parts.write(line.household(), cells);
        cells.put(CARE, line.care())
                .put(Parts.CATEGORY, line.category())
                .put(PROVIDER, line.provider())
                .put(Parts.PAYER, line.payer());
        writePrices(line, cells);
        cells.put(CHANGE, line.change())
                .put(Parts.YEAR, line.year())
                .put(CHANGED_ON, line.changedOn())
                .put(PLANNED_UNTIL, line.plannedUntil())
                .put(EVIDENCE, line.threat().map(Threat::evidence))
                .put(EVIDENCE_DATE, line.threat().map(Threat::on))
                .put(CONTINUES, line.continues())
                .put(Parts.BUDGET_EFFECT, line.budgetEffect());
        Parts.write(line.taskField(), cells);
        Parts.write(line.source(), cells);
    }

    private static void writePrices(Intervention line, Cells cells) {
        Parts.write(PRICE, PRICE_REASON, Option.some(line.price().amount()), cells);
        Parts.write(PRICE_AFTER, AFTER_REASON, line.priceAfter().map(Price::amount), cells);
        cells.put(BASIS, line.price().basis())
                .put(HOURS, line.price().hoursAWeek())
                .put(HOURS_AFTER, line.priceAfter().flatMap(Price::hoursAWeek));
    }
}
