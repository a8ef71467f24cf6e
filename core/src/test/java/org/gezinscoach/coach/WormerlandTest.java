package org.gezinscoach.coach;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.time.LocalDate;
import org.gezinscoach.coach.CaseloadRefusal.IntakeStopped;
import org.gezinscoach.coach.CaseloadRefusal.NoRoom;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

/** What Wormerland's team leader asks, with the figures of the evaluation of August 2022. */
class WormerlandTest {
    private static final LocalDate AUGUST = LocalDate.of(2022, 8, 15);

    @Test
    void tenPlacesUntilTheLeaveFiveDuringItAndTenAgain() {
        Team team = Wormerland.team();
        assertThat(capacity(team, LocalDate.of(2020, 11, 30))).isZero();
        assertThat(capacity(team, LocalDate.of(2020, 12, 31))).isEqualTo(5);
        assertThat(capacity(team, LocalDate.of(2021, 1, 1))).isEqualTo(10);
        assertThat(capacity(team, LocalDate.of(2021, 8, 31))).isEqualTo(10);
        assertThat(capacity(team, LocalDate.of(2021, 9, 1))).isEqualTo(5);
        assertThat(capacity(team, LocalDate.of(2021, 12, 31))).isEqualTo(5);
        assertThat(capacity(team, LocalDate.of(2022, 1, 1))).isEqualTo(10);
        assertThat(capacity(team, LocalDate.of(2022, 12, 31))).isEqualTo(10);
        assertThat(capacity(team, LocalDate.of(2023, 1, 1))).isZero();
    }

    @Test
    void duringTheLeaveNobodyIsTakenInThoughThereArePlaces() {
        Team team = Wormerland.team();
        LocalDate october = LocalDate.of(2021, 10, 1);
        assertThat(team.caseloadOn(october).team()).isEqualTo(new CaseloadFigures(5, 0, 0, 0));
        assertThat(team.assign(Wormerland.family(1), Wormerland.FIRST, october, Intensity.FULL))
                .isEqualTo(Either.left(new IntakeStopped(october)));
        assertThat(team.firstRoomOnOrAfter(LocalDate.of(2021, 9, 1))).contains(LocalDate.of(2022, 1, 1));
        assertThat(team.firstRoomOnOrAfter(LocalDate.of(2021, 12, 31))).contains(LocalDate.of(2022, 1, 1));
        assertThat(team.firstRoomOnOrAfter(LocalDate.of(2021, 8, 31))).contains(LocalDate.of(2021, 8, 31));
    }

    @Test
    void theFamiliesOfACoachOnLeaveStayAndCount() {
        Caseload caseload = Wormerland.helping(8).caseloadOn(LocalDate.of(2021, 10, 1));
        assertThat(caseload.team()).isEqualTo(new CaseloadFigures(5, 800, 8, 0));
        assertThat(caseload.team().overload()).isEqualTo(300);
        assertThat(caseload.coaches().get(Wormerland.FIRST)).contains(new CaseloadFigures(5, 400, 4, 0));
        assertThat(caseload.coaches().get(Wormerland.SECOND)).contains(new CaseloadFigures(0, 400, 4, 0));
        assertThat(Wormerland.helping(8).uncoveredOn(LocalDate.of(2021, 10, 1))).isEmpty();
    }

    @Test
    void eightFamiliesInAugustLeaveRoomForTwo() {
        Caseload caseload = Wormerland.helping(8).caseloadOn(AUGUST);
        assertThat(caseload.on()).isEqualTo(AUGUST);
        assertThat(caseload.team()).hasToString("capacity 10, load 8.00, households 8, room 2");
        assertThat(caseload.coaches().get(Wormerland.FIRST)).contains(new CaseloadFigures(5, 400, 4, 1));
        assertThat(caseload.coaches().get(Wormerland.SECOND)).contains(new CaseloadFigures(5, 400, 4, 1));
    }

    @Test
    void theNinthAndTenthFamilyFitAndTheEleventhDoesNot() {
        Team ten = Wormerland.helping(8)
                .assign(Wormerland.family(9), Wormerland.FIRST, AUGUST, Intensity.FULL)
                .flatMap(nine -> nine.assign(Wormerland.family(10), Wormerland.SECOND, AUGUST, Intensity.FULL))
                .get();
        assertThat(ten.caseloadOn(AUGUST).team()).isEqualTo(new CaseloadFigures(10, 1000, 10, 0));
        assertThat(ten.assign(Wormerland.family(11), Wormerland.FIRST, AUGUST, Intensity.FULL)
                        .swap())
                .first()
                .satisfies(refusal -> {
                    assertThat(refusal).isInstanceOf(NoRoom.class);
                    assertThat(refusal.message())
                            .isEqualTo("coach C-1 has no room for another household on 2022-08-15: "
                                    + "capacity 5, load 5.00, households 5, room 0");
                });
        assertThat(ten.firstRoomOnOrAfter(AUGUST)).isEmpty();
    }

    @Test
    void whenTheFundsEndEightFamiliesAreUncovered() {
        Team team = Wormerland.helping(8);
        assertThat(team.uncoveredOn(LocalDate.of(2022, 12, 31))).isEmpty();
        assertThat(team.uncoveredOn(Wormerland.FUNDS_END)).hasSize(8);
        assertThat(team.caseloadOn(Wormerland.FUNDS_END).team()).isEqualTo(new CaseloadFigures(0, 800, 8, 0));
        assertThat(team.firstRoomOnOrAfter(Wormerland.FUNDS_END)).isEmpty();
    }

    @Test
    void theWholePilotIsSevenSteps() {
        CaseloadTimeline timeline =
                Wormerland.helping(8).timeline(LocalDateRange.of(LocalDate.of(2020, 11, 1), LocalDate.of(2023, 2, 1)));
        assertThat(timeline.steps())
                .extracting(CaseloadTimeline.Step::toString)
                .containsExactly(
                        "2020-11-01/2020-12-01: capacity 0, load 0.00, households 0, room 0",
                        "2020-12-01/2021-01-01: capacity 5, load 0.00, households 0, room 5",
                        "2021-01-01/2021-02-01: capacity 10, load 0.00, households 0, room 10",
                        "2021-02-01/2021-09-01: capacity 10, load 8.00, households 8, room 2",
                        "2021-09-01/2022-01-01: capacity 5, load 8.00, households 8, room 0",
                        "2022-01-01/2023-01-01: capacity 10, load 8.00, households 8, room 2",
                        "2023-01-01/2023-02-01: capacity 0, load 8.00, households 8, room 0");
    }

    @Test
    void aContractWithTheMunicipalityAfterTheAgencysLeavesNoGap() {
        LocalDate transfer = LocalDate.of(2022, 5, 1);
        Coach transferred = Wormerland.first()
                .withContracts(io.vavr.collection.List.of(
                        new Contract(LocalDateRange.of(Wormerland.START, transfer), Wormerland.WEEK, Employment.AGENCY),
                        new Contract(
                                LocalDateRange.of(transfer, Wormerland.FUNDS_END),
                                Wormerland.WEEK,
                                Employment.OWN_STAFF)));
        Team team = Wormerland.helping(8).withCoaches(io.vavr.collection.List.of(transferred, Wormerland.second()));
        LocalDateRange pilot = LocalDateRange.of(Wormerland.START, LocalDate.of(2023, 2, 1));
        assertThat(team.timeline(pilot)).isEqualTo(Wormerland.helping(8).timeline(pilot));
        assertThat(transferred.presenceOn(transfer.minusDays(1))).isEqualTo(Wormerland.WEEK);
        assertThat(transferred.presenceOn(transfer)).isEqualTo(Wormerland.WEEK);
    }

    @Test
    void whenOneCoachDropsOutTheOtherCanTakeOneOfFourFamilies() {
        TakeOver takeOver = Wormerland.helping(8).withoutCoach(Wormerland.SECOND, AUGUST);
        assertThat(takeOver.takenOver()).containsExactly(io.vavr.Tuple.of(Wormerland.family(2), Wormerland.FIRST));
        assertThat(takeOver.uncovered())
                .containsExactly(Wormerland.family(4), Wormerland.family(6), Wormerland.family(8));
    }

    private static long capacity(Team team, LocalDate day) {
        return team.caseloadOn(day).team().capacity();
    }
}
