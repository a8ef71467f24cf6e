package org.gezinscoach.programme;

import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.function.Predicate;
import org.gezinscoach.budget.CoverCase;
import org.gezinscoach.budget.CoverPlan;
import org.gezinscoach.coach.Caseload;
import org.gezinscoach.coach.CaseloadTimeline;
import org.gezinscoach.household.Household;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.household.HouseholdRefusal;
import org.gezinscoach.household.LifeDomain;
import org.gezinscoach.intake.EscalationCount;
import org.gezinscoach.intake.IntakePlan;
import org.gezinscoach.intake.PathwayCounts;
import org.gezinscoach.intake.Screening;
import org.gezinscoach.internal.DomainStyle;
import org.gezinscoach.intervention.CareCategory;
import org.gezinscoach.intervention.Payer;
import org.gezinscoach.money.Euro;
import org.gezinscoach.money.Total;
import org.gezinscoach.outcome.Direction;
import org.gezinscoach.outcome.GoalReport;
import org.gezinscoach.savings.Assessment;
import org.gezinscoach.savings.Assessment.Counted;
import org.gezinscoach.savings.Concentration;
import org.gezinscoach.savings.DeclarationComparison;
import org.gezinscoach.savings.Mean;
import org.gezinscoach.savings.Saving;
import org.gezinscoach.savings.SavingKind;
import org.gezinscoach.savings.SavingsPolicy;
import org.immutables.value.Value;
import org.threeten.extra.LocalDateRange;

/**
 * A programme, evaluated under a policy (evaluatie): figures, each with what is unknown in it, and findings about them.
 *
 * <p>{@code Evaluation.of(wormerland, SavingsPolicy.AS_PRINTED).overall().net()} has a net result of
 * {@code EUR -75128.00 + 7 unknown}. The same programme and policy give the same evaluation.
 */
@Value.Immutable
@DomainStyle
public sealed interface Evaluation permits ImmutableEvaluation {
    /** What was evaluated. */
    Programme programme();

    /** Under which policy. */
    SavingsPolicy policy();

    /** By which version of this library. */
    String libraryVersion();

    /** What the rules made of each intervention, in the order of the programme. */
    List<Assessment> assessments();

    /** The results by household and year, in that order. Nothing is said of a household of which no line speaks. */
    List<HouseholdResult> households();

    /** The results by year, in order; what no source puts in a year comes last. */
    List<YearResult> years();

    /** The result over all years. */
    PeriodResult overall();

    /** The caseload of the team on the day for which it is stated; none without a team. */
    Option<Caseload> caseload();

    /** The figures of the team from that day on, until nothing changes any more; none without a team. */
    Option<CaseloadTimeline> outlook();

    /** Which pot carries which year's cost; none if it is not stated what is to be covered. */
    Option<CoverPlan> cover();

    /** What the cover takes out of task fields, beside what was saved on them; in the order of years and task fields. */
    List<TaskFieldResult> byTaskField();

    /**
     * What was declared before and after for each household of which declarations and the coach's start are stated, beside what
     * was estimated of its direct headline savings. It is another method for the same savings, and so never added to them. The
     * two cover the same time where the policy's direct horizon is as many months as it compares.
     */
    List<DeclarationComparison> comparisons();

    /** What is known of each goal over the period of the programme, in its households: observed, and beside it reported. */
    List<GoalReport> goals();

    /**
     * In how many households the self-reliance in each domain of life went which way over the period of the programme; there
     * is no count of households of several scopes.
     */
    Either<HouseholdRefusal, Map<LifeDomain, Map<Direction, Integer>>> selfReliance();

    /** How many cases were scaled down over the period of the programme, by the care that they were scaled down from. */
    Map<CareCategory, Integer> deEscalations();

    /** How the households fit the target group of which anything is stated, in their order; empty if no group is stated. */
    List<Screening> screenings();

    /** Who gets a place on the day for which the team is stated, under each priority; empty without a team or a priority. */
    List<IntakePlan> plans();

    /** What a careful reader should know. */
    List<Finding> findings();

    /**
     * Evaluates a programme.
     *
     * @throws ArithmeticException if a sum overflows
     */
    static Evaluation of(Programme programme, SavingsPolicy policy) {
        Evaluator evaluator = new Evaluator(programme, policy);
        return ImmutableEvaluation.builder()
                .programme(programme)
                .policy(policy)
                .libraryVersion(LibraryVersion.CURRENT)
                .assessments(evaluator.assessments())
                .households(evaluator.households())
                .years(evaluator.years())
                .overall(evaluator.overall())
                .caseload(programme.team().map(stated -> stated.team().caseloadOn(stated.on())))
                .outlook(programme.team().map(stated -> stated.team().outlookFrom(stated.on())))
                .cover(programme.cover().map(CoverCase::plan))
                .byTaskField(evaluator.byTaskField())
                .comparisons(evaluator.comparisons())
                .goals(programme.outcomes().goalReports(programme.households().map(Household::id), programme.period()))
                .selfReliance(programme.outcomes().directions(programme.period()))
                .deEscalations(programme.outcomes().deEscalationsWithin(programme.period()))
                .screenings(new IntakeEvaluator(programme).screenings())
                .plans(new IntakeEvaluator(programme).plans())
                .findings(evaluator.findings())
                .build();
    }

    /** How many households stood where on the day for which the team is stated; none without a team or a pathway. */
    default Option<PathwayCounts> pathwayCounts() {
        return programme()
                .team()
                .filter(stated -> !programme().pathways().isEmpty())
                .map(stated -> PathwayCounts.of(programme().pathways(), stated.on()));
    }

    /** How many escalations were raised in a period. Wormerland, in the eighteen months before August 2022: 2. */
    default EscalationCount escalationsIn(LocalDateRange period) {
        return EscalationCount.of(programme().escalations(), period);
    }

    /** Every saving behind the figures: those of the assessments, then those printed as finished figures. */
    default List<Saving> savings() {
        return assessments().flatMap(Assessment::savings).appendAll(programme().savings());
    }

    /**
     * What stands behind a figure: the savings that are in it, each with its rule, price and source. The figure of Wormerland's
     * 2021 is {@code explain(saving -> saving.year().contains(Year.of(2021)) && policy().isHeadline(saving.payer()))}.
     *
     * @param inFigure which savings are in the figure
     */
    default Explanation explain(Predicate<? super Saving> inFigure) {
        List<ExplainedSaving> counted = assessments()
                .flatMap(assessment -> assessment.fold(Option::some, notCounted -> Option.<Counted>none()))
                .flatMap(line -> line.savings().map(saving -> new ExplainedSaving(saving, Option.some(line))));
        List<ExplainedSaving> printed = programme().savings().map(saving -> new ExplainedSaving(saving, Option.none()));
        return new Explanation(policy(), counted.appendAll(printed).filter(line -> inFigure.test(line.saving())));
    }

    /**
     * How far the headline savings of one kind rest on their largest case, over the households that the programme lists, each
     * once; refused as a mean is. Of Almelo's direct savings case 6 is 0.6044.
     */
    default Either<HouseholdRefusal, Concentration> concentration(SavingKind kind) {
        Map<HouseholdId, Total> none = programme().households().toMap(Household::id, household -> Total.ZERO);
        return Concentration.of(
                savings()
                        .filter(saving -> saving.kind() == kind && policy().isHeadline(saving.payer()))
                        .foldLeft(
                                none,
                                (sums, saving) -> sums.put(saving.household(), Total.of(saving.amount()), Total::plus)),
                programme().population());
    }

    /**
     * The mean headline saving of one kind a household, over the households that the programme lists; nothing is said of
     * others. Almelo's direct mean is {@code EUR 17602.50 over 10}.
     */
    default Either<HouseholdRefusal, Mean> mean(SavingKind kind) {
        return concentration(kind).map(Concentration::mean);
    }

    /**
     * The known headline savings over all years, divided over the payers as the programme's {@link PayerSplit} says; none if
     * it says nothing. Almelo: {@code EUR 132018.75} and {@code EUR 44006.25}.
     */
    default Option<Map<Payer, Euro>> payersOfTotal() {
        return programme()
                .payerSplit()
                .map(split -> split.shares()
                        .split(overall().headline().total(split.kind()).known()));
    }

    /** The same, but with every saving divided on its own: see {@link PayerSplit#byLine}; none if it says nothing. */
    default Option<Map<Payer, Euro>> payersByLine() {
        return programme()
                .payerSplit()
                .map(split -> split.byLine(savings()
                        .filter(saving -> saving.kind() == split.kind() && policy().isHeadline(saving.payer()))));
    }

    /**
     * In how many households the mean direct saving pays for what a scenario compares; none without a mean. It sets a cost
     * beside savings that may bear it already, so it is a comparison. Almelo: 10.51.
     */
    default Option<BigDecimal> breakEven(TeamScenario scenario) {
        return mean(SavingKind.DIRECT).toOption().flatMap(mean -> scenario.breakEven(mean.value()));
    }

    /** The same for what one payer gains of the mean; none without a split or a mean. Almelo's municipality: 14.01. */
    default Option<BigDecimal> breakEven(TeamScenario scenario, Payer payer) {
        return payersOfMean().flatMap(parts -> parts.get(payer)).flatMap(scenario::breakEven);
    }

    /** The mean, divided likewise; none without a split or a mean. Almelo: {@code EUR 13201.88} and {@code EUR 4400.62}. */
    default Option<Map<Payer, Euro>> payersOfMean() {
        return programme()
                .payerSplit()
                .flatMap(split ->
                        mean(split.kind()).toOption().map(mean -> split.shares().split(mean.value())));
    }

    /** The results by year, and over all years where there are several, as a small table, and the findings; it prints as this. */
    default String summary() {
        String all = overall().provisional() ? "all years (provisional)" : "all years";
        ResultTable table = new ResultTable(
                programme().municipality() + ", " + policy().name() + ", by version " + libraryVersion(),
                years().map(YearResult::column)
                        .appendAll(Option.when(years().size() > 1, () -> YearResult.column(all, overall()))));
        return findings().map(finding -> "\n- " + finding.message()).mkString(table.toString(), "", "");
    }
}
