package org.gezinscoach.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.LocalDate;
import org.gezinscoach.RecordLaws;
import org.gezinscoach.coach.Assignment;
import org.gezinscoach.coach.CaseloadNorm;
import org.gezinscoach.coach.Coach;
import org.gezinscoach.coach.CoachId;
import org.gezinscoach.coach.Contract;
import org.gezinscoach.coach.DatedNorm;
import org.gezinscoach.coach.Employment;
import org.gezinscoach.coach.Team;
import org.gezinscoach.household.Characteristic;
import org.gezinscoach.household.LifeDomain;
import org.gezinscoach.household.SelfReliance;
import org.gezinscoach.intake.CoachChoice;
import org.gezinscoach.intake.Complexity;
import org.gezinscoach.intake.Deferral;
import org.gezinscoach.intake.DeferralReason;
import org.gezinscoach.intake.Escalation;
import org.gezinscoach.intake.EscalationCount;
import org.gezinscoach.intake.Fit;
import org.gezinscoach.intake.IntakeCase;
import org.gezinscoach.intake.IntakePlan;
import org.gezinscoach.intake.Pathway;
import org.gezinscoach.intake.PathwayState;
import org.gezinscoach.intake.PathwayStep.Started;
import org.gezinscoach.intake.PathwayStep.Stated;
import org.gezinscoach.intake.Placement;
import org.gezinscoach.intake.Priority;
import org.gezinscoach.intake.Screening;
import org.gezinscoach.intake.TargetGroup;
import org.gezinscoach.intervention.Change;
import org.gezinscoach.intervention.Intervention;
import org.gezinscoach.intervention.Payer;
import org.gezinscoach.intervention.Price;
import org.gezinscoach.intervention.PriceBasis;
import org.gezinscoach.money.Euro;
import org.gezinscoach.programme.ProgrammeProblem.Rule;
import org.gezinscoach.savings.SavingsPolicy;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

/** Ways, intake and escalations within a programme: what is checked, and what an evaluation says. */
class ProgrammeIntakeTest {
    private static final LocalDate DAY = LocalDate.of(2022, 1, 10);
    private static final LocalDate START = LocalDate.of(2021, 1, 1);
    private static final LocalDateRange YEAR = LocalDateRange.of(START, LocalDate.of(2022, 1, 1));
    private static final CoachId COACH = new CoachId("C-1");

    /** One coached household, two that wait, and one that is under consideration; the coach has room for one more. */
    private static final Programme PROGRAMME = Programmes.empty()
            .households(
                    Programmes.household("coached"),
                    Programmes.household("complex")
                            .withSelfReliance(SelfReliance.of(java.util.Map.of(
                                    LifeDomain.FINANCES, 1, LifeDomain.HOUSING, 2, LifeDomain.JUSTICE, 3))),
                    Programmes.household("dear")
                            .withCharacteristics(io.vavr.collection.HashMap.of(Characteristic.STACKED, true)),
                    Programmes.household("new"))
            .interventions(care("1", "dear", 30_000, Payer.MUNICIPALITY), care("2", "dear", 9_000, Payer.UNSTATED))
            .team(new TeamStatement(team(), DAY, Programmes.SOURCE))
            .pathways(
                    way("coached", PathwayState.ACTIVE),
                    way("complex", PathwayState.WAITING),
                    way("dear", PathwayState.WAITING),
                    way("new", PathwayState.DISCUSSED))
            .intake(new IntakeCase(
                    Option.some(TargetGroup.builder().leastProblemDomains(2).build()),
                    List.of(new Priority.ComplexityFirst(), new Priority.CostFirst()),
                    List.empty()))
            .escalations(escalation("coached", 100), escalation("new", 400))
            .build();

    private static final Evaluation EVALUATION = Evaluation.of(PROGRAMME, SavingsPolicy.AS_PRINTED);

    @Test
    void thereIsAPlanForEachPriorityOnTheDayOfTheTeam() {
        assertThat(EVALUATION.plans().map(IntakePlan::priority))
                .containsExactly(new Priority.ComplexityFirst(), new Priority.CostFirst());
        assertThat(EVALUATION.plans())
                .allMatch(plan -> plan.on().equals(DAY)
                        && plan.caseload().equals(EVALUATION.caseload().get()));
        assertThat(placed(0)).containsExactly("complex");
        assertThat(placed(1)).containsExactly("dear");
        assertThat(EVALUATION.plans().flatMap(IntakePlan::waiting).map(Deferral::reason))
                .containsExactly(DeferralReason.NO_ROOM_IN_TEAM, DeferralReason.NO_ROOM_IN_TEAM);
    }

    @Test
    void whoWaitsIsRankedByWhatTheProgrammeSaysOfIt() {
        var dear = EVALUATION.plans().get(1).placed().head().rank().waiting();
        assertThat(dear.yearlyCost()).hasToString("EUR 30000.00 + 1 unknown");
        assertThat(dear.complexity()).isEqualTo(new Complexity(0, 0, 1));
        assertThat(dear.since()).isEqualTo(START);
        var complex = EVALUATION.plans().head().placed().head().rank().waiting();
        assertThat(complex.yearlyCost()).hasToString("EUR 0.00");
        assertThat(complex.complexity()).isEqualTo(new Complexity(2, 1, 0));
    }

    @Test
    void whoChoosesACoachIsPlacedWithThatOneOrWaits() {
        Programme choosing = PROGRAMME.withIntake(Option.some(new IntakeCase(
                Option.none(),
                List.of(new Priority.ComplexityFirst()),
                List.of(new CoachChoice(Programmes.id("complex"), List.of(new CoachId("C-9")))))));
        IntakePlan plan =
                Evaluation.of(choosing, SavingsPolicy.AS_PRINTED).plans().single();
        assertThat(plan.waiting().single().reason()).isEqualTo(DeferralReason.COACHES_UNKNOWN);
        assertThat(plan.placed().single().rank().waiting().household()).isEqualTo(Programmes.id("dear"));
    }

    @Test
    void onlyWhoWaitsOnThatDayIsPlanned() {
        Programme started = PROGRAMME.withPathways(PROGRAMME
                .pathways()
                .map(way -> way.household().equals(Programmes.id("dear"))
                        ? way.apply(new Started(DAY)).get()
                        : way));
        IntakePlan plan =
                Evaluation.of(started, SavingsPolicy.AS_PRINTED).plans().get(1);
        assertThat(plan.ranks()).hasSize(1);
        assertThat(plan.placed().single().rank().waiting().household()).isEqualTo(Programmes.id("complex"));
    }

    @Test
    void withoutATeamOrAnIntakeThereIsNoPlan() {
        assertThat(Evaluation.of(PROGRAMME.withTeam(Option.none()), SavingsPolicy.AS_PRINTED)
                        .plans())
                .isEmpty();
        assertThat(Evaluation.of(PROGRAMME.withIntake(Option.none()), SavingsPolicy.AS_PRINTED)
                        .plans())
                .isEmpty();
    }

    @Test
    void onlyHouseholdsOfWhichAnythingIsStatedAreScreened() {
        List<Screening> screenings =
                Evaluation.of(PROGRAMME, SavingsPolicy.AS_PRINTED).screenings();
        assertThat(screenings.map(Screening::household))
                .containsExactly(Programmes.id("complex"), Programmes.id("dear"));
        assertThat(screenings.map(Screening::fit)).containsExactly(Fit.FITS, Fit.DOES_NOT_FIT);
        assertThat(Evaluation.of(PROGRAMME.withIntake(Option.none()), SavingsPolicy.AS_PRINTED)
                        .screenings())
                .isEmpty();
    }

    @Test
    void householdsAreCountedOnTheDayOfTheTeam() {
        assertThat(EVALUATION.pathwayCounts().get()).hasToString("1 DISCUSSED, 2 WAITING, 1 ACTIVE");
        assertThat(EVALUATION.pathwayCounts().get().on()).isEqualTo(DAY);
        assertThat(Evaluation.of(PROGRAMME.withTeam(Option.none()), SavingsPolicy.AS_PRINTED)
                        .pathwayCounts())
                .isEmpty();
        assertThat(Evaluation.of(PROGRAMME.withPathways(List.empty()), SavingsPolicy.AS_PRINTED)
                        .pathwayCounts())
                .isEmpty();
    }

    @Test
    void escalationsAreCountedByPeriod() {
        assertThat(EVALUATION.escalationsIn(YEAR)).isEqualTo(new EscalationCount(YEAR, 1, 0, 0));
        assertThat(EVALUATION.escalationsIn(PROGRAMME.period()).raised()).isEqualTo(2);
    }

    @Test
    void aHouseholdHasOneWayAndIsOfTheProgramme() {
        assertProblems(
                Programmes.empty()
                        .households(Programmes.household("A"))
                        .pathways(
                                way("A", PathwayState.ACTIVE),
                                way("B", PathwayState.ACTIVE),
                                way("A", PathwayState.WAITING)),
                new ProgrammeProblem("/pathways/1/household", Rule.KNOWN_HOUSEHOLD),
                new ProgrammeProblem("/pathways/2/household", Rule.UNIQUE));
    }

    @Test
    void whoChoosesACoachIsOfTheProgramme() {
        assertProblems(
                Programmes.empty()
                        .intake(new IntakeCase(
                                Option.none(),
                                List.empty(),
                                List.of(new CoachChoice(Programmes.id("B"), List.of(COACH))))),
                new ProgrammeProblem("/intake/choices/0/household", Rule.KNOWN_HOUSEHOLD));
    }

    @Test
    void anEscalationIsNotRepeatedAndItsHouseholdIsOfTheProgramme() {
        Escalation unstated = escalation("A", 1).withHousehold(Option.none());
        assertProblems(
                Programmes.empty()
                        .households(Programmes.household("A"))
                        .escalations(unstated, escalation("B", 1), escalation("A", 1), unstated),
                new ProgrammeProblem("/escalations/3", Rule.UNIQUE),
                new ProgrammeProblem("/escalations/1/household", Rule.KNOWN_HOUSEHOLD));
    }

    @Test
    void anIntakeNamesEachPriorityAndHouseholdOnce() {
        CoachChoice choice = new CoachChoice(Programmes.id("A"), List.of(COACH));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IntakeCase(
                        Option.none(), List.of(new Priority.CostFirst(), new Priority.CostFirst()), List.empty()))
                .withMessage("priorities must not name one twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IntakeCase(Option.none(), List.empty(), List.of(choice, choice)))
                .withMessage("choices must not name a household twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CoachChoice(Programmes.id("A"), List.empty()))
                .withMessage("coaches must not be empty");
        assertThat(new CoachChoice(Programmes.id("A"), List.of(new CoachId("C-2"), COACH, COACH)).coaches())
                .containsExactly(COACH, new CoachId("C-2"));
    }

    @Test
    void intakesAndChoicesHoldNoNullAndAreEqualByAllTheyHold() throws ReflectiveOperationException {
        RecordLaws.assertNoNull(new CoachChoice(Programmes.id("A"), List.of(COACH)));
        RecordLaws.assertNoNull(new IntakeCase(Option.none(), List.empty(), List.empty()));
        assertThat(List.of(
                        new IntakeCase(Option.none(), List.empty(), List.empty()),
                        new IntakeCase(Option.some(TargetGroup.AS_DESCRIBED), List.empty(), List.empty()),
                        new IntakeCase(Option.none(), List.of(new Priority.CostFirst()), List.empty()),
                        new IntakeCase(
                                Option.none(),
                                List.empty(),
                                List.of(new CoachChoice(Programmes.id("A"), List.of(COACH))))))
                .doesNotHaveDuplicates();
        assertThat(List.of(
                        new CoachChoice(Programmes.id("A"), List.of(COACH)),
                        new CoachChoice(Programmes.id("B"), List.of(COACH)),
                        new CoachChoice(Programmes.id("A"), List.of(new CoachId("C-2")))))
                .doesNotHaveDuplicates();
    }

    private static void assertProblems(Programme.Builder builder, ProgrammeProblem... problems) {
        assertThat(builder.validated().getError()).containsExactlyInAnyOrder(problems);
    }

    private static List<String> placed(int plan) {
        return EVALUATION
                .plans()
                .get(plan)
                .placed()
                .map(Placement::rank)
                .map(rank -> rank.waiting().household().label());
    }

    private static Pathway way(String household, PathwayState state) {
        return Pathway.open(Programmes.id(household), new Stated(START, state, Programmes.SOURCE));
    }

    private static Escalation escalation(String household, int day) {
        return Escalation.builder()
                .household(Programmes.id(household))
                .raisedOn(START.plusDays(day))
                .source(Programmes.SOURCE)
                .build();
    }

    private static Intervention care(String id, String household, long price, Payer payer) {
        return Programmes.line(id, household, Euro.of(price))
                .withPrice(Price.of(Euro.of(price), PriceBasis.YEAR))
                .withPayer(payer)
                .withChange(Change.RUNNING);
    }

    private static Team team() {
        Duration week = Duration.ofHours(32);
        return Team.builder()
                .coaches(Coach.builder()
                        .id(COACH)
                        .contracts(new Contract(LocalDateRange.ofUnboundedEnd(START), week, Employment.OWN_STAFF))
                        .build())
                .norms(new DatedNorm(START, CaseloadNorm.atMost(2, week)))
                .assignments(Assignment.from(START, Programmes.id("coached"), COACH))
                .build();
    }
}
