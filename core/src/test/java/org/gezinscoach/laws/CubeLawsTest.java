package org.gezinscoach.laws;

import static org.gezinscoach.laws.Broken.assertBroken;

import io.vavr.collection.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.gezinscoach.money.Amount;
import org.gezinscoach.money.Total;
import org.gezinscoach.savings.Saving;
import org.gezinscoach.savings.SavingKey;
import org.gezinscoach.savings.SavingsCube;
import org.gezinscoach.testing.CubeLaws;
import org.gezinscoach.testing.GezinscoachDomain;

/** For each law of a summary of savings, a summary that breaks it. */
class CubeLawsTest {
    @Example
    void cubesKeepAll() {
        CubeLaws.check(SavingsCube::of, SavingsCube::plus, SavingsCube::total);
    }

    @Property(tries = 300)
    @Domain(GezinscoachDomain.class)
    void cubesKeepAllOfAnySavings(@ForAll List<Saving> lines) {
        new CubeLaws<>(SavingsCube::of, SavingsCube::plus, SavingsCube::total).hold(lines);
    }

    @Property(tries = 300)
    @Domain(GezinscoachDomain.class)
    void everyRollUpHasTheSameGrandTotal(@ForAll SavingsCube cube) {
        CubeLaws.everyRollUpHasTheSameGrandTotal(cube, SavingKey::payer);
        CubeLaws.everyRollUpHasTheSameGrandTotal(cube, SavingKey::year);
    }

    @Example
    void anUnknownSavingThatCountsAsZeroIsLost() {
        assertBroken(
                () -> CubeLaws.<Total>check(CubeLawsTest::known, Total::plus, total -> total),
                "law broken: theTotalIsTheSumOfTheLines",
                "    law:      known amounts are added, unknown ones are counted and never cancel",
                "    case:     [unknown]",
                "    expected: EUR 0.00 + 1 unknown",
                "    actual:   EUR 0.00");
    }

    @Example
    void theLastLineAloneDependsOnTheOrder() {
        assertBroken(
                () -> CubeLaws.<List<Amount>>check(
                        lines -> lines.map(Saving::amount), List::appendAll, CubeLawsTest::total),
                "law broken: theOrderOfTheLinesDoesNotMatter",
                "    law:      the order of the lines does not matter",
                "    case:     [EUR -0.01, EUR 0.01]",
                "    expected: List(EUR 0.01, EUR -0.01)",
                "    actual:   List(EUR -0.01, EUR 0.01)");
    }

    @Example
    void theLargerOfTwoPartsIsNotTheWhole() {
        assertBroken(
                () -> CubeLaws.<Total>check(
                        lines -> total(lines.map(Saving::amount)),
                        (one, other) -> one.known().compareTo(other.known()) < 0 ? other : one,
                        total -> total),
                "law broken: anyPartitionGivesTheSame",
                "    law:      the lines in two parts come to what they come to together",
                "    case:     [] and [EUR -0.01]",
                "    expected: EUR -0.01",
                "    actual:   EUR 0.00");
    }

    private static Total known(List<Saving> lines) {
        return total(lines.map(Saving::amount).filter(Amount::isKnown));
    }

    private static Total total(List<Amount> amounts) {
        return amounts.foldLeft(Total.ZERO, Total::plus);
    }
}
