package org.gezinscoach.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.collection.List;
import io.vavr.control.Option;
import org.gezinscoach.RecordLaws;
import org.gezinscoach.disclosure.PublishedCell.Exact;
import org.gezinscoach.disclosure.PublishedCell.Rounded;
import org.gezinscoach.disclosure.PublishedCell.Suppressed;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.money.Euro;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisclosureValuesTest {
    private static final HouseholdId FAMILY = new HouseholdId("here", "1");
    private static final PublishedTable PUBLISHED = new PublishedTable(
            Measure.COUNT,
            List.of("row"),
            List.of("column"),
            List.of(List.of(new Exact(6), new Exact(6)), List.of(new Exact(6), new Exact(6))));

    @Test
    void noRuleHasADefault() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DisclosureRules.builder().minimumHouseholds(5).build())
                .withMessageContaining("largestPercent")
                .withMessageContaining("twoLargestPercent")
                .withMessageContaining("countRounding")
                .withMessageContaining("euroRounding");
    }

    @Test
    void rulesAreGivenAsNumbersOrLeftOut() {
        DisclosureRules rules = DisclosureRules.builder()
                .minimumHouseholds(5)
                .largestPercent(50)
                .twoLargestPercent(75)
                .countRounding(5)
                .euroRounding(Euro.of(1000))
                .build();
        assertThat(rules)
                .isEqualTo(DisclosureRules.builder()
                        .minimumHouseholds(Option.some(5))
                        .largestPercent(Option.some(50))
                        .twoLargestPercent(Option.some(75))
                        .countRounding(Option.some(5))
                        .euroRounding(Option.some(Euro.of(1000)))
                        .build());
    }

    @Test
    void theLeastAndTheMostThatRulesTakeAreTaken() {
        DisclosureRules least = DisclosureRules.builder()
                .minimumHouseholds(2)
                .largestPercent(1)
                .twoLargestPercent(1)
                .countRounding(2)
                .euroRounding(Euro.parse("0.02"))
                .build();
        DisclosureRules most = least.withMinimumHouseholds(Option.some(100))
                .withLargestPercent(Option.some(99))
                .withTwoLargestPercent(Option.some(99));
        assertThat(least.countRounding()).contains(2);
        assertThat(least.euroRounding()).contains(Euro.ofCents(2));
        assertThat(most.minimumHouseholds()).contains(100);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 50, 50, 5, 5, 'minimum households must be between 2 and 100, but was 1'",
        "101, 50, 50, 5, 5, 'minimum households must be between 2 and 100, but was 101'",
        "5, 0, 50, 5, 5, 'largest percent must be between 1 and 99, but was 0'",
        "5, 100, 50, 5, 5, 'largest percent must be between 1 and 99, but was 100'",
        "5, 50, 0, 5, 5, 'two largest percent must be between 1 and 99, but was 0'",
        "5, 50, 100, 5, 5, 'two largest percent must be between 1 and 99, but was 100'",
        "5, 50, 50, 1, 5, 'count rounding must be at least 2, but was 1'",
        "5, 50, 50, 5, 1, 'euro rounding must be at least EUR 0.02, but was EUR 0.01'",
    })
    void rulesOutOfBoundsAreRefused(int minimum, int largest, int two, int base, long cents, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DisclosureRules.builder()
                        .minimumHouseholds(minimum)
                        .largestPercent(largest)
                        .twoLargestPercent(two)
                        .countRounding(base)
                        .euroRounding(Euro.ofCents(cents))
                        .build())
                .withMessage(message);
    }

    @Test
    void aTableHasRowsAndColumnsEachOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table().rows().columns("column").build())
                .withMessage("rows must not be empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table().rows("row").columns().build())
                .withMessage("columns must not be empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table().rows("row", "row").columns("column").build())
                .withMessage("rows must not name one twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table().rows("row").columns("column", " ").build())
                .withMessage("column label must not be blank");
    }

    @Test
    void aContributionIsToACellOfTheTable() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table().rows("row")
                        .columns("column")
                        .contributions(Contribution.one("other", "column", FAMILY))
                        .build())
                .withMessage("row of a contribution must be one of the table");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table().rows("row")
                        .columns("column")
                        .contributions(Contribution.one("row", "other", FAMILY))
                        .build())
                .withMessage("column of a contribution must be one of the table");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table().rows("row")
                        .columns("column")
                        .contributions(new Contribution("row", "column", FAMILY, 0))
                        .build())
                .withMessage("figure of a contribution to a number must be above zero, but was 0");
    }

    @Test
    void countsAreAsManyAsTheLabelsAndWithinBounds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CrossTable.ofCounts(List.of("row"), List.of("column"), List.of(List.of(1, 2))))
                .withMessage("counts must be of 1 rows and 1 columns");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CrossTable.ofCounts(List.of("row"), List.of("column"), List.empty()))
                .withMessage("counts must be of 1 rows and 1 columns");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CrossTable.ofCounts(List.of("row"), List.of("column"), List.of(List.of(-1))))
                .withMessage("count must be between 0 and 100000, but was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CrossTable.ofCounts(List.of("row"), List.of("column"), List.of(List.of(100_001))))
                .withMessage("count must be between 0 and 100000, but was 100001");
    }

    @Test
    void aTableIsGivenInPartsOrInLists() {
        Contribution one = Contribution.one("row", "column", FAMILY);
        CrossTable inParts =
                table().rows("row").columns("column").contributions(one, one).build();
        CrossTable inLists = table().rows(java.util.List.of("row"))
                .columns(java.util.List.of("column"))
                .contributions(java.util.List.of(one, one))
                .build();

        assertThat(inParts).isEqualTo(inLists);
        assertThat(inLists.rows()).containsExactly("row");
        assertThat(inLists.columns()).containsExactly("column");
        assertThat(inLists.contributions()).containsExactly(one, one);
    }

    @Test
    void noFigureOfAHouseholdIsPrinted() {
        Contribution one = new Contribution("row", "column", FAMILY, 123456);
        CrossTable table = CrossTable.builder()
                .measure(Measure.EURO)
                .rows("row")
                .columns("column")
                .contributions(one)
                .build();
        assertThat(one).hasToString("Contribution{row=row, column=column, household=here/1}");
        assertThat(table).hasToString("CrossTable{measure=EURO, rows=List(row), columns=List(column)}");
        DisclosureRules rules = DisclosureRules.builder()
                .minimumHouseholds(5)
                .largestPercent(Option.none())
                .twoLargestPercent(Option.none())
                .countRounding(Option.none())
                .euroRounding(Option.none())
                .build();
        assertThat(SmallCells.publish(table, rules).toString())
                .isEqualTo("Publication{PublishedTable[measure=EURO, rows=List(row), columns=List(column),"
                        + " cells=List(List(left out, left out), List(left out, left out))]}");
    }

    @Test
    void cellsSayWhatThePublicMaySee() {
        assertThat(new Exact(8)).hasToString("8");
        assertThat(new Rounded(10, 5)).hasToString("about 10");
        assertThat(new Rounded(4, 2)).hasToString("about 4");
        assertThat(List.of(new Exact(8), new Rounded(10, 5), new Suppressed(SuppressionReason.DOMINANCE))
                        .map(PublishedCell::isSuppressed))
                .containsExactly(false, false, true);
        for (SuppressionReason reason : SuppressionReason.values()) {
            assertThat(new Suppressed(reason)).hasToString("left out");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rounded(7, 5))
                .withMessage("figure must be a multiple of 5, but was 7");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rounded(7, 1))
                .withMessage("base must be at least 2, but was 1");
    }

    @Test
    void aPublishedTableIsReadByItsLabels() {
        assertThat(PUBLISHED.cell("row", "column")).isEqualTo(new Exact(6));
        assertThat(PUBLISHED.total()).isEqualTo(new Exact(6));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PUBLISHED.rowTotal("other"))
                .withMessage("row must be one of the table");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PUBLISHED.columnTotal("other"))
                .withMessage("column must be one of the table");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PublishedTable(
                        Measure.COUNT, List.of("row"), List.of("column"), List.of(List.of(new Exact(6)))))
                .withMessage("cells must be of 2 rows and 2 columns");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PublishedTable(
                        Measure.COUNT,
                        List.of("row"),
                        List.of("column"),
                        List.of(List.of(new Exact(6), new Exact(6)), List.of(new Exact(6)))))
                .withMessage("cells must be of 2 rows and 2 columns");
    }

    @Test
    void figuresAreWrittenInTheirMeasure() {
        assertThat(Measure.COUNT.text(8)).isEqualTo("8");
        assertThat(Measure.EURO.text(17602500)).isEqualTo("EUR 176025.00");
        assertThat(Measure.values()).extracting(Measure::label).containsExactly("aantal", "bedrag");
        assertThat(SuppressionReason.values())
                .extracting(SuppressionReason::label)
                .containsExactly(
                        "te weinig huishoudens",
                        "een of twee huishoudens overheersen",
                        "een weggelaten cijfer volgt er anders uit",
                        "een eerdere publicatie verraadt anders te veel",
                        "de hele tabel is weggelaten");
    }

    @Test
    void recordsAreEqualByAllThatTheyHoldAndHoldNoNull() throws ReflectiveOperationException {
        RecordLaws.equality().forClass(Contribution.class).verify();
        RecordLaws.equality().forClass(Exact.class).verify();
        RecordLaws.equality().forClass(Suppressed.class).verify();
        RecordLaws.assertNoNull(Contribution.one("row", "column", FAMILY));
        RecordLaws.assertNoNull(new Suppressed(SuppressionReason.DOMINANCE));
        RecordLaws.assertNoNull(PUBLISHED);
        RecordLaws.assertNoNull(new Publication(
                CrossTable.ofCounts(List.of("row"), List.of("column"), List.of(List.of(6))),
                DisclosureRules.builder()
                        .minimumHouseholds(5)
                        .largestPercent(Option.none())
                        .twoLargestPercent(Option.none())
                        .countRounding(Option.none())
                        .euroRounding(Option.none())
                        .build(),
                PUBLISHED));
    }

    private static CrossTable.Builder table() {
        return CrossTable.builder().measure(Measure.COUNT);
    }
}
