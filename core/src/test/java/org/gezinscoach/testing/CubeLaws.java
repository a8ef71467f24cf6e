package org.gezinscoach.testing;

import io.vavr.collection.List;
import io.vavr.collection.Map;
import java.math.BigInteger;
import java.time.Year;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.intervention.Source;
import org.gezinscoach.money.Amount;
import org.gezinscoach.money.Euro;
import org.gezinscoach.money.Total;
import org.gezinscoach.money.Unknown;
import org.gezinscoach.savings.Method;
import org.gezinscoach.savings.Saving;
import org.gezinscoach.savings.SavingKey;
import org.gezinscoach.savings.SavingsCube;

/**
 * The laws of a summary of savings, for one of your own: however the lines are dealt out and in whatever order they come, the
 * summary is the same, and its total is theirs. {@code new CubeLaws<>(SavingsCube::of, SavingsCube::plus, SavingsCube::total)}
 * are those of {@link SavingsCube}. That sums are made in any order is a law of {@link MonoidLaws}.
 *
 * @param <S> the summary; its {@code equals} tells whether two are the same
 * @param of the summary of some lines
 * @param plus the summary of two together
 * @param total what all lines of a summary come to
 */
public record CubeLaws<S>(
        Function<? super List<Saving>, ? extends S> of, BinaryOperator<S> plus, Function<? super S, Total> total) {
    private static final int LONGEST = 3;

    private static final Law PARTITION =
            new Law("anyPartitionGivesTheSame", "the lines in two parts come to what they come to together");
    private static final Law ORDER =
            new Law("theOrderOfTheLinesDoesNotMatter", "the order of the lines does not matter");
    private static final Law TOTAL =
            new Law("theTotalIsTheSumOfTheLines", "known amounts are added, unknown ones are counted and never cancel");
    private static final Law ROLL_UP =
            new Law("everyRollUpHasTheSameGrandTotal", "however it is rolled up, a cube comes to the same");

    /**
     * Holds a summary to all laws, over up to three lines, of which some are unknown and some cancel.
     *
     * @throws AssertionError that names the law that is broken and the smallest case that breaks it
     */
    public static <S> void check(
            Function<? super List<Saving>, ? extends S> of, BinaryOperator<S> plus, Function<? super S, Total> total) {
        CubeLaws<S> laws = new CubeLaws<>(of, plus, total);
        List<List<Saving>> lists = List.of(List.empty());
        for (int length = 0; length <= LONGEST; length++) {
            lists.forEach(laws::hold);
            lists = lists.flatMap(some -> smallSavings().map(some::append));
        }
    }

    /**
     * Holds it to all laws in one case.
     *
     * @throws AssertionError if one is broken
     */
    public void hold(List<Saving> lines) {
        theTotalIsTheSumOfTheLines(lines);
        theOrderOfTheLinesDoesNotMatter(lines);
        for (int at = 0; at <= lines.size(); at++) {
            anyPartitionGivesTheSame(lines, at);
        }
    }

    /**
     * The lines before a place and those from it on come, together, to what all lines come to.
     *
     * @throws AssertionError if they do not
     */
    public void anyPartitionGivesTheSame(List<Saving> lines, int at) {
        PARTITION.requireEqual(
                () -> told(lines.take(at)) + " and " + told(lines.drop(at)),
                of.apply(lines),
                plus.apply(of.apply(lines.take(at)), of.apply(lines.drop(at))));
    }

    /**
     * The same lines in the reverse order come to the same.
     *
     * @throws AssertionError if they do not
     */
    public void theOrderOfTheLinesDoesNotMatter(List<Saving> lines) {
        ORDER.requireEqual(() -> told(lines.reverse()), of.apply(lines), of.apply(lines.reverse()));
    }

    /**
     * The total adds known amounts and counts unknown ones: EUR 1.00, an unknown gain and an unknown cost come to
     * {@code EUR 1.00 + 1 unknown - 1 unknown}.
     *
     * @throws AssertionError if it is another
     */
    public void theTotalIsTheSumOfTheLines(List<Saving> lines) {
        TOTAL.requireEqual(() -> told(lines), sum(lines.map(Saving::amount)), total.apply(of.apply(lines)));
    }

    /**
     * However a cube is rolled up, the totals of the keys come to the total of its cells.
     *
     * @throws AssertionError if they come to another
     */
    public static void everyRollUpHasTheSameGrandTotal(SavingsCube cube, Function<? super SavingKey, ?> keyFunction) {
        Map<Object, Total> rolledUp = cube.by(keyFunction);
        ROLL_UP.requireEqual(
                cube::toString,
                added(cube.cells().values().toList()),
                added(rolledUp.values().toList()));
    }

    private static Total sum(List<Amount> amounts) {
        BigInteger cents = BigInteger.ZERO;
        long gains = 0;
        long costs = 0;
        for (Amount amount : amounts) {
            if (amount instanceof Euro euro) {
                cents = cents.add(BigInteger.valueOf(euro.cents()));
            } else if (amount.isNegative()) {
                costs++;
            } else {
                gains++;
            }
        }
        return new Total(Euro.ofCents(cents.longValueExact()), gains, costs);
    }

    private static Total added(List<Total> totals) {
        return new Total(
                Euro.ofCents(totals.map(some -> some.known().cents()).sum().longValue()),
                totals.map(Total::unknownGains).sum().longValue(),
                totals.map(Total::unknownCosts).sum().longValue());
    }

    private static String told(List<Saving> lines) {
        return lines.map(Saving::amount).mkString("[", ", ", "]");
    }

    private static List<Saving> smallSavings() {
        Unknown gain = Amount.unknown("not printed");
        return List.<Amount>of(Euro.ofCents(1), Euro.ofCents(-1), gain, gain.negated())
                .map(amount -> Saving.builder()
                        .household(new HouseholdId("Voorbeeldstad 2021", "1"))
                        .year(Year.of(2021))
                        .amount(amount)
                        .method(Method.PRINTED)
                        .source(Source.madeUp("paper", "table 1", "row 1"))
                        .build());
    }
}
