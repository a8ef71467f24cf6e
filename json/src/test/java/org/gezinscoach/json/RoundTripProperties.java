package org.gezinscoach.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.io.ByteArrayInputStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.gezinscoach.budget.BudgetEvent;
import org.gezinscoach.budget.BudgetHolder;
import org.gezinscoach.budget.BudgetPot;
import org.gezinscoach.budget.CoachBudget;
import org.gezinscoach.budget.CoverCase;
import org.gezinscoach.budget.PotTerm;
import org.gezinscoach.checks.EveryTry;
import org.gezinscoach.coach.Assignment;
import org.gezinscoach.coach.Coach;
import org.gezinscoach.coach.DatedNorm;
import org.gezinscoach.coach.Intensity;
import org.gezinscoach.coach.Team;
import org.gezinscoach.household.Household;
import org.gezinscoach.household.SelfReliance;
import org.gezinscoach.intake.IntakeCase;
import org.gezinscoach.intake.Pathway;
import org.gezinscoach.intake.PathwayStep;
import org.gezinscoach.intake.Priority;
import org.gezinscoach.intervention.Declarations;
import org.gezinscoach.intervention.Intervention;
import org.gezinscoach.intervention.Payer;
import org.gezinscoach.money.Amount;
import org.gezinscoach.money.Shares;
import org.gezinscoach.outcome.Measurement;
import org.gezinscoach.outcome.Outcomes;
import org.gezinscoach.outcome.Reach;
import org.gezinscoach.outcome.ReportedReach;
import org.gezinscoach.programme.BudgetInclusion;
import org.gezinscoach.programme.PayerSplit;
import org.gezinscoach.programme.Programme;
import org.gezinscoach.programme.Staffing;
import org.gezinscoach.programme.TeamStatement;
import org.gezinscoach.savings.Saving;

/** What holds for whole programmes beside what {@link EveryTypeProperties} says of every type. */
class RoundTripProperties {
    @Provide
    Arbitrary<Programme> programmes() {
        return Programmes.programmes();
    }

    @Property
    void readingTheBytesOfWhatWasWrittenGivesTheSameProgrammeAndText(@ForAll("programmes") Programme programme) {
        String document = GezinscoachJson.write(programme);
        Programme read = GezinscoachJson.read(Programme.class, new ByteArrayInputStream(document.getBytes(UTF_8)));

        assertThat(read).isEqualTo(programme);
        assertThat(GezinscoachJson.write(read)).isEqualTo(document);
    }

    @Property
    void equalProgrammesGiveEqualText(@ForAll("programmes") Programme programme) {
        Programme rebuilt = Programme.builder()
                .team(programme.team().map(RoundTripProperties::rebuilt))
                .scenarios(programme.scenarios().toJavaList())
                .payerSplit(programme.payerSplit().map(RoundTripProperties::reordered))
                .outcomes(rebuilt(programme.outcomes()))
                .cover(programme.cover().map(RoundTripProperties::rebuilt))
                .coachBudgets(programme
                        .coachBudgets()
                        .map(RoundTripProperties::rebuilt)
                        .toVector())
                .coachingCosts(programme.coachingCosts().toJavaList())
                .savings(programme.savings().toVector().toList())
                .interventions(programme.interventions().toJavaArray(Intervention[]::new))
                .households(programme.households().toStream().toList())
                .years(programme.years().toArray())
                .declarations(programme.declarations().map(RoundTripProperties::reordered))
                .priceList(programme.priceList())
                .population(programme.population())
                .pathways(programme.pathways().map(RoundTripProperties::rebuilt).toVector())
                .intake(programme.intake())
                .escalations(programme.escalations().toVector())
                .period(programme.period())
                .municipality(new StringBuilder(programme.municipality()).toString())
                .build();

        assertThat(rebuilt).isEqualTo(programme);
        assertThat(GezinscoachJson.write(rebuilt)).isEqualTo(GezinscoachJson.write(programme));
    }

    @Property
    void whatIsNotStatedIsNotWritten(@ForAll("programmes") Programme programme) {
        String document = GezinscoachJson.write(programme);
        String stated = document.replaceAll("\"(team|cover|intake|targetGroup)\": \\{ }", "\"$1\": 0");
        String structure = stated.replaceAll("\"(?:[^\"\\\\]|\\\\.)*\"", "T");

        assertThat(structure).doesNotContain("null").doesNotContain("[ ]").doesNotContain("{ }");
        assertThat(document.replace("\"payer\": \"UNSTATED\"", "")).doesNotContain(": \"UNSTATED\"");
    }

    @EveryTry
    @Property
    void programmesAreOfEveryShape(@ForAll("programmes") Programme programme) {
        List<Intervention> lines = programme.interventions();
        List<Amount> amounts = programme.savings().map(Saving::amount);
        shown("open period", programme.period().isUnboundedEnd());
        shown("payer split", programme.payerSplit().isDefined());
        shown("year", programme.years().nonEmpty());
        shown("household", programme.households().nonEmpty());
        shown("cost", programme.coachingCosts().nonEmpty());
        shown("unknown gain", amounts.exists(amount -> !amount.isKnown() && !amount.isNegative()));
        shown("unknown cost", amounts.exists(amount -> !amount.isKnown() && amount.isNegative()));
        shown("extra cost", amounts.exists(amount -> amount.isKnown() && amount.isNegative()));
        shown("unknown price", lines.exists(line -> !line.price().amount().isKnown()));
        shown("price after", lines.exists(line -> line.priceAfter().isDefined()));
        shown("threat", lines.exists(line -> line.threat().isDefined()));
        shown("continuation", lines.exists(line -> line.continues().isDefined()));
        shown("no provider", lines.exists(line -> line.provider().isEmpty()));
        shown("team", programme.team().isDefined());
        Option<Team> team = programme.team().map(TeamStatement::team);
        List<Coach> coaches = List.ofAll(team).flatMap(Team::coaches);
        List<Assignment> assignments = List.ofAll(team).flatMap(Team::assignments);
        shown("contract", coaches.exists(coach -> coach.contracts().nonEmpty()));
        shown(
                "absence from all",
                coaches.flatMap(Coach::absences)
                        .exists(away -> away.weeklyHours().isEmpty()));
        shown(
                "absence for hours",
                coaches.flatMap(Coach::absences)
                        .exists(away -> away.weeklyHours().isDefined()));
        shown("low intensity", assignments.exists(assignment -> assignment.intensity() == Intensity.LOW));
        shown(
                "two assignments",
                assignments.map(Assignment::household).distinct().size() < assignments.size());
        shown(
                "norm with weights",
                List.ofAll(team)
                        .flatMap(Team::norms)
                        .exists(norm -> !norm.norm().weights().isEmpty()));
        shown("ceiling", team.exists(stated -> stated.ceiling().isDefined()));
        shown("intake stop", team.exists(stated -> stated.intakeStops().nonEmpty()));
        shown("scenario of fte", programme.scenarios().exists(scenario -> scenario.with() instanceof Staffing.OfFte));
        shown(
                "scenario of a team",
                programme.scenarios().exists(scenario -> scenario.with() instanceof Staffing.OfTeam));
        List<BudgetEvent> events = programme.coachBudgets().flatMap(CoachBudget::events);
        for (Class<?> kind : BudgetEvent.class.getPermittedSubclasses()) {
            shown(kind.getSimpleName(), events.exists(kind::isInstance));
        }
        List<BudgetHolder> holders = programme.coachBudgets().map(CoachBudget::holder);
        for (Class<?> kind : BudgetHolder.class.getPermittedSubclasses()) {
            shown(kind.getSimpleName(), holders.exists(kind::isInstance));
        }
        shown("shared cover", programme.cover().exists(cover -> cover.shares().isDefined()));
        List<BudgetPot> pots = List.ofAll(programme.cover()).flatMap(CoverCase::pots);
        shown("incidental pot", pots.exists(pot -> pot.term() instanceof PotTerm.Incidental));
        shown("structural pot", pots.exists(pot -> pot.term() instanceof PotTerm.Structural));
        shown("unknown pot", pots.exists(pot -> !pot.amount().isKnown()));
        shown(
                "task fields with shares",
                pots.exists(pot -> pot.taskFieldShares().isDefined()));
        shown(
                "task fields without shares",
                pots.exists(pot ->
                        pot.taskFields().nonEmpty() && pot.taskFieldShares().isEmpty()));
        shown("cover of a cost", programme.cover().exists(cover -> cover.costs().nonEmpty()));
        shown(
                "inclusion of coach budgets",
                programme.coachingCosts().exists(cost -> cost.coachBudgets() != BudgetInclusion.UNSTATED));
        shown("hourly price", lines.exists(line -> line.price().hoursAWeek().isDefined()));
        shown("population", programme.population().isDefined());
        shown("band of prices", programme.priceList().bands().nonEmpty());
        shown("price index", programme.priceList().index().isDefined());
        shown(
                "declaration line",
                programme
                        .declarations()
                        .exists(declarations -> declarations.lines().nonEmpty()));
        shown(programme.outcomes());
        List<Household> households = programme.households();
        shown("self-reliance", households.exists(one -> !one.selfReliance().equals(SelfReliance.UNSTATED)));
        shown(
                "characteristic denied",
                households.exists(one -> one.characteristics().containsValue(false)));
        List<PathwayStep> steps = programme.pathways().flatMap(Pathway::steps);
        for (Class<?> kind : PathwayStep.class.getPermittedSubclasses()) {
            shown(kind.getSimpleName() + " step", steps.exists(kind::isInstance));
        }
        shown(
                "target group",
                programme.intake().exists(intake -> intake.targetGroup().isDefined()));
        List<Priority> priorities = programme.intake().toList().flatMap(IntakeCase::priorities);
        for (Class<?> kind : Priority.class.getPermittedSubclasses()) {
            shown(kind.getSimpleName(), priorities.exists(kind::isInstance));
        }
        shown(
                "choice of coaches",
                programme.intake().exists(intake -> intake.choices().nonEmpty()));
        shown("escalation", programme.escalations().nonEmpty());
        shown(
                "breakthrough",
                programme.escalations().exists(one -> one.breakthroughForced().contains(true)));
        shown("beyond ASCII", programme.municipality().chars().anyMatch(c -> c > 127));
    }

    private static void shown(Outcomes outcomes) {
        List<Reach> reaches = outcomes.reportedReaches().map(ReportedReach::reach);
        shown("goal", outcomes.goals().nonEmpty());
        shown("observation", outcomes.observations().nonEmpty());
        shown("measurement", outcomes.measurements().nonEmpty());
        shown("de-escalation", outcomes.deEscalations().nonEmpty());
        for (Class<?> kind : Reach.class.getPermittedSubclasses()) {
            shown(kind.getSimpleName(), reaches.exists(kind::isInstance));
        }
        shown("of how many", reaches.exists(reach -> reach.of().isDefined()));
        shown("not of how many", reaches.exists(reach -> reach.of().isEmpty()));
        shown("cases", outcomes.reportedCases().nonEmpty());
    }

    private static void shown(String label, boolean shown) {
        Statistics.label(label).collect(shown);
        Statistics.label(label).coverage(coverage -> {
            coverage.check(true).percentage(percent -> percent > 3);
            coverage.check(false).percentage(percent -> percent > 3);
        });
    }

    private static Outcomes rebuilt(Outcomes outcomes) {
        return Outcomes.builder()
                .reportedCases(outcomes.reportedCases().toJavaList())
                .reportedReaches(outcomes.reportedReaches().toVector())
                .deEscalations(outcomes.deEscalations().toArray())
                .measurements(outcomes.measurements()
                        .map(one -> new Measurement(
                                one.household(),
                                one.on(),
                                new SelfReliance(LinkedHashMap.ofEntries(
                                        one.selfReliance().scores().toList().reverse()))))
                        .toVector())
                .observations(outcomes.observations().toJavaList())
                .goals(outcomes.goals().toStream())
                .build();
    }

    private static Pathway rebuilt(Pathway way) {
        return Pathway.replay(way.household(), way.steps().toJavaList()).get();
    }

    private static CoachBudget rebuilt(CoachBudget budget) {
        return CoachBudget.replay(budget.events().toJavaList()).get();
    }

    private static CoverCase rebuilt(CoverCase cover) {
        return new CoverCase(
                cover.costs().toVector().toList(),
                cover.pots().toVector().toList(),
                cover.shares()
                        .map(shares -> new Shares<>(LinkedHashMap.ofEntries(
                                shares.weights().toList().reverse()))));
    }

    private static TeamStatement rebuilt(TeamStatement stated) {
        Team team = Team.builder()
                .intakeStops(stated.team().intakeStops().toVector())
                .ceiling(stated.team().ceiling())
                .norms(stated.team().norms().map(RoundTripProperties::reordered).toVector())
                .assignments(stated.team().assignments().toJavaList())
                .coaches(stated.team().coaches().toArray())
                .build();
        return new TeamStatement(team, stated.on(), stated.source());
    }

    private static DatedNorm reordered(DatedNorm dated) {
        LinkedHashMap<Intensity, Integer> reversed =
                LinkedHashMap.ofEntries(dated.norm().weights().toList().reverse());
        return new DatedNorm(dated.from(), dated.norm().withWeights(reversed));
    }

    private static Declarations reordered(Declarations declarations) {
        return new Declarations(
                declarations.lines().toVector().toList(),
                declarations.covered(),
                LinkedHashMap.ofEntries(declarations.units().toList().reverse()),
                declarations.source());
    }

    private static PayerSplit reordered(PayerSplit split) {
        LinkedHashMap<Payer, Long> reversed =
                LinkedHashMap.ofEntries(split.shares().weights().toList().reverse());
        return new PayerSplit(split.kind(), new Shares<>(reversed), split.source());
    }
}
