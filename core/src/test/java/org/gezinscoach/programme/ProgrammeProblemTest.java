package org.gezinscoach.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.Year;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gezinscoach.intervention.Intervention;
import org.gezinscoach.intervention.InterventionId;
import org.gezinscoach.money.Amount;
import org.gezinscoach.money.Euro;
import org.gezinscoach.programme.ProgrammeProblem.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.threeten.extra.LocalDateRange;

class ProgrammeProblemTest {
    private static final Amount PRICE = Euro.of(1_500);

    @Test
    void eachRuleHasItsText() {
        assertThat(Stream.of(Rule.values()).map(rule -> rule + ": " + rule.text()))
                .containsExactly(
                        "UNIQUE: must not stand twice",
                        "KNOWN_HOUSEHOLD: must name a household of the programme",
                        "KNOWN_INTERVENTION: must name an intervention of the same household in the programme",
                        "NO_CIRCLE: must not lead into a circle",
                        "KNOWN_GOAL: must name a goal of the programme",
                        "WITHIN_PERIOD: must lie within the period of the programme");
    }

    @Test
    void aProblemReadsAsPlaceAndRule() {
        assertThat(new ProgrammeProblem("/interventions/3/household", Rule.KNOWN_HOUSEHOLD).message())
                .isEqualTo("/interventions/3/household must name a household of the programme");
    }

    @Test
    void aYearStandsOnce() {
        ProgrammeYear year = year(2021, YearStatus.FINAL);

        assertProblems(
                Programmes.empty().years(year, year(2022, YearStatus.FINAL), year(2021, YearStatus.FORECAST)),
                "/years/2/year must not stand twice");
    }

    @Test
    void aHouseholdStandsOnce() {
        assertProblems(
                Programmes.empty()
                        .households(
                                Programmes.household("1"),
                                Programmes.household("1").withAdults(Option.some(2))),
                "/households/1/id must not stand twice");
    }

    @Test
    void anInterventionStandsOnce() {
        assertProblems(
                withHousehold().interventions(line("a"), line("b"), line("b"), line("a")),
                "/interventions/2/id must not stand twice",
                "/interventions/3/id must not stand twice");
    }

    @Test
    void aLineOfCostsStandsOnceButAYearMayHaveSeveral() {
        CoachingCost cost = cost(2021, 167_096);

        assertProblems(
                Programmes.empty().coachingCosts(cost, cost(2021, 5_000), cost),
                "/coachingCosts/2 must not stand twice");
    }

    @Test
    void everyYearLiesWithinThePeriod() {
        assertProblems(
                withHousehold()
                        .years(year(2020, YearStatus.FINAL), year(2021, YearStatus.FINAL))
                        .interventions(
                                line("a").withYear(Option.some(Year.of(2022))),
                                line("b").withYear(Option.some(Year.of(2023))))
                        .savings(Programmes.saving("1", PRICE).withYear(Option.some(Year.of(2020))))
                        .coachingCosts(cost(2022, 1), cost(2023, 1)),
                "/years/0/year must lie within the period of the programme",
                "/interventions/1/year must lie within the period of the programme",
                "/savings/0/year must lie within the period of the programme",
                "/coachingCosts/1/year must lie within the period of the programme");
    }

    @Test
    void aYearThatSharesOneDayWithThePeriodLiesWithinIt() {
        Programme.Builder programme = Programme.builder()
                .municipality("Wormerland")
                .period(LocalDateRange.of(LocalDate.of(2020, 12, 31), LocalDate.of(2022, 1, 2)))
                .years(
                        year(2019, YearStatus.FINAL),
                        year(2020, YearStatus.FINAL),
                        year(2022, YearStatus.FINAL),
                        year(2023, YearStatus.FINAL));

        assertProblems(
                programme,
                "/years/0/year must lie within the period of the programme",
                "/years/3/year must lie within the period of the programme");
    }

    @Test
    void anOpenPeriodHoldsEveryLaterYear() {
        Programme.Builder programme = Programme.builder()
                .municipality("Almelo")
                .period(LocalDateRange.ofUnboundedEnd(LocalDate.of(2018, 3, 1)))
                .years(year(2018, YearStatus.FINAL), year(2199, YearStatus.FORECAST), year(2017, YearStatus.FINAL));

        assertProblems(programme, "/years/2/year must lie within the period of the programme");
    }

    @Test
    void aContinuationNamesAnInterventionOfItsHousehold() {
        Intervention elsewhere = Programmes.line("other", "2", PRICE);

        assertProblems(
                Programmes.empty()
                        .households(Programmes.household("1"), Programmes.household("2"))
                        .interventions(
                                elsewhere, continues("a", "other"), continues("b", "missing"), continues("c", "a")),
                "/interventions/1/continues must name an intervention of the same household in the programme",
                "/interventions/2/continues must name an intervention of the same household in the programme");
    }

    @Test
    void aContinuationMayStandBeforeWhatItContinues() {
        Programme programme = withHousehold()
                .interventions(continues("c", "b"), continues("b", "a"), line("a"))
                .build();

        assertThat(programme.interventions()).hasSize(3);
    }

    @Test
    void aChainThatLeadsIntoACircleIsRefused() {
        assertProblems(
                withHousehold()
                        .interventions(continues("tail", "a"), continues("a", "b"), continues("b", "a"), line("alone")),
                "/interventions/0/continues must not lead into a circle",
                "/interventions/1/continues must not lead into a circle",
                "/interventions/2/continues must not lead into a circle");
    }

    @Test
    void aLineThatContinuesItselfCanNotBeMade() {
        assertThatThrownBy(() -> continues("a", "a"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("continues must name another intervention, but was this one");
    }

    @Test
    @Timeout(20)
    void aCircleOfManyLinesIsWalkedOnce() {
        int many = 100_000;
        Programme.Builder circle = withHousehold()
                .interventions(IntStream.range(0, many)
                        .mapToObj(i -> continues("line " + i, "line " + (i + 1) % many))
                        .toList());

        assertThat(circle.validated().getError()).hasSize(many);
    }

    @Test
    void fiveUnknownReferencesAreAllListed() {
        Programme.Builder programme = Programmes.empty()
                .households(Programmes.household("1"))
                .interventions(
                        Programmes.line("a", "2", PRICE),
                        continues("b", "missing"),
                        Programmes.line("c", "3", PRICE).withContinues(Option.some(new InterventionId("nowhere"))))
                .savings(Programmes.saving("4", PRICE));

        assertProblems(
                programme,
                "/interventions/0/household must name a household of the programme",
                "/interventions/1/continues must name an intervention of the same household in the programme",
                "/interventions/2/household must name a household of the programme",
                "/interventions/2/continues must name an intervention of the same household in the programme",
                "/savings/0/household must name a household of the programme");
    }

    @Test
    void problemsOfEveryKindComeInTheOrderOfTheLists() {
        Programme.Builder programme = Programmes.empty()
                .years(year(2019, YearStatus.FINAL))
                .households(Programmes.household("1"), Programmes.household("1"))
                .interventions(line("a"), line("a"), continues("b", "c"), continues("c", "b"))
                .savings(Programmes.saving("2", PRICE))
                .coachingCosts(cost(2024, 1));

        assertProblems(
                programme,
                "/years/0/year must lie within the period of the programme",
                "/households/1/id must not stand twice",
                "/interventions/1/id must not stand twice",
                "/interventions/2/continues must not lead into a circle",
                "/interventions/3/continues must not lead into a circle",
                "/savings/0/household must name a household of the programme",
                "/coachingCosts/0/year must lie within the period of the programme");
    }

    @Test
    void aChangeThatBreaksAProgrammeIsRefusedToo() {
        Programme programme = withHousehold().interventions(line("a")).build();

        assertThatThrownBy(() -> programme.withHouseholds(io.vavr.collection.List.empty()))
                .isInstanceOf(InvalidProgrammeException.class)
                .hasMessage("/interventions/0/household must name a household of the programme");
    }

    private static void assertProblems(Programme.Builder programme, String... messages) {
        assertThat(programme.validated().getError().map(ProgrammeProblem::message))
                .containsExactly(messages);
        InvalidProgrammeException exception = catchThrowableOfType(InvalidProgrammeException.class, programme::build);
        assertThat(exception).hasMessage(String.join("; ", messages));
        assertThat(exception.problems().map(ProgrammeProblem::message)).containsExactly(messages);
    }

    private static Programme.Builder withHousehold() {
        return Programmes.empty().households(Programmes.household("1"));
    }

    private static Intervention line(String id) {
        return Programmes.line(id, "1", PRICE);
    }

    private static Intervention continues(String id, String earlier) {
        return line(id).withContinues(Option.some(new InterventionId(earlier)));
    }

    private static ProgrammeYear year(int year, YearStatus status) {
        return new ProgrammeYear(Year.of(year), status, Option.none());
    }

    private static CoachingCost cost(int year, long euros) {
        return new CoachingCost(Year.of(year), Euro.of(euros), Programmes.SOURCE);
    }
}
