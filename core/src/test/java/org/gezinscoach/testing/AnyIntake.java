package org.gezinscoach.testing;

import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import org.gezinscoach.coach.CaseloadNorm;
import org.gezinscoach.coach.Coach;
import org.gezinscoach.coach.CoachId;
import org.gezinscoach.coach.Contract;
import org.gezinscoach.coach.DatedNorm;
import org.gezinscoach.coach.Employment;
import org.gezinscoach.coach.Team;
import org.gezinscoach.household.Characteristic;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.intake.CoachChoice;
import org.gezinscoach.intake.Complexity;
import org.gezinscoach.intake.Criterion;
import org.gezinscoach.intake.Deferral;
import org.gezinscoach.intake.Escalation;
import org.gezinscoach.intake.EscalationCount;
import org.gezinscoach.intake.EscalationOutcome;
import org.gezinscoach.intake.IntakeCase;
import org.gezinscoach.intake.IntakePlan;
import org.gezinscoach.intake.Pathway;
import org.gezinscoach.intake.PathwayCounts;
import org.gezinscoach.intake.PathwayRefusal;
import org.gezinscoach.intake.PathwayState;
import org.gezinscoach.intake.PathwayStep;
import org.gezinscoach.intake.Placement;
import org.gezinscoach.intake.Priority;
import org.gezinscoach.intake.Rank;
import org.gezinscoach.intake.Referral;
import org.gezinscoach.intake.Referrer;
import org.gezinscoach.intake.Screening;
import org.gezinscoach.intake.Stage;
import org.gezinscoach.intake.TargetGroup;
import org.gezinscoach.intake.WaitingHousehold;
import org.gezinscoach.money.Total;
import org.threeten.extra.LocalDateRange;

/** Any way to and through coaching, target group, priority and plan; the simplest way is a referral. */
public final class AnyIntake {
    private static final int MOST_WAITING = 6;
    private static final int MOST_STEPS = 8;

    private AnyIntake() {}

    /** Ways of any household: a referral or what was stated, and steps that lawfully follow. */
    @Provide
    public static Arbitrary<Pathway> pathways() {
        return AnyHousehold.ids().flatMap(AnyIntake::pathways);
    }

    /** Ways of one household. */
    static Arbitrary<Pathway> pathways(HouseholdId household) {
        return Combinators.combine(firstSteps(), Move.any().list().ofMaxSize(MOST_STEPS))
                .as((first, moves) ->
                        Move.walked(Pathway.replay(household, List.of(first)).get(), List.ofAll(moves)));
    }

    /** Steps of every kind. */
    @Provide
    public static Arbitrary<PathwayStep> steps() {
        return Combinators.combine(Move.any(), AnyTime.dates()).as(Move::step);
    }

    /** Stages of any way. */
    @Provide
    public static Arbitrary<Stage> stages() {
        return Plain.partOf(pathways(), Pathway::stages);
    }

    /** Every refusal, as any step after any way, or before one, gives it. */
    @Provide
    public static Arbitrary<PathwayRefusal> refusals() {
        Arbitrary<Either<PathwayRefusal, Pathway>> begun =
                Combinators.combine(pathways(), steps()).as(Pathway::apply);
        Arbitrary<Either<PathwayRefusal, Pathway>> notBegun = Combinators.combine(AnyHousehold.ids(), steps())
                .as((household, step) -> Pathway.replay(household, List.of(step)));
        return Arbitraries.oneOf(notBegun, begun).filter(Either::isLeft).map(Either::getLeft);
    }

    /** How many of up to six ways stand where on any day. */
    @Provide
    public static Arbitrary<PathwayCounts> pathwayCounts() {
        return Combinators.combine(Plain.list(pathways(), MOST_WAITING), AnyTime.dates())
                .as(PathwayCounts::of);
    }

    /** Target groups that ask for little or much. */
    @Provide
    public static Arbitrary<TargetGroup> targetGroups() {
        Arbitrary<Set<Characteristic>> some =
                Arbitraries.of(Characteristic.class).set();
        return Combinators.combine(Arbitraries.integers().between(0, 4), some, some)
                .as((least, required, attention) -> TargetGroup.builder()
                        .leastProblemDomains(least)
                        .required(required)
                        .attention(attention)
                        .build());
    }

    /** Criteria of any target group. */
    @Provide
    public static Arbitrary<Criterion> criteria() {
        return Plain.partOf(targetGroups(), TargetGroup::criteria);
    }

    /** Any household, screened for any target group. */
    @Provide
    public static Arbitrary<Screening> screenings() {
        return Combinators.combine(targetGroups(), AnyHousehold.households()).as(TargetGroup::screen);
    }

    /** Findings of any screening. */
    @Provide
    public static Arbitrary<Screening.Finding> findings() {
        return Plain.partOf(screenings(), Screening::findings);
    }

    /** How complex any household is. */
    @Provide
    public static Arbitrary<Complexity> complexities() {
        return AnyHousehold.households().map(Complexity::of);
    }

    /** Every priority. */
    @Provide
    public static Arbitrary<Priority> priorities() {
        Arbitrary<Priority> weighted = Combinators.combine(
                        Arbitraries.integers().between(1, 10),
                        Arbitraries.integers().between(0, 10))
                .as(Priority.Weighted::new);
        return Arbitraries.oneOf(
                Arbitraries.just(new Priority.ComplexityFirst()), Arbitraries.just(new Priority.CostFirst()), weighted);
    }

    /** Households that wait, with any complexity and yearly cost, and coaches of their choice or none. */
    @Provide
    public static Arbitrary<WaitingHousehold> waitingHouseholds() {
        Arbitrary<Total> costs = Combinators.combine(
                        AnyMoney.prices(), Arbitraries.longs().between(0, 3))
                .as((known, unknown) -> new Total(known, unknown, 0));
        return Combinators.combine(AnyHousehold.ids(), AnyTime.dates(), complexities(), costs, Plain.option(chosen()))
                .as((household, since, complexity, cost, coaches) -> WaitingHousehold.builder()
                        .household(household)
                        .since(since)
                        .complexity(complexity)
                        .yearlyCost(cost)
                        .coaches(coaches)
                        .build());
    }

    /** Places in the order of any priority. */
    @Provide
    public static Arbitrary<Rank> ranks() {
        return Plain.partOf(Combinators.combine(priorities(), waiting()).as(Priority::rank), ranked -> ranked);
    }

    /** Why a household stands after another. */
    @Provide
    public static Arbitrary<Rank.After> reasons() {
        return Plain.partOf(ranks(), rank -> rank.after().toList());
    }

    /** Plans of any team on any day for up to six households that wait; half of the teams have room. */
    @Provide
    public static Arbitrary<IntakePlan> plans() {
        return Combinators.combine(
                        Arbitraries.oneOf(roomyTeams(), AnyCoach.teams()), AnyTime.dates(), priorities(), waiting())
                .as(IntakePlan::of);
    }

    /** Who gets a place. */
    @Provide
    public static Arbitrary<Placement> placements() {
        return Plain.partOf(plans(), IntakePlan::placed);
    }

    /** Who waits on, and why. */
    @Provide
    public static Arbitrary<Deferral> deferrals() {
        return Plain.partOf(plans(), IntakePlan::waiting);
    }

    /** Which coaches any household chose. */
    @Provide
    public static Arbitrary<CoachChoice> choices() {
        return Combinators.combine(AnyHousehold.ids(), chosen()).as(CoachChoice::new);
    }

    /** Intakes with choices of any households. */
    @Provide
    public static Arbitrary<IntakeCase> intakes() {
        return AnyHousehold.ids().list().uniqueElements().ofMaxSize(2).flatMap(some -> intakes(List.ofAll(some)));
    }

    /** Intakes with choices of these households. */
    static Arbitrary<IntakeCase> intakes(List<HouseholdId> households) {
        return Combinators.combine(
                        Plain.option(targetGroups()),
                        priorities().list().uniqueElements().ofMaxSize(2),
                        chosen().list().ofMaxSize(households.size()))
                .as((group, priorities, chosen) ->
                        new IntakeCase(group, List.ofAll(priorities), households.zipWith(chosen, CoachChoice::new)));
    }

    /** Escalations about any household or none. */
    @Provide
    public static Arbitrary<Escalation> escalations() {
        return Plain.option(AnyHousehold.ids()).flatMap(household -> escalations(household.toList()));
    }

    /** Escalations about one of these households or none. */
    static Arbitrary<Escalation> escalations(List<HouseholdId> households) {
        return Combinators.combine(
                        Arbitraries.of(households
                                .map(Option::some)
                                .prepend(Option.none())
                                .asJava()),
                        Plain.option(AnyCoach.ids()),
                        AnyTime.closedPeriods(),
                        Arbitraries.of(EscalationOutcome.class),
                        Plain.option(Arbitraries.integers().between(0, 100)),
                        Plain.option(Arbitraries.of(false, true)),
                        AnyIntervention.sources())
                .as((household, coach, raised, outcome, days, forced, source) -> Escalation.builder()
                        .household(household)
                        .coach(coach)
                        .raised(raised)
                        .outcome(outcome)
                        .decidedOn(days.filter(after -> outcome != EscalationOutcome.PENDING)
                                .map(raised.getStart()::plusDays))
                        .breakthroughForced(forced.filter(yes -> outcome != EscalationOutcome.PENDING))
                        .source(source)
                        .build());
    }

    /** How often something was escalated in any period. */
    @Provide
    public static Arbitrary<EscalationCount> escalationCounts() {
        return Combinators.combine(Plain.list(escalations(), 4), AnyTime.periods())
                .as(EscalationCount::of);
    }

    /** Teams of which every coach works from 2019 on and helps nobody yet. */
    private static Arbitrary<Team> roomyTeams() {
        LocalDate from = LocalDate.of(2019, 1, 1);
        Duration week = Duration.ofHours(32);
        Contract contract = new Contract(LocalDateRange.ofUnboundedEnd(from), week, Employment.UNSTATED);
        return Combinators.combine(
                        AnyCoach.ids().set().ofMinSize(1).ofMaxSize(3),
                        Arbitraries.integers().between(1, 3))
                .as((ids, places) -> Team.builder()
                        .coaches(List.ofAll(ids)
                                .map(id -> Coach.builder()
                                        .id(id)
                                        .contracts(contract)
                                        .build()))
                        .norms(new DatedNorm(from, CaseloadNorm.atMost(places, week)))
                        .build());
    }

    private static Arbitrary<List<WaitingHousehold>> waiting() {
        return waitingHouseholds()
                .list()
                .uniqueElements(WaitingHousehold::household)
                .ofMaxSize(MOST_WAITING)
                .map(List::ofAll);
    }

    private static Arbitrary<List<CoachId>> chosen() {
        return AnyCoach.ids().list().ofMinSize(1).ofMaxSize(3).map(List::ofAll);
    }

    private static Arbitrary<PathwayStep> firstSteps() {
        return Arbitraries.oneOf(
                Combinators.combine(AnyTime.dates(), Arbitraries.of(Referrer.class))
                        .as(Referral::new),
                Combinators.combine(AnyTime.dates(), Arbitraries.of(PathwayState.class), AnyIntervention.sources())
                        .as(PathwayStep.Stated::new));
    }
}
