package org.gezinscoach.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import java.time.LocalDate;
import org.gezinscoach.RecordLaws;
import org.gezinscoach.money.Amount;
import org.gezinscoach.money.Euro;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threeten.extra.LocalDateRange;

class DeclarationsTest {
    private static final DeclarationLine JANUARY = DeclarationLines.of("2021-01-01", "2021-02-01", Euro.of(310));
    private static final Declarations DECLARATIONS = DeclarationLines.complete(List.of(JANUARY));

    @Test
    void aLineWithinTheRangeIsPaidWhole() {
        assertThat(DECLARATIONS.paid(JANUARY, range("2021-01-01", "2021-02-01")))
                .isEqualTo(Euro.of(310));
        assertThat(DECLARATIONS.paid(JANUARY, range("2020-01-01", "2022-01-01")))
                .isEqualTo(Euro.of(310));
        assertThat(DECLARATIONS.paid(JANUARY, LocalDateRange.ALL)).isEqualTo(Euro.of(310));
    }

    @Test
    void aLineThatLiesPartlyInTheRangeIsDividedByDays() {
        assertThat(DECLARATIONS.paid(JANUARY, range("2021-01-01", "2021-01-11")))
                .isEqualTo(Euro.of(100));
        assertThat(DECLARATIONS.paid(JANUARY, range("2021-01-11", "2022-01-01")))
                .isEqualTo(Euro.of(210));
        assertThat(DECLARATIONS.paid(JANUARY, range("2021-01-31", "2021-02-01")))
                .isEqualTo(Euro.of(10));
        assertThat(DECLARATIONS.paid(JANUARY, LocalDateRange.ofUnboundedEnd(LocalDate.of(2021, 1, 11))))
                .isEqualTo(Euro.of(210));
    }

    /** Day by day {@code 100 ÷ 31} is no number of cents: what was paid up to a day is rounded down. */
    @Test
    void theCentsThatDoNotDivideStayInTheirDays() {
        DeclarationLine line = JANUARY.withAmount(Euro.of(100));

        assertThat(DECLARATIONS.paid(line, range("2021-01-01", "2021-01-11"))).isEqualTo(Euro.parse("32.25"));
        assertThat(DECLARATIONS.paid(line, range("2021-01-11", "2021-01-21"))).isEqualTo(Euro.parse("32.26"));
        assertThat(DECLARATIONS.paid(line, range("2021-01-21", "2021-02-01"))).isEqualTo(Euro.parse("35.49"));
    }

    @Test
    void aLineOutsideTheRangeIsNotPaid() {
        assertThat(DECLARATIONS.paid(JANUARY, range("2020-12-01", "2021-01-01")))
                .isEqualTo(Euro.ZERO);
        assertThat(DECLARATIONS.paid(JANUARY, range("2021-02-01", "2021-03-01")))
                .isEqualTo(Euro.ZERO);
        assertThat(DECLARATIONS.paid(JANUARY, range("2021-01-11", "2021-01-11")))
                .isEqualTo(Euro.ZERO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"81", "00", "99"})
    void thePartOfALineThatCannotBeDividedIsUnknown(String unit) {
        DeclarationLine line = JANUARY.withUnit(unit);
        Amount unknown = Amount.unknown("unit cannot be divided by days");

        assertThat(DECLARATIONS.isByTime(line)).isFalse();
        assertThat(DECLARATIONS.paid(line, range("2021-01-01", "2021-02-01"))).isEqualTo(Euro.of(310));
        assertThat(DECLARATIONS.paid(line, range("2021-01-01", "2021-01-11"))).isEqualTo(unknown);
        assertThat(DECLARATIONS.paid(line.withDebitOrCredit(DebitOrCredit.CREDIT), range("2021-01-01", "2021-01-11")))
                .isEqualTo(unknown.negated());
        assertThat(DECLARATIONS.paid(line, range("2021-02-01", "2021-03-01"))).isEqualTo(Euro.ZERO);
        assertThat(DECLARATIONS.paid(line, range("2021-01-11", "2021-01-11"))).isEqualTo(Euro.ZERO);
        assertThat(DECLARATIONS.paid(line.withAmount(Euro.ZERO), range("2021-01-01", "2021-01-11")))
                .isEqualTo(Euro.ZERO);
    }

    @Test
    void aUnitIsOfTimeByWhatItsCodeMeans() {
        assertThat(DECLARATIONS.isByTime(JANUARY)).isTrue();
        assertThat(DECLARATIONS.isByTime(JANUARY.withUnit("04"))).isTrue();
        for (PriceBasis basis : List.of(PriceBasis.values()).remove(PriceBasis.UNSTATED)) {
            Declarations declarations = new Declarations(
                    List.of(JANUARY), DeclarationLines.COVERED, HashMap.of("14", basis), DeclarationLines.SOURCE);
            assertThat(declarations.isByTime(JANUARY)).isEqualTo(basis != PriceBasis.TRAJECTORY);
        }
    }

    @Test
    void theHouseholdsComeOnceAndInOrder() {
        assertThat(DeclarationLines.complete(List.of(
                                JANUARY.withHousehold(DeclarationLines.household("2")),
                                JANUARY.withReference("B"),
                                JANUARY.withReference("C").withHousehold(DeclarationLines.household("2"))))
                        .households())
                .containsExactly(DeclarationLines.household("1"), DeclarationLines.household("2"));
    }

    @Test
    void aReferenceStandsOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DeclarationLines.complete(List.of(JANUARY, JANUARY.withVolume(3))))
                .withMessage("declaration lines must not have a reference twice");
    }

    @Test
    void theDaysCoveredBeginAndEnd() {
        LocalDate day = LocalDate.of(2021, 1, 1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> covering(LocalDateRange.ofUnboundedEnd(day)))
                .withMessage("covered must end, but was 2021-01-01/+999999999-12-31");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> covering(LocalDateRange.ofEmpty(day)))
                .withMessage("covered must not be empty, but was 2021-01-01/2021-01-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> covering(LocalDateRange.of(day, LocalDate.of(2200, 1, 1))))
                .withMessage("covered must lie in the years 1900 to 2199, but was 2200-01-01");
        assertThat(covering(LocalDateRange.of(LocalDate.of(1900, 1, 1), LocalDate.of(2199, 12, 31)))
                        .lines())
                .isEmpty();
    }

    @Test
    void theCodeOfAUnitIsText() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Declarations(
                        List.empty(),
                        DeclarationLines.COVERED,
                        HashMap.of(" ", PriceBasis.DAY),
                        DeclarationLines.SOURCE))
                .withMessage("unit must not be blank");
        assertThat(DECLARATIONS.units().keySet()).containsExactly("04", "14", "81");
    }

    @Test
    void aUnitOfAnUnstatedBasisIsRefusedSinceItSaysNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Declarations(
                        List.empty(),
                        DeclarationLines.COVERED,
                        HashMap.of("00", PriceBasis.UNSTATED),
                        DeclarationLines.SOURCE))
                .withMessage("basis of a unit must be stated, but was UNSTATED");
    }

    @Test
    void callersWithoutVavrBuildTheSame() {
        assertThat(Declarations.of(
                        java.util.List.of(JANUARY),
                        DeclarationLines.COVERED,
                        DECLARATIONS.units().toJavaMap(),
                        DeclarationLines.SOURCE))
                .isEqualTo(new Declarations(
                        List.of(JANUARY), DeclarationLines.COVERED, DECLARATIONS.units(), DeclarationLines.SOURCE));
    }

    @Test
    void equalDeclarationsAreEqualAndHoldNoNull() throws ReflectiveOperationException {
        RecordLaws.assertNoNull(DECLARATIONS);
        assertThat(DECLARATIONS)
                .isEqualTo(DeclarationLines.complete(List.of(JANUARY)))
                .hasSameHashCodeAs(DeclarationLines.complete(List.of(JANUARY)))
                .isNotEqualTo(DeclarationLines.complete(List.empty()))
                .isNotEqualTo(new Declarations(
                        List.of(JANUARY), JANUARY.period(), DeclarationLines.UNITS, DeclarationLines.SOURCE))
                .isNotEqualTo(new Declarations(
                        List.of(JANUARY), DeclarationLines.COVERED, HashMap.empty(), DeclarationLines.SOURCE))
                .isNotEqualTo(new Declarations(
                        List.of(JANUARY),
                        DeclarationLines.COVERED,
                        DeclarationLines.UNITS,
                        Source.madeUp("test", "declarations", "others")));
    }

    private static Declarations covering(LocalDateRange covered) {
        return new Declarations(List.empty(), covered, HashMap.empty(), DeclarationLines.SOURCE);
    }

    private static LocalDateRange range(String from, String until) {
        return LocalDateRange.of(LocalDate.parse(from), LocalDate.parse(until));
    }
}
