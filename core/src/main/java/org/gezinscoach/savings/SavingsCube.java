package org.gezinscoach.savings;

import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.TreeMap;
import java.time.Year;
import java.util.Comparator;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collector;
import org.gezinscoach.internal.TextTable;
import org.gezinscoach.money.Total;

/**
 * Savings, summed by everything they are known by (besparingskubus): the summary that merges.
 *
 * <p>It is a commutative monoid: cubes of parts of the lines, in any order and grouping, add up to the cube of all lines, to
 * the cent, whether one municipality or 342 were added, on one machine or many. Every roll-up has the same grand total. It
 * is canonical: a cell that adds up to {@link Total#ZERO} is stored nowhere, so equal contents are equal cubes.
 *
 * <p>{@code SavingsCube.of(savings).by(SavingKey::kind)} over Almelo's ten cases gives DIRECT {@code EUR 176025.00} and
 * THREAT_BASED {@code EUR 862374.00}.
 *
 * @param cells the total of each key, none of them {@link Total#ZERO}, in the order of the keys
 */
public record SavingsCube(Map<SavingKey, Total> cells) {
    private static final Comparator<SavingKey> ORDER =
            TreeMap.<SavingKey, Total>empty().comparator();

    /** The cube of no savings. */
    public static final SavingsCube EMPTY = new SavingsCube(TreeMap.empty());

    private static final String UNSTATED = "UNSTATED";
    private static final Map<String, Function<SavingKey, String>> COLUMNS =
            LinkedHashMap.<String, Function<SavingKey, String>>empty()
                    .put("year", key -> key.year().map(Year::toString).getOrElse(UNSTATED))
                    .put("kind", key -> key.kind().name())
                    .put("payer", key -> key.payer().name())
                    .put("category", key -> key.category().name())
                    .put("netting", key -> key.netting().name())
                    .put("method", key -> key.method().name())
                    .put("budget effect", key -> key.budgetEffect().name());

    /** Puts the cells in order and leaves the empty ones out. */
    public SavingsCube {
        if (!isInOrder(cells) || !cells.forAll(SavingsCube::holds)) {
            cells = TreeMap.ofEntries(cells.iterator().filter(SavingsCube::holds));
        }
    }

    private static boolean isInOrder(Map<SavingKey, Total> cells) {
        return cells instanceof TreeMap<SavingKey, Total> sorted
                && sorted.comparator().equals(ORDER);
    }

    private static boolean holds(Tuple2<SavingKey, Total> cell) {
        return !cell._2().equals(Total.ZERO);
    }

    /**
     * The cube of some savings.
     *
     * @throws ArithmeticException if the known part of a cell overflows
     */
    public static SavingsCube of(Iterable<Saving> savings) {
        CubeAccumulator cells = new CubeAccumulator();
        savings.forEach(cells::add);
        return new SavingsCube(cells.cells());
    }

    /** Collects a stream of savings, sequential or parallel, into their cube. */
    public static Collector<Saving, ?, SavingsCube> collector() {
        return Collector.of(
                CubeAccumulator::new,
                CubeAccumulator::add,
                CubeAccumulator::merge,
                accumulator -> new SavingsCube(accumulator.cells()),
                Collector.Characteristics.UNORDERED);
    }

    /**
     * This cube and another, cell by cell.
     *
     * @throws ArithmeticException if the known part of a cell overflows
     */
    public SavingsCube plus(SavingsCube other) {
        return new SavingsCube(cells.merge(other.cells, Total::plus));
    }

    /** The cells whose keys pass a test: {@code cube.where(key -> key.payer() != Payer.REGION)}. */
    public SavingsCube where(Predicate<? super SavingKey> test) {
        return new SavingsCube(cells.filterKeys(test));
    }

    /** The totals rolled up by what a function makes of a key, such as {@code SavingKey::year}: the first that a cell has comes first. */
    public <K> Map<K, Total> by(Function<? super SavingKey, ? extends K> keyFunction) {
        Map<K, Total> rolledUp = cells.foldLeft(
                LinkedHashMap.<K, Total>empty(),
                (sums, cell) -> sums.put(keyFunction.apply(cell._1()), cell._2(), Total::plus));
        return rolledUp.filterValues(total -> !total.equals(Total.ZERO));
    }

    /** The total of all cells. */
    public Total total() {
        return cells.values().fold(Total.ZERO, Total::plus);
    }

    /** The total of one kind, {@link Total#ZERO} where there is none. */
    public Total total(SavingKind kind) {
        return where(key -> key.kind() == kind).total();
    }

    /** Whether it holds no cell. */
    public boolean isEmpty() {
        return cells.isEmpty();
    }

    /**
     * A small table of the cells: no sums, since kinds and nettings do not simply add. Of what no cell states anything there is
     * no column.
     */
    @Override
    public String toString() {
        TextTable table = new TextTable(cells.size() == 1 ? "1 cell of savings" : cells.size() + " cells of savings");
        Map<String, Function<SavingKey, String>> columns = COLUMNS.filterValues(
                column -> cells.keySet().exists(key -> !column.apply(key).equals(UNSTATED)));
        columns.keySet().forEach(table::text);
        table.figure("amount");
        cells.forEach((key, total) ->
                table.row(columns.values().map(column -> column.apply(key)).append(total.toString())));
        return table.toString();
    }
}
