package org.gezinscoach.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.gezinscoach.budget.BudgetEvent;
import org.gezinscoach.budget.BudgetEvent.Opened;
import org.gezinscoach.budget.BudgetHolder;
import org.gezinscoach.budget.BudgetPot;
import org.gezinscoach.budget.CoachBudget;
import org.gezinscoach.budget.CoverCase;
import org.gezinscoach.budget.PotTerm;
import org.gezinscoach.budget.YearCost;
import org.gezinscoach.coach.Absence;
import org.gezinscoach.coach.AbsenceReason;
import org.gezinscoach.coach.Assignment;
import org.gezinscoach.coach.CaseloadNorm;
import org.gezinscoach.coach.Coach;
import org.gezinscoach.coach.Contract;
import org.gezinscoach.coach.DatedNorm;
import org.gezinscoach.coach.Employment;
import org.gezinscoach.coach.Fte;
import org.gezinscoach.coach.Intensity;
import org.gezinscoach.coach.Team;
import org.gezinscoach.household.Characteristic;
import org.gezinscoach.household.Household;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.household.LifeDomain;
import org.gezinscoach.intake.CoachChoice;
import org.gezinscoach.intake.Escalation;
import org.gezinscoach.intake.EscalationOutcome;
import org.gezinscoach.intake.IntakeCase;
import org.gezinscoach.intake.IntakeOutcome;
import org.gezinscoach.intake.Pathway;
import org.gezinscoach.intake.PathwayState;
import org.gezinscoach.intake.PathwayStep;
import org.gezinscoach.intake.Priority;
import org.gezinscoach.intake.Referrer;
import org.gezinscoach.intake.TargetGroup;
import org.gezinscoach.intervention.BudgetEffect;
import org.gezinscoach.intervention.CareCategory;
import org.gezinscoach.intervention.Change;
import org.gezinscoach.intervention.DebitOrCredit;
import org.gezinscoach.intervention.DeclarationLine;
import org.gezinscoach.intervention.Declarations;
import org.gezinscoach.intervention.Intervention;
import org.gezinscoach.intervention.Payer;
import org.gezinscoach.intervention.Price;
import org.gezinscoach.intervention.PriceBasis;
import org.gezinscoach.intervention.Source;
import org.gezinscoach.intervention.Standing;
import org.gezinscoach.intervention.TaskField;
import org.gezinscoach.intervention.Threat;
import org.gezinscoach.money.Amount;
import org.gezinscoach.money.Euro;
import org.gezinscoach.money.Unknown;
import org.gezinscoach.outcome.Attainment;
import org.gezinscoach.outcome.Attribution;
import org.gezinscoach.outcome.DeEscalation;
import org.gezinscoach.outcome.Goal;
import org.gezinscoach.outcome.GoalId;
import org.gezinscoach.outcome.GoalTerm;
import org.gezinscoach.outcome.Measurement;
import org.gezinscoach.outcome.Observation;
import org.gezinscoach.outcome.Outcomes;
import org.gezinscoach.outcome.Reach;
import org.gezinscoach.outcome.ReportedCases;
import org.gezinscoach.outcome.ReportedReach;
import org.gezinscoach.programme.BudgetInclusion;
import org.gezinscoach.programme.CoachingCost;
import org.gezinscoach.programme.PayerSplit;
import org.gezinscoach.programme.Programme;
import org.gezinscoach.programme.ProgrammeYear;
import org.gezinscoach.programme.Staffing;
import org.gezinscoach.programme.TeamScenario;
import org.gezinscoach.programme.TeamStatement;
import org.gezinscoach.programme.YearStatus;
import org.gezinscoach.savings.Method;
import org.gezinscoach.savings.Netting;
import org.gezinscoach.savings.PriceBand;
import org.gezinscoach.savings.PriceIndex;
import org.gezinscoach.savings.PriceList;
import org.gezinscoach.savings.Saving;
import org.gezinscoach.savings.SavingKind;
import org.threeten.extra.LocalDateRange;

/** Random values of every type of the model. A type that {@link Bindings} has and this has not fails a test. */
final class Model {
    private static final LocalDateRange YEARS = LocalDateRange.of(LocalDate.of(1900, 1, 1), LocalDate.of(2200, 1, 1));
    private static final List<HouseholdId> HOUSEHOLDS =
            List.of(new HouseholdId("2021", "A"), new HouseholdId("Wijk 7", "é €"));
    private static final Map<Class<?>, Arbitrary<?>> VALUES = values();

    /** A value and its type. */
    record Of<T>(Class<T> type, T value) {}

    private Model() {}

    /** The types. */
    static Iterable<Class<?>> types() {
        return VALUES.keySet();
    }

    /** One value of each type. */
    static Arbitrary<List<Of<?>>> oneOfEach() {
        List<Arbitrary<Of<?>>> each = VALUES.entrySet().stream()
                .<Arbitrary<Of<?>>>map(entry -> of(entry.getKey(), entry.getValue()))
                .toList();
        return Combinators.combine(each).as(values -> values);
    }

    @SuppressWarnings("unchecked")
    private static <T> Arbitrary<Of<?>> of(Class<T> type, Arbitrary<?> values) {
        return values.map(value -> new Of<>(type, (T) value));
    }

    private static Map<Class<?>, Arbitrary<?>> values() {
        Map<Class<?>, Arbitrary<?>> values = new TreeMap<>((a, b) -> a.getName().compareTo(b.getName()));
        constants(
                values,
                BudgetEffect.class,
                CareCategory.class,
                Change.class,
                Payer.class,
                PriceBasis.class,
                Standing.class,
                LifeDomain.class,
                Characteristic.class,
                PathwayState.class,
                Referrer.class,
                IntakeOutcome.class,
                EscalationOutcome.class,
                Attainment.class,
                Attribution.class,
                GoalTerm.class,
                DebitOrCredit.class,
                AbsenceReason.class,
                Employment.class,
                Intensity.class,
                Method.class,
                Netting.class,
                SavingKind.class,
                BudgetInclusion.class,
                YearStatus.class);
        ofMoneyAndCare(values);
        ofCoaches(values);
        ofBudgets(values);
        ofIntake(values);
        ofOutcomes(values);
        values.put(ProgrammeYear.class, Programmes.years(YEARS));
        values.put(CoachingCost.class, Programmes.costs(YEARS));
        values.put(PayerSplit.class, Programmes.splits());
        values.put(TeamStatement.class, Teams.statements().map(stated -> stated.apply(HOUSEHOLDS)));
        values.put(Staffing.class, Teams.staffing());
        values.put(TeamScenario.class, Teams.scenarios());
        values.put(Programme.class, Programmes.programmes());
        return values;
    }

    private static void ofMoneyAndCare(Map<Class<?>, Arbitrary<?>> values) {
        values.put(Amount.class, Values.amounts());
        values.put(Euro.class, Values.amounts().filter(Amount::isKnown));
        values.put(Unknown.class, Values.amounts().filter(amount -> !amount.isKnown()));
        values.put(HouseholdId.class, Values.householdIds());
        values.put(Household.class, Programmes.households());
        values.put(Source.class, Values.sources());
        values.put(Price.class, Programmes.prices());
        values.put(Threat.class, Programmes.threats());
        values.put(TaskField.class, Values.taskFields());
        values.put(Intervention.class, Programmes.lines(YEARS, HOUSEHOLDS));
        values.put(Saving.class, Programmes.savings(YEARS, HOUSEHOLDS));
        values.put(DeclarationLine.class, Prices.lines(HOUSEHOLDS));
        values.put(Declarations.class, Prices.declarations(HOUSEHOLDS));
        values.put(PriceBand.class, Prices.bands());
        values.put(PriceIndex.class, Prices.indices());
        values.put(PriceList.class, Prices.priceLists());
    }

    private static void ofCoaches(Map<Class<?>, Arbitrary<?>> values) {
        values.put(Fte.class, Teams.establishments());
        values.put(Contract.class, Teams.contracts());
        values.put(Absence.class, Teams.absences());
        values.put(Coach.class, Teams.coaches());
        values.put(CaseloadNorm.class, Teams.norms());
        values.put(DatedNorm.class, Teams.datedNorms());
        values.put(Assignment.class, Teams.assignments());
        values.put(Team.class, Teams.teams());
    }

    private static void ofBudgets(Map<Class<?>, Arbitrary<?>> values) {
        Arbitrary<CoachBudget> budgets = Budgets.coachBudgets(HOUSEHOLDS);
        values.put(CoachBudget.class, budgets);
        values.put(
                BudgetEvent.class,
                budgets.flatMap(budget -> Arbitraries.of(budget.events().asJava())));
        values.put(BudgetHolder.class, Budgets.openings(HOUSEHOLDS).map(Opened::holder));
        values.put(PotTerm.class, Budgets.pots().map(BudgetPot::term));
        values.put(YearCost.class, Budgets.yearCosts());
        values.put(BudgetPot.class, Budgets.pots());
        values.put(CoverCase.class, Budgets.covers());
    }

    private static void ofIntake(Map<Class<?>, Arbitrary<?>> values) {
        Arbitrary<Pathway> ways =
                Intakes.pathways(HOUSEHOLDS).filter(some -> !some.isEmpty()).flatMap(Arbitraries::of);
        values.put(Pathway.class, ways);
        values.put(
                PathwayStep.class,
                ways.flatMap(way -> Arbitraries.of(way.steps().asJava())));
        values.put(TargetGroup.class, Intakes.targetGroups());
        values.put(Priority.class, Intakes.priorities());
        values.put(
                CoachChoice.class,
                Intakes.choices(HOUSEHOLDS).filter(some -> !some.isEmpty()).flatMap(Arbitraries::of));
        values.put(IntakeCase.class, Intakes.intakes(HOUSEHOLDS));
        values.put(Escalation.class, Intakes.escalations(HOUSEHOLDS));
    }

    private static void ofOutcomes(Map<Class<?>, Arbitrary<?>> values) {
        Arbitrary<GoalId> ids = Values.identifiers().map(GoalId::new);
        values.put(
                Goal.class,
                Combinators.combine(ids, Values.texts(), Arbitraries.of(GoalTerm.class))
                        .as(Goal::new));
        values.put(Observation.class, RandomOutcomes.observations(HOUSEHOLDS, ids));
        values.put(Measurement.class, RandomOutcomes.measurements(HOUSEHOLDS));
        values.put(DeEscalation.class, RandomOutcomes.deEscalations(HOUSEHOLDS));
        values.put(Reach.class, RandomOutcomes.reaches());
        values.put(ReportedReach.class, RandomOutcomes.reaches(ids));
        values.put(ReportedCases.class, RandomOutcomes.cases(YEARS));
        values.put(Outcomes.class, RandomOutcomes.outcomes(YEARS, HOUSEHOLDS));
    }

    @SafeVarargs
    private static void constants(Map<Class<?>, Arbitrary<?>> values, Class<? extends Enum<?>>... vocabularies) {
        for (Class<? extends Enum<?>> vocabulary : vocabularies) {
            values.put(vocabulary, Arbitraries.of(List.of(vocabulary.getEnumConstants())));
        }
    }
}
