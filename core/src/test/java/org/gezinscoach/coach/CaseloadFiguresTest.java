package org.gezinscoach.coach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.vavr.collection.LinkedHashMap;
import java.time.LocalDate;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseloadFiguresTest {
    private static final CaseloadFigures AUGUST = new CaseloadFigures(10, 800, 8, 2);

    @Test
    void equalFiguresAreEqual() {
        EqualsVerifier.forClass(CaseloadFigures.class).verify();
    }

    @Test
    void equalCaseloadsAreEqual() {
        EqualsVerifier.forClass(Caseload.class)
                .withPrefabValues(
                        io.vavr.collection.Map.class,
                        LinkedHashMap.of(Wormerland.FIRST, AUGUST),
                        LinkedHashMap.of(Wormerland.SECOND, AUGUST))
                .suppress(Warning.NULL_FIELDS)
                .verify();
    }

    @Test
    void aNegativeFigureIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CaseloadFigures(-1, 0, 0, 0))
                .withMessage("capacity must not be negative, but was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CaseloadFigures(0, -1, 0, 0))
                .withMessage("load must not be negative, but was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CaseloadFigures(0, 0, -1, 0))
                .withMessage("households must not be negative, but was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CaseloadFigures(0, 0, 0, -1))
                .withMessage("room must not be negative, but was -1");
    }

    @ParameterizedTest
    @CsvSource({"5, 0, 0", "5, 499, 0", "5, 500, 0", "5, 501, 1", "5, 800, 300", "0, 800, 800"})
    void overloadIsWhatExceedsTheCapacity(long capacity, long load, long overload) {
        assertThat(new CaseloadFigures(capacity, load, 8, 0).overload()).isEqualTo(overload);
    }

    @Test
    void figuresAddUpOneByOne() {
        assertThat(AUGUST.plus(new CaseloadFigures(5, 325, 4, 1))).isEqualTo(new CaseloadFigures(15, 1125, 12, 3));
        assertThat(AUGUST.plus(CaseloadFigures.NONE)).isEqualTo(AUGUST);
        assertThat(CaseloadFigures.NONE).isEqualTo(new CaseloadFigures(0, 0, 0, 0));
    }

    @Test
    void aSumBeyondTheRangeOverflowsLoudly() {
        long most = Long.MAX_VALUE;
        assertOverflow(new CaseloadFigures(most, 0, 0, 0), new CaseloadFigures(1, 0, 0, 0));
        assertOverflow(new CaseloadFigures(0, most, 0, 0), new CaseloadFigures(0, 1, 0, 0));
        assertOverflow(new CaseloadFigures(0, 0, most, 0), new CaseloadFigures(0, 0, 1, 0));
        assertOverflow(new CaseloadFigures(0, 0, 0, most), new CaseloadFigures(0, 0, 0, 1));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> new CaseloadFigures(most, 0, 0, 0).overload());
    }

    @Test
    void figuresPrintOnOneLine() {
        assertThat(AUGUST).hasToString("capacity 10, load 8.00, households 8, room 2");
        assertThat(new CaseloadFigures(0, 25, 1, 0)).hasToString("capacity 0, load 0.25, households 1, room 0");
    }

    @Test
    void aNullPartOfACaseloadIsNamed() {
        LocalDate day = LocalDate.of(2022, 8, 15);
        assertThatNullPointerException()
                .isThrownBy(() -> new Caseload(null, AUGUST, LinkedHashMap.empty()))
                .withMessage("on");
        assertThatNullPointerException()
                .isThrownBy(() -> new Caseload(day, null, LinkedHashMap.empty()))
                .withMessage("team");
        assertThatNullPointerException()
                .isThrownBy(() -> new Caseload(day, AUGUST, null))
                .withMessage("coaches");
    }

    private static void assertOverflow(CaseloadFigures one, CaseloadFigures other) {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> one.plus(other))
                .withMessage("long overflow");
    }
}
