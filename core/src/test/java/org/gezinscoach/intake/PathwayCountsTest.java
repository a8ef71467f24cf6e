package org.gezinscoach.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import java.time.LocalDate;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.intake.PathwayStep.Started;
import org.gezinscoach.intake.PathwayStep.Stated;
import org.junit.jupiter.api.Test;

class PathwayCountsTest {
    private static final LocalDate AUGUST = LocalDate.of(2022, 8, 1);

    @Test
    void wormerlandHasEightCoachedAndOneUnderConsideration() {
        List<Pathway> ways = List.rangeClosed(1, 8)
                .map(number -> stated(number, PathwayState.ACTIVE))
                .append(stated(9, PathwayState.DISCUSSED));
        PathwayCounts counts = PathwayCounts.of(ways, AUGUST);
        assertThat(counts.on()).isEqualTo(AUGUST);
        assertThat(counts.coached()).isEqualTo(8);
        assertThat(counts.underConsideration()).isEqualTo(1);
        assertThat(counts).hasToString("1 DISCUSSED, 8 ACTIVE");
        assertThat(PathwayCounts.of(ways, AUGUST.minusDays(1)).byState()).isEmpty();
    }

    @Test
    void statesAreCountedApartAndTogether() {
        List<PathwayState> states = List.of(
                PathwayState.CLOSED,
                PathwayState.LOW_INTENSITY,
                PathwayState.ACTIVE,
                PathwayState.ACTIVE,
                PathwayState.WAITING,
                PathwayState.BREAKTHROUGH,
                PathwayState.REFERRED,
                PathwayState.DISCUSSED,
                PathwayState.DISCUSSED);
        PathwayCounts counts =
                PathwayCounts.of(states.zipWithIndex((state, i) -> stated(i, state)), AUGUST.plusYears(1));
        assertThat(counts)
                .hasToString("1 REFERRED, 2 DISCUSSED, 1 BREAKTHROUGH, 1 WAITING, 2 ACTIVE, 1 LOW_INTENSITY, 1 CLOSED");
        assertThat(counts.in(PathwayState.ACTIVE)).isEqualTo(2);
        assertThat(counts.coached()).isEqualTo(3);
        assertThat(counts.underConsideration()).isEqualTo(3);
        assertThat(PathwayCounts.of(List.empty(), AUGUST).in(PathwayState.CLOSED))
                .isZero();
        assertThat(PathwayCounts.of(List.empty(), AUGUST).coached()).isZero();
    }

    @Test
    void theDayDecides() {
        Pathway way = stated(1, PathwayState.WAITING)
                .apply(new Started(AUGUST.plusDays(9)))
                .get();
        assertThat(PathwayCounts.of(List.of(way), AUGUST.plusDays(8))).hasToString("1 WAITING");
        assertThat(PathwayCounts.of(List.of(way), AUGUST.plusDays(9))).hasToString("1 ACTIVE");
    }

    @Test
    void statesStandInTheirOrder() {
        assertThat(new PathwayCounts(AUGUST, HashMap.of(PathwayState.CLOSED, 2, PathwayState.REFERRED, 1)).byState())
                .containsExactly(Tuple.of(PathwayState.REFERRED, 1), Tuple.of(PathwayState.CLOSED, 2));
    }

    private static Pathway stated(int number, PathwayState state) {
        return Pathway.open(
                new HouseholdId("Wormerland 2022", String.valueOf(number)),
                new Stated(AUGUST, state, Households.SOURCE));
    }
}
