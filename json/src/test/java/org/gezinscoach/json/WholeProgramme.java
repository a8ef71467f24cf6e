package org.gezinscoach.json;

import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Year;
import org.gezinscoach.household.Household;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.intervention.BudgetEffect;
import org.gezinscoach.intervention.CareCategory;
import org.gezinscoach.intervention.Change;
import org.gezinscoach.intervention.Intervention;
import org.gezinscoach.intervention.InterventionId;
import org.gezinscoach.intervention.Payer;
import org.gezinscoach.intervention.Price;
import org.gezinscoach.intervention.PriceBasis;
import org.gezinscoach.intervention.Source;
import org.gezinscoach.intervention.TaskField;
import org.gezinscoach.intervention.Threat;
import org.gezinscoach.money.Amount;
import org.gezinscoach.money.Euro;
import org.gezinscoach.money.Shares;
import org.gezinscoach.money.Unknown;
import org.gezinscoach.programme.BudgetInclusion;
import org.gezinscoach.programme.CoachingCost;
import org.gezinscoach.programme.PayerSplit;
import org.gezinscoach.programme.Programme;
import org.gezinscoach.programme.ProgrammeYear;
import org.gezinscoach.programme.YearStatus;
import org.gezinscoach.savings.Method;
import org.gezinscoach.savings.Netting;
import org.gezinscoach.savings.Saving;
import org.gezinscoach.savings.SavingKind;
import org.threeten.extra.LocalDateRange;

/** The programme that {@link Documents#WHOLE} holds. */
final class WholeProgramme {
    private static final HouseholdId A = new HouseholdId("Cases 2021", "A");
    private static final HouseholdId B = new HouseholdId("Cases 2021", "B");

    private WholeProgramme() {}

    /** What {@link Documents#WHOLE} says. */
    static Programme programme() {
        return Programme.builder()
                .municipality("Súdwest-Fryslân")
                .period(LocalDateRange.of(LocalDate.of(2020, 12, 1), LocalDate.of(2023, 1, 1)))
                .years(
                        new ProgrammeYear(Year.of(2021), YearStatus.FINAL, Option.some(LocalDate.of(2022, 8, 31))),
                        new ProgrammeYear(Year.of(2022), YearStatus.UNSTATED, Option.none()))
                .households(WholeIntake.described(A), Household.of(B))
                .interventions(unpriced(), reduced(), hourly())
                .savings(dearer(), proMemorie())
                .coachingCosts(new CoachingCost(
                        Year.of(2021),
                        Euro.ofCents(16_709_600),
                        Source.printed("Report", "3", "row 5"),
                        BudgetInclusion.APART))
                .team(WholeTeam.statement(A, B))
                .scenarios(WholeTeam.extension(), WholeTeam.reduction())
                .coachBudgets(WholeBudget.ofCoach(A), WholeBudget.ofHousehold(B), WholeBudget.ofTeam())
                .cover(WholeBudget.cover())
                .outcomes(WholeOutcomes.outcomes(A, B))
                .payerSplit(new PayerSplit(
                        SavingKind.THREAT_BASED,
                        new Shares<>(TreeMap.of(Payer.STATE_OR_INSURER, 25L, Payer.MUNICIPALITY, 75L)),
                        Source.printed("Report", "4", "€ 17.600 per casus")))
                .population(200)
                .priceList(WholeSavings.priceList())
                .declarations(WholeSavings.declarations(A, B))
                .pathways(WholeIntake.pathways(A, B))
                .intake(WholeIntake.intake(B))
                .escalations(WholeIntake.escalation(A))
                .build();
    }

    private static Intervention unpriced() {
        return Intervention.builder()
                .id(new InterventionId("I-1"))
                .household(A)
                .care("Jeugdteam")
                .price(Price.of(Amount.unknown("onbekend"), PriceBasis.UNSTATED))
                .source(Source.reading("Report", "1", "row 1"))
                .build();
    }

    private static Intervention reduced() {
        return Intervention.builder()
                .id(new InterventionId("I-2"))
                .household(A)
                .care("Coördinatie \"thuis\"")
                .category(CareCategory.YOUTH_SUPPORT)
                .provider("Stichting Één")
                .payer(Payer.MUNICIPALITY)
                .price(Price.of(Euro.ofCents(500_000), PriceBasis.YEAR))
                .priceAfter(Price.of(Euro.ofCents(151_995), PriceBasis.YEAR))
                .change(Change.REDUCED)
                .year(Year.of(2021))
                .changedOn(LocalDate.of(2021, 6, 1))
                .plannedUntil(LocalDate.of(2022, 6, 1))
                .threat(new Threat("vonnis tot ontruiming", LocalDate.of(2021, 3, 1)))
                .continues(new InterventionId("I-1"))
                .taskField(new TaskField(Year.of(2021), "6.72"))
                .budgetEffect(BudgetEffect.CASHABLE)
                .source(Source.printed("Report", "1", "row 2"))
                .build();
    }

    private static Intervention hourly() {
        return Intervention.builder()
                .id(new InterventionId("I-3"))
                .household(B)
                .care("Begeleiding")
                .price(Price.hourly(Euro.of(60), Duration.ofHours(3)))
                .source(Source.printed("Report", "1", "row 3"))
                .build();
    }

    private static Saving dearer() {
        return Saving.builder()
                .household(B)
                .year(Year.of(2022))
                .kind(SavingKind.DIRECT)
                .amount(Euro.ofCents(-348_000))
                .payer(Payer.STATE)
                .category(CareCategory.FOSTER_CARE)
                .netting(Netting.GROSS)
                .method(Method.DECLARED)
                .budgetEffect(BudgetEffect.SOCIETAL)
                .taskField(new TaskField(Year.of(2022), "6.82"))
                .source(Source.madeUp("Report", "2", "row 3"))
                .build();
    }

    private static Saving proMemorie() {
        return Saving.builder()
                .household(B)
                .amount(new Unknown("p.m.", true))
                .method(Method.PRINTED)
                .source(Source.printed("Report", "2", "row 4"))
                .build();
    }
}
