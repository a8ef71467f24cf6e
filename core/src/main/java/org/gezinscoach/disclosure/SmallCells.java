package org.gezinscoach.disclosure;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.BitSet;
import java.util.function.IntFunction;
import org.gezinscoach.internal.Checks;
import org.gezinscoach.money.Euro;

/**
 * Leaves out of a table what would give a household away (kleine cellen), with what it would follow from.
 *
 * <p><b>What is unsafe.</b> A figure with fewer households behind it than the minimum, but more than none; and one that a single
 * household, or two, carry too much of, in size and in proportion to the figure itself, extra costs beside savings included.
 * No households at all identify nobody, so an empty cell is published as zero; that all households stand in one cell says
 * something of each of them all the same, and whoever asks what is sensitive must see to that by choosing the columns.
 *
 * <p><b>How far an outsider is left.</b> The outsider knows the published figures, that tables add up, and the sign of every
 * figure. A figure left out for too few households may then still be anything from nothing to what the minimum of such households
 * would come to: a 3 of at least 5 may be 0 to 5, and {@code EUR 900.00} of 3 households may be {@code EUR 0.00} to
 * {@code EUR 1500.00}. One left out for dominance may be as large as makes the share lawful, and as much smaller, though not past
 * zero. Any other may be more than one figure. This is worked out in whole numbers and never rounded; rounding comes on
 * top and is not counted on.
 *
 * <p><b>What is lost.</b> Leaving a cell out costs one more than the households behind it. Cells are left out along the cheapest
 * ways round, and published again where they turn out not to be needed. That is not always the least: on 400 random tables of
 * three by three at a minimum of 5 it lost 5 per cent more than the least that protects, and as little on 318 of them. The grand
 * total, which people know, is never left out for the sake of another; where nothing else helps, the whole table is left out. So is
 * one without households, or with too few in all.
 *
 * <p>A stricter rule never publishes more of a table that stands alone: what it publishes, the laxer rule publishes too.
 *
 * <p><b>What is not counted on.</b> A household of the table knows its own part as well, and the rule about two is there for it;
 * but what people know beside the tables, and what may be guessed of a figure because it was left out at all, is not weighed.
 */
public final class SmallCells {
    private SmallCells() {}

    /**
     * What may be published of a table. Of {@code CrossTable.ofCounts(List.of("goal"), List.of("reached", "not reached"),
     * List.of(List.of(5, 3)))} at a minimum of 5, both are left out, for 5 of 8 says 3; 8 of 8 is published.
     *
     * @throws ArithmeticException if figures are too large to add and compare
     */
    public static Publication publish(CrossTable table, DisclosureRules rules) {
        Grid grid = Grid.of(table);
        BitSet leftOut = Suppression.of(grid, rules);
        return publication(table, rules, grid, leftOut, cell -> SuppressionReason.COMPLEMENTARY);
    }

    /**
     * What may be published of a table after an earlier publication of it, by the same rules: neither a figure of the one or the
     * other nor what changed between them is given away by the two together. The outsider is taken to know which cells changed,
     * but not who changed them. What was left out before stays left out, unless all was; and where nothing less can be shown to
     * be safe, the whole table is left out. Only this pair is looked at: a third publication is to be held
     * against each before it, and what either leaves out left out.
     *
     * @throws IllegalArgumentException if the tables are not of the same measure, rows and columns
     * @throws ArithmeticException if figures are too large to add and compare
     */
    public static Publication publishAfter(Publication earlier, CrossTable table) {
        CrossTable before = earlier.table();
        Checks.require(
                before.measure() == table.measure()
                        && before.rows().equals(table.rows())
                        && before.columns().equals(table.columns()),
                "table",
                "must have the measure, rows and columns of the earlier publication");
        Grid was = Grid.of(before);
        Grid now = Grid.of(table);
        BitSet leftOut = new Republication(was, leftOut(was, earlier.published()), now).cells(earlier.rules());
        return publication(
                table, earlier.rules(), now, leftOut, cell -> asBefore(cell(was, earlier.published(), cell)));
    }

    private static BitSet leftOut(Grid grid, PublishedTable published) {
        return grid.cells(cell -> cell(grid, published, cell).isSuppressed());
    }

    private static PublishedCell cell(Grid grid, PublishedTable published, int cell) {
        return published.cells().get(cell / grid.columns()).get(cell % grid.columns());
    }

    private static SuppressionReason asBefore(PublishedCell earlier) {
        return earlier.equals(new PublishedCell.Suppressed(SuppressionReason.COMPLEMENTARY))
                ? SuppressionReason.COMPLEMENTARY
                : SuppressionReason.EARLIER_PUBLICATION;
    }

    private static Publication publication(
            CrossTable table,
            DisclosureRules rules,
            Grid grid,
            BitSet leftOut,
            IntFunction<SuppressionReason> otherwise) {
        boolean whole = leftOut.equals(grid.cells(cell -> true));
        IntFunction<PublishedCell> cells = cell -> leftOut.get(cell)
                ? new PublishedCell.Suppressed(brokenBy(grid.behind(cell), rules)
                        .getOrElse(() -> whole ? SuppressionReason.WHOLE_TABLE : otherwise.apply(cell)))
                : shown(grid.behind(cell).figure(), base(table.measure(), rules));
        PublishedTable published = new PublishedTable(
                table.measure(),
                table.rows(),
                table.columns(),
                List.tabulate(
                        grid.rows(),
                        row -> List.tabulate(
                                grid.columns(), column -> cells.apply(grid.repeated(row * grid.columns() + column)))));
        return new Publication(table, rules, published);
    }

    private static Option<SuppressionReason> brokenBy(Behind behind, DisclosureRules rules) {
        return Criterion.of(rules).find(rule -> rule.isBrokenBy(behind)).map(Criterion::reason);
    }

    private static Option<Long> base(Measure measure, DisclosureRules rules) {
        return measure == Measure.EURO
                ? rules.euroRounding().map(Euro::cents)
                : rules.countRounding().map(Integer::longValue);
    }

    private static PublishedCell shown(long figure, Option<Long> base) {
        return base.<PublishedCell>map(multiple -> PublishedCell.Rounded.of(figure, multiple))
                .getOrElse(() -> new PublishedCell.Exact(figure));
    }
}
