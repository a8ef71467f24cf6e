package org.gezinscoach.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.BitSet;
import org.junit.jupiter.api.Test;

/** Tables of one row of three, after another, at a minimum of 2: their grand total is cell 7. */
class RepublicationTest {
    private static final DisclosureRules AT_LEAST_TWO = DisclosureRules.builder()
            .minimumHouseholds(Option.some(2))
            .largestPercent(Option.none())
            .twoLargestPercent(Option.none())
            .countRounding(Option.none())
            .euroRounding(Option.none())
            .build();
    private static final BitSet WHOLE = cells(0, 1, 2, 7);

    /** That one left the first is not seen: 3 may be there still, if one fewer is in the third. */
    @Test
    void aChangeHidesBehindWhatChangedToo() {
        assertThat(leftOut(grid(3, 2, 9), cells(), grid(2, 0, 11))).isEqualTo(cells(0, 2));
    }

    /** The second has nothing to lose, and the third is known to be 9 from before. */
    @Test
    void aChangeDoesNotHideBehindWhatDidNotChange() {
        assertThat(leftOut(grid(3, 2, 9), cells(), grid(2, 0, 9))).isEqualTo(WHOLE);
    }

    @Test
    void aHouseholdThatWentFromOneCellToAnotherIsSeenInNeither() {
        assertThat(leftOut(grid(9, 9, 9), cells(), grid(8, 10, 9))).isEqualTo(cells(0, 1));
    }

    /** One figure left out of a row with its total is no secret: the first publication gave the 9 away. */
    @Test
    void whatWasLeftOutAndIsInNoDoubtThereMakesTheWholeTableGo() {
        assertThat(leftOut(grid(9, 9, 9), cells(0), grid(8, 10, 9))).isEqualTo(WHOLE);
    }

    private static BitSet leftOut(Grid earlier, BitSet before, Grid now) {
        return new Republication(earlier, before, now).cells(AT_LEAST_TWO);
    }

    private static Grid grid(Integer... households) {
        return Grid.of(CrossTable.ofCounts(List.of("row"), List.of("0", "1", "2"), List.of(List.of(households))));
    }

    private static BitSet cells(int... cells) {
        BitSet bits = new BitSet();
        for (int cell : cells) {
            bits.set(cell);
        }
        return bits;
    }
}
