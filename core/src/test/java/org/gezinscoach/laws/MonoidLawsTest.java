package org.gezinscoach.laws;

import static org.gezinscoach.laws.Broken.assertBroken;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.gezinscoach.money.Total;
import org.gezinscoach.outcome.GoalCount;
import org.gezinscoach.savings.SavingsCube;
import org.gezinscoach.testing.GezinscoachDomain;
import org.gezinscoach.testing.MonoidLaws;

/** For each law of adding up, a sum that breaks it. */
class MonoidLawsTest {
    @Example
    void theFirstAloneIsNoSum() {
        assertBroken(
                () -> new MonoidLaws<>("", (one, other) -> one).hold("a", "b", "c"),
                "law broken: plusIsCommutative",
                "    law:      one plus another is the other plus the one",
                "    case:     a and b",
                "    expected: b",
                "    actual:   a");
    }

    @Example
    void aMeanDependsOnWhatIsTakenTogether() {
        assertBroken(
                () -> new MonoidLaws<>(0, (one, other) -> (one + other) / 2).hold(0, 2, 4),
                "law broken: plusIsAssociative",
                "    law:      two and then a third is the first and then the other two",
                "    case:     0 and 2 and 4",
                "    expected: 1",
                "    actual:   2");
    }

    @Example
    void addingOneToNothingIsNotNeutral() {
        assertBroken(
                () -> new MonoidLaws<>(1, Integer::sum).hold(2, 3, 4),
                "law broken: zeroIsNeutral",
                "    law:      nothing added, before or after, changes nothing",
                "    case:     2",
                "    expected: 2",
                "    actual:   3");
    }

    @Property(tries = 300)
    @Domain(GezinscoachDomain.class)
    void totalsAddUpInAnyOrder(@ForAll Total one, @ForAll Total two, @ForAll Total three) {
        new MonoidLaws<>(Total.ZERO, Total::plus).hold(one, two, three);
    }

    @Property(tries = 300)
    @Domain(GezinscoachDomain.class)
    void cubesAddUpInAnyOrder(@ForAll SavingsCube one, @ForAll SavingsCube two, @ForAll SavingsCube three) {
        new MonoidLaws<>(SavingsCube.EMPTY, SavingsCube::plus).hold(one, two, three);
    }

    @Property(tries = 300)
    @Domain(GezinscoachDomain.class)
    void goalCountsAddUpInAnyOrder(@ForAll GoalCount one, @ForAll GoalCount two, @ForAll GoalCount three) {
        new MonoidLaws<>(GoalCount.ZERO, GoalCount::plus).hold(one, two, three);
    }
}
