package org.gezinscoach.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import org.gezinscoach.RecordLaws;
import org.gezinscoach.coach.CaseloadNorm;
import org.gezinscoach.coach.Coach;
import org.gezinscoach.coach.CoachId;
import org.gezinscoach.coach.Contract;
import org.gezinscoach.coach.DatedNorm;
import org.gezinscoach.coach.Employment;
import org.gezinscoach.coach.Fte;
import org.gezinscoach.coach.HouseholdRange;
import org.gezinscoach.coach.Team;
import org.gezinscoach.intervention.Payer;
import org.gezinscoach.money.Amount;
import org.gezinscoach.money.Euro;
import org.gezinscoach.savings.SavingsPolicy;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

/** The scenario of Almelo: 68 households, with and without the extension of 2.35 fte. */
class TeamScenarioTest {
    private static final Duration WEEK = Duration.ofHours(36);
    private static final CaseloadNorm NORM = CaseloadNorm.between(6, 10, WEEK);
    private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

    static final TeamScenario ALMELO = TeamScenario.builder()
            .label("Extension of 2.35 fte")
            .households(68)
            .with(new Staffing.OfFte(Fte.parse("5.22").plus(Fte.parse("2.35")), NORM))
            .without(new Staffing.OfFte(Fte.parse("5.22"), NORM))
            .cost(Euro.of(185_000))
            .source(Programmes.SOURCE)
            .build();

    @Test
    void withTheExtensionAllHouseholdsAreHeldAndWithoutItSixteenAreNot() {
        assertThat(ALMELO.with().holds()).isEqualTo(new HouseholdRange(45, 75));
        assertThat(ALMELO.without().holds()).isEqualTo(new HouseholdRange(31, 52));
        assertThat(ALMELO.uncoveredWith()).isZero();
        assertThat(ALMELO.uncoveredWithout()).isEqualTo(16);
    }

    @Test
    void theExtensionBreaksEvenAtSoManyHouseholds() {
        assertThat(ALMELO.breakEven(Euro.parse("17602.50"))).contains(new BigDecimal("10.51"));
        assertThat(ALMELO.breakEven(Euro.parse("13201.88"))).contains(new BigDecimal("14.01"));
    }

    @Test
    void nothingBreaksEvenOnNoSavingOrAnUnknownCost() {
        assertThat(ALMELO.breakEven(Euro.ZERO)).isEmpty();
        assertThat(ALMELO.breakEven(Euro.of(-1))).isEmpty();
        assertThat(ALMELO.withCost(Amount.unknown("not stated")).breakEven(Euro.of(1)))
                .isEmpty();
    }

    @Test
    void theEvaluationSetsTheCostBesideTheMeanDirectSaving() {
        Evaluation evaluation = Evaluation.of(AlmeloFixture.PROGRAMME, SavingsPolicy.AS_PRINTED);

        assertThat(evaluation.breakEven(ALMELO)).contains(new BigDecimal("10.51"));
        assertThat(evaluation.breakEven(ALMELO, Payer.MUNICIPALITY)).contains(new BigDecimal("14.01"));
        assertThat(evaluation.breakEven(ALMELO, Payer.REGION)).isEmpty();
    }

    @Test
    void withoutAMeanThereIsNoBreakEven() {
        Evaluation evaluation = Evaluation.of(WormerlandFixture.PROGRAMME, SavingsPolicy.AS_PRINTED);

        assertThat(evaluation.breakEven(ALMELO)).isEmpty();
        assertThat(evaluation.breakEven(ALMELO, Payer.MUNICIPALITY)).isEmpty();
    }

    @Test
    void aTeamHoldsWhatItsCoachesCanPlaceAndNoMoreThanItsCeiling() {
        Team team = Team.builder()
                .coaches(coach("C-1"), coach("C-2"))
                .norms(new DatedNorm(DAY, CaseloadNorm.atMost(5, Duration.ofHours(32))))
                .build();

        assertThat(new Staffing.OfTeam(team, DAY).holds()).isEqualTo(new HouseholdRange(10, 10));
        assertThat(new Staffing.OfTeam(team.withCeiling(Option.some(9)), DAY).holds())
                .isEqualTo(new HouseholdRange(9, 9));
        assertThat(new Staffing.OfTeam(team, DAY.minusDays(1)).holds()).isEqualTo(new HouseholdRange(0, 0));
    }

    @Test
    void aStaffingIsOneOfTwo() {
        Staffing ofTeam = new Staffing.OfTeam(Team.builder().build(), DAY);

        assertThat(ALMELO.with().<String>fold(ofFte -> ofFte.fte().toString(), other -> "team"))
                .isEqualTo("7.57 fte");
        assertThat(ofTeam.<String>fold(ofFte -> "fte", team -> team.on().toString()))
                .isEqualTo("2020-01-01");
    }

    @Test
    void nobodyMayBeHeldAndNothingMayBePaid() {
        assertThat(ALMELO.withHouseholds(0).uncoveredWithout()).isZero();
        assertThat(ALMELO.withHouseholds(80).uncoveredWith()).isEqualTo(5);
        assertThat(ALMELO.withCost(Euro.ZERO).breakEven(Euro.ofCents(1))).contains(new BigDecimal("0.00"));
    }

    @Test
    void itsAttributesHaveBounds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TeamScenario.builder().build())
                .withMessage("Cannot build TeamScenario, some of required attributes are not set"
                        + " [label, households, with, without, cost, source]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ALMELO.withLabel(" "))
                .withMessage("scenario label must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ALMELO.withHouseholds(-1))
                .withMessage("households must not be negative, but was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ALMELO.withCost(Euro.of(-1)))
                .withMessage("cost must not be negative, but was EUR -1.00");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Staffing.OfTeam(Team.builder().build(), LocalDate.of(2200, 1, 1)))
                .withMessage("on must lie in the years 1900 to 2199, but was 2200-01-01");
    }

    @Test
    void noPartIsNull() throws ReflectiveOperationException {
        RecordLaws.assertNoNull(new Staffing.OfFte(Fte.parse("1"), NORM));
        RecordLaws.assertNoNull(new Staffing.OfTeam(Team.builder().build(), DAY));
        RecordLaws.assertNoNull(new TeamStatement(Team.builder().build(), DAY, Programmes.SOURCE));
    }

    private static Coach coach(String id) {
        return Coach.builder()
                .id(new CoachId(id))
                .contracts(new Contract(LocalDateRange.ofUnboundedEnd(DAY), Duration.ofHours(32), Employment.AGENCY))
                .build();
    }
}
