package org.gezinscoach.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import java.util.Map;
import org.gezinscoach.household.Characteristic;
import org.gezinscoach.household.Household;
import org.gezinscoach.household.LifeDomain;
import org.gezinscoach.household.SelfReliance;
import org.gezinscoach.intake.Criterion.Answer;
import org.gezinscoach.intake.Criterion.Attention;
import org.gezinscoach.intake.Criterion.ProblemDomains;
import org.gezinscoach.intake.Criterion.Required;
import org.gezinscoach.intake.Screening.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetGroupTest {
    private static final Characteristic[] DESCRIBED = {
        Characteristic.PERSISTENT, Characteristic.STACKED, Characteristic.PASSED_ON, Characteristic.LONG_CARE_HISTORY
    };
    private static final Household DESCRIBED_HOUSEHOLD = Households.of(1, 3, 1, DESCRIBED);

    @Test
    void aHouseholdAsThePapersDescribeItFits() {
        Screening screening = TargetGroup.AS_DESCRIBED.screen(DESCRIBED_HOUSEHOLD);
        assertThat(screening.household()).isEqualTo(Households.id(1));
        assertThat(screening.fit()).isEqualTo(Fit.FITS);
        assertThat(screening.findings().map(Finding::message))
                .containsExactly(
                        "problems in at least 2 life domains: MET",
                        "PERSISTENT required: MET",
                        "STACKED required: MET",
                        "PASSED_ON required: MET",
                        "LONG_CARE_HISTORY required: MET",
                        "LANGUAGE_BARRIER calls for attention: NOT_STATED",
                        "SAFETY_CONCERN calls for attention: NOT_STATED");
    }

    @ParameterizedTest
    @EnumSource(names = {"LANGUAGE_BARRIER", "SAFETY_CONCERN"})
    void languageAndSafetyCallForAttention(Characteristic which) {
        Household household = with(DESCRIBED_HOUSEHOLD, which, true);
        assertThat(TargetGroup.AS_DESCRIBED.screen(household).fit()).isEqualTo(Fit.FITS_WITH_ATTENTION);
        assertThat(TargetGroup.AS_DESCRIBED
                        .screen(with(DESCRIBED_HOUSEHOLD, which, false))
                        .fit())
                .isEqualTo(Fit.FITS);
    }

    @Test
    void stackedButNotPassedOnIsForALighterVariant() {
        Screening said = TargetGroup.AS_DESCRIBED.screen(with(DESCRIBED_HOUSEHOLD, Characteristic.PASSED_ON, false));
        assertThat(said.fit()).isEqualTo(Fit.LIGHTER_VARIANT);
        assertThat(said.findings()).contains(new Finding(new Required(Characteristic.PASSED_ON), Answer.NOT_MET));
        Household attention =
                with(with(DESCRIBED_HOUSEHOLD, Characteristic.PASSED_ON, false), Characteristic.SAFETY_CONCERN, true);
        assertThat(TargetGroup.AS_DESCRIBED.screen(attention).fit()).isEqualTo(Fit.LIGHTER_VARIANT);
    }

    @Test
    void whatIsNotStatedCountsAsNotMetAndSaysSo() {
        Screening screening = TargetGroup.AS_DESCRIBED.screen(DESCRIBED_HOUSEHOLD.withCharacteristics(
                DESCRIBED_HOUSEHOLD.characteristics().remove(Characteristic.PASSED_ON)));
        assertThat(screening.fit()).isEqualTo(Fit.LIGHTER_VARIANT);
        assertThat(screening.findings())
                .contains(new Finding(new Required(Characteristic.PASSED_ON), Answer.NOT_STATED));
        Screening nothing = TargetGroup.AS_DESCRIBED.screen(Household.of(Households.id(2)));
        assertThat(nothing.fit()).isEqualTo(Fit.DOES_NOT_FIT);
        assertThat(nothing.notStated()).isEqualTo(TargetGroup.AS_DESCRIBED.criteria());
        assertThat(TargetGroup.AS_DESCRIBED.screen(DESCRIBED_HOUSEHOLD).notStated())
                .containsExactly(
                        new Attention(Characteristic.LANGUAGE_BARRIER), new Attention(Characteristic.SAFETY_CONCERN));
    }

    @ParameterizedTest
    @EnumSource(names = {"PERSISTENT", "STACKED", "LONG_CARE_HISTORY"})
    void whoLacksAnythingElseDoesNotFit(Characteristic which) {
        assertThat(TargetGroup.AS_DESCRIBED
                        .screen(with(DESCRIBED_HOUSEHOLD, which, false))
                        .fit())
                .isEqualTo(Fit.DOES_NOT_FIT);
    }

    @Test
    void whoLacksTwoThingsDoesNotFitThoughOneIsPassedOn() {
        Household household =
                with(with(DESCRIBED_HOUSEHOLD, Characteristic.PASSED_ON, false), Characteristic.STACKED, false);
        assertThat(TargetGroup.AS_DESCRIBED.screen(household).fit()).isEqualTo(Fit.DOES_NOT_FIT);
    }

    @Test
    void problemsInOneDomainAreTooFew() {
        Household one =
                DESCRIBED_HOUSEHOLD.withSelfReliance(all(LifeDomain.values(), 4, Map.of(LifeDomain.JUSTICE, 1)));
        assertThat(TargetGroup.AS_DESCRIBED.screen(one).fit()).isEqualTo(Fit.DOES_NOT_FIT);
        assertThat(TargetGroup.AS_DESCRIBED.screen(one).findings())
                .contains(new Finding(new ProblemDomains(2), Answer.NOT_MET));
    }

    @ParameterizedTest
    @CsvSource({"0, MET", "2, MET", "3, NOT_STATED", "4, NOT_STATED", "5, NOT_MET", "17, NOT_MET"})
    void domainsWithoutAScoreMayMakeUpWhatIsShort(int least, Answer answer) {
        LifeDomain[] allButTwo = List.of(LifeDomain.values()).drop(2).toJavaArray(LifeDomain[]::new);
        SelfReliance scores = all(allButTwo, 3, Map.of(LifeDomain.JUSTICE, 2, LifeDomain.HOUSING, 1));
        assertThat(new ProblemDomains(least).of(Household.of(Households.id(1)).withSelfReliance(scores)))
                .isEqualTo(answer);
    }

    @Test
    void everybodyFitsAGroupThatAsksForNothing() {
        assertThat(TargetGroup.builder()
                        .build()
                        .screen(Household.of(Households.id(1)))
                        .fit())
                .isEqualTo(Fit.FITS);
    }

    @Test
    void criteriaAreNormalised() {
        TargetGroup group = TargetGroup.builder()
                .leastProblemDomains(3)
                .required(Characteristic.STACKED, Characteristic.PERSISTENT, Characteristic.STACKED)
                .attention(List.of(Characteristic.SAFETY_CONCERN, Characteristic.LANGUAGE_BARRIER))
                .build();
        assertThat(group.required()).containsExactly(Characteristic.PERSISTENT, Characteristic.STACKED);
        assertThat(group.attention()).containsExactly(Characteristic.LANGUAGE_BARRIER, Characteristic.SAFETY_CONCERN);
        assertThat(group)
                .hasToString("TargetGroup{leastProblemDomains=3, required=List(PERSISTENT, STACKED), "
                        + "attention=List(LANGUAGE_BARRIER, SAFETY_CONCERN)}");
    }

    @Test
    void iterablesAndArgumentsBuildTheSameGroup() {
        assertThat(TargetGroup.builder()
                        .required(java.util.List.of(Characteristic.STACKED))
                        .attention(java.util.List.of(Characteristic.SAFETY_CONCERN))
                        .build())
                .isEqualTo(TargetGroup.builder()
                        .required(Characteristic.STACKED)
                        .attention(Characteristic.SAFETY_CONCERN)
                        .build());
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 18})
    void thereAreSeventeenLifeDomains(int least) {
        String message = "least problem domains must be between 0 and 17, but was " + least;
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> TargetGroup.builder().leastProblemDomains(least).build())
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProblemDomains(least))
                .withMessage(message);
    }

    @Test
    void whatIsRequiredMayCallForAttentionToo() {
        TargetGroup group = TargetGroup.builder()
                .required(Characteristic.SAFETY_CONCERN)
                .attention(Characteristic.SAFETY_CONCERN)
                .build();
        assertThat(group.screen(Households.of(1, 0, 0, Characteristic.SAFETY_CONCERN))
                        .fit())
                .isEqualTo(Fit.FITS_WITH_ATTENTION);
        assertThat(group.screen(Households.of(1, 0, 0)).fit()).isEqualTo(Fit.DOES_NOT_FIT);
    }

    @Test
    void aCriterionIsOneOfThree() {
        assertThat(List.<Criterion>of(
                                new ProblemDomains(2),
                                new Required(Characteristic.STACKED),
                                new Attention(Characteristic.SAFETY_CONCERN))
                        .map(criterion ->
                                criterion.<String>fold(one -> "domains", two -> "required", three -> "noted")))
                .containsExactly("domains", "required", "noted");
    }

    @Test
    void whatWasFoundIsNeverPrinted() {
        assertThat(TargetGroup.AS_DESCRIBED.screen(DESCRIBED_HOUSEHOLD))
                .hasToString("Screening[household=Waiting 2020/W-01, fit=FITS]");
    }

    private static Household with(Household household, Characteristic which, boolean holds) {
        return household.withCharacteristics(
                HashMap.ofEntries(household.characteristics()).put(which, holds));
    }

    private static SelfReliance all(LifeDomain[] domains, int score, Map<LifeDomain, Integer> but) {
        Map<LifeDomain, Integer> scores = new java.util.HashMap<>();
        for (LifeDomain domain : domains) {
            scores.put(domain, but.getOrDefault(domain, score));
        }
        return SelfReliance.of(scores);
    }
}
