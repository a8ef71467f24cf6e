package org.gezinscoach.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;

/** What an outsider can work out of what is published, by linear programming. */
class AttackProperties {
    private static final double ROUNDING_ERROR = 1e-6;

    @Property(tries = 10_000, shrinking = ShrinkingMode.OFF)
    void noFigureLeftOutIsPinnedDownOrNarrowedUnderTheRule(
            @ForAll("tables") CrossTable table, @ForAll("rules") DisclosureRules rules) {
        assertNothingGivenAway(table, rules);
    }

    @Property(tries = 10_000, shrinking = ShrinkingMode.OFF)
    void twoPublicationsTogetherGiveNothingAwayEither(
            @ForAll("pairs") List<CrossTable> pair, @ForAll("rules") DisclosureRules rules) {
        assertNothingGivenAwayTogether(pair, rules);
    }

    static void assertNothingGivenAway(CrossTable table, DisclosureRules rules) {
        PublishedTable published = SmallCells.publish(table, rules).published();
        Truth truth = new Truth(table);
        if (published.isSuppressedWhole()) {
            return;
        }
        Attacker attacker = new Attacker().reads(truth, published).thinks();
        for (int cell = 0; cell < truth.size(); cell++) {
            Margin margin = Margin.of(truth.at(cell), rules);
            if (Truth.isSuppressed(published, cell)) {
                double least = attacker.bound(GoalType.MINIMIZE, 0, cell);
                double most = attacker.bound(GoalType.MAXIMIZE, 0, cell);
                assertInDoubt(margin, least, most);
            } else {
                assertThat(margin.isNone()).isTrue();
            }
        }
    }

    static void assertNothingGivenAwayTogether(List<CrossTable> pair, DisclosureRules rules) {
        Publication first = SmallCells.publish(pair.get(0), rules);
        Publication second = SmallCells.publishAfter(first, pair.get(1));
        if (first.published().isSuppressedWhole() || second.published().isSuppressedWhole()) {
            return;
        }
        Truth before = new Truth(pair.get(0));
        Truth now = new Truth(pair.get(1));
        Attacker attacker = new Attacker()
                .reads(before, first.published())
                .reads(now, second.published())
                .thinks();
        for (int cell = 0; cell < now.size(); cell++) {
            if (Truth.isSuppressed(first.published(), cell)) {
                assertInDoubt(
                        Margin.of(before.at(cell), rules),
                        attacker.bound(GoalType.MINIMIZE, 0, cell),
                        attacker.bound(GoalType.MAXIMIZE, 0, cell));
            }
            if (Truth.isSuppressed(second.published(), cell)) {
                assertInDoubt(
                        Margin.of(now.at(cell), rules),
                        attacker.bound(GoalType.MINIMIZE, 1, cell),
                        attacker.bound(GoalType.MAXIMIZE, 1, cell));
            } else {
                assertThat(Margin.of(now.at(cell), rules).isNone()).isTrue();
            }
            Margin margin = Margin.of(now.since(before, cell), rules);
            if (!margin.isNone()) {
                assertChangeInDoubt(
                        margin,
                        attacker.boundOfChange(GoalType.MINIMIZE, cell),
                        attacker.boundOfChange(GoalType.MAXIMIZE, cell));
            }
        }
    }

    private static void assertInDoubt(Margin margin, double least, double most) {
        assertThat(most - least).isGreaterThan(1 - ROUNDING_ERROR);
        assertThat(least).isLessThanOrEqualTo(margin.least() + ROUNDING_ERROR);
        assertThat(most).isGreaterThanOrEqualTo(margin.most() - ROUNDING_ERROR);
    }

    /** Which way it changed is not known: so it is in doubt on either side. */
    private static void assertChangeInDoubt(Margin margin, double least, double most) {
        double nearest = margin.most() <= 0 ? margin.most() : margin.least();
        double furthest = Math.max(Math.abs(margin.least()), Math.abs(margin.most()));
        assertThat(most - least).isGreaterThan(1 - ROUNDING_ERROR);
        assertThat(least).isLessThanOrEqualTo(nearest + ROUNDING_ERROR);
        assertThat(most).isGreaterThanOrEqualTo(nearest - ROUNDING_ERROR);
        assertThat(Math.max(-least, most)).isGreaterThanOrEqualTo(furthest - ROUNDING_ERROR);
    }

    @Provide
    Arbitrary<CrossTable> tables() {
        return RandomTables.tables();
    }

    @Provide
    Arbitrary<List<CrossTable>> pairs() {
        return RandomTables.pairs();
    }

    @Provide
    Arbitrary<DisclosureRules> rules() {
        return RandomTables.rules();
    }
}
