package org.gezinscoach.programme;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.Year;
import java.util.stream.Stream;
import org.gezinscoach.RecordLaws;
import org.gezinscoach.intervention.Payer;
import org.gezinscoach.intervention.Source;
import org.gezinscoach.money.Amount;
import org.gezinscoach.money.Euro;
import org.gezinscoach.money.Interval;
import org.gezinscoach.money.Shares;
import org.gezinscoach.money.Total;
import org.gezinscoach.programme.ProgrammeProblem.Rule;
import org.gezinscoach.savings.Netting;
import org.gezinscoach.savings.PriceIndex;
import org.gezinscoach.savings.PriceList;
import org.gezinscoach.savings.SavingKind;
import org.gezinscoach.savings.SavingsCube;
import org.gezinscoach.savings.SavingsPolicy;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

class RecordsTest {
    private static final Shares<Payer> SHARES = Shares.of(Payer.MUNICIPALITY, 75, Payer.STATE, 25);
    private static final Shares<Payer> OTHER_SHARES = Shares.of(Payer.MUNICIPALITY, 1, Payer.REGION, 2);
    private static final SavingsCube CUBE = SavingsCube.of(List.of(Programmes.saving("1", Euro.of(1))));
    private static final PeriodResult RESULT =
            Evaluation.of(Programmes.empty().build(), SavingsPolicy.AS_PRINTED).overall();
    private static final PeriodResult OTHER_RESULT =
            Evaluation.of(AlmeloFixture.PROGRAMME, SavingsPolicy.AS_PRINTED).overall();

    @Test
    void recordsAreEqualByAllTheyHold() {
        RecordLaws.equality()
                .forClass(CoachingCost.class)
                .withPrefabValues(Year.class, Year.of(2021), Year.of(2022))
                .withPrefabValues(Amount.class, Euro.of(1), Amount.unknown("not stated"))
                .verify();
        RecordLaws.equality()
                .forClass(ProgrammeYear.class)
                .withPrefabValues(Option.class, Option.none(), Option.some(LocalDate.of(2022, 8, 31)))
                .withPrefabValues(Year.class, Year.of(2021), Year.of(2022))
                .verify();
        RecordLaws.equality()
                .forClass(PayerSplit.class)
                .withPrefabValues(Shares.class, SHARES, OTHER_SHARES)
                .verify();
        RecordLaws.equality().forClass(ProgrammeProblem.class).verify();
        RecordLaws.equality()
                .forClass(HouseholdResult.class)
                .withPrefabValues(SavingsCube.class, SavingsCube.EMPTY, CUBE)
                .verify();
        RecordLaws.equality()
                .forClass(YearResult.class)
                .withPrefabValues(PeriodResult.class, RESULT, OTHER_RESULT)
                .verify();
        RecordLaws.equality().forClass(Finding.ProvisionalYears.class).verify();
        RecordLaws.equality().forClass(Finding.SeveralScopes.class).verify();
        RecordLaws.equality().forClass(Finding.MixedNetting.class).verify();
        RecordLaws.equality().forClass(Finding.BudgetsNotAdded.class).verify();
        RecordLaws.equality().forClass(Finding.LooksAlike.class).verify();
        RecordLaws.equality()
                .forClass(TaskFieldResult.class)
                .withPrefabValues(SavingsCube.class, SavingsCube.EMPTY, CUBE)
                .withPrefabValues(Total.class, Total.ZERO, Total.of(Euro.of(1)))
                .verify();
        assertThat(new Finding.NotCompared(1))
                .isEqualTo(new Finding.NotCompared(1))
                .hasSameHashCodeAs(new Finding.NotCompared(1))
                .isNotEqualTo(new Finding.NotCompared(2));
    }

    @Test
    void generatedValuesAreEqualByAllTheyHold() {
        RecordLaws.equality()
                .forClass(ImmutableProgramme.class)
                .withPrefabValues(
                        PriceList.class,
                        PriceList.EMPTY,
                        new PriceList(
                                List.empty(),
                                Option.some(new PriceIndex(
                                        HashMap.of(Year.of(2021), 10_000), Source.madeUp("test", "index", "all")))))
                .withPrefabValues(
                        LocalDateRange.class, AlmeloFixture.PROGRAMME.period(), WormerlandFixture.PROGRAMME.period())
                .verify();
        RecordLaws.equality()
                .forClass(ImmutablePeriodResult.class)
                .withPrefabValues(Interval.class, Interval.ZERO, Interval.of(Euro.ZERO, Euro.of(1)))
                .withPrefabValues(SavingsCube.class, SavingsCube.EMPTY, CUBE)
                .withPrefabValues(Either.class, Either.left("a"), Either.right("b"))
                .verify();
        RecordLaws.equality()
                .forClass(ImmutableEvaluation.class)
                .withPrefabValues(Programme.class, AlmeloFixture.PROGRAMME, WormerlandFixture.PROGRAMME)
                .withPrefabValues(PeriodResult.class, RESULT, OTHER_RESULT)
                .verify();
    }

    @Test
    void noRecordHoldsNull() throws ReflectiveOperationException {
        Year year = Year.of(2021);
        for (Record value : List.of(
                new CoachingCost(year, Euro.ZERO, Programmes.SOURCE),
                new ProgrammeYear(year, YearStatus.FINAL, Option.none()),
                new PayerSplit(SavingKind.DIRECT, SHARES, Programmes.SOURCE),
                new ProgrammeProblem("/years/0/year", Rule.UNIQUE),
                new HouseholdResult(Programmes.id("1"), Option.none(), SavingsCube.EMPTY),
                new YearResult(Option.none(), YearStatus.FINAL, RESULT),
                new Finding.ProvisionalYears(List.of(year)),
                new Finding.SeveralScopes(List.of("Almelo 2020", "Wormerland 2021")),
                new Finding.MixedNetting(List.of(Netting.GROSS, Netting.UNSTATED)),
                new Finding.BudgetsNotAdded(List.of(year)),
                new Finding.LooksAlike(List.empty()),
                new TaskFieldResult(Option.none(), List.empty(), Total.ZERO, SavingsCube.EMPTY),
                new ExplainedSaving(Programmes.saving("1", Euro.of(1)), Option.none()),
                new Explanation(SavingsPolicy.AS_PRINTED, List.empty()))) {
            RecordLaws.assertNoNull(value);
        }
    }

    @Test
    void statusesOfAYear() {
        assertThat(Stream.of(YearStatus.values()).map(status -> status + ": " + status.label()))
                .containsExactly(
                        "FINAL: definitief", "PROVISIONAL: voorlopig", "FORECAST: prognose", "UNSTATED: niet vermeld");
    }
}
