package org.gezinscoach.savings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import org.gezinscoach.RecordLaws;
import org.gezinscoach.intervention.Change;
import org.gezinscoach.intervention.Intervention;
import org.gezinscoach.money.Amount;
import org.gezinscoach.money.Euro;
import org.gezinscoach.money.Total;
import org.junit.jupiter.api.Test;

class RecordsTest {
    private static final Saving SAVING = Savings.of(Euro.of(1));
    private static final Intervention LINE = Interventions.of(Change.ENDED, Euro.of(1));
    private static final Intervention OTHER_LINE = Interventions.of(Change.ENDED, Euro.of(2));
    private static final Total UNKNOWN = Total.of(Amount.unknown("not stated"));
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
    void generatedValuesAreEqualByAllTheyHold() {
        RecordLaws.equality().forClass(ImmutableSaving.class).verify();
        RecordLaws.equality().forClass(ImmutableSavingKey.class).verify();
        RecordLaws.equality().forClass(ImmutableSavingsPolicy.class).verify();
        RecordLaws.equality().forClass(ImmutableNetResult.class).verify();
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
                new SwitchingValue.AtLeast(Euro.ZERO))) {
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
