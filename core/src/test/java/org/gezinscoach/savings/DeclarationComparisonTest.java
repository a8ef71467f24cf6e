package org.gezinscoach.savings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.intervention.CareCategory;
import org.gezinscoach.intervention.DebitOrCredit;
import org.gezinscoach.intervention.DeclarationLine;
import org.gezinscoach.intervention.DeclarationLines;
import org.gezinscoach.intervention.Declarations;
import org.gezinscoach.intervention.Payer;
import org.gezinscoach.money.Amount;
import org.gezinscoach.money.Euro;
import org.gezinscoach.money.Total;
import org.gezinscoach.savings.ComparisonRefusal.EstimateUnknown;
import org.gezinscoach.savings.ComparisonRefusal.NothingEstimated;
import org.gezinscoach.savings.ComparisonRefusal.RealisedUnknown;
import org.gezinscoach.savings.ComparisonRefusal.WindowIncomplete;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threeten.extra.LocalDateRange;

class DeclarationComparisonTest {
    private static final HouseholdId HOUSEHOLD = DeclarationLines.household("1");
    private static final LocalDate START = LocalDate.of(2021, 7, 1);
    private static final Total ESTIMATE = Total.of(Euro.of(12_000));
    private static final DeclarationLine BEFORE =
            DeclarationLines.of("2020-07-01", "2021-07-01", Euro.of(24_000)).withCategory(CareCategory.FOSTER_CARE);
    private static final DeclarationLine AFTER =
            DeclarationLines.of("2021-07-01", "2022-01-01", Euro.of(15_000)).withCategory(CareCategory.FOSTER_CARE);

    @Test
    void threeQuartersOfTheEstimateWasRealised() {
        DeclarationComparison comparison = compare(BEFORE, AFTER);

        assertThat(comparison.before().declared()).isEqualTo(Total.of(Euro.of(24_000)));
        assertThat(comparison.after().declared()).isEqualTo(Total.of(Euro.of(15_000)));
        assertThat(comparison.realised()).isEqualTo(Either.right(Total.of(Euro.of(9_000))));
        assertThat(comparison.ratio()).isEqualTo(Either.right(new BigDecimal("0.7500")));
        assertThat(comparison.household()).isEqualTo(HOUSEHOLD);
        assertThat(comparison.months()).isEqualTo(12);
        assertThat(comparison.estimated()).isEqualTo(ESTIMATE);
    }

    @Test
    void onlyTheLinesOfTheHouseholdAreCompared() {
        DeclarationLine others = AFTER.withReference("others").withHousehold(DeclarationLines.household("2"));
        DeclarationComparison comparison = compare(BEFORE, others, AFTER);

        assertThat(comparison.declarations().lines()).containsExactly(BEFORE, AFTER);
        assertThat(comparison).isEqualTo(compare(BEFORE, AFTER));
    }

    @Test
    void careThatBecameDearerIsANegativeSaving() {
        DeclarationComparison comparison = compare(AFTER);

        assertThat(comparison.realised()).isEqualTo(Either.right(Total.of(Euro.of(-15_000))));
        assertThat(comparison.ratio()).isEqualTo(Either.right(new BigDecimal("-1.2500")));
    }

    @Test
    void aCreditTakesBackWhatWasDeclared() {
        DeclarationLine credit = AFTER.withReference("credit").withDebitOrCredit(DebitOrCredit.CREDIT);

        assertThat(compare(BEFORE, AFTER, credit).realised()).isEqualTo(Either.right(Total.of(Euro.of(24_000))));
    }

    @ParameterizedTest
    @CsvSource({
        "2021-07-01, 12, 2020-07-01, 2022-07-01",
        "2020-02-29, 12, 2019-02-28, 2021-02-28",
        "2021-08-31, 6, 2021-02-28, 2022-02-28",
        "2021-01-31, 1, 2020-12-31, 2021-02-28",
        "2021-07-01, 600, 1971-07-01, 2071-07-01",
    })
    void theWindowsAreOfAsManyMonthsOnBothSidesOfTheStart(
            LocalDate start, int months, LocalDate first, LocalDate last) {
        DeclarationComparison comparison =
                DeclarationComparison.of(HOUSEHOLD, start, months, DeclarationLines.complete(List.empty()), ESTIMATE);

        assertThat(comparison.before().range()).isEqualTo(LocalDateRange.of(first, start));
        assertThat(comparison.after().range()).isEqualTo(LocalDateRange.of(start, last));
    }

    @Test
    void aLineAcrossTheStartIsDividedByDays() {
        DeclarationLine june = DeclarationLines.of("2021-06-21", "2021-07-21", Euro.of(300));

        assertThat(compare(june).before().declared()).isEqualTo(Total.of(Euro.of(100)));
        assertThat(compare(june).after().declared()).isEqualTo(Total.of(Euro.of(200)));
    }

    @Test
    void aLineAcrossTheStartThatCannotBeDividedIsUnknownOnBothSides() {
        DeclarationComparison comparison = compare(
                DeclarationLines.of("2021-06-21", "2021-07-21", Euro.of(300)).withUnit("81"));
        Total realised = new Total(Euro.ZERO, 1, 1);

        assertThat(comparison.realised()).isEqualTo(Either.right(realised));
        assertThat(comparison.ratio()).isEqualTo(Either.left(new RealisedUnknown(realised)));
        assertThat(comparison.savings().get().map(saving -> saving.year().get() + " " + saving.amount()))
                .containsExactly("2021 -unknown", "2022 unknown");
    }

    @Test
    void theLastDaysBeforeAStartOnThe31stBelongToTheLastYear() {
        DeclarationComparison comparison = DeclarationComparison.of(
                HOUSEHOLD,
                LocalDate.of(2021, 8, 31),
                6,
                DeclarationLines.complete(List.of(DeclarationLines.of("2021-08-30", "2021-08-31", Euro.of(10)))),
                ESTIMATE);

        assertThat(comparison.realised()).isEqualTo(Either.right(Total.of(Euro.of(10))));
        assertThat(comparison.savings().get().map(saving -> saving.year() + " " + saving.amount()))
                .containsExactly("Some(2022) EUR 10.00");
    }

    @Test
    void savingsStandInTheYearOfTheMonthsAfter() {
        Saving half = Saving.builder()
                .household(HOUSEHOLD)
                .year(Year.of(2021))
                .kind(SavingKind.DIRECT)
                .amount(Euro.parse("-2901.37"))
                .payer(Payer.MUNICIPALITY)
                .category(CareCategory.FOSTER_CARE)
                .netting(Netting.GROSS)
                .method(Method.DECLARED)
                .source(DeclarationLines.SOURCE)
                .build();

        assertThat(compare(BEFORE, AFTER).savings().get())
                .containsExactly(half, half.withYear(Option.some(Year.of(2022))).withAmount(Euro.parse("11901.37")));
    }

    @Test
    void aTrajectoryOverNewYearStandsInNoYear() {
        DeclarationLine trajectory =
                DeclarationLines.of("2021-12-15", "2022-01-15", Euro.of(1_000)).withUnit("81");
        DeclarationComparison comparison = compare(trajectory);

        assertThat(comparison.realised()).isEqualTo(Either.right(Total.of(Euro.of(-1_000))));
        assertThat(comparison.savings().get().map(saving -> saving.year() + " " + saving.amount()))
                .containsExactly("None EUR -1000.00");
        assertThat(compare(trajectory.withPeriod(LocalDateRange.of(START, LocalDate.of(2022, 1, 1))))
                        .savings()
                        .get()
                        .map(saving -> saving.year() + " " + saving.amount()))
                .containsExactly("Some(2021) EUR -1000.00");
    }

    @Test
    void aTrajectoryOverTheSameDaysBeforeStandsInNoYearEither() {
        DeclarationLine trajectory =
                DeclarationLines.of("2020-12-15", "2021-01-15", Euro.of(1_000)).withUnit("81");

        assertThat(compare(trajectory).savings().get().map(saving -> saving.year() + " " + saving.amount()))
                .containsExactly("None EUR 1000.00");
    }

    @Test
    void anUnknownPartThatSpansTwoYearsIsOneUnknown() {
        DeclarationComparison comparison = compare(
                DeclarationLines.of("2021-06-21", "2022-01-21", Euro.of(300)).withUnit("81"));

        assertThat(comparison.realised()).isEqualTo(Either.right(new Total(Euro.ZERO, 1, 1)));
        assertThat(comparison.savings().get().map(saving -> saving.year() + " " + saving.amount()))
                .containsExactly("Some(2022) unknown", "None -unknown");
    }

    @Test
    void eachKindOfCareHasItsOwnSavingAndWhatCancelsHasNone() {
        DeclarationComparison comparison = compare(
                BEFORE,
                BEFORE.withReference("b").withCategory(CareCategory.UNSTATED),
                BEFORE.withReference("c").withCategory(CareCategory.CRISIS_CARE),
                BEFORE.withReference("d")
                        .withCategory(CareCategory.CRISIS_CARE)
                        .withDebitOrCredit(DebitOrCredit.CREDIT));

        assertThat(comparison
                        .savings()
                        .get()
                        .map(saving ->
                                saving.category() + " in " + saving.year().get()))
                .containsExactly("FOSTER_CARE in 2021", "UNSTATED in 2021", "FOSTER_CARE in 2022", "UNSTATED in 2022");
    }

    @Test
    void anIncompleteWindowIsRefusedWithItsFigures() {
        LocalDateRange covered = LocalDateRange.of(LocalDate.of(2020, 7, 1), LocalDate.of(2022, 6, 30));
        DeclarationComparison comparison = covering(covered);
        ComparisonRefusal refusal = new WindowIncomplete(comparison.after().range(), covered);

        assertThat(comparison.before().complete()).isTrue();
        assertThat(comparison.after().complete()).isFalse();
        assertThat(comparison.realised()).isEqualTo(Either.left(refusal));
        assertThat(comparison.ratio()).isEqualTo(Either.left(refusal));
        assertThat(comparison.savings()).isEqualTo(Either.left(refusal));
        assertRefusal(
                refusal,
                "window-incomplete",
                "declarations are compared over 2021-07-01/2022-07-01, but are complete over 2020-07-01/2022-06-30"
                        + " only",
                0);
    }

    @Test
    void theWindowBeforeIsNamedFirst() {
        LocalDateRange covered = LocalDateRange.of(LocalDate.of(2020, 7, 2), LocalDate.of(2022, 6, 30));

        assertThat(covering(covered).realised())
                .isEqualTo(Either.left(new WindowIncomplete(LocalDateRange.of(START.minusYears(1), START), covered)));
        assertThat(covering(LocalDateRange.of(LocalDate.of(2020, 7, 1), LocalDate.of(2022, 7, 1)))
                        .realised())
                .isEqualTo(Either.right(Total.of(Euro.of(9_000))));
    }

    @Test
    void whatIsUnknownIsNotDivided() {
        Total unknown = new Total(Euro.of(9_000), 1, 0);

        assertThat(comparing(unknown, BEFORE, AFTER).ratio()).isEqualTo(Either.left(new EstimateUnknown(unknown)));
        assertRefusal(
                new EstimateUnknown(unknown),
                "estimate-unknown",
                "estimated savings must be known to divide by them, but are EUR 9000.00 + 1 unknown",
                2);
        assertRefusal(
                new RealisedUnknown(unknown),
                "realised-unknown",
                "realised savings must be known to be divided, but are EUR 9000.00 + 1 unknown",
                1);
    }

    @Test
    void nothingIsDividedByNothing() {
        assertThat(comparing(Total.ZERO, BEFORE, AFTER).ratio())
                .isEqualTo(Either.left(new NothingEstimated(Total.ZERO)));
        assertThat(comparing(Total.of(Euro.of(-1)), BEFORE, AFTER).ratio())
                .isEqualTo(Either.left(new NothingEstimated(Total.of(Euro.of(-1)))));
        assertThat(comparing(Total.of(Euro.ofCents(1)), AFTER.withAmount(Euro.ofCents(1)))
                        .ratio())
                .isEqualTo(Either.right(new BigDecimal("-1.0000")));
        assertRefusal(
                new NothingEstimated(Total.of(Euro.of(-1))),
                "nothing-estimated",
                "estimated savings must be above EUR 0.00 to divide by them, but are EUR -1.00",
                3);
    }

    @Test
    void refusalsThatDoNotHoldAreMalformed() {
        LocalDateRange window = LocalDateRange.of(START, START.plusYears(1));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WindowIncomplete(window, window))
                .withMessage("window must not lie within 2021-07-01/2022-07-01, but was 2021-07-01/2022-07-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RealisedUnknown(ESTIMATE))
                .withMessage("realised must be unknown, but was EUR 12000.00");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EstimateUnknown(ESTIMATE))
                .withMessage("estimated must be unknown, but was EUR 12000.00");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NothingEstimated(ESTIMATE))
                .withMessage("estimated must be at most EUR 0.00, but was EUR 12000.00");
    }

    @Test
    void monthsAndStartLieWithinTheirBounds() {
        Declarations none = DeclarationLines.complete(List.empty());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> DeclarationComparison.of(HOUSEHOLD, START, 0, none, ESTIMATE))
                .withMessage("months must be between 1 and 600, but was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DeclarationComparison.of(HOUSEHOLD, START, 601, none, ESTIMATE))
                .withMessage("months must be between 1 and 600, but was 601");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DeclarationComparison.of(HOUSEHOLD, LocalDate.of(2200, 1, 1), 12, none, ESTIMATE))
                .withMessage("coaching start must lie in the years 1900 to 2199, but was 2200-01-01");
    }

    @Test
    void atTheEndsOfTheYearsThatAreKnownAWindowIsIncomplete() {
        LocalDateRange all = LocalDateRange.of(LocalDate.of(1900, 1, 1), LocalDate.of(2199, 12, 31));
        Declarations none = new Declarations(List.empty(), all, DeclarationLines.UNITS, DeclarationLines.SOURCE);

        for (LocalDate start : List.of(LocalDate.of(1900, 1, 1), LocalDate.of(2199, 12, 31))) {
            assertThat(DeclarationComparison.of(HOUSEHOLD, start, 600, none, ESTIMATE)
                            .savings()
                            .getLeft())
                    .isInstanceOf(WindowIncomplete.class);
        }
    }

    @Test
    void aSumThatDoesNotFitOverflows() {
        DeclarationLine most = BEFORE.withAmount(Euro.ofCents(Long.MAX_VALUE));

        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> compare(most, BEFORE.withReference("more")));
    }

    @Test
    void aReasonWhyAPartIsUnknownIsStated() {
        assertThat(compare(DeclarationLines.of("2021-06-21", "2021-07-21", Euro.of(300))
                                .withUnit("99"))
                        .savings()
                        .get()
                        .last()
                        .amount())
                .isEqualTo(Amount.unknown("declared in a unit that cannot be divided by days"));
    }

    private static void assertRefusal(ComparisonRefusal refusal, String code, String message, int at) {
        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.message()).isEqualTo(message);
        assertThat(refusal.<Integer>fold(window -> 0, realised -> 1, estimate -> 2, nothing -> 3))
                .isEqualTo(at);
    }

    private static DeclarationComparison covering(LocalDateRange covered) {
        Declarations declarations =
                new Declarations(List.of(BEFORE, AFTER), covered, DeclarationLines.UNITS, DeclarationLines.SOURCE);
        return DeclarationComparison.of(HOUSEHOLD, START, 12, declarations, ESTIMATE);
    }

    private static DeclarationComparison compare(DeclarationLine... lines) {
        return comparing(ESTIMATE, lines);
    }

    private static DeclarationComparison comparing(Total estimated, DeclarationLine... lines) {
        return DeclarationComparison.of(HOUSEHOLD, START, 12, DeclarationLines.complete(List.of(lines)), estimated);
    }
}
