package org.gezinscoach.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import java.util.stream.LongStream;
import org.gezinscoach.disclosure.Criterion.TooFew;
import org.gezinscoach.disclosure.Need.Way;
import org.gezinscoach.household.HouseholdId;
import org.junit.jupiter.api.Test;

/** How far figures and changes of too few must be able to move, at a minimum of 5. */
class NeedTest {
    private static final Criterion RULE = new TooFew(5);
    private static final Network ONE = Network.of(grid());
    private static final Network OTHER = Network.of(grid());

    /** Three households that bring 3 may as well bring 0, or 5. */
    @Test
    void aFigureMovesToNothingAndToThatOfTheMinimum() {
        assertThat(Need.of(RULE, grid(1, 1, 1), ONE))
                .filteredOn(need -> need.cell() == 0)
                .containsExactly(need(way(ONE, false, 3)), need(way(ONE, true, 2)));
    }

    @Test
    void aFigureBelowZeroMovesTheOtherWay() {
        assertThat(Need.of(RULE, grid(-1, -1, -1), ONE, OTHER))
                .filteredOn(need -> need.cell() == 0)
                .containsExactly(
                        need(way(ONE, true, 3), way(OTHER, true, 3)), need(way(ONE, false, 2), way(OTHER, false, 2)));
    }

    /** The sign of a figure is known outside, and zero counts as positive. */
    @Test
    void aFigureOfNothingMovesUp() {
        assertThat(Need.of(RULE, grid(0), ONE))
                .filteredOn(need -> need.cell() == 0)
                .containsExactly(need(way(ONE, false, 0)), need(way(ONE, true, 4)));
    }

    /** That three more came may as well be nobody, and either five more or five fewer. */
    @Test
    void aChangeMovesToNoneAndAwayOnEitherSide() {
        Grid more = grid(9, 1, 1, 1).since(grid(9));
        assertThat(Need.ofChange(RULE, more, ONE, OTHER))
                .filteredOn(need -> need.cell() == 0)
                .containsExactly(
                        need(way(ONE, false, 3), way(OTHER, false, 3)),
                        need(way(ONE, true, 2), way(OTHER, true, 2), way(ONE, false, 8), way(OTHER, false, 8)));
    }

    @Test
    void aChangeForTheLessIsTheMirrorOfOneForTheMore() {
        Grid less = grid(9).since(grid(9, 1, 1, 1));
        assertThat(Need.ofChange(RULE, less, ONE))
                .filteredOn(need -> need.cell() == 0)
                .containsExactly(need(way(ONE, true, 3)), need(way(ONE, false, 2), way(ONE, true, 8)));
    }

    @Test
    void aChangeThatComesToNothingMovesUpOrElseDown() {
        Grid swapped = grid(4, 1).since(grid(1, 4));
        assertThat(Need.ofChange(RULE, swapped, ONE))
                .filteredOn(need -> need.cell() == 0)
                .containsExactly(need(way(ONE, false, 0)), need(way(ONE, true, 3), way(ONE, false, 3)));
    }

    private static Need need(Way... ways) {
        return new Need(0, java.util.List.of(ways));
    }

    private static Way way(Network network, boolean upwards, long far) {
        return new Way(network, upwards, far);
    }

    /** A table of one cell, to which each household brings a figure. */
    private static Grid grid(long... figures) {
        return Grid.of(CrossTable.builder()
                .measure(Measure.EURO)
                .rows("row")
                .columns("column")
                .contributions(List.ofAll(LongStream.of(figures).boxed().toList())
                        .zipWithIndex((figure, i) ->
                                new Contribution("row", "column", new HouseholdId("here", "h" + i), figure)))
                .build());
    }
}
