package org.gezinscoach.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.HashMap;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.gezinscoach.budget.Booking;
import org.gezinscoach.budget.BudgetHolder;
import org.gezinscoach.budget.CoachBudget;
import org.gezinscoach.intake.Escalation;
import org.gezinscoach.intake.Pathway;
import org.gezinscoach.intake.PathwayState;
import org.gezinscoach.intake.PathwayStep;
import org.gezinscoach.intervention.DeclarationLines;
import org.gezinscoach.intervention.Payer;
import org.gezinscoach.money.Amount;
import org.gezinscoach.money.Euro;
import org.gezinscoach.money.Shares;
import org.gezinscoach.outcome.Outcomes;
import org.gezinscoach.savings.PriceIndex;
import org.gezinscoach.savings.PriceList;
import org.gezinscoach.savings.SavingKind;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

class ProgrammeTest {
    private static final PriceIndex INDEX = new PriceIndex(HashMap.of(Year.of(2021), 1), Programmes.SOURCE);
    private static final LocalDate NEW_YEAR = LocalDate.of(2021, 1, 1);

    @Test
    void onlyMunicipalityAndPeriodAreNeeded() {
        Programme programme = Programmes.empty().build();

        assertThat(programme.municipality()).isEqualTo("Almelo");
        assertThat(programme.period()).isEqualTo(LocalDateRange.of(NEW_YEAR, LocalDate.of(2023, 1, 1)));
        assertThat(programme.years()).isEmpty();
        assertThat(programme.households()).isEmpty();
        assertThat(programme.interventions()).isEmpty();
        assertThat(programme.savings()).isEmpty();
        assertThat(programme.coachingCosts()).isEmpty();
        assertThat(programme.payerSplit()).isEqualTo(Option.none());
        assertThat(programme.outcomes()).isEqualTo(Outcomes.none());
        assertThatThrownBy(() -> Programme.builder().build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Cannot build Programme, some of required attributes are not set [municipality, period]");
    }

    @Test
    void partsAreGivenOneByOneOrTogether() {
        var year = new ProgrammeYear(Year.of(2021), YearStatus.FINAL, Option.none());
        var household = Programmes.household("1");
        var line = Programmes.line("a", "1", Euro.of(5));
        var saving = Programmes.saving("1", Euro.of(5));
        var cost = new CoachingCost(Year.of(2021), Euro.of(5), Programmes.SOURCE);

        Programme oneByOne = Programmes.empty()
                .years(year)
                .households(household)
                .interventions(line)
                .savings(saving)
                .coachingCosts(cost)
                .build();
        Programme together = Programmes.empty()
                .years(List.of(year))
                .households(List.of(household))
                .interventions(List.of(line))
                .savings(List.of(saving))
                .coachingCosts(List.of(cost))
                .build();

        assertThat(oneByOne).isEqualTo(together).hasSameHashCodeAs(together);
        assertThat(oneByOne.years()).containsExactly(year);
        assertThat(oneByOne.households()).containsExactly(household);
        assertThat(oneByOne.interventions()).containsExactly(line);
        assertThat(oneByOne.savings()).containsExactly(saving);
        assertThat(oneByOne.coachingCosts()).containsExactly(cost);
    }

    @Test
    void scenariosBudgetsWaysAndEscalationsAreGivenOneByOneOrTogether() {
        var scenario = TeamScenarioTest.ALMELO;
        var budget = CoachBudget.open(
                Booking.of("open", NEW_YEAR, "voucher"), new BudgetHolder.OfHousehold(Programmes.id("1")));
        var pathway = Pathway.open(
                Programmes.id("1"), new PathwayStep.Stated(NEW_YEAR, PathwayState.ACTIVE, Programmes.SOURCE));
        var escalation = Escalation.builder()
                .raisedOn(NEW_YEAR)
                .source(Programmes.SOURCE)
                .build();

        Programme oneByOne = Programmes.empty()
                .households(Programmes.household("1"))
                .scenarios(scenario)
                .coachBudgets(budget)
                .pathways(pathway)
                .escalations(escalation)
                .build();
        Programme together = Programmes.empty()
                .households(Programmes.household("1"))
                .scenarios(List.of(scenario))
                .coachBudgets(List.of(budget))
                .pathways(List.of(pathway))
                .escalations(List.of(escalation))
                .build();

        assertThat(oneByOne).isEqualTo(together).hasSameHashCodeAs(together);
        assertThat(oneByOne.scenarios()).containsExactly(scenario);
        assertThat(oneByOne.coachBudgets()).containsExactly(budget);
        assertThat(oneByOne.pathways()).containsExactly(pathway);
        assertThat(oneByOne.escalations()).containsExactly(escalation);
    }

    @Test
    void aPayerSplitIsGivenAsItIs() {
        PayerSplit split = new PayerSplit(
                SavingKind.DIRECT, Shares.of(Payer.MUNICIPALITY, 75, Payer.STATE, 25), Programmes.SOURCE);

        assertThat(Programmes.empty().payerSplit(split).build().payerSplit()).isEqualTo(Option.some(split));
    }

    @Test
    void populationPricesAndDeclarationsAreGivenAsTheyAre() {
        var declarations = DeclarationLines.complete(List.of());
        var prices = new PriceList(io.vavr.collection.List.empty(), Option.some(INDEX));
        Programme programme = Programmes.empty()
                .population(68)
                .priceList(prices)
                .declarations(declarations)
                .build();

        assertThat(programme.population()).contains(68);
        assertThat(programme.priceList()).isSameAs(prices);
        assertThat(programme.declarations()).contains(declarations);
        assertThat(Programmes.empty()
                        .population(Option.some(68))
                        .priceList(prices)
                        .declarations(Option.some(declarations))
                        .build())
                .isEqualTo(programme);
        assertThat(Programmes.empty().build().population()).isEmpty();
        assertThat(Programmes.empty().build().priceList()).isEqualTo(PriceList.EMPTY);
        assertThat(Programmes.empty().build().declarations()).isEmpty();
    }

    @Test
    void aPopulationHoldsTheHouseholdsThatAreListed() {
        Programme two = Programmes.empty()
                .households(Programmes.household("1"), Programmes.household("2"))
                .population(2)
                .build();

        assertThat(two.population()).contains(2);
        assertThatThrownBy(() -> two.withPopulation(Option.some(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("population must be at least 2, but was 1");
        assertThatThrownBy(() -> Programmes.empty().population(-1).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("population must be at least 0, but was -1");
    }

    @Test
    void aListIsOnlySetOnce() {
        Programme.Builder programme = Programmes.empty().households(Programmes.household("1"));

        assertThatThrownBy(() -> programme.households(Programmes.household("2")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Builder of Programme is strict, attribute is already set: households");
    }

    @Test
    void aMunicipalityWithoutANameIsRefused() {
        Programme.Builder blank = Programme.builder().municipality("").period(LocalDateRange.ofUnboundedEnd(NEW_YEAR));

        assertThatThrownBy(blank::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("municipality must not be blank");
        assertThatThrownBy(blank::validated)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("municipality must not be blank");
    }

    @Test
    void anEmptyPeriodIsRefused() {
        assertThatThrownBy(() -> Programmes.empty().build().withPeriod(LocalDateRange.ofEmpty(NEW_YEAR)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("period must not be empty, but was 2021-01-01/2021-01-01");
    }

    @Test
    void aPeriodOfOneDayIsEnough() {
        LocalDateRange day = LocalDateRange.ofClosed(NEW_YEAR, NEW_YEAR);

        assertThat(Programmes.empty().build().withPeriod(day).period().lengthInDays())
                .isEqualTo(1);
    }

    @Test
    void aProgrammeThatFitsTogetherIsValid() {
        Validation<io.vavr.collection.List<ProgrammeProblem>, Programme> validated =
                Programmes.empty().households(Programmes.household("1")).validated();

        assertThat(validated.isValid()).isTrue();
        assertThat(validated.get())
                .isEqualTo(
                        Programmes.empty().households(Programmes.household("1")).build());
    }

    @Test
    void aCoachingCostIsNeverNegative() {
        assertThat(new CoachingCost(Year.of(2021), Euro.ZERO, Programmes.SOURCE).amount())
                .isEqualTo(Euro.ZERO);
        assertThatThrownBy(() -> new CoachingCost(Year.of(2021), Euro.ofCents(-1), Programmes.SOURCE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("coaching cost must not be negative, but was EUR -0.01");
        assertThatThrownBy(() -> new CoachingCost(
                        Year.of(2021), Amount.unknown("not stated").negated(), Programmes.SOURCE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("coaching cost must not be negative, but was -unknown");
    }

    @Test
    void aYearLiesWithinThoseKnown() {
        assertThatThrownBy(() -> new CoachingCost(Year.of(1899), Euro.ZERO, Programmes.SOURCE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("year must be between 1900 and 2199, but was 1899");
        assertThatThrownBy(() -> new ProgrammeYear(Year.of(2200), YearStatus.FINAL, Option.none()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("year must be between 1900 and 2199, but was 2200");
    }
}
