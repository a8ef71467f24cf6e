package org.gezinscoach.savings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.LocalDate;
import org.gezinscoach.intervention.Change;
import org.gezinscoach.intervention.Intervention;
import org.gezinscoach.intervention.InterventionId;
import org.gezinscoach.intervention.Price;
import org.gezinscoach.intervention.PriceBasis;
import org.gezinscoach.intervention.Threat;
import org.gezinscoach.money.Amount;
import org.gezinscoach.money.Euro;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What accrues, when, and why not: each rule and each reason by a situation. */
class AccruedSavingsTest {
    private static final LocalDate START = LocalDate.of(2021, 1, 1);
    private static final Amount NOT_PRINTED = Amount.unknown("not printed");
    private static final SavingsPolicy ACCRUED =
            SavingsPolicy.builder().name("ACCRUED").valuation(Valuation.ACCRUED).build();
    private static final SavingsPolicy TWELVE_MONTHS = SavingsPolicy.builder()
            .name("accrued, 12 months")
            .valuation(Valuation.ACCRUED)
            .directMonths(12)
            .threatNeedsEvidence(true)
            .build();

    @Test
    void youthProtectionThatEndedHalfwayTheYearSavesHalfItsPrice() {
        Intervention line = line(Change.ENDED, Euro.of(16_080), "2021-07-01", "2022-01-01");

        assertThat(savings(line, SavingsPolicy.AS_PRINTED)).containsExactly("2021: EUR 16080.00 DIRECT");
        assertThat(savings(line, ACCRUED)).containsExactly("2021: EUR 8040.00 DIRECT");
    }

    @Test
    void eachRuleOverAWholeYear() {
        assertThat(savings(line(Change.ENDED, Euro.of(16_080), "2021-01-01", "2022-01-01"), ACCRUED))
                .containsExactly("2021: EUR 16080.00 DIRECT");
        assertThat(savings(reduced(Euro.of(16_080), Euro.of(4_080)), ACCRUED))
                .containsExactly("2021: EUR 12000.00 DIRECT");
        assertThat(savings(line(Change.PREVENTED, Euro.of(11_000), "2021-01-01", "2022-01-01"), ACCRUED))
                .containsExactly("2021: EUR 11000.00 THREAT_BASED");
        assertThat(savings(line(Change.NOT_STARTED, Euro.of(1_100), "2021-01-01", "2022-01-01"), ACCRUED))
                .containsExactly("2021: EUR 1100.00 THREAT_BASED");
        assertThat(savings(line(Change.STARTED, Euro.of(3_480), "2021-01-01", "2022-01-01"), ACCRUED))
                .containsExactly("2021: EUR -3480.00 DIRECT");
        assertThat(savings(line(Change.UNSTATED, Euro.of(19_080), "2021-01-01", "2022-01-01"), ACCRUED))
                .containsExactly("2021: EUR 19080.00 UNSTATED");
    }

    @Test
    void eachRuleUnderFullPrice() {
        assertThat(savings(line(Change.ENDED, Euro.of(16_080)), SavingsPolicy.AS_PRINTED))
                .containsExactly("2021: EUR 16080.00 DIRECT");
        assertThat(savings(reduced(Euro.of(16_080), Euro.of(4_080)), SavingsPolicy.AS_PRINTED))
                .containsExactly("2021: EUR 12000.00 DIRECT");
        assertThat(savings(line(Change.PREVENTED, Euro.of(11_000)), SavingsPolicy.AS_PRINTED))
                .containsExactly("2021: EUR 11000.00 THREAT_BASED");
        assertThat(savings(line(Change.NOT_STARTED, Euro.of(1_100)), SavingsPolicy.AS_PRINTED))
                .containsExactly("2021: EUR 1100.00 THREAT_BASED");
        assertThat(savings(line(Change.STARTED, Euro.of(3_480)), SavingsPolicy.AS_PRINTED))
                .containsExactly("2021: EUR -3480.00 DIRECT");
        assertThat(savings(line(Change.UNSTATED, Euro.of(19_080)), SavingsPolicy.AS_PRINTED))
                .containsExactly("2021: EUR 19080.00 UNSTATED");
    }

    @Test
    void aThreatAccruesForTwelveMonthsFromTheCoachsStart() {
        Intervention line = line(Change.PREVENTED, Euro.of(12_000), "2021-10-01", "2025-01-01")
                .withThreat(Option.some(new Threat("eviction judgment", START)));

        assertThat(savings(line, TWELVE_MONTHS)).containsExactly("2021: EUR 3000.00 THREAT_BASED");
        assertThat(savings(line, ACCRUED.withThreatMonths(18)))
                .containsExactly("2021: EUR 3000.00 THREAT_BASED", "2022: EUR 6000.00 THREAT_BASED");
    }

    @Test
    void directSavingsAccrueToTheEndOfTheIndicationUnlessAHorizonIsNamed() {
        Intervention line = line(Change.ENDED, Euro.of(12_000), "2021-10-01", "2023-04-01");

        assertThat(savings(line, ACCRUED))
                .containsExactly("2021: EUR 3000.00 DIRECT", "2022: EUR 12000.00 DIRECT", "2023: EUR 3000.00 DIRECT");
        assertThat(savings(line, TWELVE_MONTHS)).containsExactly("2021: EUR 3000.00 DIRECT");
        assertThat(savings(line.withPlannedUntil(Option.none()), TWELVE_MONTHS))
                .containsExactly("2021: EUR 3000.00 DIRECT");
    }

    @Test
    void aCoachingYearBearsTheNumberOfTheYearInWhichItBegins() {
        Intervention line = line(Change.ENDED, Euro.of(12_000), "2020-12-01", "2022-01-01");
        SavingsPolicy byCoachingYear = ACCRUED.withSavingsYear(SavingsYear.COACHING_YEAR);

        assertThat(savings(line, LocalDate.of(2020, 12, 1), byCoachingYear))
                .containsExactly("2020: EUR 12000.00 DIRECT", "2021: EUR 1000.00 DIRECT");
        assertThat(savings(line, LocalDate.of(2020, 12, 1), ACCRUED))
                .containsExactly("2020: EUR 1000.00 DIRECT", "2021: EUR 12000.00 DIRECT");
    }

    @Test
    void aCoachWhoStartedOnALeapDayHasAnniversariesOnTheLastOfFebruary() {
        Intervention line = line(Change.ENDED, Euro.of(12_000), "2020-02-29", "2022-02-28");

        assertThat(savings(line, LocalDate.of(2020, 2, 29), ACCRUED.withSavingsYear(SavingsYear.COACHING_YEAR)))
                .containsExactly("2020: EUR 12000.00 DIRECT", "2021: EUR 12000.00 DIRECT");
    }

    @Test
    void anUnknownPriceIsUnknownInEachYear() {
        assertThat(savings(line(Change.ENDED, NOT_PRINTED, "2021-10-01", "2022-04-01"), ACCRUED))
                .containsExactly("2021: unknown DIRECT", "2022: unknown DIRECT");
        assertThat(savings(line(Change.STARTED, NOT_PRINTED, "2021-10-01", "2022-01-01"), ACCRUED))
                .containsExactly("2021: -unknown DIRECT");
        assertThat(savings(line(Change.REDUCED, Euro.of(12_000), "2021-10-01", "2022-01-01"), ACCRUED))
                .containsExactly("2021: unknown DIRECT");
    }

    @Test
    void hoursThatBecameFewerAccrueButAFullPriceDoesNotCountThem() {
        Intervention line = line(Change.REDUCED, Euro.of(60), "2021-01-04", "2021-01-11")
                .withPrice(Price.hourly(Euro.of(60), Duration.ofHours(4)))
                .withPriceAfter(Option.some(Price.hourly(Euro.of(60), Duration.ofHours(1))));

        assertThat(savings(line, ACCRUED)).containsExactly("2021: EUR 180.00 DIRECT");
        assertThat(savings(line, SavingsPolicy.AS_PRINTED)).containsExactly("2021: unknown DIRECT");
        assertThat(assess(line, START, SavingsPolicy.AS_PRINTED)
                        .savings()
                        .head()
                        .amount())
                .isEqualTo(Amount.unknown("other hours a week, which a full price does not count"));
    }

    @Test
    void careThatChangedOnTheDayOfTheCoachCountsAndTheDayBeforeDoesNot() {
        Intervention line = line(Change.ENDED, Euro.of(12_000), "2021-01-01", "2021-02-01");

        assertThat(savings(line, ACCRUED)).containsExactly("2021: EUR 1000.00 DIRECT");
        Intervention before = line.withChangedOn(Option.some(START.minusDays(1)));
        for (SavingsPolicy policy : List.of(ACCRUED, SavingsPolicy.AS_PRINTED)) {
            doesNotCount(before, policy, NotCountedReason.BEFORE_COACHING);
        }
        assertThat(assess(before, Option.none(), SavingsPolicy.AS_PRINTED).savings())
                .hasSize(1);
    }

    @Test
    void careThatStillRunsDoesNotCount() {
        doesNotCount(
                line(Change.RUNNING, Euro.of(1), "2021-07-01", "2022-01-01"), ACCRUED, NotCountedReason.STILL_RUNNING);
    }

    @Test
    void aContinuationCountsOnce() {
        doesNotCount(
                line(Change.ENDED, Euro.of(1), "2021-07-01", "2022-01-01")
                        .withContinues(Option.some(new InterventionId("earlier"))),
                ACCRUED,
                NotCountedReason.ALREADY_COUNTED);
    }

    @Test
    void anEvictionThatNobodyEvidencesDoesNotCount() {
        doesNotCount(
                line(Change.PREVENTED, Euro.of(1), "2021-07-01", "2022-01-01"),
                TWELVE_MONTHS,
                NotCountedReason.NO_EVIDENCE);
    }

    @Test
    void aThreatIsEvidencedOnTheDayOfTheCoachAtTheLatest() {
        Intervention line = line(Change.PREVENTED, Euro.of(1), "2021-07-01", "2022-01-01");

        for (SavingsPolicy policy : List.of(TWELVE_MONTHS, SavingsPolicy.AS_PRINTED.withThreatNeedsEvidence(true))) {
            doesNotCount(
                    line.withThreat(Option.some(new Threat("judgment", START.plusDays(1)))),
                    policy,
                    NotCountedReason.EVIDENCE_AFTER_START);
            assertThat(assess(line.withThreat(Option.some(new Threat("judgment", START))), START, policy)
                            .savings())
                    .hasSize(1);
        }
    }

    @Test
    void evidenceCannotBeDatedWithoutTheCoachsStart() {
        Intervention line = line(Change.PREVENTED, Euro.of(1), "2021-07-01", "2022-01-01")
                .withThreat(Option.some(new Threat("judgment", START)));
        SavingsPolicy evidenced = SavingsPolicy.AS_PRINTED.withThreatNeedsEvidence(true);

        assertThat(reason(line, Option.none(), evidenced)).isEqualTo(NotCountedReason.COACHING_START_NOT_STATED);
        assertThat(reason(line.withThreat(Option.none()), Option.none(), evidenced))
                .isEqualTo(NotCountedReason.NO_EVIDENCE);
    }

    @Test
    void withoutTheCoachsStartNothingAccrues() {
        assertThat(reason(line(Change.ENDED, Euro.of(1), "2021-07-01", "2022-01-01"), Option.none(), ACCRUED))
                .isEqualTo(NotCountedReason.COACHING_START_NOT_STATED);
    }

    @Test
    void withoutTheDayOfTheChangeNothingAccrues() {
        doesNotCount(
                line(Change.ENDED, Euro.of(1), "2021-07-01", "2022-01-01").withChangedOn(Option.none()),
                ACCRUED,
                NotCountedReason.CHANGE_DATE_NOT_STATED);
    }

    @Test
    void withoutAnIndicationOrAHorizonNobodyKnowsUntilWhen() {
        doesNotCount(
                line(Change.ENDED, Euro.of(1), "2021-07-01", "2022-01-01").withPlannedUntil(Option.none()),
                ACCRUED,
                NotCountedReason.END_NOT_STATED);
    }

    @Test
    void aChangeOnTheDayOfTheHorizonComesTooLate() {
        Intervention line = line(Change.ENDED, Euro.of(36_000), "2022-01-01", "2023-01-01");

        doesNotCount(line, TWELVE_MONTHS, NotCountedReason.AFTER_HORIZON);
        doesNotCount(line.withChange(Change.PREVENTED), ACCRUED, NotCountedReason.AFTER_HORIZON);
        assertThat(savings(line.withChangedOn(Option.some(LocalDate.of(2021, 12, 31))), TWELVE_MONTHS))
                .containsExactly("2021: EUR 100.00 DIRECT");
    }

    @Test
    void careWhoseIndicationWasOverWouldHaveEndedAnyway() {
        doesNotCount(
                line(Change.ENDED, Euro.of(1), "2021-07-01", "2021-07-01"), ACCRUED, NotCountedReason.INDICATION_OVER);
        doesNotCount(
                line(Change.ENDED, Euro.of(1), "2021-07-01", "2021-06-01"), ACCRUED, NotCountedReason.INDICATION_OVER);
    }

    @ParameterizedTest
    @EnumSource(names = {"TRAJECTORY", "UNSTATED"})
    void aTrajectoryDoesNotAccrue(PriceBasis basis) {
        for (Amount amount : List.<Amount>of(Euro.of(1_500), NOT_PRINTED)) {
            Intervention line = line(Change.ENDED, amount, "2021-07-01", "2022-01-01");
            doesNotCount(line.withPrice(Price.of(amount, basis)), ACCRUED, NotCountedReason.PRICE_NOT_BY_TIME);
        }
    }

    @Test
    void anHourlyPriceWithoutHoursDoesNotAccrue() {
        Intervention line = line(Change.REDUCED, Euro.of(60), "2021-07-01", "2022-01-01");
        Price without = Price.of(Euro.of(60), PriceBasis.HOUR);
        Price with = Price.hourly(Euro.of(60), Duration.ofHours(4));

        doesNotCount(line.withPrice(without), ACCRUED, NotCountedReason.VOLUME_NOT_STATED);
        doesNotCount(
                line.withPrice(with).withPriceAfter(Option.some(without)), ACCRUED, NotCountedReason.VOLUME_NOT_STATED);
    }

    @Test
    void nothingAccruesBeyondTheYearsThatAreKnown() {
        Intervention line =
                line(Change.ENDED, Euro.of(360), "2199-12-31", "2199-12-31").withPlannedUntil(Option.none());

        assertThat(savings(line, LocalDate.of(2199, 12, 31), ACCRUED.withDirectMonths(Option.some(600))))
                .containsExactly("2199: EUR 1.00 DIRECT");
        assertThat(savings(
                        line,
                        LocalDate.of(2198, 12, 31),
                        ACCRUED.withDirectMonths(Option.some(600)).withSavingsYear(SavingsYear.COACHING_YEAR)))
                .containsExactly("2199: EUR 1.00 DIRECT");
        assertThat(savings(
                        line(Change.ENDED, Euro.of(360), "1900-01-01", "1900-02-01"),
                        LocalDate.of(1900, 1, 1),
                        ACCRUED))
                .containsExactly("1900: EUR 30.00 DIRECT");
    }

    @Test
    void aCareThatCostsNothingSavesAKnownZero() {
        assertThat(savings(line(Change.ENDED, Euro.ZERO, "2021-07-01", "2022-01-01"), ACCRUED))
                .containsExactly("2021: EUR 0.00 DIRECT");
    }

    @Test
    void anAmountThatDoesNotFitOverflows() {
        Intervention line = line(Change.ENDED, Euro.of(1), "2021-07-01", "2022-01-01")
                .withPrice(Price.of(Euro.ofCents(Long.MAX_VALUE), PriceBasis.DAY));

        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> savings(line, ACCRUED));
    }

    @Test
    void aCoachWhoStartsInAnotherCenturyIsASlipOfThePen() {
        Intervention line = line(Change.ENDED, Euro.of(1));

        for (SavingsPolicy policy : List.of(ACCRUED, SavingsPolicy.AS_PRINTED)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> savings(line, LocalDate.of(2200, 1, 1), policy))
                    .withMessage("coaching start must lie in the years 1900 to 2199, but was 2200-01-01");
        }
    }

    private static Intervention line(Change change, Amount price) {
        return line(change, price, "2021-07-01", "2022-01-01");
    }

    private static Intervention line(Change change, Amount price, String changed, String planned) {
        return Interventions.of(change, price)
                .withPrice(Price.of(price, PriceBasis.YEAR))
                .withChangedOn(Option.some(LocalDate.parse(changed)))
                .withPlannedUntil(Option.some(LocalDate.parse(planned)));
    }

    private static Intervention reduced(Amount before, Amount after) {
        return line(Change.REDUCED, before, "2021-01-01", "2022-01-01")
                .withPriceAfter(Option.some(Price.of(after, PriceBasis.YEAR)));
    }

    private static Assessment assess(Intervention line, Option<LocalDate> start, SavingsPolicy policy) {
        return SavingsRules.assess(line, start, policy);
    }

    private static Assessment assess(Intervention line, LocalDate start, SavingsPolicy policy) {
        return assess(line, Option.some(start), policy);
    }

    private static List<String> savings(Intervention line, SavingsPolicy policy) {
        return savings(line, START, policy);
    }

    private static List<String> savings(Intervention line, LocalDate start, SavingsPolicy policy) {
        return assess(line, start, policy)
                .savings()
                .map(saving -> saving.year().get() + ": " + saving.amount() + " " + saving.kind());
    }

    private static NotCountedReason reason(Intervention line, Option<LocalDate> start, SavingsPolicy policy) {
        return assess(line, start, policy)
                .fold(
                        counted -> {
                            throw new AssertionError(counted);
                        },
                        Assessment.NotCounted::reason);
    }

    private static void doesNotCount(Intervention line, SavingsPolicy policy, NotCountedReason reason) {
        assertThat(assess(line, START, policy)).isEqualTo(new Assessment.NotCounted(line, reason));
    }
}
