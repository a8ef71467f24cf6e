package org.gezinscoach.json.wire;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.Year;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.intervention.BudgetEffect;
import org.gezinscoach.intervention.CareCategory;
import org.gezinscoach.intervention.Change;
import org.gezinscoach.intervention.Intervention;
import org.gezinscoach.intervention.InterventionId;
import org.gezinscoach.intervention.Payer;
import org.gezinscoach.intervention.Price;
import org.gezinscoach.intervention.Source;
import org.gezinscoach.intervention.TaskField;
import org.gezinscoach.intervention.Threat;
import org.jspecify.annotations.Nullable;

/** A line of care; what is absent is unstated. */
public record InterventionWire(
        @Given String id,
        @Given HouseholdId household,
        @Given String care,
        @Nullable CareCategory category,
        @Nullable String provider,
        @Nullable Payer payer,
        @Given Price price,
        @Nullable Price priceAfter,
        @Nullable Change change,
        @Nullable Year year,
        @Nullable LocalDate changedOn,
        @Nullable LocalDate plannedUntil,
        @Nullable Threat threat,
        @Nullable String continues,
        @Nullable TaskField taskField,
        @Nullable BudgetEffect budgetEffect,
        @Given Source source) {

    /** The wire form of a domain value. */
    public static InterventionWire of(Intervention value) {
        return new InterventionWire(
                value.id().value(),
                value.household(),
                value.care(),
                Unstated.write(value.category(), CareCategory.UNSTATED),
                value.provider().getOrNull(),
                Unstated.write(value.payer(), Payer.UNSTATED),
                value.price(),
                value.priceAfter().getOrNull(),
                Unstated.write(value.change(), Change.UNSTATED),
                value.year().getOrNull(),
                value.changedOn().getOrNull(),
                value.plannedUntil().getOrNull(),
                value.threat().getOrNull(),
                value.continues().map(InterventionId::value).getOrNull(),
                value.taskField().getOrNull(),
                Unstated.write(value.budgetEffect(), BudgetEffect.UNSTATED),
                value.source());
    }

    /** The domain value, checked. */
    public Intervention toDomain() {
        Intervention.Builder intervention = Intervention.builder()
                .id(new InterventionId(id))
                .household(household)
                .care(care)
                .category(Unstated.read(category, CareCategory.UNSTATED))
                .provider(Option.of(provider))
                .payer(Unstated.read(payer, Payer.UNSTATED))
                .price(price)
                .priceAfter(Option.of(priceAfter))
                .change(Unstated.read(change, Change.UNSTATED))
                .changedOn(Option.of(changedOn))
                .plannedUntil(Option.of(plannedUntil))
                .threat(Option.of(threat))
                .continues(Option.of(continues).map(InterventionId::new))
                .taskField(Option.of(taskField))
                .budgetEffect(Unstated.read(budgetEffect, BudgetEffect.UNSTATED))
                .source(source);
        return (year == null ? intervention : intervention.year(year)).build();
    }
}
