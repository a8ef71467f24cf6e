package org.gezinscoach.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import java.util.BitSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class NetworkTest {
    private static final long[] NOTHING_MORE =
            LongStream.generate(() -> -1).limit(16).toArray();

    /**
     * The 5 may become 7 if both figures beside it and both below it become 0, and the 8 and the 7 one more. The first way found
     * adds one to the cell in the middle; the second has to take that back.
     */
    @Test
    void aSecondWayTakesBackWhatTheFirstMoved() {
        List<String> labels = List.of("0", "1", "2");
        Grid grid = Grid.of(
                CrossTable.ofCounts(labels, labels, List.of(List.of(5, 1, 1), List.of(1, 0, 8), List.of(1, 7, 9))));
        BitSet allInsideButTheNine = new BitSet();
        IntStream.of(0, 1, 2, 4, 5, 6, 8, 9).forEach(allInsideButTheNine::set);
        assertThat(Network.of(grid).reach(0, true, 3, allInsideButTheNine, NOTHING_MORE))
                .isEqualTo(2);
    }

    /** The first 5 becomes 4 only where another figure of its row may grow, at whatever price one below it may. */
    @Test
    void aWayBeginsNowhereElse() {
        List<String> labels = List.of("0", "1");
        Grid grid = Grid.of(CrossTable.ofCounts(labels, labels, List.of(List.of(5, 5), List.of(5, 5))));
        long[] onlyBelow = NOTHING_MORE.clone();
        onlyBelow[3] = 1;
        BitSet leftOut = new BitSet();
        assertThat(Network.of(grid).reach(0, false, 1, leftOut, onlyBelow)).isZero();
        assertThat(leftOut.isEmpty()).isTrue();
    }
}
