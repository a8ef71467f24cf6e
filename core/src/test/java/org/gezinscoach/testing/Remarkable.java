package org.gezinscoach.testing;

import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.Year;
import org.gezinscoach.budget.Booking;
import org.gezinscoach.budget.BudgetHolder;
import org.gezinscoach.budget.CoachBudget;
import org.gezinscoach.budget.EventId;
import org.gezinscoach.household.Household;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.intervention.CareCategory;
import org.gezinscoach.intervention.Change;
import org.gezinscoach.intervention.DebitOrCredit;
import org.gezinscoach.intervention.DeclarationLine;
import org.gezinscoach.intervention.Declarations;
import org.gezinscoach.intervention.Intervention;
import org.gezinscoach.intervention.InterventionId;
import org.gezinscoach.intervention.Price;
import org.gezinscoach.intervention.PriceBasis;
import org.gezinscoach.intervention.Source;
import org.gezinscoach.money.Amount;
import org.gezinscoach.money.Euro;
import org.gezinscoach.outcome.Attainment;
import org.gezinscoach.outcome.GoalId;
import org.gezinscoach.outcome.Observation;
import org.gezinscoach.outcome.Outcomes;
import org.gezinscoach.programme.CoachingCost;
import org.gezinscoach.programme.Programme;
import org.gezinscoach.programme.ProgrammeProblem;
import org.gezinscoach.programme.ProgrammeYear;
import org.gezinscoach.programme.YearStatus;
import org.gezinscoach.savings.Method;
import org.gezinscoach.savings.Netting;
import org.gezinscoach.savings.PriceBand;
import org.gezinscoach.savings.PriceIndex;
import org.gezinscoach.savings.PriceList;
import org.gezinscoach.savings.Saving;
import org.threeten.extra.LocalDateRange;

/** Programmes in which there is everything to find, and everything wrong. */
final class Remarkable {
    private static final Source SOURCE = Source.madeUp("paper", "table 1", "row 1");
    private static final Year YEAR = Year.of(2021);
    private static final LocalDate DAY = YEAR.atDay(1);
    private static final LocalDateRange PERIOD = LocalDateRange.of(DAY, DAY.plusYears(2));

    private Remarkable() {}

    /** Of which an evaluation has every finding. */
    static Programme programme(Household household) {
        HouseholdId id = household.id();
        Household elsewhere = Household.of(new HouseholdId(id.scope() + " (north)", id.label()));
        return Programme.builder()
                .municipality("Voorbeeldstad")
                .period(PERIOD)
                .years(new ProgrammeYear(YEAR, YearStatus.PROVISIONAL, Option.none()))
                .households(household, elsewhere)
                .interventions(line(id, "line-1"), line(id, "line-2"))
                .savings(printed(id, Netting.NET_OF_COACHING), printed(elsewhere.id(), Netting.UNSTATED))
                .coachingCosts(new CoachingCost(YEAR, Euro.of(1), SOURCE))
                .coachBudgets(absorbing(id))
                .declarations(declared(id))
                .priceList(prices())
                .build();
    }

    /** All that is wrong with a programme in which nothing fits. */
    static List<ProgrammeProblem> problems(Household household) {
        HouseholdId id = household.id();
        HouseholdId unknown = new HouseholdId(id.scope(), id.label() + "-a");
        Intervention line = line(id, "line-1");
        return Programme.builder()
                .municipality("Voorbeeldstad")
                .period(PERIOD)
                .households(household, household)
                .interventions(
                        line.withContinues(Option.some(new InterventionId("line-2"))),
                        line(id, "line-2").withContinues(Option.some(line.id())),
                        line(id, "line-3").withContinues(Option.some(new InterventionId("line-9"))))
                .savings(
                        printed(unknown, Netting.GROSS),
                        printed(id, Netting.GROSS).withYear(Option.some(Year.of(2020))))
                .outcomes(Outcomes.builder()
                        .observations(new Observation(id, new GoalId("G-1"), DAY, Attainment.REACHED))
                        .build())
                .validated()
                .getError();
    }

    private static Intervention line(HouseholdId household, String id) {
        return Intervention.builder()
                .id(new InterventionId(id))
                .household(household)
                .care("Jeugdteam")
                .category(CareCategory.LOCAL_TEAM)
                .provider("provider")
                .price(Price.of(Amount.unknown("not printed"), PriceBasis.YEAR))
                .change(Change.ENDED)
                .year(YEAR)
                .source(SOURCE)
                .build();
    }

    private static Saving printed(HouseholdId household, Netting netting) {
        return Saving.builder()
                .household(household)
                .year(YEAR)
                .amount(Euro.of(1))
                .netting(netting)
                .method(Method.PRINTED)
                .source(SOURCE)
                .build();
    }

    private static CoachBudget absorbing(HouseholdId household) {
        return CoachBudget.open(Booking.of("E-1", DAY, "V-1"), new BudgetHolder.OfTeam("gezinscoaches"))
                .advance(Booking.of("E-2", DAY, "V-2"), household, "debts", Euro.of(1))
                .flatMap(budget -> budget.absorb(Booking.of("E-3", DAY, "V-3"), new EventId("E-2"), Euro.of(1)))
                .get();
    }

    private static Declarations declared(HouseholdId household) {
        DeclarationLine line = DeclarationLine.builder()
                .reference("D-1")
                .household(household)
                .period(PERIOD)
                .volume(1)
                .unit("piece")
                .amount(Euro.of(1))
                .debitOrCredit(DebitOrCredit.DEBIT)
                .build();
        return new Declarations(List.of(line), PERIOD, HashMap.empty(), SOURCE);
    }

    private static PriceList prices() {
        PriceBand band = PriceBand.builder()
                .category(CareCategory.LOCAL_TEAM)
                .basis(PriceBasis.YEAR)
                .low(Euro.of(1))
                .high(Euro.of(2))
                .year(YEAR.plusYears(1))
                .source(SOURCE)
                .build();
        return PriceList.of(band).indexedBy(new PriceIndex(HashMap.of(YEAR, 100, YEAR.plusYears(1), 103), SOURCE));
    }
}
