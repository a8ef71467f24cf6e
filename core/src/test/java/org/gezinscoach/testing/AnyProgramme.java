package org.gezinscoach.testing;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.Year;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import org.gezinscoach.household.Household;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.intake.Pathway;
import org.gezinscoach.intervention.Intervention;
import org.gezinscoach.intervention.InterventionId;
import org.gezinscoach.intervention.Payer;
import org.gezinscoach.programme.BudgetInclusion;
import org.gezinscoach.programme.CoachingCost;
import org.gezinscoach.programme.Evaluation;
import org.gezinscoach.programme.ExplainedSaving;
import org.gezinscoach.programme.Explanation;
import org.gezinscoach.programme.Finding;
import org.gezinscoach.programme.HouseholdResult;
import org.gezinscoach.programme.PayerSplit;
import org.gezinscoach.programme.PeriodResult;
import org.gezinscoach.programme.Programme;
import org.gezinscoach.programme.ProgrammeProblem;
import org.gezinscoach.programme.ProgrammeYear;
import org.gezinscoach.programme.PublicEdition;
import org.gezinscoach.programme.PublishedGoal;
import org.gezinscoach.programme.Staffing;
import org.gezinscoach.programme.TaskFieldResult;
import org.gezinscoach.programme.TeamScenario;
import org.gezinscoach.programme.TeamStatement;
import org.gezinscoach.programme.YearResult;
import org.gezinscoach.programme.YearStatus;
import org.gezinscoach.savings.Saving;
import org.gezinscoach.savings.SavingKind;
import org.threeten.extra.LocalDateRange;

/**
 * Any programme with whatever one may hold, and its evaluation. Every programme is valid by construction: what names a
 * household, an intervention or a goal names one of the programme. The simplest is empty: "Voorbeeldstad", 2021.
 */
public final class AnyProgramme {
    private static final LocalDateRange PERIOD = LocalDateRange.of(LocalDate.of(2021, 1, 1), LocalDate.of(2023, 1, 1));
    private static final Arbitrary<Year> YEARS = Arbitraries.of(2021, 2022).map(Year::of);
    private static final int MOST_HOUSEHOLDS = 3;
    private static final int MOST_LINES = 4;

    private AnyProgramme() {}

    /**
     * Programmes over 2021 and 2022 of up to three households, with up to four interventions and four printed savings, a
     * team, budgets, cover, outcomes, a price list, declarations and intake, each of them stated or not.
     */
    @Provide
    public static Arbitrary<Programme> programmes() {
        return AnyHousehold.households()
                .list()
                .ofMaxSize(MOST_HOUSEHOLDS)
                .uniqueElements(Household::id)
                .flatMap(households -> programmes(List.ofAll(households)));
    }

    private static Arbitrary<Programme> programmes(List<Household> households) {
        List<HouseholdId> ids = households.map(Household::id);
        Programme bare = Programme.builder()
                .municipality("Voorbeeldstad")
                .period(PERIOD)
                .households(households)
                .build();
        Arbitrary<Programme> costed = Combinators.combine(
                        years(),
                        lines(ids),
                        savings(ids),
                        Plain.list(coachingCosts(), 2).map(List::distinct))
                .as((years, lines, savings, costs) -> bare.withYears(years)
                        .withInterventions(lines)
                        .withSavings(savings)
                        .withCoachingCosts(costs));
        Arbitrary<Programme> staffed = Combinators.combine(
                        costed,
                        Plain.option(statements(ids)),
                        Plain.list(scenarios(), 1),
                        Plain.list(AnyBudget.coachBudgets(ids), 2).map(List::distinct),
                        Plain.option(AnyBudget.covers()))
                .as((programme, team, scenarios, budgets, cover) -> programme
                        .withTeam(team)
                        .withScenarios(scenarios)
                        .withCoachBudgets(budgets)
                        .withCover(cover));
        Arbitrary<Programme> priced = Combinators.combine(
                        staffed,
                        AnySavings.priceLists(),
                        Plain.option(AnyIntervention.declarations(ids)),
                        Plain.option(payerSplits()),
                        Plain.option(Arbitraries.integers().between(MOST_HOUSEHOLDS, 1000)))
                .as((programme, prices, declarations, split, population) -> programme
                        .withPriceList(prices)
                        .withDeclarations(declarations)
                        .withPayerSplit(split)
                        .withPopulation(population));
        return Combinators.combine(
                        priced,
                        AnyOutcome.outcomes(ids, YEARS),
                        pathways(ids),
                        Plain.option(AnyIntake.intakes(ids)),
                        Plain.list(AnyIntake.escalations(ids), 2).map(List::distinct))
                .as((programme, outcomes, pathways, intake, escalations) -> programme
                        .withOutcomes(outcomes)
                        .withPathways(pathways)
                        .withIntake(intake)
                        .withEscalations(escalations))
                .withoutEdgeCases();
    }

    /** The status of 2021 or 2022. */
    @Provide
    public static Arbitrary<ProgrammeYear> programmeYears() {
        return Combinators.combine(YEARS, Arbitraries.of(YearStatus.class), Plain.option(AnyTime.dates()))
                .as(ProgrammeYear::new);
    }

    /** What the coaching of 2021 or 2022 cost. */
    @Provide
    public static Arbitrary<CoachingCost> coachingCosts() {
        return Combinators.combine(
                        YEARS, AnyMoney.costs(), AnyIntervention.sources(), Arbitraries.of(BudgetInclusion.class))
                .as(CoachingCost::new);
    }

    /** How a source says that payers share a kind of saving. */
    @Provide
    public static Arbitrary<PayerSplit> payerSplits() {
        return Combinators.combine(
                        Arbitraries.of(SavingKind.class),
                        AnyMoney.shares(Arbitraries.of(Payer.class)),
                        AnyIntervention.sources())
                .as(PayerSplit::new);
    }

    /** Teams as a source states them. */
    @Provide
    public static Arbitrary<TeamStatement> teamStatements() {
        return AnyHousehold.ids().flatMap(household -> statements(List.of(household)));
    }

    /** Staff by fte and by team. */
    @Provide
    public static Arbitrary<Staffing> staffing() {
        return Arbitraries.oneOf(
                Combinators.combine(AnyCoach.establishments(), AnyCoach.norms()).as(Staffing.OfFte::new),
                Combinators.combine(AnyCoach.teams(), AnyTime.dates()).as(Staffing.OfTeam::new));
    }

    /** Scenarios with and without a part of the staff. */
    @Provide
    public static Arbitrary<TeamScenario> scenarios() {
        return Combinators.combine(
                        Plain.texts(),
                        Arbitraries.integers().between(0, 100),
                        staffing(),
                        staffing(),
                        AnyMoney.costs(),
                        AnyIntervention.sources())
                .as((label, households, with, without, cost, source) -> TeamScenario.builder()
                        .label(label)
                        .households(households)
                        .with(with)
                        .without(without)
                        .cost(cost)
                        .source(source)
                        .build())
                .withoutEdgeCases();
    }

    /** Any programme, evaluated under any policy. */
    @Provide
    public static Arbitrary<Evaluation> evaluations() {
        return Combinators.combine(programmes(), AnySavings.policies()).as(Evaluation::of);
    }

    /** Results over all years. */
    @Provide
    public static Arbitrary<PeriodResult> periodResults() {
        return evaluations().map(Evaluation::overall);
    }

    /** Results of a year, or of what states no year. */
    @Provide
    public static Arbitrary<YearResult> yearResults() {
        return Plain.partOf(evaluations(), Evaluation::years);
    }

    /** Results of a household. */
    @Provide
    public static Arbitrary<HouseholdResult> householdResults() {
        return Plain.partOf(evaluations(), Evaluation::households);
    }

    /** Results by task field. */
    @Provide
    public static Arbitrary<TaskFieldResult> taskFieldResults() {
        return Plain.partOf(evaluations(), Evaluation::byTaskField);
    }

    /** All lines of any evaluation. */
    @Provide
    public static Arbitrary<Explanation> explanations() {
        return evaluations().map(evaluation -> evaluation.explain(saving -> true));
    }

    /** One line of any evaluation. */
    @Provide
    public static Arbitrary<ExplainedSaving> explainedSavings() {
        return Plain.partOf(explanations(), Explanation::lines);
    }

    /** Every finding, as the evaluation of a programme gives it in which there is everything to find. */
    @Provide
    public static Arbitrary<Finding> findings() {
        return Plain.partOf(
                Combinators.combine(AnyHousehold.households(), AnySavings.policies())
                        .as((household, policy) -> Evaluation.of(Remarkable.programme(household), policy)),
                Evaluation::findings);
    }

    /** Every problem, as a programme gives it in which there is everything wrong. */
    @Provide
    public static Arbitrary<ProgrammeProblem> problems() {
        return Plain.partOf(AnyHousehold.households(), Remarkable::problems);
    }

    /** Any evaluation, published by any rules. */
    @Provide
    public static Arbitrary<PublicEdition> publicEditions() {
        return Combinators.combine(evaluations(), AnyDisclosure.rules()).as(PublicEdition::of);
    }

    /** Goals as published. */
    @Provide
    public static Arbitrary<PublishedGoal> publishedGoals() {
        return Plain.partOf(publicEditions(), PublicEdition::goals);
    }

    private static Arbitrary<List<ProgrammeYear>> years() {
        return programmeYears()
                .list()
                .uniqueElements(ProgrammeYear::year)
                .ofMaxSize(2)
                .map(List::ofAll);
    }

    /** Up to four lines; one that continues another continues one of its household before it. */
    private static Arbitrary<List<Intervention>> lines(List<HouseholdId> ids) {
        if (ids.isEmpty()) {
            return Arbitraries.just(List.empty());
        }
        return AnyIntervention.interventions(ids, YEARS)
                .list()
                .uniqueElements(Intervention::id)
                .ofMaxSize(MOST_LINES)
                .map(lines -> List.ofAll(lines).foldLeft(List.empty(), AnyProgramme::appended));
    }

    private static List<Intervention> appended(List<Intervention> lines, Intervention next) {
        Option<InterventionId> before = lines.findLast(line -> line.household().equals(next.household()))
                .map(Intervention::id);
        return lines.append(next.withContinues(next.continues().flatMap(elsewhere -> before)));
    }

    private static Arbitrary<List<Saving>> savings(List<HouseholdId> ids) {
        return ids.isEmpty()
                ? Arbitraries.just(List.empty())
                : Plain.list(AnySavings.savings(ids, AnySavings.keys(YEARS)), MOST_LINES);
    }

    private static Arbitrary<TeamStatement> statements(List<HouseholdId> ids) {
        return Combinators.combine(AnyCoach.teams(ids), AnyTime.dates(), AnyIntervention.sources())
                .as(TeamStatement::new);
    }

    /** A way for some of the households. */
    private static Arbitrary<List<Pathway>> pathways(List<HouseholdId> ids) {
        return Combinators.combine(
                        ids.map(id -> Plain.option(AnyIntake.pathways(id))).asJava())
                .as(ways -> List.ofAll(ways).flatMap(way -> way));
    }
}
