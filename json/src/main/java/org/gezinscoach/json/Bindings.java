package org.gezinscoach.json;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Year;
import java.util.function.Function;
import org.gezinscoach.budget.BudgetEvent;
import org.gezinscoach.budget.BudgetHolder;
import org.gezinscoach.budget.BudgetPot;
import org.gezinscoach.budget.BudgetRefusal;
import org.gezinscoach.budget.CoachBudget;
import org.gezinscoach.budget.CoverCase;
import org.gezinscoach.budget.PotTerm;
import org.gezinscoach.budget.YearCost;
import org.gezinscoach.coach.Absence;
import org.gezinscoach.coach.AbsenceReason;
import org.gezinscoach.coach.Assignment;
import org.gezinscoach.coach.CaseloadNorm;
import org.gezinscoach.coach.CaseloadRefusal;
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
import org.gezinscoach.household.HouseholdRefusal;
import org.gezinscoach.household.LifeDomain;
import org.gezinscoach.intake.CoachChoice;
import org.gezinscoach.intake.Escalation;
import org.gezinscoach.intake.EscalationOutcome;
import org.gezinscoach.intake.IntakeCase;
import org.gezinscoach.intake.IntakeOutcome;
import org.gezinscoach.intake.Pathway;
import org.gezinscoach.intake.PathwayRefusal;
import org.gezinscoach.intake.PathwayState;
import org.gezinscoach.intake.PathwayStep;
import org.gezinscoach.intake.Priority;
import org.gezinscoach.intake.Referrer;
import org.gezinscoach.intake.TargetGroup;
import org.gezinscoach.intervention.AccrualRefusal;
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
import org.gezinscoach.json.wire.AbsenceWire;
import org.gezinscoach.json.wire.AssignmentWire;
import org.gezinscoach.json.wire.BudgetEventKind;
import org.gezinscoach.json.wire.BudgetEventWire;
import org.gezinscoach.json.wire.BudgetHolderWire;
import org.gezinscoach.json.wire.BudgetPotWire;
import org.gezinscoach.json.wire.CaseloadNormWire;
import org.gezinscoach.json.wire.CoachBudgetWire;
import org.gezinscoach.json.wire.CoachChoiceWire;
import org.gezinscoach.json.wire.CoachWire;
import org.gezinscoach.json.wire.CoachingCostWire;
import org.gezinscoach.json.wire.ContractWire;
import org.gezinscoach.json.wire.CoverCaseWire;
import org.gezinscoach.json.wire.DatedNormWire;
import org.gezinscoach.json.wire.DeEscalationWire;
import org.gezinscoach.json.wire.DeclarationLineWire;
import org.gezinscoach.json.wire.DeclarationsWire;
import org.gezinscoach.json.wire.EscalationWire;
import org.gezinscoach.json.wire.FormatName;
import org.gezinscoach.json.wire.FormatVersion;
import org.gezinscoach.json.wire.GoalWire;
import org.gezinscoach.json.wire.HouseholdIdWire;
import org.gezinscoach.json.wire.HouseholdWire;
import org.gezinscoach.json.wire.IndexPointWire;
import org.gezinscoach.json.wire.IntakeCaseWire;
import org.gezinscoach.json.wire.InterventionWire;
import org.gezinscoach.json.wire.MeasurementWire;
import org.gezinscoach.json.wire.ObservationWire;
import org.gezinscoach.json.wire.OutcomesWire;
import org.gezinscoach.json.wire.PathwayStepKind;
import org.gezinscoach.json.wire.PathwayStepWire;
import org.gezinscoach.json.wire.PathwayWire;
import org.gezinscoach.json.wire.PayerSplitWire;
import org.gezinscoach.json.wire.PeriodWire;
import org.gezinscoach.json.wire.PotTermWire;
import org.gezinscoach.json.wire.PriceBandWire;
import org.gezinscoach.json.wire.PriceIndexWire;
import org.gezinscoach.json.wire.PriceListWire;
import org.gezinscoach.json.wire.PriceWire;
import org.gezinscoach.json.wire.PriorityKind;
import org.gezinscoach.json.wire.PriorityWire;
import org.gezinscoach.json.wire.ProgrammeWire;
import org.gezinscoach.json.wire.ProgrammeYearWire;
import org.gezinscoach.json.wire.ReachWire;
import org.gezinscoach.json.wire.ReportedCasesWire;
import org.gezinscoach.json.wire.ReportedReachWire;
import org.gezinscoach.json.wire.SavingWire;
import org.gezinscoach.json.wire.SourceWire;
import org.gezinscoach.json.wire.StaffingWire;
import org.gezinscoach.json.wire.TargetGroupWire;
import org.gezinscoach.json.wire.TaskFieldWire;
import org.gezinscoach.json.wire.TeamScenarioWire;
import org.gezinscoach.json.wire.TeamStatementWire;
import org.gezinscoach.json.wire.TeamWire;
import org.gezinscoach.json.wire.ThreatWire;
import org.gezinscoach.json.wire.UnitWire;
import org.gezinscoach.json.wire.UnknownWire;
import org.gezinscoach.json.wire.YearCostWire;
import org.gezinscoach.money.Amount;
import org.gezinscoach.money.Euro;
import org.gezinscoach.money.Unknown;
import org.gezinscoach.outcome.Attainment;
import org.gezinscoach.outcome.Attribution;
import org.gezinscoach.outcome.DeEscalation;
import org.gezinscoach.outcome.Goal;
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
import org.gezinscoach.savings.ComparisonRefusal;
import org.gezinscoach.savings.Method;
import org.gezinscoach.savings.NetRefusal;
import org.gezinscoach.savings.Netting;
import org.gezinscoach.savings.PriceBand;
import org.gezinscoach.savings.PriceIndex;
import org.gezinscoach.savings.PriceList;
import org.gezinscoach.savings.Saving;
import org.gezinscoach.savings.SavingKind;
import org.threeten.extra.LocalDateRange;

/**
 * How every type stands in the format. A type gets a line here and a wire record; the line stands below those of the types of
 * the record's components. A family of refusals gets a line here, and its sentences one each in {@code dutch.txt}.
 */
final class Bindings {
    /** All of them. */
    static final Shapes MODEL = model();

    private static final String WHOLE = "a whole number";
    private static final String FEWER_DIGITS = "a whole number of fewer digits";
    private static final String YEAR = "a year, as 2021";
    private static final String EURO = "a known amount, as \"5000.00\"";
    private static final String AMOUNT = "an amount, as \"5000.00\" or {\"unknown\": \"the reason\"}";

    private Bindings() {}

    private static Shapes model() {
        Shapes shapes = new Shapes();
        anybody(shapes);
        money(shapes);
        household(shapes);
        intervention(shapes);
        coach(shapes);
        intake(shapes);
        budget(shapes);
        savings(shapes);
        outcome(shapes);
        programme(shapes);
        return shapes;
    }

    private static void anybody(Shapes shapes) {
        shapes.inner(String.class, new PlainTextShape());
        shapes.inner(Boolean.class, new TruthShape());
        shapes.inner(
                Integer.class,
                new WholeShape<>(
                        WHOLE,
                        FEWER_DIGITS,
                        Integer.MIN_VALUE,
                        Integer.MAX_VALUE,
                        Integer::longValue,
                        Math::toIntExact));
        shapes.inner(
                Long.class,
                new WholeShape<>(WHOLE, FEWER_DIGITS, Long.MIN_VALUE, Long.MAX_VALUE, Long::longValue, Long::valueOf));
        shapes.inner(
                Year.class,
                new WholeShape<>(
                        YEAR,
                        YEAR,
                        Year.MIN_VALUE,
                        Year.MAX_VALUE,
                        Year::getValue,
                        number -> Year.of(Math.toIntExact(number))));
        shapes.inner(LocalDate.class, new DateShape());
        shapes.inner(Duration.class, new TextShape<>("hours, as \"PT32H\"", Duration::toString, Texts::hours));
        shapes.innerWire(LocalDateRange.class, PeriodWire.class, PeriodWire::of, PeriodWire::toDomain);
    }

    private static void money(Shapes shapes) {
        shapes.put(Euro.class, new EuroShape(EURO));
        shapes.wire(Unknown.class, UnknownWire.class, UnknownWire::of, UnknownWire::toDomain);
        shapes.put(Amount.class, new AmountShape(new EuroShape(AMOUNT), shapes.of(Unknown.class)));
    }

    private static void household(Shapes shapes) {
        shapes.constants(LifeDomain.class);
        shapes.wire(HouseholdId.class, HouseholdIdWire.class, HouseholdIdWire::of, HouseholdIdWire::toDomain);
        shapes.constants(Characteristic.class);
        shapes.wire(Household.class, HouseholdWire.class, HouseholdWire::of, HouseholdWire::toDomain);
        shapes.refusal(HouseholdRefusal.class, HouseholdRefusal::code, HouseholdRefusal::message);
    }

    private static void intervention(Shapes shapes) {
        shapes.constants(BudgetEffect.class);
        shapes.constants(CareCategory.class);
        shapes.constants(Change.class);
        shapes.constants(Payer.class);
        shapes.constants(PriceBasis.class);
        shapes.constants(Standing.class);
        shapes.wire(Source.class, SourceWire.class, SourceWire::of, SourceWire::toDomain);
        shapes.wire(Price.class, PriceWire.class, PriceWire::of, PriceWire::toDomain);
        shapes.wire(Threat.class, ThreatWire.class, ThreatWire::of, ThreatWire::toDomain);
        shapes.wire(TaskField.class, TaskFieldWire.class, TaskFieldWire::of, TaskFieldWire::toDomain);
        shapes.wire(Intervention.class, InterventionWire.class, InterventionWire::of, InterventionWire::toDomain);
        shapes.constants(DebitOrCredit.class);
        shapes.wire(
                DeclarationLine.class,
                DeclarationLineWire.class,
                DeclarationLineWire::of,
                DeclarationLineWire::toDomain);
        shapes.innerWire(UnitWire.class, UnitWire.class, Function.identity(), Function.identity());
        shapes.wire(Declarations.class, DeclarationsWire.class, DeclarationsWire::of, DeclarationsWire::toDomain);
        shapes.refusal(AccrualRefusal.class, AccrualRefusal::code, AccrualRefusal::message);
    }

    private static void coach(Shapes shapes) {
        shapes.constants(AbsenceReason.class);
        shapes.constants(Employment.class);
        shapes.constants(Intensity.class);
        shapes.put(Fte.class, new TextShape<>("fte, as \"5.22\"", Texts::fte, Texts::fte));
        shapes.wire(Contract.class, ContractWire.class, ContractWire::of, ContractWire::toDomain);
        shapes.wire(Absence.class, AbsenceWire.class, AbsenceWire::of, AbsenceWire::toDomain);
        shapes.wire(Coach.class, CoachWire.class, CoachWire::of, CoachWire::toDomain);
        shapes.wire(CaseloadNorm.class, CaseloadNormWire.class, CaseloadNormWire::of, CaseloadNormWire::toDomain);
        shapes.wire(DatedNorm.class, DatedNormWire.class, DatedNormWire::of, DatedNormWire::toDomain);
        shapes.wire(Assignment.class, AssignmentWire.class, AssignmentWire::of, AssignmentWire::toDomain);
        shapes.wire(Team.class, TeamWire.class, TeamWire::of, TeamWire::toDomain);
        shapes.refusal(CaseloadRefusal.class, CaseloadRefusal::code, CaseloadRefusal::message);
    }

    private static void intake(Shapes shapes) {
        shapes.constants(PathwayState.class);
        shapes.constants(Referrer.class);
        shapes.constants(IntakeOutcome.class);
        shapes.inner(PathwayStepKind.class, ConstantShape.of(PathwayStepKind.class));
        shapes.wire(PathwayStep.class, PathwayStepWire.class, PathwayStepWire::of, PathwayStepWire::toDomain);
        shapes.wire(Pathway.class, PathwayWire.class, PathwayWire::of, PathwayWire::toDomain);
        shapes.wire(TargetGroup.class, TargetGroupWire.class, TargetGroupWire::of, TargetGroupWire::toDomain);
        shapes.inner(PriorityKind.class, ConstantShape.of(PriorityKind.class));
        shapes.wire(Priority.class, PriorityWire.class, PriorityWire::of, PriorityWire::toDomain);
        shapes.wire(CoachChoice.class, CoachChoiceWire.class, CoachChoiceWire::of, CoachChoiceWire::toDomain);
        shapes.wire(IntakeCase.class, IntakeCaseWire.class, IntakeCaseWire::of, IntakeCaseWire::toDomain);
        shapes.constants(EscalationOutcome.class);
        shapes.wire(Escalation.class, EscalationWire.class, EscalationWire::of, EscalationWire::toDomain);
        shapes.refusal(PathwayRefusal.class, PathwayRefusal::code, PathwayRefusal::message);
    }

    private static void budget(Shapes shapes) {
        shapes.inner(BudgetEventKind.class, ConstantShape.of(BudgetEventKind.class));
        shapes.wire(BudgetHolder.class, BudgetHolderWire.class, BudgetHolderWire::of, BudgetHolderWire::toDomain);
        shapes.wire(BudgetEvent.class, BudgetEventWire.class, BudgetEventWire::of, BudgetEventWire::toDomain);
        shapes.wire(CoachBudget.class, CoachBudgetWire.class, CoachBudgetWire::of, CoachBudgetWire::toDomain);
        shapes.wire(PotTerm.class, PotTermWire.class, PotTermWire::of, PotTermWire::toDomain);
        shapes.wire(YearCost.class, YearCostWire.class, YearCostWire::of, YearCostWire::toDomain);
        shapes.wire(BudgetPot.class, BudgetPotWire.class, BudgetPotWire::of, BudgetPotWire::toDomain);
        shapes.wire(CoverCase.class, CoverCaseWire.class, CoverCaseWire::of, CoverCaseWire::toDomain);
        shapes.refusal(BudgetRefusal.class, BudgetRefusal::code, BudgetRefusal::message);
    }

    private static void savings(Shapes shapes) {
        shapes.constants(Method.class);
        shapes.constants(Netting.class);
        shapes.constants(SavingKind.class);
        shapes.wire(Saving.class, SavingWire.class, SavingWire::of, SavingWire::toDomain);
        shapes.wire(PriceBand.class, PriceBandWire.class, PriceBandWire::of, PriceBandWire::toDomain);
        shapes.innerWire(IndexPointWire.class, IndexPointWire.class, Function.identity(), Function.identity());
        shapes.wire(PriceIndex.class, PriceIndexWire.class, PriceIndexWire::of, PriceIndexWire::toDomain);
        shapes.wire(PriceList.class, PriceListWire.class, PriceListWire::of, PriceListWire::toDomain);
        shapes.refusal(NetRefusal.class, NetRefusal::code, NetRefusal::message);
        shapes.refusal(ComparisonRefusal.class, ComparisonRefusal::code, ComparisonRefusal::message);
    }

    private static void outcome(Shapes shapes) {
        shapes.constants(Attainment.class);
        shapes.constants(Attribution.class);
        shapes.constants(GoalTerm.class);
        shapes.wire(Goal.class, GoalWire.class, GoalWire::of, GoalWire::toDomain);
        shapes.wire(Observation.class, ObservationWire.class, ObservationWire::of, ObservationWire::toDomain);
        shapes.wire(Measurement.class, MeasurementWire.class, MeasurementWire::of, MeasurementWire::toDomain);
        shapes.wire(DeEscalation.class, DeEscalationWire.class, DeEscalationWire::of, DeEscalationWire::toDomain);
        shapes.wire(Reach.class, ReachWire.class, ReachWire::of, ReachWire::toDomain);
        shapes.wire(ReportedReach.class, ReportedReachWire.class, ReportedReachWire::of, ReportedReachWire::toDomain);
        shapes.wire(ReportedCases.class, ReportedCasesWire.class, ReportedCasesWire::of, ReportedCasesWire::toDomain);
        shapes.wire(Outcomes.class, OutcomesWire.class, OutcomesWire::of, OutcomesWire::toDomain);
    }

    private static void programme(Shapes shapes) {
        shapes.inner(FormatName.class, new TextShape<>("a text", FormatName::text, FormatName::new));
        shapes.inner(FormatVersion.class, new VersionShape(WHOLE));
        shapes.constants(BudgetInclusion.class);
        shapes.constants(YearStatus.class);
        shapes.wire(ProgrammeYear.class, ProgrammeYearWire.class, ProgrammeYearWire::of, ProgrammeYearWire::toDomain);
        shapes.wire(CoachingCost.class, CoachingCostWire.class, CoachingCostWire::of, CoachingCostWire::toDomain);
        shapes.wire(PayerSplit.class, PayerSplitWire.class, PayerSplitWire::of, PayerSplitWire::toDomain);
        shapes.wire(TeamStatement.class, TeamStatementWire.class, TeamStatementWire::of, TeamStatementWire::toDomain);
        shapes.wire(Staffing.class, StaffingWire.class, StaffingWire::of, StaffingWire::toDomain);
        shapes.wire(TeamScenario.class, TeamScenarioWire.class, TeamScenarioWire::of, TeamScenarioWire::toDomain);
        shapes.wire(Programme.class, ProgrammeWire.class, ProgrammeWire::of, ProgrammeWire::toDomain);
    }
}
