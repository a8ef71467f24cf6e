package org.gezinscoach.budget;

import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import java.time.Year;
import java.util.Objects;
import org.gezinscoach.internal.Checks;
import org.gezinscoach.internal.TextTable;
import org.gezinscoach.money.Euro;
import org.gezinscoach.money.Shares;
import org.gezinscoach.money.Total;

/**
 * Which pot carries which year's cost (dekkingsplan): the pots in order, each until it is empty.
 *
 * <p>In every year the known cost is what is covered, plus what is undetermined, plus the known shortfall, to the cent.
 *
 * @param pots the pots, in the order in which they are drawn on, each once
 * @param years each year that has a cost, in order
 */
public record CoverPlan(List<BudgetPot> pots, List<CoverYear> years) {
    /** Checks that both are there. */
    public CoverPlan {
        Objects.requireNonNull(pots, "pots");
        Objects.requireNonNull(years, "years");
    }

    /**
     * Covers costs by pots in order. Almelo: {@code EUR 185000.00} in 2019 by the innovation budget, which lapses; from 2020 on by
     * the task fields.
     *
     * @throws IllegalArgumentException if a pot stands twice
     * @throws ArithmeticException if a sum overflows
     */
    public static CoverPlan of(Iterable<YearCost> costs, Iterable<BudgetPot> pots) {
        List<BudgetPot> inOrder = checked(pots);
        return new CoverPlan(
                inOrder,
                totals(costs).map(cost -> cover(cost._1(), cost._2(), inOrder)).toList());
    }

    /**
     * Covers costs that pots share by stated shares: each pot carries its part of every year, split to the cent, and only its
     * part. What a pot without money, or with too little, does not carry is short.
     *
     * @throws IllegalArgumentException if there are no pots, one stands twice, or the shares are not of just these pots
     * @throws ArithmeticException if a sum overflows
     */
    public static CoverPlan shared(Iterable<YearCost> costs, Iterable<BudgetPot> pots, Shares<PotId> shares) {
        List<BudgetPot> inOrder = checked(pots);
        check(inOrder, shares);
        return new CoverPlan(
                inOrder,
                totals(costs)
                        .map(cost -> share(cost._1(), cost._2(), inOrder, shares))
                        .toList());
    }

    /** The year, if it has a cost. */
    public Option<CoverYear> in(Year year) {
        return years.find(covered -> covered.year().equals(year));
    }

    /** A small table: a row for each year, with a column for what each pot carries. */
    @Override
    public String toString() {
        TextTable table = new TextTable("cover by pots in order").text("year").figure("cost");
        pots.forEach(pot -> table.figure(pot.id().toString()));
        table.figure("undetermined").figure("shortfall").text("lapsed");
        years.forEach(year -> table.row(cells(year)));
        return table.toString();
    }

    private List<Object> cells(CoverYear year) {
        return List.<Object>of(year.year(), year.cost())
                .appendAll(pots.map(pot -> carried(pot.id(), year)))
                .append(year.undetermined())
                .append(year.shortfall())
                .append(year.lapsed().mkString(", "));
    }

    /** What a pot carries; nothing if it carries nothing, and a question mark if nobody knows. */
    private static String carried(PotId pot, CoverYear year) {
        return year.undeterminedPots().contains(pot)
                ? "?"
                : year.covered().get(pot).map(Euro::toString).getOrElse("");
    }

    static void check(List<BudgetPot> pots, Shares<PotId> shares) {
        Checks.require(
                shares.weights()
                        .keySet()
                        .toList()
                        .equals(pots.map(BudgetPot::id).sorted()),
                "shares",
                "must be of the pots of the plan");
    }

    static List<BudgetPot> checked(Iterable<BudgetPot> pots) {
        List<BudgetPot> inOrder = List.ofAll(pots);
        Checks.require(
                inOrder.map(BudgetPot::id).distinct().size() == inOrder.size(), "pots", "must not name one twice");
        return inOrder;
    }

    private static Map<Year, Total> totals(Iterable<YearCost> costs) {
        return List.ofAll(costs)
                .foldLeft(TreeMap.empty(), (sums, cost) -> sums.put(cost.year(), Total.of(cost.amount()), Total::plus));
    }

    private static CoverYear cover(Year year, Total cost, List<BudgetPot> pots) {
        CoverDraw draw = new CoverDraw(year, cost);
        pots.forEach(draw::on);
        return draw.result(lapsed(year, pots));
    }

    private static CoverYear share(Year year, Total cost, List<BudgetPot> pots, Shares<PotId> shares) {
        Map<PotId, Euro> parts = shares.split(cost.known());
        return pots.map(pot -> {
                    long unknowns = shares.weights().get(pot.id()).get() == 0 ? 0 : cost.unknownGains();
                    Total part = new Total(parts.get(pot.id()).get(), unknowns, 0);
                    CoverDraw draw = new CoverDraw(year, part);
                    draw.on(pot);
                    return draw;
                })
                .reduce(CoverDraw::plus)
                .result(lapsed(year, pots));
    }

    private static List<PotId> lapsed(Year year, List<BudgetPot> pots) {
        return pots.filter(pot ->
                        pot.term().covers(year.minusYears(1)) && !pot.term().covers(year))
                .map(BudgetPot::id);
    }
}
