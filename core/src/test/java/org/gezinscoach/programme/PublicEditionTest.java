package org.gezinscoach.programme;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Year;
import org.gezinscoach.RecordLaws;
import org.gezinscoach.coach.Assignment;
import org.gezinscoach.coach.CaseloadNorm;
import org.gezinscoach.coach.Coach;
import org.gezinscoach.coach.CoachId;
import org.gezinscoach.coach.Contract;
import org.gezinscoach.coach.DatedNorm;
import org.gezinscoach.coach.Employment;
import org.gezinscoach.coach.Intensity;
import org.gezinscoach.coach.Team;
import org.gezinscoach.disclosure.DisclosureRules;
import org.gezinscoach.disclosure.PublishedCell.Exact;
import org.gezinscoach.disclosure.PublishedCell.Suppressed;
import org.gezinscoach.disclosure.PublishedTable;
import org.gezinscoach.disclosure.SuppressionReason;
import org.gezinscoach.household.Household;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.intervention.Payer;
import org.gezinscoach.intervention.Source;
import org.gezinscoach.intervention.Standing;
import org.gezinscoach.money.Amount;
import org.gezinscoach.money.Euro;
import org.gezinscoach.outcome.Attainment;
import org.gezinscoach.outcome.Goal;
import org.gezinscoach.outcome.GoalId;
import org.gezinscoach.outcome.GoalTerm;
import org.gezinscoach.outcome.Observation;
import org.gezinscoach.outcome.Outcomes;
import org.gezinscoach.outcome.Reach;
import org.gezinscoach.outcome.ReportedReach;
import org.gezinscoach.savings.Netting;
import org.gezinscoach.savings.Saving;
import org.gezinscoach.savings.SavingKind;
import org.gezinscoach.savings.SavingsPolicy;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

class PublicEditionTest {
    private static final DisclosureRules RULES = DisclosureRules.builder()
            .minimumHouseholds(5)
            .largestPercent(50)
            .twoLargestPercent(75)
            .countRounding(Option.none())
            .euroRounding(Option.none())
            .build();
    private static final DisclosureRules NO_RULES = RULES.withMinimumHouseholds(Option.none())
            .withLargestPercent(Option.none())
            .withTwoLargestPercent(Option.none());
    private static final Source SOURCE = Source.madeUp("test", "goals", "1");

    @Test
    void almelosDirectSavingsAreLeftOutForCaseSixAndItsThreatBasedSavingsArePublished() {
        PublicEdition edition =
                PublicEdition.of(Evaluation.of(AlmeloFixture.PROGRAMME, SavingsPolicy.AS_PRINTED), RULES);
        assertThat(edition.savings()).hasSize(2);
        assertThat(edition.savings().get(0).cell("UNSTATED", "DIRECT"))
                .isEqualTo(new Suppressed(SuppressionReason.DOMINANCE));
        assertThat(edition.savings().get(0).isSuppressedWhole()).isTrue();
        assertThat(edition.savings().get(1).cell("UNSTATED", "THREAT_BASED")).isEqualTo(new Exact(86237400));
        assertThat(edition.savings().get(1).total()).isEqualTo(new Exact(86237400));
        assertThat(edition.isComplete()).isTrue();
        assertThat(edition.leftOut()).isEqualTo(4);
    }

    @Test
    void noSavingOfWormerlandIsPublishedWithFourFamiliesBehindOneYearAndThreeBehindTheOther() {
        PublicEdition edition =
                PublicEdition.of(Evaluation.of(WormerlandFixture.PROGRAMME, SavingsPolicy.AS_PRINTED), RULES);
        assertThat(edition.savings()).hasSize(1);
        assertThat(edition.savings().head().rows()).containsExactly("2021", "2022");
        assertThat(edition.savings().head().columns()).containsExactly("DIRECT", "THREAT_BASED", "UNSTATED");
        assertThat(edition.savings().head().isSuppressedWhole()).isTrue();
        assertThat(edition.isComplete()).isFalse();
    }

    @Test
    void itSaysHowFirmItsFiguresAre() {
        PublicEdition almelo =
                PublicEdition.of(Evaluation.of(AlmeloFixture.PROGRAMME, SavingsPolicy.AS_PRINTED), RULES);
        assertThat(almelo.provisionalYears()).isEmpty();
        assertThat(almelo.nettings()).containsExactly(Netting.NET_OF_COACHING);
        assertThat(almelo.standings()).containsExactly(Standing.PRINTED);
        PublicEdition wormerland =
                PublicEdition.of(Evaluation.of(WormerlandFixture.PROGRAMME, SavingsPolicy.AS_PRINTED), RULES);
        assertThat(wormerland.provisionalYears()).containsExactly(Year.of(2022));
        assertThat(wormerland.nettings()).containsExactly(Netting.GROSS);
        assertThat(wormerland.standings()).containsExactly(Standing.PRINTED);
    }

    @Test
    void whatIsShownApartSaysNothingOfHowFirmTheHeadlineIs() {
        Saving apart = Programmes.saving("1", Euro.of(5))
                .withPayer(Payer.REGION)
                .withNetting(Netting.GROSS)
                .withSource(SOURCE);
        Programme programme = Programmes.empty()
                .households(Programmes.household("1"))
                .savings(
                        apart,
                        apart.withPayer(Payer.MUNICIPALITY)
                                .withNetting(Netting.NET_OF_COACHING)
                                .withSource(Source.printed("test", "table", "row")))
                .build();
        PublicEdition edition = PublicEdition.of(Evaluation.of(programme, SavingsPolicy.AS_PRINTED), RULES);

        assertThat(edition.nettings()).containsExactly(Netting.NET_OF_COACHING);
        assertThat(edition.standings()).containsExactly(Standing.PRINTED);
    }

    @Test
    void wormerlandsTotalIsPublishedWhereThreeFamiliesAreEnough() {
        DisclosureRules lax = RULES.withMinimumHouseholds(Option.some(3))
                .withLargestPercent(Option.none())
                .withTwoLargestPercent(Option.none());
        PublishedTable savings = PublicEdition.of(
                        Evaluation.of(WormerlandFixture.PROGRAMME, SavingsPolicy.AS_PRINTED), lax)
                .savings()
                .head();
        assertThat(savings.isSuppressedWhole()).isFalse();
        assertThat(savings.total()).isEqualTo(new Exact(24896800));
    }

    @Test
    void kindsThatThePolicyDoesNotAddOrThatAreNotAllGrossStandInTablesOfTheirOwn() {
        Programme programme = Programmes.empty()
                .households(Programmes.household("1"))
                .savings(
                        gross(SavingKind.THREAT_BASED, Euro.of(5)),
                        gross(SavingKind.DIRECT, Euro.of(-3)),
                        gross(SavingKind.DIRECT, Amount.unknown("not stated")),
                        gross(SavingKind.DIRECT, Euro.of(900)).withPayer(Payer.REGION))
                .build();
        assertThat(columns(programme, SavingsPolicy.AS_PRINTED)).containsExactly(List.of("DIRECT", "THREAT_BASED"));
        assertThat(columns(programme, SavingsPolicy.AS_PRINTED.withNetKinds(List.of(SavingKind.DIRECT))))
                .containsExactly(List.of("DIRECT"), List.of("THREAT_BASED"));
        assertThat(columns(
                        programme.withSavings(programme
                                .savings()
                                .append(gross(SavingKind.DIRECT, Euro.of(1)).withNetting(Netting.UNSTATED))),
                        SavingsPolicy.AS_PRINTED))
                .containsExactly(List.of("DIRECT"), List.of("THREAT_BASED"));
        assertThat(columns(Programmes.empty().build(), SavingsPolicy.AS_PRINTED))
                .isEmpty();
        assertThat(PublicEdition.of(Evaluation.of(programme, SavingsPolicy.AS_PRINTED), NO_RULES)
                        .savings()
                        .head()
                        .cells()
                        .head())
                .containsExactly(new Exact(-300), new Exact(500), new Exact(200));
    }

    @Test
    void aTableHasTheYearsOfItsOwnSavingsOnly() {
        Programme programme = Programmes.empty()
                .households(Programmes.household("1"))
                .savings(
                        gross(SavingKind.DIRECT, Euro.of(5)).withYear(Option.some(Year.of(2021))),
                        gross(SavingKind.THREAT_BASED, Euro.of(7)).withYear(Option.some(Year.of(2022))))
                .build();
        SavingsPolicy apart = SavingsPolicy.AS_PRINTED.withNetKinds(List.of(SavingKind.DIRECT));
        assertThat(PublicEdition.of(Evaluation.of(programme, apart), NO_RULES)
                        .savings()
                        .map(PublishedTable::rows))
                .containsExactly(List.of("2021"), List.of("2022"));
    }

    @Test
    void whatIsObservedOfAGoalIsPublishedBesideWhatIsReported() {
        Outcomes outcomes = outcomes(Reach.exactly(2).outOf(3))
                .withObservations(List.of(Attainment.REACHED, Attainment.REACHED, Attainment.PARTLY)
                        .zipWithIndex((attainment, number) -> new Observation(
                                family(number), new GoalId("g"), LocalDate.of(2021, 3, 1), attainment)));
        Programme programme = Programmes.empty()
                .households(List.range(0, 6).map(number -> Household.of(family(number))))
                .outcomes(outcomes.withGoals(
                        outcomes.goals().append(new Goal(new GoalId("other"), "rust", GoalTerm.SHORT))))
                .build();
        List<PublishedGoal> goals = PublicEdition.of(Evaluation.of(programme, SavingsPolicy.AS_PRINTED), NO_RULES)
                .goals();

        assertThat(goals.map(PublishedGoal::basis))
                .containsExactly(PublishedGoal.Basis.OBSERVED, PublishedGoal.Basis.REPORTED);
        assertThat(goals.head().table().columns()).containsExactly("REACHED", "PARTLY", "NOT_YET", "NOT_OBSERVED");
        assertThat(goals.head().table().cells().head().mkString(" ")).isEqualTo("2 1 0 3 6");
        assertThat(goals.head().counted()).isEmpty();
        assertThat(goals.last().table().columns()).containsExactly("REACHED", "NOT_REACHED");
        assertThat(goals.last().table().cells().head().mkString(" ")).isEqualTo("2 1 3");
    }

    @Test
    void aReachOfMoreHouseholdsThanATableTakesIsNotInIt() {
        assertThat(goals(Reach.all().outOf(100_000), Reach.all().outOf(100_001))
                        .map(goal -> goal.table().total()))
                .containsExactly(new Exact(100_000));
    }

    @Test
    void aGoalReachedInAllIsPublishedAndOneReachedInFiveOfEightIsNot() {
        List<PublishedGoal> goals = goals(
                Reach.all().outOf(8),
                Reach.exactly(5).outOf(8),
                Reach.atLeast(6).outOf(8),
                Reach.atLeast(5).outOf(10));
        assertThat(goals.map(goal -> goal.table().cells().head().mkString(" ")))
                .containsExactly("8 0 8", "left out left out 8", "left out left out 8", "5 5 10");
        assertThat(goals.map(PublishedGoal::basis))
                .containsExactly(
                        PublishedGoal.Basis.REPORTED,
                        PublishedGoal.Basis.REPORTED,
                        PublishedGoal.Basis.REPORTED_AT_LEAST,
                        PublishedGoal.Basis.REPORTED_AT_LEAST);
    }

    @Test
    void ofHowManyIsTakenFromTheTeamOrElseTheReachIsNotInIt() {
        assertThat(goals(Reach.all(), Reach.exactly(6), Reach.notCounted("no number")))
                .isEmpty();
        Programme programme = WormerlandFixture.PROGRAMME
                .withHouseholds(WormerlandFixture.PROGRAMME
                        .households()
                        .appendAll(List.rangeClosed(1, 8).map(number -> Household.of(family(number)))))
                .withTeam(Option.some(new TeamStatement(team(8), LocalDate.of(2022, 8, 31), SOURCE)))
                .withOutcomes(outcomes(Reach.all(), Reach.exactly(9), Reach.notCounted("no number")));
        assertThat(PublicEdition.of(Evaluation.of(programme, SavingsPolicy.AS_PRINTED), RULES)
                        .goals()
                        .map(goal -> goal.table().cells().head().mkString(" ")))
                .containsExactly("8 0 8");
    }

    private static List<List<String>> columns(Programme programme, SavingsPolicy policy) {
        return PublicEdition.of(Evaluation.of(programme, policy), NO_RULES)
                .savings()
                .map(PublishedTable::columns);
    }

    private static Saving gross(SavingKind kind, Amount amount) {
        return Programmes.saving("1", amount).withKind(kind).withNetting(Netting.GROSS);
    }

    private static Team team(int households) {
        CoachId coach = new CoachId("C-1");
        LocalDate from = LocalDate.of(2022, 1, 1);
        return Team.builder()
                .coaches(Coach.builder()
                        .id(coach)
                        .contracts(new Contract(
                                LocalDateRange.ofUnboundedEnd(from), Duration.ofHours(32), Employment.OWN_STAFF))
                        .build())
                .norms(new DatedNorm(from, CaseloadNorm.atMost(10, Duration.ofHours(32))))
                .assignments(List.rangeClosed(1, households)
                        .map(number -> Assignment.builder()
                                .household(family(number))
                                .coach(coach)
                                .period(LocalDateRange.ofUnboundedEnd(from))
                                .intensity(Intensity.FULL)
                                .build()))
                .build();
    }

    private static HouseholdId family(int number) {
        return new HouseholdId("coached", "f" + number);
    }

    @Test
    void recordsHoldNoNull() throws ReflectiveOperationException {
        RecordLaws.assertNoNull(goals(Reach.all().outOf(8)).head());
        assertThat(PublishedGoal.Basis.values())
                .extracting(PublishedGoal.Basis::label)
                .containsExactly("waargenomen", "gemeld", "ten minste, gemeld");
    }

    private static List<PublishedGoal> goals(Reach... reaches) {
        Programme programme = Programme.builder()
                .municipality("Voorbeeldstad")
                .period(LocalDateRange.ofUnboundedEnd(LocalDate.of(2021, 1, 1)))
                .outcomes(outcomes(reaches))
                .build();
        return PublicEdition.of(Evaluation.of(programme, SavingsPolicy.AS_PRINTED), RULES)
                .goals();
    }

    private static Outcomes outcomes(Reach... reaches) {
        GoalId id = new GoalId("g");
        return Outcomes.builder()
                .goals(new Goal(id, "steunend netwerk", GoalTerm.LONG))
                .reportedReaches(List.of(reaches)
                        .map(reach -> ReportedReach.builder()
                                .goal(id)
                                .reach(reach)
                                .source(SOURCE)
                                .build()))
                .build();
    }
}
