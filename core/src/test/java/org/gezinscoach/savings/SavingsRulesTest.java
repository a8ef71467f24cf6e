package org.gezinscoach.savings;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.Year;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.intervention.BudgetEffect;
import org.gezinscoach.intervention.CareCategory;
import org.gezinscoach.intervention.Change;
import org.gezinscoach.intervention.Intervention;
import org.gezinscoach.intervention.InterventionId;
import org.gezinscoach.intervention.Payer;
import org.gezinscoach.intervention.Price;
import org.gezinscoach.intervention.PriceBasis;
import org.gezinscoach.intervention.Source;
import org.gezinscoach.intervention.TaskField;
import org.gezinscoach.money.Amount;
import org.gezinscoach.money.Euro;
import org.gezinscoach.savings.Assessment.Counted;
import org.gezinscoach.savings.Assessment.NotCounted;
import org.junit.jupiter.api.Test;

class SavingsRulesTest {
    private static final SavingsPolicy EVIDENCED =
            SavingsPolicy.AS_PRINTED.withName("EVIDENCED").withThreatNeedsEvidence(true);
    private static final Option<LocalDate> START = Option.some(Interventions.THREAT.on());
    private static final Amount NOT_PRINTED = Amount.unknown("not printed");

    @Test
    void youthProtectionThatEndedSavesItsPriceDirectly() {
        counts(Interventions.of(Change.ENDED, Euro.of(16_080)), SavingsRule.CARE_ENDED, "EUR 16080.00");
    }

    @Test
    void aYouthTeamThatStoppedAtAnUnknownPriceSavesAnUnknownAmount() {
        counts(Interventions.of(Change.ENDED, NOT_PRINTED), SavingsRule.CARE_ENDED, "unknown");
    }

    @Test
    void careThatWasReducedSavesWhatItBecameCheaper() {
        counts(reduced(Euro.of(30_000), Euro.of(15_000)), SavingsRule.CARE_REDUCED, "EUR 15000.00");
    }

    @Test
    void careThatWasReducedToNothingSavesItsPrice() {
        counts(reduced(Euro.of(30_000), Euro.ZERO), SavingsRule.CARE_REDUCED, "EUR 30000.00");
    }

    @Test
    void careThatWasReducedByNothingSavesAKnownZero() {
        counts(reduced(Euro.of(30_000), Euro.of(30_000)), SavingsRule.CARE_REDUCED, "EUR 0.00");
    }

    @Test
    void lessNeighbourhoodPoliceAtAnUnknownPriceSavesAnUnknownAmount() {
        counts(Interventions.of(Change.REDUCED, NOT_PRINTED), SavingsRule.CARE_REDUCED, "unknown");
    }

    @Test
    void careThatWasReducedToAnUnstatedPriceSavesAnUnknownAmount() {
        Intervention line = Interventions.of(Change.REDUCED, Euro.of(30_000));

        counts(line, SavingsRule.CARE_REDUCED, "unknown");
        assertThat(amount(line)).isEqualTo(Amount.unknown("price after the reduction not stated"));
    }

    @Test
    void careThatWasReducedToAnUnknownPriceSavesAnUnknownAmount() {
        Intervention line = reduced(Euro.of(30_000), NOT_PRINTED);

        counts(line, SavingsRule.CARE_REDUCED, "unknown");
        assertThat(amount(line)).isEqualTo(NOT_PRINTED);
    }

    @Test
    void careThatWasReducedFromAnUnknownPriceSavesAnUnknownAmount() {
        Amount before = Amount.unknown("price before not printed");

        assertThat(amount(reduced(before, Euro.of(5)))).isEqualTo(before);
        assertThat(amount(reduced(before, NOT_PRINTED))).isEqualTo(before);
    }

    @Test
    void emergencyHelpThatWasPreventedSavesItsPriceOnAThreat() {
        counts(Interventions.of(Change.PREVENTED, Euro.of(11_000)), SavingsRule.CARE_PREVENTED, "EUR 11000.00");
    }

    @Test
    void aChildProtectionTableThatWasNotHeldSavesItsPriceOnAThreat() {
        counts(Interventions.of(Change.NOT_STARTED, Euro.of(1_100)), SavingsRule.CARE_NOT_STARTED, "EUR 1100.00");
    }

    @Test
    void specialEducationThatStartedAtAnUnknownPriceIsAnUnknownExtraCost() {
        counts(Interventions.of(Change.STARTED, NOT_PRINTED), SavingsRule.CARE_STARTED, "-unknown");
    }

    @Test
    void careThatStartedIsAnExtraCost() {
        counts(Interventions.of(Change.STARTED, Euro.of(3_480)), SavingsRule.CARE_STARTED, "EUR -3480.00");
    }

    @Test
    void fosterCareWithoutAVerbSavesItsPriceOfNoStatedKind() {
        counts(Interventions.of(Change.UNSTATED, Euro.of(30_000)), SavingsRule.CHANGE_UNSTATED, "EUR 30000.00");
    }

    @Test
    void careThatStillRunsDoesNotCount() {
        doesNotCount(
                Interventions.of(Change.RUNNING, Euro.of(1_500)),
                SavingsPolicy.AS_PRINTED,
                NotCountedReason.STILL_RUNNING);
    }

    @Test
    void aContinuationDoesNotCountWhateverChanged() {
        for (Change change : Change.values()) {
            Intervention line = Interventions.of(change, Euro.of(15_000))
                    .withContinues(Option.some(new InterventionId("2021-1-c")));

            doesNotCount(line, SavingsPolicy.AS_PRINTED, NotCountedReason.ALREADY_COUNTED);
            doesNotCount(line, EVIDENCED, NotCountedReason.ALREADY_COUNTED);
        }
    }

    @Test
    void avertedCareWithoutEvidenceDoesNotCountWhereThePolicyAsksForIt() {
        doesNotCount(Interventions.of(Change.PREVENTED, Euro.of(99_288)), EVIDENCED, NotCountedReason.NO_EVIDENCE);
        doesNotCount(Interventions.of(Change.NOT_STARTED, Euro.of(3_532)), EVIDENCED, NotCountedReason.NO_EVIDENCE);
    }

    @Test
    void avertedCareWithEvidenceCountsWhereThePolicyAsksForIt() {
        Intervention prevented =
                Interventions.of(Change.PREVENTED, Euro.of(99_288)).withThreat(Option.some(Interventions.THREAT));
        Intervention notStarted =
                Interventions.of(Change.NOT_STARTED, Euro.of(3_532)).withThreat(Option.some(Interventions.THREAT));

        counts(prevented, EVIDENCED, SavingsRule.CARE_PREVENTED, "EUR 99288.00");
        counts(notStarted, EVIDENCED, SavingsRule.CARE_NOT_STARTED, "EUR 3532.00");
    }

    @Test
    void onlyAvertedCareNeedsEvidence() {
        counts(Interventions.of(Change.ENDED, Euro.of(1)), EVIDENCED, SavingsRule.CARE_ENDED, "EUR 1.00");
        counts(Interventions.of(Change.REDUCED, Euro.of(1)), EVIDENCED, SavingsRule.CARE_REDUCED, "unknown");
        counts(Interventions.of(Change.STARTED, Euro.of(1)), EVIDENCED, SavingsRule.CARE_STARTED, "EUR -1.00");
        counts(Interventions.of(Change.UNSTATED, Euro.of(1)), EVIDENCED, SavingsRule.CHANGE_UNSTATED, "EUR 1.00");
    }

    @Test
    void aSavingCarriesOverWhatItsInterventionStates() {
        Intervention line = Intervention.builder()
                .id(new InterventionId("2021-4-d"))
                .household(new HouseholdId("Wormerland 2021", "4"))
                .care("Onderzoek Veilig Thuis")
                .category(CareCategory.CHILD_SAFETY)
                .provider("Veilig Thuis")
                .payer(Payer.REGION)
                .price(Price.of(Euro.of(2_000), PriceBasis.TRAJECTORY))
                .change(Change.NOT_STARTED)
                .year(Year.of(2021))
                .threat(Interventions.THREAT)
                .taskField(new TaskField(Year.of(2021), "6.82"))
                .budgetEffect(BudgetEffect.CAPACITY_FREED)
                .source(Source.reading("Wormerland", "Besparing jaar 1", "gezin 4, Geen onderzoek VT"))
                .build();

        assertThat(SavingsRules.assess(line, START, EVIDENCED).savings())
                .containsExactly(Saving.builder()
                        .household(new HouseholdId("Wormerland 2021", "4"))
                        .year(Year.of(2021))
                        .kind(SavingKind.THREAT_BASED)
                        .amount(Euro.of(2_000))
                        .payer(Payer.REGION)
                        .category(CareCategory.CHILD_SAFETY)
                        .netting(Netting.GROSS)
                        .method(Method.ESTIMATED)
                        .budgetEffect(BudgetEffect.CAPACITY_FREED)
                        .taskField(new TaskField(Year.of(2021), "6.82"))
                        .source(Source.reading("Wormerland", "Besparing jaar 1", "gezin 4, Geen onderzoek VT"))
                        .build());
    }

    private static Intervention reduced(Amount before, Amount after) {
        return Interventions.of(Change.REDUCED, before)
                .withPriceAfter(Option.some(Price.of(after, PriceBasis.UNSTATED)));
    }

    private static Amount amount(Intervention line) {
        return SavingsRules.assess(line, Option.none(), SavingsPolicy.AS_PRINTED)
                .savings()
                .single()
                .amount();
    }

    private static void counts(Intervention line, SavingsRule rule, String amount) {
        counts(line, SavingsPolicy.AS_PRINTED, rule, amount);
    }

    private static void counts(Intervention line, SavingsPolicy policy, SavingsRule rule, String amount) {
        Assessment assessment = SavingsRules.assess(line, START, policy);

        assertThat(assessment).isInstanceOfSatisfying(Counted.class, counted -> {
            assertThat(counted.intervention()).isSameAs(line);
            assertThat(counted.rule()).isEqualTo(rule);
            assertThat(counted.savings()).hasSize(1);
            assertThat(counted.savings().head().amount()).hasToString(amount);
            assertThat(counted.savings().head().kind()).isEqualTo(rule.kind());
        });
    }

    private static void doesNotCount(Intervention line, SavingsPolicy policy, NotCountedReason reason) {
        Assessment assessment = SavingsRules.assess(line, START, policy);

        assertThat(assessment).isEqualTo(new NotCounted(line, reason));
        assertThat(assessment.savings()).isEmpty();
    }
}
