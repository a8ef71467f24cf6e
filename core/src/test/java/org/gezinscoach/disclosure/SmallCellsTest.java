package org.gezinscoach.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.stream.LongStream;
import org.gezinscoach.disclosure.PublishedCell.Exact;
import org.gezinscoach.disclosure.PublishedCell.Rounded;
import org.gezinscoach.disclosure.PublishedCell.Suppressed;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.money.Euro;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallCellsTest {
    private static final PublishedCell TOO_FEW = new Suppressed(SuppressionReason.TOO_FEW_HOUSEHOLDS);
    private static final PublishedCell DOMINATED = new Suppressed(SuppressionReason.DOMINANCE);
    private static final PublishedCell COMPLEMENT = new Suppressed(SuppressionReason.COMPLEMENTARY);
    private static final PublishedCell EARLIER = new Suppressed(SuppressionReason.EARLIER_PUBLICATION);
    private static final PublishedCell WHOLE = new Suppressed(SuppressionReason.WHOLE_TABLE);
    private static final long[] DIRECT = {18060, 0, -3480, 4807, 15929, 106392, 23309, 9730, -3770, 5048};
    private static final long[] THREAT_BASED = {103514, 11024, 125449, 53830, 54431, 223947, 135313, 19810, 80033, 55023
    };

    @ParameterizedTest
    @CsvSource({
        "8, 8, 0",
        "5, left out, left out",
        "4, left out, left out",
        "3, left out, left out",
        "1, left out, left out",
    })
    void ofWormerlandsEightFamiliesOnlyAGoalThatAllReachedIsPublished(int families, String reached, String notReached) {
        PublishedTable published =
                SmallCells.publish(reach(families, 8 - families), atLeast(5)).published();
        assertThat(published.cell("goal", "reached")).hasToString(reached);
        assertThat(published.cell("goal", "not reached")).hasToString(notReached);
        assertThat(published.total()).isEqualTo(new Exact(8));
        assertThat(published.rowTotal("goal")).isEqualTo(new Exact(8));
        assertThat(published.columnTotal("reached")).isEqualTo(published.cell("goal", "reached"));
    }

    @Test
    void fiveOfEightFamiliesGoesSinceTheThreeOthersWouldFollow() {
        PublishedTable published = SmallCells.publish(reach(5, 3), atLeast(5)).published();
        assertThat(published.cells().head()).containsExactly(COMPLEMENT, TOO_FEW, new Exact(8));
    }

    @Test
    void aTableOfOneColumnLosesWhatThatOfOneRowDoes() {
        CrossTable table = CrossTable.ofCounts(
                List.of("reached", "not reached"), List.of("goal"), List.of(List.of(5), List.of(3)));
        assertThat(SmallCells.publish(table, atLeast(5)).published().cells())
                .containsExactly(
                        List.of(COMPLEMENT, COMPLEMENT),
                        List.of(TOO_FEW, TOO_FEW),
                        List.of(new Exact(8), new Exact(8)));
        assertThat(SmallCells.publish(table, atLeast(3)).published().cells())
                .containsExactly(
                        List.of(new Exact(5), new Exact(5)),
                        List.of(new Exact(3), new Exact(3)),
                        List.of(new Exact(8), new Exact(8)));
    }

    @Test
    void besideASmallCellTheOneWithFewestHouseholdsGoes() {
        assertThat(SmallCells.publish(years(1, 9, 5, 9), atLeast(2))
                        .published()
                        .cells()
                        .head())
                .containsExactly(TOO_FEW, new Exact(9), COMPLEMENT, new Exact(9), new Exact(24));
        assertThat(SmallCells.publish(years(9, 5, 9, 1), atLeast(2))
                        .published()
                        .cells()
                        .head())
                .containsExactly(new Exact(9), COMPLEMENT, new Exact(9), TOO_FEW, new Exact(24));
    }

    @Test
    void almelosDirectSavingsRestOnOneCaseAndItsThreatBasedSavingsDoNot() {
        assertThat(almelo("direct", DIRECT, largest(50))).isEqualTo(DOMINATED);
        assertThat(almelo("direct", DIRECT, largest(60))).isEqualTo(DOMINATED);
        assertThat(almelo("direct", DIRECT, largest(61))).isEqualTo(new Exact(17602500));
        assertThat(almelo("threat-based", THREAT_BASED, largest(25))).isEqualTo(DOMINATED);
        assertThat(almelo("threat-based", THREAT_BASED, largest(26))).isEqualTo(new Exact(86237400));
    }

    @Test
    void almelosTwoLargestCasesCarrySeventyFourPerCentOfItsDirectSavings() {
        assertThat(almelo("direct", DIRECT, largest(Option.none(), Option.some(73))))
                .isEqualTo(DOMINATED);
        assertThat(almelo("direct", DIRECT, largest(Option.none(), Option.some(74))))
                .isEqualTo(new Exact(17602500));
        assertThat(almelo("threat-based", THREAT_BASED, largest(Option.none(), Option.some(41))))
                .isEqualTo(DOMINATED);
        assertThat(almelo("threat-based", THREAT_BASED, largest(Option.none(), Option.some(42))))
                .isEqualTo(new Exact(86237400));
    }

    @Test
    void almelosThreatBasedSavingsGoTooWhereTheSumOfBothIsPublished() {
        CrossTable table = CrossTable.builder()
                .measure(Measure.EURO)
                .rows("all years")
                .columns("direct", "threat-based")
                .contributions(cases("all years", "direct", DIRECT)
                        .appendAll(cases("all years", "threat-based", THREAT_BASED)))
                .build();
        PublishedTable published = SmallCells.publish(table, largest(50)).published();
        assertThat(published.cells().head()).containsExactly(DOMINATED, COMPLEMENT, new Exact(103839900));
        assertThat(published.isSuppressedWhole()).isFalse();
    }

    @Test
    void aCellTooSmallTakesThreeOthersWithItSoThatNoTotalBetraysIt() {
        CrossTable table = CrossTable.ofCounts(
                List.of("2021", "2022", "2023"),
                List.of("debt", "housing", "health"),
                List.of(List.of(2, 9, 20), List.of(8, 30, 30), List.of(30, 30, 30)));
        PublishedTable published = SmallCells.publish(table, atLeast(5)).published();
        assertThat(published.cells())
                .containsExactly(
                        List.of(TOO_FEW, COMPLEMENT, new Exact(20), new Exact(31)),
                        List.of(COMPLEMENT, COMPLEMENT, new Exact(30), new Exact(68)),
                        List.of(new Exact(30), new Exact(30), new Exact(30), new Exact(90)),
                        List.of(new Exact(40), new Exact(69), new Exact(80), new Exact(189)));
    }

    /** Either 5 would hide the 1, and a 6 and two 9s the 3 in two ways: which it is, no later version changes by chance. */
    @Test
    void ofTwoWaysThatLoseAsMuchItIsAlwaysTheSame() {
        assertThat(SmallCells.publish(years(1, 5, 9, 5), atLeast(2))
                        .published()
                        .cells()
                        .head())
                .containsExactly(TOO_FEW, COMPLEMENT, new Exact(9), new Exact(5), new Exact(20));
        CrossTable table = CrossTable.ofCounts(
                List.of("2021", "2022", "2023"),
                List.of("debt", "housing", "health"),
                List.of(List.of(3, 6, 9), List.of(9, 9, 30), List.of(6, 30, 9)));
        assertThat(SmallCells.publish(table, atLeast(5))
                        .published()
                        .cells()
                        .take(3)
                        .map(row -> row.take(3)))
                .containsExactly(
                        List.of(TOO_FEW, COMPLEMENT, new Exact(9)),
                        List.of(COMPLEMENT, COMPLEMENT, new Exact(30)),
                        List.of(new Exact(6), new Exact(30), new Exact(9)));
    }

    @Test
    void anEmptyCellIsPublishedAsZero() {
        PublishedTable published = SmallCells.publish(reach(0, 8), atLeast(5)).published();
        assertThat(published.cells().head()).containsExactly(new Exact(0), new Exact(8), new Exact(8));
    }

    @Test
    void aTableWithTooFewInAllIsLeftOutWhole() {
        PublishedTable published = SmallCells.publish(reach(4, 0), atLeast(5)).published();
        assertThat(published.cells().head()).containsExactly(TOO_FEW, WHOLE, TOO_FEW);
        assertThat(published.isSuppressedWhole()).isTrue();
    }

    @Test
    void aTableWithoutHouseholdsIsLeftOutWhole() {
        PublishedTable published = SmallCells.publish(reach(0, 0), largest(50)).published();
        assertThat(published.cells().head()).containsExactly(WHOLE, WHOLE, WHOLE);
        assertThat(published.isSuppressedWhole()).isTrue();
    }

    @Test
    void whereTheTotalsAloneBetrayACellTheWholeTableGoes() {
        CrossTable table = CrossTable.builder()
                .measure(Measure.EURO)
                .rows("2022")
                .columns("direct", "threat-based")
                .contributions(
                        cases("2022", "direct", 90, 5, 5).appendAll(cases("2022", "threat-based", 9, 9, 9, 9, 9)))
                .build();
        PublishedTable published = SmallCells.publish(table, largest(50)).published();
        assertThat(published.cells().head()).containsExactly(DOMINATED, WHOLE, DOMINATED);
    }

    /** The 1000 of one household may be no 2000 where the total, which is published, stays at 1050. */
    @Test
    void whereNothingElseCanMoveFarEnoughTheWholeTableGoes() {
        CrossTable table = CrossTable.builder()
                .measure(Measure.EURO)
                .rows("2022")
                .columns("direct", "threat-based")
                .contributions(
                        cases("2022", "direct", 1000).appendAll(cases("2022", "threat-based", 10, 10, 10, 10, 10)))
                .build();
        PublishedTable published = SmallCells.publish(table, atLeast(2)).published();
        assertThat(published.cells().head()).containsExactly(TOO_FEW, WHOLE, WHOLE);
    }

    @Test
    void aHouseholdInSeveralCellsCountsOnceInTheirTotal() {
        CrossTable table = CrossTable.builder()
                .measure(Measure.COUNT)
                .rows("all")
                .columns("debt", "housing")
                .contributions(List.of("debt", "housing")
                        .flatMap(column -> List.range(0, 4).map(i -> Contribution.one("all", column, id(i)))))
                .build();
        assertThat(SmallCells.publish(table, atLeast(5)).published().isSuppressedWhole())
                .isTrue();
        assertThat(SmallCells.publish(table, atLeast(4)).published().total()).isEqualTo(new Exact(8));
    }

    @Test
    void householdsOfSeveralScopesMayBeTheSame() {
        List<Contribution> first = List.range(0, 4)
                .map(i -> Contribution.of("all", "saved", new HouseholdId("Wormerland 2021", "" + i), Euro.of(100)));
        List<Contribution> second = List.range(0, 3)
                .map(i -> Contribution.of("all", "saved", new HouseholdId("Wormerland 2022", "" + i), Euro.of(100)));
        CrossTable table = CrossTable.builder()
                .measure(Measure.EURO)
                .rows("all")
                .columns("saved")
                .contributions(first.appendAll(second))
                .build();
        assertThat(SmallCells.publish(table, atLeast(5)).published().total()).isEqualTo(TOO_FEW);
        assertThat(SmallCells.publish(table, atLeast(4)).published().total()).isEqualTo(new Exact(70000));
        assertThat(SmallCells.publish(table, largest(28)).published().total()).isEqualTo(DOMINATED);
        assertThat(SmallCells.publish(table, largest(29)).published().total()).isEqualTo(new Exact(70000));
    }

    @Test
    void figuresAreRoundedAsTold() {
        DisclosureRules rules =
                atLeast(5).withCountRounding(Option.some(5)).withEuroRounding(Option.some(Euro.of(1000)));
        assertThat(SmallCells.publish(reach(8, 0), rules).published().cells().head())
                .containsExactly(new Rounded(10, 5), new Rounded(0, 5), new Rounded(10, 5));
        assertThat(almelo("direct", DIRECT, rules)).isEqualTo(new Rounded(17600000, 100000));
    }

    @ParameterizedTest
    @CsvSource({"7, 5", "8, 10", "-7, -5", "-8, -10", "0, 0", "2, 0", "3, 5"})
    void aFigureIsRoundedToTheNearestMultiple(long figure, long rounded) {
        assertThat(Rounded.of(figure, 5)).isEqualTo(new Rounded(rounded, 5));
    }

    @Test
    void aFigureHalfwayIsRoundedAwayFromZero() {
        assertThat(Rounded.of(5, 10)).isEqualTo(new Rounded(10, 10));
        assertThat(Rounded.of(-5, 10)).isEqualTo(new Rounded(-10, 10));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Rounded.of(Long.MAX_VALUE, 1000));
    }

    @Test
    void oneFamilyMoreLeavesOutAllThatChangedWithIt() {
        CrossTable before = CrossTable.ofCounts(
                List.of("2021", "2022"), List.of("debt", "housing"), List.of(List.of(10, 20), List.of(30, 40)));
        CrossTable after = CrossTable.ofCounts(
                List.of("2021", "2022"), List.of("debt", "housing"), List.of(List.of(11, 20), List.of(30, 40)));
        Publication first = SmallCells.publish(before, atLeast(5));
        assertThat(first.published().cells().flatMap(row -> row)).noneMatch(PublishedCell::isSuppressed);

        PublishedTable second = SmallCells.publishAfter(first, after).published();
        assertThat(second.cells())
                .containsExactly(
                        List.of(EARLIER, new Exact(20), EARLIER),
                        List.of(new Exact(30), new Exact(40), new Exact(70)),
                        List.of(EARLIER, new Exact(60), EARLIER));
        assertThat(SmallCells.publish(after, atLeast(5)).published().cells().flatMap(row -> row))
                .noneMatch(PublishedCell::isSuppressed);
    }

    @Test
    void fiveFamiliesMoreMayBeSeen() {
        Publication first = SmallCells.publish(reach(10, 20), atLeast(5));
        assertThat(SmallCells.publishAfter(first, reach(15, 20))
                        .published()
                        .cells()
                        .head())
                .containsExactly(new Exact(15), new Exact(20), new Exact(35));
    }

    @Test
    void whatWasLeftOutStaysLeftOut() {
        Publication first = SmallCells.publish(reach(5, 3), atLeast(5));
        assertThat(SmallCells.publishAfter(first, reach(5, 9))
                        .published()
                        .cells()
                        .head())
                .containsExactly(COMPLEMENT, EARLIER, new Exact(14));
    }

    @Test
    void afterATableThatWasLeftOutWholeAnythingMayFollow() {
        Publication first = SmallCells.publish(reach(4, 0), atLeast(5));
        assertThat(SmallCells.publishAfter(first, reach(5, 0))
                        .published()
                        .cells()
                        .head())
                .containsExactly(new Exact(5), new Exact(0), new Exact(5));
    }

    /** Of 1 and 3 nothing is left: that both are left out again hides no zero, since the two others are all there are. */
    @Test
    void whereWhatWasLeftOutCannotBeInDoubtAnyMoreTheWholeTableIsLeftOut() {
        Publication first = SmallCells.publish(years(1, 3, 0, 0), atLeast(2));
        assertThat(first.published().cells().head())
                .containsExactly(TOO_FEW, COMPLEMENT, new Exact(0), new Exact(0), new Exact(4));
        assertThat(SmallCells.publish(years(0, 0, 2, 2), atLeast(2))
                        .published()
                        .cells()
                        .head())
                .containsExactly(new Exact(0), new Exact(0), new Exact(2), new Exact(2), new Exact(4));

        assertThat(SmallCells.publishAfter(first, years(0, 0, 2, 2))
                        .published()
                        .cells()
                        .flatMap(row -> row))
                .containsOnly(WHOLE);
    }

    @Test
    void anotherTableIsNoLaterOne() {
        Publication first = SmallCells.publish(reach(5, 3), atLeast(5));
        CrossTable empty = reach(0, 0);
        for (CrossTable another : List.of(
                empty.withMeasure(Measure.EURO),
                empty.withRows(List.of("other")),
                empty.withColumns(List.of("not reached", "reached")))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> SmallCells.publishAfter(first, another))
                    .withMessage("table must have the measure, rows and columns of the earlier publication");
        }
    }

    @Test
    void figuresTooLargeToCompareAreRefusedLoudly() {
        CrossTable table = CrossTable.builder()
                .measure(Measure.EURO)
                .rows("all")
                .columns("saved")
                .contributions(Contribution.of("all", "saved", id(1), Euro.ofCents(Long.MAX_VALUE)))
                .build();
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> SmallCells.publish(table, atLeast(5)));
    }

    private static PublishedCell almelo(String kind, long[] euros, DisclosureRules rules) {
        CrossTable table = CrossTable.builder()
                .measure(Measure.EURO)
                .rows("all years")
                .columns(kind)
                .contributions(cases("all years", kind, euros))
                .build();
        return SmallCells.publish(table, rules).published().cell("all years", kind);
    }

    private static List<Contribution> cases(String row, String column, long... euros) {
        return List.ofAll(LongStream.of(euros).boxed().toList())
                .zipWithIndex((amount, i) -> Contribution.of(row, column, id(i), Euro.of(amount)));
    }

    private static HouseholdId id(int number) {
        return new HouseholdId("Almelo", "case " + (number + 1));
    }

    private static CrossTable reach(int reached, int notReached) {
        return CrossTable.ofCounts(
                List.of("goal"), List.of("reached", "not reached"), List.of(List.of(reached, notReached)));
    }

    private static CrossTable years(Integer... households) {
        return CrossTable.ofCounts(
                List.of("goal"), List.of("2019", "2020", "2021", "2022"), List.of(List.of(households)));
    }

    private static DisclosureRules atLeast(int households) {
        return largest(Option.none(), Option.none()).withMinimumHouseholds(Option.some(households));
    }

    private static DisclosureRules largest(int percent) {
        return largest(Option.some(percent), Option.none());
    }

    private static DisclosureRules largest(Option<Integer> one, Option<Integer> two) {
        return DisclosureRules.builder()
                .minimumHouseholds(Option.none())
                .largestPercent(one)
                .twoLargestPercent(two)
                .countRounding(Option.none())
                .euroRounding(Option.none())
                .build();
    }
}
