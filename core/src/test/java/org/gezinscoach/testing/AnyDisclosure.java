package org.gezinscoach.testing;

import io.vavr.collection.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import org.gezinscoach.disclosure.Contribution;
import org.gezinscoach.disclosure.CrossTable;
import org.gezinscoach.disclosure.DisclosureRules;
import org.gezinscoach.disclosure.Measure;
import org.gezinscoach.disclosure.Pseudonym;
import org.gezinscoach.disclosure.Pseudonyms;
import org.gezinscoach.disclosure.Publication;
import org.gezinscoach.disclosure.PublishedCell;
import org.gezinscoach.disclosure.PublishedTable;
import org.gezinscoach.disclosure.SmallCells;
import org.gezinscoach.money.Euro;

/** Any table, rule and publication; the simplest table has one cell and nobody in it. */
public final class AnyDisclosure {
    private static final int MOST_LABELS = 3;
    private static final int MOST_CONTRIBUTIONS = 12;
    private static final long MOST_FIGURE = 100_000_000;

    private AnyDisclosure() {}

    /** Tables of up to three rows and columns, of numbers or amounts. */
    @Provide
    public static Arbitrary<CrossTable> tables() {
        Arbitrary<Integer> sizes = Arbitraries.integers().between(1, MOST_LABELS);
        return Combinators.combine(Arbitraries.of(Measure.class), sizes, sizes).flatAs(AnyDisclosure::tables);
    }

    /** What any household adds to a cell. */
    @Provide
    public static Arbitrary<Contribution> contributions() {
        return contributions(Measure.EURO, List.of("row 1"), List.of("column 1"));
    }

    /** Rules of every kind. */
    @Provide
    public static Arbitrary<DisclosureRules> rules() {
        Arbitrary<Integer> percents = Arbitraries.integers().between(50, 99);
        return Combinators.combine(
                        Plain.option(Arbitraries.integers().between(2, 10)),
                        Plain.option(percents),
                        Plain.option(percents),
                        Plain.option(Arbitraries.of(5, 10)),
                        Plain.option(Arbitraries.of(100, 1000).map(Euro::of)))
                .as((minimum, largest, twoLargest, counts, euros) -> DisclosureRules.builder()
                        .minimumHouseholds(minimum)
                        .largestPercent(largest)
                        .twoLargestPercent(twoLargest)
                        .countRounding(counts)
                        .euroRounding(euros)
                        .build());
    }

    /** Any table, published by any rules. */
    @Provide
    public static Arbitrary<Publication> publications() {
        return Combinators.combine(tables(), rules()).as(SmallCells::publish);
    }

    /** Tables of any publication. */
    @Provide
    public static Arbitrary<PublishedTable> publishedTables() {
        return publications().map(Publication::published);
    }

    /** Cells of any publication. */
    @Provide
    public static Arbitrary<PublishedCell> cells() {
        return Plain.partOf(publishedTables(), table -> table.cells().flatMap(row -> row));
    }

    /** The pseudonyms of a year. */
    @Provide
    public static Arbitrary<Pseudonyms> pseudonyms() {
        return AnyTime.years().map(year -> new Pseudonyms("Voorbeeldstad", year));
    }

    /** The pseudonym of any household, by any key. */
    @Provide
    public static Arbitrary<Pseudonym> pseudonymsOfHouseholds() {
        Arbitrary<byte[]> keys =
                Arbitraries.bytes().greaterOrEqual((byte) 1).array(byte[].class).ofSize(Pseudonyms.SHORTEST_KEY);
        return Combinators.combine(pseudonyms(), AnyHousehold.ids(), keys)
                .as(Pseudonyms::of)
                .withoutEdgeCases();
    }

    private static Arbitrary<CrossTable> tables(Measure measure, int rows, int columns) {
        List<String> named = List.rangeClosed(1, rows).map(row -> "row " + row);
        List<String> headed = List.rangeClosed(1, columns).map(column -> "column " + column);
        return Plain.list(contributions(measure, named, headed), MOST_CONTRIBUTIONS)
                .map(contributions -> CrossTable.builder()
                        .measure(measure)
                        .rows(named)
                        .columns(headed)
                        .contributions(contributions)
                        .build());
    }

    private static Arbitrary<Contribution> contributions(Measure measure, List<String> rows, List<String> columns) {
        Arbitrary<Long> figures = measure == Measure.COUNT
                ? Arbitraries.just(1L)
                : Arbitraries.longs().between(-MOST_FIGURE, MOST_FIGURE);
        return Combinators.combine(
                        Arbitraries.of(rows.asJava()), Arbitraries.of(columns.asJava()), AnyHousehold.ids(), figures)
                .as(Contribution::new);
    }
}
