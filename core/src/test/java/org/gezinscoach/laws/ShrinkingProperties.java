package org.gezinscoach.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import org.gezinscoach.budget.BudgetEvent;
import org.gezinscoach.budget.CoachBudget;
import org.gezinscoach.coach.CoachId;
import org.gezinscoach.coach.Team;
import org.gezinscoach.household.Household;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.intervention.Intervention;
import org.gezinscoach.money.Euro;
import org.gezinscoach.money.Shares;
import org.gezinscoach.programme.Programme;
import org.gezinscoach.savings.Saving;
import org.gezinscoach.savings.SavingsPolicy;
import org.gezinscoach.testing.AnyBudget;
import org.gezinscoach.testing.AnyCoach;
import org.gezinscoach.testing.AnyIntervention;
import org.gezinscoach.testing.AnyMoney;
import org.gezinscoach.testing.AnyProgramme;
import org.gezinscoach.testing.AnySavings;

/** Whatever value breaks a rule, what jqwik shows in the end is small and reads easily. */
class ShrinkingProperties {
    private static final HouseholdId FIRST = new HouseholdId("Voorbeeldstad 2021", "1");

    @Property(tries = 5)
    void anAmountBecomesACent(@ForAll Random random) {
        assertThat(simplest(AnyMoney.euros(), random, euro -> euro.cents() > 0)).isEqualTo(Euro.ofCents(1));
    }

    @Property(tries = 5)
    void sharesBecomeThoseOfTwoKeysOfWeightOne(@ForAll Random random) {
        Shares<Integer> shares = simplest(
                AnyMoney.shares(Arbitraries.integers().between(1, 9)),
                random,
                some -> some.weights().count(weight -> weight._2() > 0) > 1);

        assertThat(shares.weights().values().sum().intValue()).isEqualTo(2);
    }

    @Property(tries = 5)
    void aSavingBecomesACentOfHouseholdOne(@ForAll Random random) {
        Saving saving =
                simplest(AnySavings.savings(), random, some -> some.amount() instanceof Euro euro && euro.cents() > 0);

        assertThat(saving.amount()).isEqualTo(Euro.ofCents(1));
        assertThat(saving.household()).isEqualTo(FIRST);
        assertThat(saving.year()).isEmpty();
        assertThat(saving.taskField()).isEmpty();
    }

    @Property(tries = 5)
    void aLineBecomesOneOfWhichNothingIsStatedThatNeedNot(@ForAll Random random) {
        Intervention line = simplest(
                AnyIntervention.interventions(),
                random,
                some -> some.price().amount() instanceof Euro euro && euro.cents() >= 100);

        assertThat(line.price().amount()).isEqualTo(Euro.of(1));
        assertThat(line.id()).hasToString("line-1");
        assertThat(line.household()).isEqualTo(FIRST);
        assertThat(List.of(line.year(), line.changedOn(), line.plannedUntil(), line.threat(), line.continues()))
                .allMatch(stated -> stated.isEmpty());
    }

    @Property(tries = 5)
    void aFullPricePolicyBecomesTheOneAsPrinted(@ForAll Random random) {
        assertThat(simplest(AnySavings.fullPrice(), random, some -> true)).isEqualTo(SavingsPolicy.AS_PRINTED);
    }

    @Property(tries = 5)
    void aTeamThatHelpsBecomesOneCoachAndOneHousehold(@ForAll Random random) {
        Team team =
                simplest(AnyCoach.teams(), random, some -> some.assignments().nonEmpty());

        assertThat(team.coaches().map(coach -> coach.id())).containsExactly(new CoachId("C-1"));
        assertThat(team.assignments())
                .hasSize(1)
                .allMatch(one -> one.household().equals(FIRST));
        assertThat(team.norms()).isEmpty();
        assertThat(team.intakeStops()).isEmpty();
    }

    @Property(tries = 5)
    void aBudgetThatAbsorbedBecomesOneOfThreeEvents(@ForAll Random random) {
        CoachBudget budget = simplest(
                AnyBudget.coachBudgets(),
                random,
                some -> !some.figures().absorbed().isZero());

        assertThat(budget.events().map(BudgetEvent::getClass))
                .containsExactly(BudgetEvent.Opened.class, BudgetEvent.Advanced.class, BudgetEvent.Absorbed.class);
        assertThat(budget.ceiling()).isEqualTo(Euro.of(5000));
    }

    @Property(tries = 3)
    void aProgrammeThatSavesBecomesOneOfASingleLine(@ForAll Random random) {
        Programme programme = simplest(
                AnyProgramme.programmes(), random, some -> some.interventions().nonEmpty());

        assertThat(programme.households().map(Household::id)).containsExactly(FIRST);
        assertThat(programme.interventions()).hasSize(1);
        assertThat(programme)
                .isEqualTo(Programme.builder()
                        .municipality("Voorbeeldstad")
                        .period(programme.period())
                        .households(Household.of(FIRST))
                        .interventions(programme.interventions())
                        .build());
    }

    /** The first of random values that breaks a rule, made simpler step by step while it still does. */
    private static <T> T simplest(Arbitrary<T> values, Random random, Predicate<T> breaks) {
        RandomGenerator<T> generator = values.generator(1000);
        Shrinkable<T> now = generator.next(random);
        while (!breaks.test(now.value())) {
            now = generator.next(random);
        }
        Optional<Shrinkable<T>> simpler = Optional.of(now);
        while (simpler.isPresent()) {
            now = simpler.get();
            simpler = now.shrink().filter(next -> breaks.test(next.value())).findFirst();
        }
        return now.value();
    }
}
