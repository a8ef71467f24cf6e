package org.gezinscoach.programme;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.Year;
import org.gezinscoach.intervention.CareCategory;
import org.gezinscoach.intervention.Change;
import org.gezinscoach.intervention.Intervention;
import org.gezinscoach.intervention.InterventionId;
import org.gezinscoach.money.Euro;
import org.gezinscoach.money.Total;
import org.gezinscoach.savings.SavingsPolicy;
import org.junit.jupiter.api.Test;

/** Two lines that look like the same care are found, and both go on counting. */
class LookAlikeTest {
    private static final Intervention A = line("a", "2021-01-01", "2021-07-01");

    @Test
    void careOfOneProviderAtOverlappingTimesLooksAlikeAndBothCount() {
        Evaluation evaluation = evaluate(A, line("b", "2021-06-30", "2022-01-01"));

        assertThat(evaluation.findings()).containsExactly(new Finding.LooksAlike(List.of(pair("a", "b"))));
        assertThat(evaluation.overall().headline().total()).isEqualTo(Total.of(Euro.of(10)));
    }

    @Test
    void careThatFollowsOtherCareDoesNot() {
        assertThat(alike(A, line("b", "2021-07-01", "2022-01-01"))).isEmpty();
    }

    @Test
    void careOfAnotherKindOrProviderOrHouseholdDoesNot() {
        Intervention b = A.withId(new InterventionId("b"));

        assertThat(alike(A, b)).containsExactly(pair("a", "b"));
        assertThat(alike(A, b.withCategory(CareCategory.CRISIS_CARE))).isEmpty();
        assertThat(alike(A, b.withProvider(Option.some("MEE")))).isEmpty();
        assertThat(alike(A, b.withHousehold(Programmes.id("2")))).isEmpty();
    }

    @Test
    void careOfNoStatedProviderDoesNot() {
        Intervention unstated = A.withProvider(Option.none());

        assertThat(alike(unstated, unstated.withId(new InterventionId("b")))).isEmpty();
    }

    @Test
    void careThatDoesNotCountDoesNot() {
        Intervention b = A.withId(new InterventionId("b"));

        assertThat(alike(A, b.withChange(Change.RUNNING))).isEmpty();
        assertThat(alike(A, b.withContinues(Option.some(A.id())))).isEmpty();
    }

    @Test
    void whatIsNotStatedOfTheTimeIsOpenOrTheYear() {
        Intervention b = A.withId(new InterventionId("b"));
        Intervention undated = b.withChangedOn(Option.none()).withPlannedUntil(Option.none());

        assertThat(alike(A, undated)).containsExactly(pair("a", "b"));
        assertThat(alike(A, undated.withYear(Option.some(Year.of(2021))))).containsExactly(pair("a", "b"));
        assertThat(alike(A, undated.withYear(Option.some(Year.of(2022))))).isEmpty();
        assertThat(alike(
                        A,
                        b.withChangedOn(Option.some(LocalDate.of(2021, 7, 1))).withPlannedUntil(Option.none())))
                .isEmpty();
        assertThat(alike(A, b.withChangedOn(Option.none()).withPlannedUntil(Option.some(LocalDate.of(2021, 1, 1)))))
                .isEmpty();
        assertThat(alike(
                        A,
                        b.withChangedOn(Option.some(LocalDate.of(2021, 6, 30)))
                                .withPlannedUntil(Option.some(LocalDate.of(2021, 2, 1)))))
                .containsExactly(pair("a", "b"));
    }

    @Test
    void allPairsComeInTheOrderOfTheirIdentifiersWhateverTheOrderOfTheLines() {
        Intervention b = A.withId(new InterventionId("b"));
        Intervention c = A.withId(new InterventionId("c"));
        Intervention d = A.withId(new InterventionId("d")).withHousehold(Programmes.id("2"));
        Intervention e = d.withId(new InterventionId("0"));

        assertThat(alike(d, c, A, e, b))
                .containsExactly(pair("0", "d"), pair("a", "b"), pair("a", "c"), pair("b", "c"));
    }

    private static Intervention line(String id, String changed, String planned) {
        return Programmes.line(id, "1", Euro.of(5))
                .withCategory(CareCategory.YOUTH_SUPPORT)
                .withProvider(Option.some("Altra"))
                .withChangedOn(Option.some(LocalDate.parse(changed)))
                .withPlannedUntil(Option.some(LocalDate.parse(planned)));
    }

    private static Tuple2<InterventionId, InterventionId> pair(String one, String other) {
        return Tuple.of(new InterventionId(one), new InterventionId(other));
    }

    private static List<Tuple2<InterventionId, InterventionId>> alike(Intervention... lines) {
        return evaluate(lines)
                .findings()
                .filter(Finding.LooksAlike.class::isInstance)
                .flatMap(finding -> ((Finding.LooksAlike) finding).pairs());
    }

    private static Evaluation evaluate(Intervention... lines) {
        return Evaluation.of(
                Programmes.empty()
                        .households(Programmes.household("1"), Programmes.household("2"))
                        .interventions(lines)
                        .build(),
                SavingsPolicy.AS_PRINTED);
    }
}
