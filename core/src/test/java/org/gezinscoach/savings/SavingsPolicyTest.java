package org.gezinscoach.savings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.control.Option;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gezinscoach.intervention.Payer;
import org.gezinscoach.money.Euro;
import org.gezinscoach.money.Total;
import org.junit.jupiter.api.Test;

class SavingsPolicyTest {
    @Test
    void asPrintedAsksForNoEvidenceAddsAllKindsAndSetsTheRegionApart() {
        assertThat(SavingsPolicy.AS_PRINTED.name()).isEqualTo("AS_PRINTED");
        assertThat(SavingsPolicy.AS_PRINTED.threatNeedsEvidence()).isFalse();
        assertThat(SavingsPolicy.AS_PRINTED.netKinds())
                .containsExactly(SavingKind.DIRECT, SavingKind.THREAT_BASED, SavingKind.UNSTATED);
        assertThat(SavingsPolicy.AS_PRINTED.apart()).containsExactly(Payer.REGION);
    }

    @Test
    void onlyTheNameIsNeeded() {
        assertThat(SavingsPolicy.builder().name("AS_PRINTED").build()).isEqualTo(SavingsPolicy.AS_PRINTED);
        assertThatThrownBy(() -> SavingsPolicy.builder().build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Cannot build SavingsPolicy, some of required attributes are not set [name]");
    }

    @Test
    void listsComeInTheOrderOfTheirEnumAndWithoutRepetition() {
        SavingsPolicy policy = SavingsPolicy.builder()
                .name("ORDERED")
                .netKinds(SavingKind.UNSTATED, SavingKind.DIRECT, SavingKind.UNSTATED)
                .apart(Payer.UNSTATED, Payer.REGION, Payer.STATE, Payer.REGION)
                .build();

        assertThat(policy.netKinds()).containsExactly(SavingKind.DIRECT, SavingKind.UNSTATED);
        assertThat(policy.apart()).containsExactly(Payer.STATE, Payer.REGION, Payer.UNSTATED);
        assertThat(policy.name()).isEqualTo("ORDERED");
    }

    @Test
    void whatIsGivenInAnotherOrderIsTheSamePolicy() {
        SavingsPolicy.Builder policy = SavingsPolicy.builder().name("SAME");

        assertThat(SavingsPolicy.builder()
                        .name("SAME")
                        .threatNeedsEvidence(true)
                        .netKinds(List.of(SavingKind.THREAT_BASED, SavingKind.DIRECT))
                        .apart(List.of(Payer.EDUCATION, Payer.STATE))
                        .build())
                .isEqualTo(policy.threatNeedsEvidence(true)
                        .netKinds(SavingKind.DIRECT, SavingKind.THREAT_BASED)
                        .apart(Payer.STATE, Payer.EDUCATION)
                        .build());
    }

    @Test
    void aPolicyThatAddsNoKindIsRefused() {
        SavingsPolicy.Builder policy = SavingsPolicy.builder().name("NONE").netKinds(List.of());

        assertThatThrownBy(policy::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("net kinds must not be empty");
    }

    @Test
    void aPolicyWithoutANameIsRefused() {
        assertThatThrownBy(() -> SavingsPolicy.AS_PRINTED.withName(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("policy name must not be blank");
    }

    @Test
    void aPolicyMaySetNothingApart() {
        SavingsPolicy policy =
                SavingsPolicy.builder().name("ALL").apart(List.of()).build();
        SavingsCube cube = SavingsCube.of(List.of(Savings.of(Euro.of(9)).withPayer(Payer.REGION)));

        assertThat(policy.apart()).isEmpty();
        assertThat(policy.headline(cube)).isEqualTo(cube);
        assertThat(policy.apart(cube)).isEqualTo(SavingsCube.EMPTY);
    }

    @Test
    void theRegionsSavingStandsApartFromTheHeadline() {
        SavingsCube cube = SavingsCube.of(
                List.of(Savings.of(Euro.of(4_920)), Savings.of(Euro.of(250)).withPayer(Payer.REGION)));

        assertThat(SavingsPolicy.AS_PRINTED.headline(cube).total()).isEqualTo(Total.of(Euro.of(4_920)));
        assertThat(SavingsPolicy.AS_PRINTED.apart(cube).total()).isEqualTo(Total.of(Euro.of(250)));
    }

    @Test
    void whatIsNotSaidIsFullPriceAndTwelveMonths() {
        assertThat(SavingsPolicy.AS_PRINTED.valuation()).isEqualTo(Valuation.FULL_PRICE);
        assertThat(SavingsPolicy.AS_PRINTED.threatMonths()).isEqualTo(12);
        assertThat(SavingsPolicy.AS_PRINTED.directMonths()).isEmpty();
        assertThat(SavingsPolicy.AS_PRINTED.savingsYear()).isEqualTo(SavingsYear.BUDGET_YEAR);
        assertThat(SavingsPolicy.AS_PRINTED.declarationMonths()).isEqualTo(12);
    }

    @Test
    void aHorizonIsOfOneMonthToFiftyYears() {
        SavingsPolicy accrued = SavingsPolicy.AS_PRINTED.withValuation(Valuation.ACCRUED);

        assertThat(accrued.withThreatMonths(1).withThreatMonths(600).threatMonths())
                .isEqualTo(600);
        refused(() -> accrued.withThreatMonths(0), "threat months must be between 1 and 600, but was 0");
        refused(() -> accrued.withThreatMonths(601), "threat months must be between 1 and 600, but was 601");
        refused(() -> accrued.withDirectMonths(Option.some(0)), "direct months must be between 1 and 600, but was 0");
        refused(
                () -> accrued.withDirectMonths(Option.some(601)),
                "direct months must be between 1 and 600, but was 601");
        refused(() -> accrued.withDeclarationMonths(0), "declaration months must be between 1 and 600, but was 0");
        refused(() -> accrued.withDeclarationMonths(601), "declaration months must be between 1 and 600, but was 601");
    }

    @Test
    void aHorizonOfDirectSavingsIsGivenAsANumber() {
        assertThat(SavingsPolicy.builder()
                        .name("TWELVE")
                        .valuation(Valuation.ACCRUED)
                        .directMonths(12)
                        .build()
                        .directMonths())
                .contains(12);
    }

    @Test
    void horizonsAndYearsAreOfAccruedSavingsOnly() {
        SavingsPolicy full = SavingsPolicy.AS_PRINTED;

        refused(
                () -> full.withDirectMonths(Option.some(12)),
                "direct months must stand with valuation ACCRUED, but it was FULL_PRICE");
        refused(
                () -> full.withThreatMonths(11),
                "threat months must stand with valuation ACCRUED, but it was FULL_PRICE");
        refused(
                () -> full.withSavingsYear(SavingsYear.COACHING_YEAR),
                "savings year must stand with valuation ACCRUED, but it was FULL_PRICE");
        assertThat(full.withDeclarationMonths(6).declarationMonths()).isEqualTo(6);
    }

    private static void refused(ThrowingCallable policy, String message) {
        assertThatThrownBy(policy).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }

    @Test
    void aPolicyPrintsAllItsChoices() {
        assertThat(SavingsPolicy.AS_PRINTED)
                .hasToString("SavingsPolicy{name=AS_PRINTED, valuation=FULL_PRICE, threatMonths=12, directMonths=None,"
                        + " savingsYear=BUDGET_YEAR, declarationMonths=12, threatNeedsEvidence=false,"
                        + " netKinds=List(DIRECT, THREAT_BASED, UNSTATED), apart=List(REGION)}");
    }
}
