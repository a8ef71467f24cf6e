package org.gezinscoach.savings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.control.Option;
import java.time.Year;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.intervention.BudgetEffect;
import org.gezinscoach.intervention.CareCategory;
import org.gezinscoach.intervention.Payer;
import org.gezinscoach.intervention.Source;
import org.gezinscoach.intervention.TaskField;
import org.gezinscoach.money.Amount;
import org.gezinscoach.money.Euro;
import org.junit.jupiter.api.Test;

class SavingTest {
    @Test
    void whatIsNotGivenIsUnstated() {
        Saving saving = Savings.of(Euro.of(-3_480));

        assertThat(saving.year()).isEqualTo(Option.none());
        assertThat(saving.kind()).isEqualTo(SavingKind.UNSTATED);
        assertThat(saving.payer()).isEqualTo(Payer.UNSTATED);
        assertThat(saving.category()).isEqualTo(CareCategory.UNSTATED);
        assertThat(saving.netting()).isEqualTo(Netting.UNSTATED);
        assertThat(saving.budgetEffect()).isEqualTo(BudgetEffect.UNSTATED);
        assertThat(saving.taskField()).isEqualTo(Option.none());
    }

    @Test
    void whatIsGivenIsKept() {
        Source source = Source.printed("Almelo, college proposal, 2020", "Besparingen", "Casus 3, Direct");
        Saving saving = Saving.builder()
                .household(new HouseholdId("Almelo 2020", "3"))
                .year(Year.of(2020))
                .kind(SavingKind.DIRECT)
                .amount(Euro.of(-3_480))
                .payer(Payer.MUNICIPALITY)
                .category(CareCategory.HOUSING)
                .netting(Netting.NET_OF_COACHING)
                .method(Method.DECLARED)
                .budgetEffect(BudgetEffect.SOCIETAL)
                .taskField(new TaskField(Year.of(2020), "6.71"))
                .source(source)
                .build();

        assertThat(saving)
                .hasToString("Saving{household=Almelo 2020/3, year=Some(2020), kind=DIRECT, amount=EUR -3480.00,"
                        + " payer=MUNICIPALITY, category=HOUSING, netting=NET_OF_COACHING, method=DECLARED,"
                        + " budgetEffect=SOCIETAL, taskField=Some(6.71 (2020)), source=Almelo, college proposal, 2020:"
                        + " Besparingen: Casus 3, Direct}");
        assertThat(saving.source()).isEqualTo(source);
        assertThat(SavingKey.of(saving))
                .isEqualTo(SavingKey.builder()
                        .year(Year.of(2020))
                        .kind(SavingKind.DIRECT)
                        .payer(Payer.MUNICIPALITY)
                        .category(CareCategory.HOUSING)
                        .netting(Netting.NET_OF_COACHING)
                        .method(Method.DECLARED)
                        .budgetEffect(BudgetEffect.SOCIETAL)
                        .build());
    }

    @Test
    void aKeyThatIsGivenNoYearHasNone() {
        SavingKey key = SavingKey.builder()
                .kind(SavingKind.UNSTATED)
                .payer(Payer.UNSTATED)
                .category(CareCategory.UNSTATED)
                .netting(Netting.UNSTATED)
                .method(Method.PRINTED)
                .budgetEffect(BudgetEffect.UNSTATED)
                .build();

        assertThat(key.year()).isEmpty();
        assertThat(key).isEqualTo(SavingKey.of(Savings.of(Euro.ZERO)));
    }

    @Test
    void aReasonWhyAnAmountIsUnknownIsNotPrinted() {
        assertThat(Savings.of(Amount.unknown("told at the table")).toString()).doesNotContain("told");
    }

    @Test
    void householdAmountMethodAndSourceAreNeeded() {
        assertThatThrownBy(() -> Saving.builder().build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Cannot build Saving, some of required attributes are not set [household, amount, method,"
                        + " source]");
    }

    @Test
    void allButTheYearOfAKeyIsNeeded() {
        assertThatThrownBy(() -> SavingKey.builder().build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Cannot build SavingKey, some of required attributes are not set [kind, payer, category,"
                        + " netting, method, budgetEffect]");
    }

    @Test
    void aYearOutsideThoseKnownIsRefused() {
        Saving saving = Savings.of(Euro.ZERO);

        assertThat(saving.withYear(Option.some(Year.of(1900))).year()).contains(Year.of(1900));
        assertThat(saving.withYear(Option.some(Year.of(2199))).year()).contains(Year.of(2199));
        assertThatThrownBy(() -> saving.withYear(Option.some(Year.of(1899))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("year must be between 1900 and 2199, but was 1899");
        assertThatThrownBy(() -> saving.withYear(Option.some(Year.of(Year.MAX_VALUE))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("year must be between 1900 and 2199, but was 999999999");
        assertThatThrownBy(() -> SavingKey.of(saving).withYear(Option.some(Year.of(2200))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("year must be between 1900 and 2199, but was 2200");
    }

    @Test
    void aYearThatIsNullIsRefused() {
        assertThatThrownBy(() -> Savings.of(Euro.ZERO).withYear(Option.some(null)))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("year");
    }
}
