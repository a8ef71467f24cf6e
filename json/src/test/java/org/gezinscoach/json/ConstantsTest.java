package org.gezinscoach.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Year;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.gezinscoach.budget.Booking;
import org.gezinscoach.budget.BudgetEvent.Claimed;
import org.gezinscoach.budget.CoachBudget;
import org.gezinscoach.budget.EventId;
import org.gezinscoach.coach.Absence;
import org.gezinscoach.coach.AbsenceReason;
import org.gezinscoach.coach.CaseloadNorm;
import org.gezinscoach.coach.Coach;
import org.gezinscoach.coach.Contract;
import org.gezinscoach.coach.DatedNorm;
import org.gezinscoach.coach.Employment;
import org.gezinscoach.coach.Intensity;
import org.gezinscoach.coach.Team;
import org.gezinscoach.household.Characteristic;
import org.gezinscoach.household.Household;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.household.LifeDomain;
import org.gezinscoach.household.SelfReliance;
import org.gezinscoach.intake.Escalation;
import org.gezinscoach.intake.EscalationOutcome;
import org.gezinscoach.intake.IntakeCase;
import org.gezinscoach.intake.IntakeDecision;
import org.gezinscoach.intake.IntakeOutcome;
import org.gezinscoach.intake.Pathway;
import org.gezinscoach.intake.PathwayState;
import org.gezinscoach.intake.PathwayStep;
import org.gezinscoach.intake.PathwayStep.Stated;
import org.gezinscoach.intake.Priority;
import org.gezinscoach.intake.Referral;
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
import org.gezinscoach.money.Euro;
import org.gezinscoach.money.Shares;
import org.gezinscoach.outcome.Attainment;
import org.gezinscoach.outcome.Attribution;
import org.gezinscoach.outcome.DeEscalation;
import org.gezinscoach.outcome.Goal;
import org.gezinscoach.outcome.GoalId;
import org.gezinscoach.outcome.GoalTerm;
import org.gezinscoach.outcome.Measurement;
import org.gezinscoach.outcome.Observation;
import org.gezinscoach.outcome.Outcomes;
import org.gezinscoach.outcome.ReportedCases;
import org.gezinscoach.programme.BudgetInclusion;
import org.gezinscoach.programme.CoachingCost;
import org.gezinscoach.programme.PayerSplit;
import org.gezinscoach.programme.Programme;
import org.gezinscoach.programme.ProgrammeYear;
import org.gezinscoach.programme.TeamStatement;
import org.gezinscoach.programme.YearStatus;
import org.gezinscoach.savings.Method;
import org.gezinscoach.savings.Netting;
import org.gezinscoach.savings.PriceList;
import org.gezinscoach.savings.Saving;
import org.gezinscoach.savings.SavingKind;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

/** Every constant of every vocabulary is written by its name, or left out where unstated, and read back. */
class ConstantsTest {
    private static final HouseholdId A = new HouseholdId("Cases 2021", "A");
    private static final LocalDateRange PERIOD = LocalDateRange.ofUnboundedEnd(LocalDate.of(2021, 1, 1));

    @Test
    void everyStatusOfAYear() {
        assertWritten(
                "status",
                YearStatus.values(),
                (programme, status) ->
                        programme.withYears(List.of(new ProgrammeYear(Year.of(2021), status, Option.none()))));
    }

    @Test
    void everyPayer() {
        assertWritten("payer", Payer.values(), saving((saving, payer) -> saving.withPayer(payer)));
        assertWritten("payer", Payer.values(), line((line, payer) -> line.withPayer(payer)));
    }

    @Test
    void everyCategory() {
        assertWritten("category", CareCategory.values(), saving((saving, value) -> saving.withCategory(value)));
        assertWritten("category", CareCategory.values(), line((line, value) -> line.withCategory(value)));
    }

    @Test
    void everyBudgetEffect() {
        assertWritten("budgetEffect", BudgetEffect.values(), saving((saving, value) -> saving.withBudgetEffect(value)));
        assertWritten("budgetEffect", BudgetEffect.values(), line((line, value) -> line.withBudgetEffect(value)));
    }

    @Test
    void everyChange() {
        assertWritten(
                "change",
                Change.values(),
                line((line, value) -> line.withPriceAfter(Option.none()).withChange(value)));
    }

    @Test
    void everyBasisOfAPrice() {
        assertWritten(
                "basis",
                PriceBasis.values(),
                line((line, value) -> line.withPriceAfter(Option.none()).withPrice(Price.of(Euro.ZERO, value))));
    }

    @Test
    void everyStanding() {
        assertWritten(
                "standing",
                Standing.values(),
                saving((saving, value) -> saving.withSource(new Source("d", "t", "r", value))));
    }

    @Test
    void everyKindOfSaving() {
        assertWritten("kind", SavingKind.values(), saving((saving, value) -> saving.withKind(value)));
        assertWritten(
                "kind",
                SavingKind.values(),
                (programme, value) -> programme.withPayerSplit(Option.some(new PayerSplit(
                        value, Shares.of(Payer.OTHER, 1, Payer.STATE, 1), Source.printed("d", "t", "r")))));
    }

    @Test
    void everyNetting() {
        assertWritten("netting", Netting.values(), saving((saving, value) -> saving.withNetting(value)));
    }

    @Test
    void everyMethod() {
        assertWritten("method", Method.values(), saving((saving, value) -> saving.withMethod(value)));
    }

    @Test
    void everyEmployment() {
        assertWritten(
                "employment",
                Employment.values(),
                coach((coach, value) ->
                        coach.withContracts(List.of(new Contract(PERIOD, Duration.ofHours(32), value)))));
    }

    @Test
    void everyReasonOfAnAbsence() {
        assertWritten(
                "reason",
                AbsenceReason.values(),
                coach((coach, value) -> coach.withAbsences(List.of(Absence.whole(PERIOD, value)))));
    }

    @Test
    void everyInclusionOfCoachBudgets() {
        assertWritten(
                "coachBudgets",
                BudgetInclusion.values(),
                (programme, value) -> programme.withCoachingCosts(
                        List.of(new CoachingCost(Year.of(2021), Euro.ZERO, Source.printed("d", "t", "r"), value))));
    }

    @Test
    void everyTermOfAGoal() {
        assertWritten(
                "term",
                GoalTerm.values(),
                outcomes((outcomes, value) -> outcomes.withGoals(List.of(new Goal(new GoalId("g"), "doel", value)))));
    }

    @Test
    void everyAttainment() {
        Observation observation = Documents.whole().outcomes().observations().head();
        assertWritten(
                "attainment",
                Attainment.values(),
                outcomes((outcomes, value) -> outcomes.withGoals(
                                Documents.whole().outcomes().goals())
                        .withObservations(List.of(new Observation(
                                observation.household(), observation.goal(), observation.on(), value)))));
    }

    @Test
    void everyCategoryOfADeEscalationAndOfCases() {
        DeEscalation deEscalation = Documents.whole().outcomes().deEscalations().head();
        assertWritten(
                "category",
                CareCategory.values(),
                outcomes((outcomes, value) -> outcomes.withDeEscalations(
                        List.of(new DeEscalation(deEscalation.household(), deEscalation.on(), value)))));
        assertWritten("category", CareCategory.values(), cases((cases, value) -> cases.withCategory(value)));
    }

    @Test
    void everyAttribution() {
        assertWritten("attribution", Attribution.values(), cases((cases, value) -> cases.withAttribution(value)));
    }

    @Test
    void everyDomainOfSelfReliance() {
        Measurement measurement = Documents.whole().outcomes().measurements().head();
        for (LifeDomain domain : LifeDomain.values()) {
            SelfReliance scores = SelfReliance.of(java.util.Map.of(domain, 5));
            Programme programme = Documents.whole()
                    .withOutcomes(Documents.whole()
                            .outcomes()
                            .withMeasurements(
                                    List.of(new Measurement(measurement.household(), measurement.on(), scores))));
            String document = GezinscoachJson.write(programme);

            assertThat(document).contains("\"selfReliance\": {\n          \"" + domain.name() + "\": 5\n        }\n");
            assertThat(GezinscoachJson.read(Programme.class, document)).isEqualTo(programme);
        }
    }

    @Test
    void everyPayerOfAnEventOfACoachBudget() {
        CoachBudget budget = Documents.whole().coachBudgets().head();
        for (Payer payer : Payer.values()) {
            Programme programme = Documents.whole()
                    .withCoachBudgets(List.of(CoachBudget.replay(budget.events()
                                    .take(2)
                                    .append(new Claimed(
                                            Booking.of("E-3", LocalDate.of(2022, 2, 1), "bon"),
                                            new EventId("E-2"),
                                            payer)))
                            .get()));
            String document = GezinscoachJson.write(programme);

            assertThat(document).contains("\"advance\": \"E-2\",\n          \"payer\": \"" + payer.name() + "\"\n");
            assertThat(GezinscoachJson.read(Programme.class, document)).isEqualTo(programme);
        }
    }

    @Test
    void everyCategoryAndDirectionOfADeclaration() {
        assertWritten("category", CareCategory.values(), declaration((line, value) -> line.withCategory(value)));
        assertWritten(
                "debitOrCredit", DebitOrCredit.values(), declaration((line, value) -> line.withDebitOrCredit(value)));
    }

    @Test
    void everyBasisOfAUnit() {
        for (PriceBasis basis : List.of(PriceBasis.values()).remove(PriceBasis.UNSTATED)) {
            Declarations declarations = Documents.whole().declarations().get();
            Programme programme = Documents.whole()
                    .withDeclarations(Option.some(new Declarations(
                            declarations.lines(),
                            declarations.covered(),
                            HashMap.of("14", basis),
                            declarations.source())));
            String document = GezinscoachJson.write(programme);

            assertThat(document).contains("\"code\": \"14\",\n        \"basis\": \"" + basis.name() + "\"\n");
            assertThat(GezinscoachJson.read(Programme.class, document)).isEqualTo(programme);
        }
    }

    @Test
    void everyBasisOfABandOfPrices() {
        assertWritten(
                "basis",
                PriceBasis.values(),
                (programme, value) -> programme.withPriceList(new PriceList(
                        List.of(Documents.whole().priceList().bands().head().withBasis(value)), Option.none())));
    }

    @Test
    void everyIntensity() {
        for (Intensity intensity : Intensity.values()) {
            Programme programme = team(team ->
                    team.withAssignments(team.assignments().map(assignment -> assignment.withIntensity(intensity))));
            String document = GezinscoachJson.write(programme);

            if (intensity == Intensity.FULL) {
                assertThat(document).doesNotContain("\"intensity\"");
            } else {
                assertThat(document).contains("\"intensity\": \"" + intensity.name() + "\"");
            }
            assertThat(GezinscoachJson.read(Programme.class, document)).isEqualTo(programme);
        }
    }

    @Test
    void everyIntensityAsAKeyOfWeights() {
        for (Intensity intensity : Intensity.values()) {
            CaseloadNorm norm = CaseloadNorm.atMost(5, Duration.ofHours(32)).withWeights(HashMap.of(intensity, 25));
            Programme programme = team(team -> team.withNorms(List.of(new DatedNorm(PERIOD.getStart(), norm))));
            String document = GezinscoachJson.write(programme);

            assertThat(document)
                    .contains("\"weights\": {\n            \"" + intensity.name() + "\": 25\n          }\n");
            assertThat(GezinscoachJson.read(Programme.class, document)).isEqualTo(programme);
        }
    }

    @Test
    void everyPayerAsAKeyOfShares() {
        for (Payer payer : Payer.values()) {
            Programme programme = Documents.bare()
                    .withPayerSplit(Option.some(new PayerSplit(
                            SavingKind.UNSTATED, new Shares<>(HashMap.of(payer, 1L)), Source.printed("d", "t", "r"))));
            String document = GezinscoachJson.write(programme);

            assertThat(document).contains("\"shares\": {\n      \"" + payer.name() + "\": 1\n    },");
            assertThat(GezinscoachJson.read(Programme.class, document)).isEqualTo(programme);
        }
    }

    @Test
    void everyStateOfAWay() {
        assertWritten(
                "state",
                PathwayState.values(),
                way(state -> new Stated(PERIOD.getStart(), state, Source.printed("d", "t", "r"))));
    }

    @Test
    void everyReferrer() {
        assertWritten("referrer", Referrer.values(), way(referrer -> new Referral(PERIOD.getStart(), referrer)));
    }

    @Test
    void everyDecision() {
        assertWritten(
                "decision",
                IntakeOutcome.values(),
                (programme, outcome) -> programme.withPathways(List.of(Pathway.open(
                                A, new Stated(PERIOD.getStart(), PathwayState.DISCUSSED, Source.printed("d", "t", "r")))
                        .apply(IntakeDecision.of(PERIOD.getStart(), outcome, "why"))
                        .get())));
    }

    @Test
    void everyOutcomeOfAnEscalation() {
        assertWritten(
                "outcome",
                EscalationOutcome.values(),
                (programme, outcome) -> programme.withEscalations(List.of(Escalation.builder()
                        .raisedOn(PERIOD.getStart())
                        .outcome(outcome)
                        .source(Source.printed("d", "t", "r"))
                        .build())));
    }

    @Test
    void everyPriority() {
        for (Priority priority :
                List.of(new Priority.ComplexityFirst(), new Priority.CostFirst(), new Priority.Weighted(0, 7))) {
            Programme programme = Documents.bare()
                    .withIntake(Option.some(new IntakeCase(Option.none(), List.of(priority), List.empty())));
            String document = GezinscoachJson.write(programme);

            assertThat(document)
                    .contains(priority.<String>fold(
                            complexity -> "{\n        \"priority\": \"COMPLEXITY_FIRST\"\n      }",
                            cost -> "{\n        \"priority\": \"COST_FIRST\"\n      }",
                            weighted -> "{\n        \"priority\": \"WEIGHTED\",\n        \"costWeight\": 7\n      }"));
            assertThat(GezinscoachJson.read(Programme.class, document)).isEqualTo(programme);
        }
    }

    @Test
    void everyLifeDomainAndCharacteristicAsAKey() {
        for (LifeDomain domain : LifeDomain.values()) {
            assertDescribed(
                    household -> household.withSelfReliance(SelfReliance.of(java.util.Map.of(domain, 4))),
                    "\"selfReliance\": {\n        \"" + domain.name() + "\": 4\n      }\n");
        }
        for (Characteristic which : Characteristic.values()) {
            assertDescribed(
                    household -> household.withCharacteristics(HashMap.of(which, false)),
                    "\"characteristics\": {\n        \"" + which.name() + "\": false\n      }\n");
        }
    }

    @Test
    void everyCharacteristicOfATargetGroup() {
        for (Characteristic which : Characteristic.values()) {
            TargetGroup group =
                    TargetGroup.builder().required(which).attention(which).build();
            Programme programme = Documents.bare()
                    .withIntake(Option.some(new IntakeCase(Option.some(group), List.empty(), List.empty())));
            String document = GezinscoachJson.write(programme);

            assertThat(document)
                    .contains("\"required\": [\n        \"" + which.name()
                            + "\"\n      ],\n      \"attention\": [\n        \"" + which.name() + "\"\n      ]\n");
            assertThat(GezinscoachJson.read(Programme.class, document)).isEqualTo(programme);
        }
    }

    private static void assertDescribed(UnaryOperator<Household> described, String written) {
        Programme programme = Documents.bare().withHouseholds(List.of(described.apply(Household.of(A))));
        String document = GezinscoachJson.write(programme);

        assertThat(document).contains(written);
        assertThat(GezinscoachJson.read(Programme.class, document)).isEqualTo(programme);
    }

    private static <E> BiFunction<Programme, E, Programme> way(Function<E, PathwayStep> first) {
        return (programme, constant) -> programme.withPathways(
                List.of(Pathway.replay(A, List.of(first.apply(constant))).get()));
    }

    private static <E extends Enum<E>> void assertWritten(
            String field, E[] constants, BiFunction<Programme, E, Programme> with) {
        for (E constant : constants) {
            Programme programme = with.apply(
                    Documents.whole()
                            .withSavings(List.empty())
                            .withInterventions(List.empty())
                            .withYears(List.empty())
                            .withCoachingCosts(List.empty())
                            .withCoachBudgets(List.empty())
                            .withOutcomes(Outcomes.none())
                            .withPayerSplit(Option.none())
                            .withPriceList(PriceList.EMPTY)
                            .withDeclarations(Option.none())
                            .withPathways(List.empty())
                            .withIntake(Option.none())
                            .withEscalations(List.empty()),
                    constant);
            String document = GezinscoachJson.write(programme);

            if (constant.name().equals("UNSTATED")) {
                assertThat(document).doesNotContain("\"" + field + "\"");
            } else {
                assertThat(document).contains("\"" + field + "\": \"" + constant.name() + "\"");
            }
            assertThat(GezinscoachJson.read(Programme.class, document)).isEqualTo(programme);
        }
    }

    private static <E> BiFunction<Programme, E, Programme> outcomes(BiFunction<Outcomes, E, Outcomes> with) {
        return (programme, constant) -> programme.withOutcomes(with.apply(programme.outcomes(), constant));
    }

    private static <E> BiFunction<Programme, E, Programme> cases(BiFunction<ReportedCases, E, ReportedCases> with) {
        ReportedCases cases = Documents.whole().outcomes().reportedCases().head();
        return outcomes((outcomes, constant) -> outcomes.withReportedCases(List.of(with.apply(
                cases.withCategory(CareCategory.UNSTATED).withAttribution(Attribution.UNSTATED), constant))));
    }

    private static <E> BiFunction<Programme, E, Programme> coach(BiFunction<Coach, E, Coach> with) {
        return (programme, constant) ->
                team(team -> team.withCoaches(team.coaches().map(coach -> with.apply(bare(coach), constant))));
    }

    private static Coach bare(Coach coach) {
        return Coach.builder().id(coach.id()).build();
    }

    private static Programme team(UnaryOperator<Team> change) {
        TeamStatement stated = Documents.whole().team().get();
        return Documents.whole()
                .withTeam(Option.some(new TeamStatement(change.apply(stated.team()), stated.on(), stated.source())));
    }

    private static <E> BiFunction<Programme, E, Programme> saving(BiFunction<Saving, E, Saving> with) {
        Function<E, List<Saving>> savings =
                constant -> List.of(with.apply(Documents.whole().savings().last(), constant));
        return (programme, constant) -> programme.withSavings(savings.apply(constant));
    }

    private static <E> BiFunction<Programme, E, Programme> declaration(
            BiFunction<DeclarationLine, E, DeclarationLine> with) {
        Declarations declarations = Documents.whole().declarations().get();
        return (programme, constant) -> programme.withDeclarations(Option.some(new Declarations(
                List.of(with.apply(declarations.lines().head(), constant)),
                declarations.covered(),
                declarations.units(),
                declarations.source())));
    }

    private static <E> BiFunction<Programme, E, Programme> line(BiFunction<Intervention, E, Intervention> with) {
        Function<E, List<Intervention>> lines =
                constant -> List.of(with.apply(Documents.whole().interventions().head(), constant));
        return (programme, constant) -> programme.withInterventions(lines.apply(constant));
    }
}
