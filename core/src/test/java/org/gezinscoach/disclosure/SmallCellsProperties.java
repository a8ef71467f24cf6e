package org.gezinscoach.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Option;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.gezinscoach.money.Euro;

class SmallCellsProperties {

    @Property(tries = 2000, shrinking = ShrinkingMode.OFF)
    void publishingNeverChangesAnUnsuppressedFigureExceptByTheStatedRounding(
            @ForAll("tables") CrossTable table, @ForAll("rules") DisclosureRules rules) {
        PublishedTable published = SmallCells.publish(table, rules).published();
        Truth truth = new Truth(table);
        Option<Long> base = table.measure() == Measure.EURO
                ? rules.euroRounding().map(Euro::cents)
                : rules.countRounding().map(Integer::longValue);
        for (int cell = 0; cell < truth.size(); cell++) {
            int width = table.columns().size() + 1;
            PublishedCell shown = published.cells().get(cell / width).get(cell % width);
            long figure = truth.figure(cell);
            if (shown instanceof PublishedCell.Exact exact) {
                assertThat(base).isEmpty();
                assertThat(exact.figure()).isEqualTo(figure);
            } else if (shown instanceof PublishedCell.Rounded rounded) {
                assertThat(base).containsExactly(rounded.base());
                assertThat(rounded.figure() % rounded.base()).isZero();
                assertThat(2 * Math.abs(rounded.figure() - figure)).isLessThanOrEqualTo(rounded.base());
            }
        }
    }

    @Property(tries = 4000, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void aStricterRuleNeverPublishesMore(
            @ForAll("tables") CrossTable table, @ForAll("ordered") List<DisclosureRules> laxAndStrict) {
        PublishedTable lax = SmallCells.publish(table, laxAndStrict.get(0)).published();
        PublishedTable strict = SmallCells.publish(table, laxAndStrict.get(1)).published();
        for (int cell = 0; cell < new Truth(table).size(); cell++) {
            if (!Truth.isSuppressed(strict, cell)) {
                assertThat(Truth.isSuppressed(lax, cell)).isFalse();
            }
        }
    }

    @Property(tries = 2000, shrinking = ShrinkingMode.OFF)
    void publishingAPublishedTableChangesNothing(
            @ForAll("tables") CrossTable table, @ForAll("rules") DisclosureRules rules) {
        Publication once = SmallCells.publish(table, rules);
        assertThat(SmallCells.publishAfter(once, table)).isEqualTo(once);
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void anEmptyOrAllSmallTableIsSuppressedWholeAndSaysSo(@ForAll("tables") CrossTable table) {
        int households = new Truth(table).households(new Truth(table).size() - 1);
        if (households < 100) {
            DisclosureRules rules = rules(Option.some(Math.max(2, households + 1)), Option.none(), Option.none());
            assertThat(SmallCells.publish(table, rules).published().isSuppressedWhole())
                    .isTrue();
        }
        CrossTable empty = table.withContributions(io.vavr.collection.List.empty());
        DisclosureRules lawless = rules(Option.none(), Option.none(), Option.none());
        assertThat(SmallCells.publish(empty, lawless).published().isSuppressedWhole())
                .isTrue();
    }

    @Property(tries = 2000, shrinking = ShrinkingMode.OFF)
    void withoutARuleEverythingIsPublished(@ForAll("tables") CrossTable table) {
        PublishedTable published = SmallCells.publish(table, rules(Option.none(), Option.none(), Option.none()))
                .published();
        if (!table.contributions().isEmpty()) {
            assertThat(published.cells().flatMap(row -> row).exists(PublishedCell::isSuppressed))
                    .isFalse();
        }
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void theOrderOfTheContributionsDoesNotMatter(
            @ForAll("tables") CrossTable table, @ForAll("rules") DisclosureRules rules) {
        CrossTable reversed = table.withContributions(table.contributions().reverse());
        assertThat(SmallCells.publish(reversed, rules).published())
                .isEqualTo(SmallCells.publish(table, rules).published());
    }

    private static DisclosureRules rules(Option<Integer> minimum, Option<Integer> largest, Option<Integer> two) {
        return DisclosureRules.builder()
                .minimumHouseholds(minimum)
                .largestPercent(largest)
                .twoLargestPercent(two)
                .countRounding(Option.none())
                .euroRounding(Option.none())
                .build();
    }

    /** Rules, and others each of which is the same or stricter. */
    @Provide
    Arbitrary<List<DisclosureRules>> ordered() {
        return Combinators.combine(pair(2, 12, 1), pair(10, 95, -1), pair(10, 95, -1))
                .as((minimum, largest, two) -> List.of(
                        rules(minimum.get(0), largest.get(0), two.get(0)),
                        rules(minimum.get(1), largest.get(1), two.get(1))));
    }

    private static Arbitrary<List<Option<Integer>>> pair(int least, int most, int stricter) {
        Arbitrary<Integer> number = Arbitraries.integers().between(least, most);
        Arbitrary<List<Option<Integer>>> both = Combinators.combine(number, number)
                .as((one, other) -> (one - other) * stricter <= 0
                        ? List.of(Option.some(one), Option.some(other))
                        : List.of(Option.some(other), Option.some(one)));
        return Arbitraries.oneOf(
                both,
                number.map(one -> List.of(Option.none(), Option.some(one))),
                Arbitraries.just(List.of(Option.none(), Option.none())));
    }

    @Provide
    Arbitrary<CrossTable> tables() {
        return RandomTables.tables();
    }

    @Provide
    Arbitrary<DisclosureRules> rules() {
        return RandomTables.rules();
    }
}
