package org.gezinscoach.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import java.util.BitSet;
import org.junit.jupiter.api.Test;

class SuppressionTest {
    private static final List<String> TWO = List.of("0", "1");

    @Test
    void totalsThatRepeatACellTellNothingAndOtherTotalsDo() {
        Grid ofOneRow = Grid.of(CrossTable.ofCounts(List.of("0"), TWO, List.of(List.of(5, 3))));
        Grid ofTwoRows = Grid.of(CrossTable.ofCounts(TWO, TWO, List.of(List.of(5, 3), List.of(9, 9))));
        assertThat(isInDoubtWithTheFirstTwoLeftOut(ofOneRow)).isTrue();
        assertThat(isInDoubtWithTheFirstTwoLeftOut(ofTwoRows)).isFalse();
    }

    private static boolean isInDoubtWithTheFirstTwoLeftOut(Grid grid) {
        BitSet firstTwo = new BitSet();
        firstTwo.set(0, 2);
        return new Suppression(grid, firstTwo).isSafe(java.util.List.of(Need.ofDoubt(0, Network.of(grid))));
    }
}
