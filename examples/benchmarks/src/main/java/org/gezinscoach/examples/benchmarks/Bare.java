package org.gezinscoach.examples.benchmarks;

import io.vavr.collection.List;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import org.gezinscoach.intervention.BudgetEffect;
import org.gezinscoach.intervention.CareCategory;
import org.gezinscoach.intervention.Change;
import org.gezinscoach.intervention.Payer;
import org.gezinscoach.intervention.PriceBasis;
import org.gezinscoach.intervention.Standing;
import org.gezinscoach.money.Euro;
import org.jspecify.annotations.Nullable;

/** A programme as records that check nothing: what other libraries read and write. */
public final class Bare {
    private Bare() {}

    /** A document. */
    public record Programme(
            String format,
            Integer version,
            String municipality,
            Period period,
            java.util.List<Household> households,
            java.util.List<Intervention> interventions) {
        static Programme of(org.gezinscoach.programme.Programme programme) {
            return new Programme(
                    "gezinscoach",
                    1,
                    programme.municipality(),
                    new Period(programme.period().getStart(), programme.period().getEnd()),
                    programme.households().map(Household::of).toJavaList(),
                    Bare.interventions(programme.interventions()));
        }
    }

    /** From a day until another. */
    public record Period(LocalDate from, LocalDate until) {}

    /** A household. */
    public record Household(HouseholdId id, Integer adults, Integer children) {
        static Household of(org.gezinscoach.household.Household household) {
            return new Household(
                    HouseholdId.of(household.id()),
                    household.adults().get(),
                    household.children().get());
        }
    }

    /** What tells households apart. */
    public record HouseholdId(String scope, String label) {
        static HouseholdId of(org.gezinscoach.household.HouseholdId id) {
            return new HouseholdId(id.scope(), id.label());
        }
    }

    /** One care for one household. */
    public record Intervention(
            String id,
            HouseholdId household,
            String care,
            CareCategory category,
            @Nullable String provider,
            Payer payer,
            Price price,
            @Nullable Price priceAfter,
            Change change,
            Integer year,
            LocalDate changedOn,
            LocalDate plannedUntil,
            BudgetEffect budgetEffect,
            Source source) {
        static Intervention of(org.gezinscoach.intervention.Intervention intervention) {
            return new Intervention(
                    intervention.id().value(),
                    HouseholdId.of(intervention.household()),
                    intervention.care(),
                    intervention.category(),
                    intervention.provider().getOrNull(),
                    intervention.payer(),
                    Price.of(intervention.price()),
                    intervention.priceAfter().map(Price::of).getOrNull(),
                    intervention.change(),
                    intervention.year().map(Year::getValue).get(),
                    intervention.changedOn().get(),
                    intervention.plannedUntil().get(),
                    intervention.budgetEffect(),
                    Source.of(intervention.source()));
        }
    }

    /** What a care costs. */
    public record Price(BigDecimal amount, PriceBasis basis) {
        static Price of(org.gezinscoach.intervention.Price price) {
            return new Price(((Euro) price.amount()).toBigDecimal(), price.basis());
        }
    }

    /** Where a figure comes from. */
    public record Source(String document, String table, String row, Standing standing) {
        static Source of(org.gezinscoach.intervention.Source source) {
            return new Source(source.document(), source.table(), source.row(), source.standing());
        }
    }

    static java.util.List<Intervention> interventions(List<org.gezinscoach.intervention.Intervention> interventions) {
        return interventions.map(Intervention::of).toJavaList();
    }
}
