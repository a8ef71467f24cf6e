package org.gezinscoach.json;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.gezinscoach.budget.BudgetEvent;
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
import org.gezinscoach.household.Household;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.intervention.BudgetEffect;
import org.gezinscoach.intervention.CareCategory;
import org.gezinscoach.intervention.Change;
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
import org.gezinscoach.json.wire.CoachWire;
import org.gezinscoach.json.wire.CoachingCostWire;
import org.gezinscoach.json.wire.ContractWire;
import org.gezinscoach.json.wire.CoverCaseWire;
import org.gezinscoach.json.wire.DatedNormWire;
import org.gezinscoach.json.wire.HouseholdIdWire;
import org.gezinscoach.json.wire.HouseholdWire;
import org.gezinscoach.json.wire.InterventionWire;
import org.gezinscoach.json.wire.PayerSplitWire;
import org.gezinscoach.json.wire.PeriodWire;
import org.gezinscoach.json.wire.PotTermWire;
import org.gezinscoach.json.wire.PriceWire;
import org.gezinscoach.json.wire.ProgrammeWire;
import org.gezinscoach.json.wire.ProgrammeYearWire;
import org.gezinscoach.json.wire.SavingWire;
import org.gezinscoach.json.wire.SourceWire;
import org.gezinscoach.json.wire.StaffingWire;
import org.gezinscoach.json.wire.TaskFieldWire;
import org.gezinscoach.json.wire.TeamScenarioWire;
import org.gezinscoach.json.wire.TeamStatementWire;
import org.gezinscoach.json.wire.TeamWire;
import org.gezinscoach.json.wire.ThreatWire;
import org.gezinscoach.json.wire.UnknownWire;
import org.gezinscoach.json.wire.YearCostWire;
import org.gezinscoach.money.Amount;
import org.gezinscoach.money.Euro;
import org.gezinscoach.money.Unknown;
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
import org.gezinscoach.savings.Saving;
import org.gezinscoach.savings.SavingKind;
import org.threeten.extra.LocalDateRange;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.deser.std.StdConvertingDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdConvertingSerializer;
import tools.jackson.databind.type.TypeFactory;
import tools.jackson.databind.util.Converter;

/** Teaches Jackson 3 the model: amounts, dates and years by codecs of their own, all else by way of its wire record. */
final class ModelModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    private final transient Map<Type, Class<? extends Record>> wires = new HashMap<>();

    ModelModule() {
        super("gezinscoach");
        addSerializer(Euro.class, new AmountCodec.Writer());
        addDeserializer(Amount.class, new AmountCodec.Reader());
        addDeserializer(Euro.class, new AmountCodec.KnownReader());
        text(LocalDate.class, LocalDate::toString, TextCodec::date);
        text(Duration.class, Duration::toString, TextCodec::hours);
        text(Fte.class, fte -> fte.toString().replace(" fte", ""), TextCodec::fte);
        addSerializer(Year.class, new YearCodec.Writer());
        addDeserializer(Year.class, new YearCodec.Reader());
        constants(BudgetEffect.class);
        constants(CareCategory.class);
        constants(Change.class);
        constants(Method.class);
        constants(Netting.class);
        constants(Payer.class);
        constants(PriceBasis.class);
        constants(SavingKind.class);
        constants(Standing.class);
        constants(YearStatus.class);
        constants(BudgetInclusion.class);
        constants(BudgetEventKind.class);
        constants(AbsenceReason.class);
        constants(Employment.class);
        constants(Intensity.class);
        wire(Unknown.class, UnknownWire.class, UnknownWire::of, UnknownWire::toDomain);
        wire(HouseholdId.class, HouseholdIdWire.class, HouseholdIdWire::of, HouseholdIdWire::toDomain);
        wire(Household.class, HouseholdWire.class, HouseholdWire::of, HouseholdWire::toDomain);
        wire(LocalDateRange.class, PeriodWire.class, PeriodWire::of, PeriodWire::toDomain);
        wire(Source.class, SourceWire.class, SourceWire::of, SourceWire::toDomain);
        wire(Price.class, PriceWire.class, PriceWire::of, PriceWire::toDomain);
        wire(Threat.class, ThreatWire.class, ThreatWire::of, ThreatWire::toDomain);
        wire(TaskField.class, TaskFieldWire.class, TaskFieldWire::of, TaskFieldWire::toDomain);
        wire(Intervention.class, InterventionWire.class, InterventionWire::of, InterventionWire::toDomain);
        wire(Saving.class, SavingWire.class, SavingWire::of, SavingWire::toDomain);
        wire(ProgrammeYear.class, ProgrammeYearWire.class, ProgrammeYearWire::of, ProgrammeYearWire::toDomain);
        wire(CoachingCost.class, CoachingCostWire.class, CoachingCostWire::of, CoachingCostWire::toDomain);
        wire(PayerSplit.class, PayerSplitWire.class, PayerSplitWire::of, PayerSplitWire::toDomain);
        wire(Contract.class, ContractWire.class, ContractWire::of, ContractWire::toDomain);
        wire(Absence.class, AbsenceWire.class, AbsenceWire::of, AbsenceWire::toDomain);
        wire(Coach.class, CoachWire.class, CoachWire::of, CoachWire::toDomain);
        wire(CaseloadNorm.class, CaseloadNormWire.class, CaseloadNormWire::of, CaseloadNormWire::toDomain);
        wire(DatedNorm.class, DatedNormWire.class, DatedNormWire::of, DatedNormWire::toDomain);
        wire(Assignment.class, AssignmentWire.class, AssignmentWire::of, AssignmentWire::toDomain);
        wire(Team.class, TeamWire.class, TeamWire::of, TeamWire::toDomain);
        wire(TeamStatement.class, TeamStatementWire.class, TeamStatementWire::of, TeamStatementWire::toDomain);
        wire(Staffing.class, StaffingWire.class, StaffingWire::of, StaffingWire::toDomain);
        wire(TeamScenario.class, TeamScenarioWire.class, TeamScenarioWire::of, TeamScenarioWire::toDomain);
        wire(BudgetHolder.class, BudgetHolderWire.class, BudgetHolderWire::of, BudgetHolderWire::toDomain);
        wire(PotTerm.class, PotTermWire.class, PotTermWire::of, PotTermWire::toDomain);
        wire(YearCost.class, YearCostWire.class, YearCostWire::of, YearCostWire::toDomain);
        wire(BudgetPot.class, BudgetPotWire.class, BudgetPotWire::of, BudgetPotWire::toDomain);
        wire(CoverCase.class, CoverCaseWire.class, CoverCaseWire::of, CoverCaseWire::toDomain);
        wire(BudgetEvent.class, BudgetEventWire.class, BudgetEventWire::of, BudgetEventWire::toDomain);
        wire(CoachBudget.class, CoachBudgetWire.class, CoachBudgetWire::of, CoachBudgetWire::toDomain);
        wire(Programme.class, ProgrammeWire.class, ProgrammeWire::of, ProgrammeWire::toDomain);
    }

    /** The type of what a step leads to from a value of a type; none if the format has no such step. */
    Option<Type> step(Type from, JsonPointer step) {
        if (from instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            return arguments.length == 1
                    ? Option.when(step.mayMatchElement(), arguments[0])
                    : Option.when(names((Class<?>) arguments[0]).contains(step.getMatchingProperty()), arguments[1]);
        }
        Class<? extends Record> wire = wires.get(from == Amount.class ? Unknown.class : from);
        return wire == null
                ? Option.none()
                : List.of(wire.getRecordComponents())
                        .find(component -> component.getName().equals(step.getMatchingProperty()))
                        .map(RecordComponent::getGenericType);
    }

    private static List<String> names(Class<?> vocabulary) {
        return List.of(vocabulary.getEnumConstants()).map(constant -> ((Enum<?>) constant).name());
    }

    private <T> void text(Class<T> type, Function<T, String> format, Function<String, T> parse) {
        addSerializer(type, new TextCodec.Writer<>(type, format));
        addDeserializer(type, new TextCodec.Reader<>(type, parse));
    }

    private <E extends Enum<E>> void constants(Class<E> vocabulary) {
        addDeserializer(vocabulary, new ConstantReader<>(vocabulary));
    }

    private <D, W extends Record> void wire(
            Class<D> domain, Class<W> wire, Function<D, W> toWire, Function<W, D> toDomain) {
        wires.put(domain, wire);
        addSerializer(domain, new StdConvertingSerializer(new By<>(domain, wire, toWire)));
        addDeserializer(domain, new StdConvertingDeserializer<>(new By<>(wire, domain, toDomain)));
    }

    /** A conversion by a function, of which Jackson wants to know the types. */
    private record By<A, B>(Class<A> from, Class<B> to, Function<A, B> function) implements Converter<A, B> {
        @Override
        public B convert(tools.jackson.databind.DeserializationContext context, A value) {
            return function.apply(value);
        }

        @Override
        public B convert(tools.jackson.databind.SerializationContext context, A value) {
            return function.apply(value);
        }

        @Override
        public JavaType getInputType(TypeFactory types) {
            return types.constructType(from);
        }

        @Override
        public JavaType getOutputType(TypeFactory types) {
            return types.constructType(to);
        }
    }
}
