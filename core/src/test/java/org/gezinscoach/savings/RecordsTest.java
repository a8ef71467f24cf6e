package org.gezinscoach.savings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.Year;
import org.gezinscoach.RecordLaws;
import org.gezinscoach.intervention.CareCategory;
import org.gezinscoach.intervention.Change;
import org.gezinscoach.intervention.DeclarationLines;
import org.gezinscoach.intervention.Declarations;
import org.gezinscoach.intervention.Intervention;
import org.gezinscoach.intervention.PriceBasis;
import org.gezinscoach.money.Amount;
import org.gezinscoach.money.Euro;
import org.gezinscoach.money.Total;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

class RecordsTest {
    private static final Saving SAVING = Savings.of(Euro.of(1));
    private static final Intervention LINE = Interventions.of(Change.ENDED, Euro.of(1));
    private static final Intervention OTHER_LINE = Interventions.of(Change.ENDED, Euro.of(2));
    private static final Total UNKNOWN = Total.of(Amount.unknown("not stated"));
    private static final LocalDate DAY = LocalDate.of(2021, 1, 1);
    private static final LocalDateRange WINDOW = LocalDateRange.of(DAY, DAY.plusYears(1));
    private static final LocalDateRange COVERED = LocalDateRange.of(DAY, DAY.plusMonths(1));
    private static final PriceIndex INDEX = new PriceIndex(HashMap.of(Year.of(2021), 1), SAVING.source());
    private static final PriceBand BAND = PriceBand.builder()
            .category(CareCategory.LOCAL_TEAM)
            .basis(PriceBasis.YEAR)
            .low(Euro.of(1_000))
            .high(Euro.of(3_000))
            .year(Year.of(2021))
            .source(SAVING.source())
            .build();
    private static final SavingKey KEY = SavingKey.of(SAVING);

    @Test
    void recordsAreEqualByAllTheyHold() {
        RecordLaws.equality()
                .forClass(Assessment.Counted.class)
                .withPrefabValues(Intervention.class, LINE, OTHER_LINE)
                .verify();
        RecordLaws.equality()
                .forClass(Assessment.NotCounted.class)
                .withPrefabValues(Intervention.class, LINE, OTHER_LINE)
                .verify();
        RecordLaws.equality().forClass(NetRefusal.NotGross.class).verify();
        RecordLaws.equality().forClass(NetRefusal.KindsNotNamed.class).verify();
        RecordLaws.equality()
                .forClass(NetRefusal.CoachingCostUnknown.class)
                .withPrefabValues(Total.class, UNKNOWN, UNKNOWN.plus(UNKNOWN))
                .verify();
        RecordLaws.equality()
                .forClass(SwitchingValue.AtLeast.class)
                .withPrefabValues(Euro.class, Euro.of(1), Euro.of(2))
                .verify();
        RecordLaws.equality()
                .forClass(DeclaredWindow.class)
                .withPrefabValues(LocalDateRange.class, WINDOW, COVERED)
                .withPrefabValues(Total.class, UNKNOWN, Total.ZERO)
                .verify();
        RecordLaws.equality()
                .forClass(PriceList.class)
                .withPrefabValues(List.class, List.empty(), List.of(BAND))
                .withPrefabValues(Option.class, Option.none(), Option.some(INDEX))
                .verify();
        RecordLaws.equality()
                .forClass(PriceIndex.class)
                .withPrefabValues(Map.class, TreeMap.of(Year.of(2021), 1), TreeMap.of(Year.of(2021), 2))
                .verify();
        RecordLaws.equality()
                .forClass(SavingsCube.class)
                .withPrefabValues(Map.class, TreeMap.of(KEY, UNKNOWN), TreeMap.of(KEY, UNKNOWN.plus(UNKNOWN)))
                .verify();
    }

    @Test
    void recordsOfACountAreEqualByAllTheyHold() {
        assertThat(new Mean(UNKNOWN, 2, Option.none()))
                .isEqualTo(new Mean(UNKNOWN, 2, Option.none()))
                .hasSameHashCodeAs(new Mean(UNKNOWN, 2, Option.none()))
                .isNotEqualTo(new Mean(UNKNOWN, 1, Option.none()))
                .isNotEqualTo(new Mean(Total.ZERO, 2, Option.none()));
        assertThat(new SwitchingValue.Open(2))
                .isEqualTo(new SwitchingValue.Open(2))
                .hasSameHashCodeAs(new SwitchingValue.Open(2))
                .isNotEqualTo(new SwitchingValue.Open(1));
    }

    @Test
    void refusalsOfAComparisonAreEqualByTheirFigures() {
        assertThat(new ComparisonRefusal.WindowIncomplete(WINDOW, COVERED))
                .isEqualTo(new ComparisonRefusal.WindowIncomplete(WINDOW, COVERED))
                .hasSameHashCodeAs(new ComparisonRefusal.WindowIncomplete(WINDOW, COVERED))
                .isNotEqualTo(new ComparisonRefusal.WindowIncomplete(WINDOW, LocalDateRange.ofEmpty(DAY)))
                .isNotEqualTo(new ComparisonRefusal.WindowIncomplete(LocalDateRange.ofUnboundedEnd(DAY), COVERED));
        assertThat(new ComparisonRefusal.RealisedUnknown(UNKNOWN))
                .isEqualTo(new ComparisonRefusal.RealisedUnknown(UNKNOWN))
                .isNotEqualTo(new ComparisonRefusal.RealisedUnknown(UNKNOWN.plus(UNKNOWN)))
                .isNotEqualTo(new ComparisonRefusal.EstimateUnknown(UNKNOWN));
        assertThat(new ComparisonRefusal.EstimateUnknown(UNKNOWN))
                .isEqualTo(new ComparisonRefusal.EstimateUnknown(UNKNOWN))
                .isNotEqualTo(new ComparisonRefusal.EstimateUnknown(UNKNOWN.plus(UNKNOWN)));
        assertThat(new ComparisonRefusal.NothingEstimated(UNKNOWN))
                .isEqualTo(new ComparisonRefusal.NothingEstimated(UNKNOWN))
                .isNotEqualTo(new ComparisonRefusal.NothingEstimated(Total.ZERO));
    }

    @Test
    void generatedValuesAreEqualByAllTheyHold() {
        RecordLaws.equality().forClass(ImmutableSaving.class).verify();
        RecordLaws.equality().forClass(ImmutableSavingKey.class).verify();
        RecordLaws.equality().forClass(ImmutableSavingsPolicy.class).verify();
        RecordLaws.equality().forClass(ImmutableNetResult.class).verify();
        RecordLaws.equality()
                .forClass(ImmutablePriceBand.class)
                .withPrefabValues(Euro.class, Euro.of(1), Euro.of(2))
                .verify();
        RecordLaws.equality()
                .forClass(ImmutableConcentration.class)
                .withPrefabValues(
                        Map.class, TreeMap.of(SAVING.household(), UNKNOWN), TreeMap.of(SAVING.household(), Total.ZERO))
                .verify();
        RecordLaws.equality()
                .forClass(ImmutableDeclarationComparison.class)
                .withPrefabValues(Total.class, UNKNOWN, Total.ZERO)
                .withPrefabValues(
                        DeclaredWindow.class,
                        new DeclaredWindow(WINDOW, UNKNOWN, true),
                        new DeclaredWindow(WINDOW, UNKNOWN, false))
                .withPrefabValues(
                        Declarations.class,
                        DeclarationLines.complete(List.empty()),
                        DeclarationLines.complete(List.of(DeclarationLines.of("2021-01-01", "2021-02-01", Euro.ZERO))))
                .verify();
    }

    @Test
    void noRecordHoldsNull() throws ReflectiveOperationException {
        for (Record value : List.of(
                new Mean(UNKNOWN, 1, Option.none()),
                new SavingsCube(HashMap.empty()),
                new Assessment.Counted(LINE, SavingsRule.CARE_ENDED, List.of(SAVING)),
                new Assessment.NotCounted(LINE, NotCountedReason.NO_EVIDENCE),
                new NetRefusal.NotGross(List.of(Netting.UNSTATED)),
                new NetRefusal.KindsNotNamed(List.of(SavingKind.DIRECT)),
                new NetRefusal.CoachingCostUnknown(UNKNOWN),
                new SwitchingValue.AtLeast(Euro.ZERO),
                new DeclaredWindow(WINDOW, UNKNOWN, true),
                new PriceList(List.empty(), Option.none()),
                INDEX,
                new ComparisonRefusal.WindowIncomplete(WINDOW, COVERED),
                new ComparisonRefusal.RealisedUnknown(UNKNOWN),
                new ComparisonRefusal.EstimateUnknown(UNKNOWN),
                new ComparisonRefusal.NothingEstimated(Total.ZERO))) {
            RecordLaws.assertNoNull(value);
        }
    }

    @Test
    void anAssessmentFoldsToItsOwnCase() {
        Assessment counted = new Assessment.Counted(LINE, SavingsRule.CARE_ENDED, List.of(SAVING));
        Assessment notCounted = new Assessment.NotCounted(LINE, NotCountedReason.STILL_RUNNING);

        assertThat(counted.<String>fold(some -> some.rule().name(), none -> "none"))
                .isEqualTo("CARE_ENDED");
        assertThat(notCounted.<String>fold(some -> "some", none -> none.reason().name()))
                .isEqualTo("STILL_RUNNING");
    }

    @Test
    void whatCountsHasASaving() {
        assertThatThrownBy(() -> new Assessment.Counted(LINE, SavingsRule.CARE_ENDED, List.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("savings must not be empty");
    }
}
