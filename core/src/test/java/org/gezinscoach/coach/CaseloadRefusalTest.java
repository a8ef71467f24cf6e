package org.gezinscoach.coach;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Option;
import java.time.LocalDate;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.gezinscoach.coach.CaseloadRefusal.AlreadyAssigned;
import org.gezinscoach.coach.CaseloadRefusal.CoachUnavailable;
import org.gezinscoach.coach.CaseloadRefusal.IntakeStopped;
import org.gezinscoach.coach.CaseloadRefusal.NoRoom;
import org.gezinscoach.coach.CaseloadRefusal.NotAssigned;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threeten.extra.LocalDateRange;

class CaseloadRefusalTest {
    private static final LocalDate DAY = LocalDate.of(2022, 8, 15);
    private static final CoachId COACH = new CoachId("C-1");

    @Test
    void aCoachWithoutRoomIsNamedWithItsFigures() {
        assertRefusal(
                new NoRoom(DAY, Option.some(COACH), new CaseloadFigures(5, 475, 7, 0)),
                "no-room",
                "coach C-1 has no room for another household on 2022-08-15: "
                        + "capacity 5, load 4.75, households 7, room 0");
    }

    @Test
    void aTeamWithoutRoomSaysSoWithItsFigures() {
        assertRefusal(
                new NoRoom(DAY, Option.none(), new CaseloadFigures(10, 1000, 10, 0)),
                "no-room",
                "the team has no room for another household on 2022-08-15: "
                        + "capacity 10, load 10.00, households 10, room 0");
    }

    @Test
    void anIntakeStopSaysWhen() {
        assertRefusal(new IntakeStopped(DAY), "intake-stopped", "the team takes in no households on 2022-08-15");
    }

    @Test
    void aHouseholdWithACoachIsNamedWithItsAssignment() {
        Assignment open = Assignment.from(LocalDate.of(2021, 2, 1), Wormerland.family(1), COACH);
        assertRefusal(
                new AlreadyAssigned(DAY, open),
                "already-assigned",
                "household Wormerland 2022/F-01 is assigned to coach C-1 from 2021-02-01 on, "
                        + "and so cannot be assigned from 2022-08-15");
        Assignment ended = open.withPeriod(LocalDateRange.of(LocalDate.of(2021, 2, 1), LocalDate.of(2022, 9, 1)));
        assertRefusal(
                new AlreadyAssigned(DAY, ended),
                "already-assigned",
                "household Wormerland 2022/F-01 is assigned to coach C-1 from 2021-02-01 until 2022-09-01, "
                        + "and so cannot be assigned from 2022-08-15");
    }

    @Test
    void aHouseholdWithoutACoachOrWithAnotherIsNamed() {
        assertRefusal(
                new NotAssigned(DAY, Wormerland.family(1), Option.none()),
                "not-assigned",
                "household Wormerland 2022/F-01 is not assigned to a coach on 2022-08-15");
        assertRefusal(
                new NotAssigned(DAY, Wormerland.family(1), Option.some(COACH)),
                "not-assigned",
                "household Wormerland 2022/F-01 is not assigned to coach C-1 on 2022-08-15");
    }

    @Test
    void aCoachWhoIsNotThereIsNamed() {
        assertRefusal(
                new CoachUnavailable(DAY, COACH), "coach-unavailable", "coach C-1 is not available on 2022-08-15");
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                NoRoom.class,
                IntakeStopped.class,
                AlreadyAssigned.class,
                NotAssigned.class,
                CoachUnavailable.class
            })
    void equalRefusalsAreEqual(Class<? extends CaseloadRefusal> kind) {
        EqualsVerifier.forClass(kind)
                .withPrefabValues(LocalDate.class, DAY, DAY.plusDays(1))
                .withPrefabValues(Option.class, Option.some(COACH), Option.none())
                .withPrefabValues(
                        Assignment.class,
                        Assignment.from(DAY, Wormerland.family(1), COACH),
                        Assignment.from(DAY, Wormerland.family(2), COACH))
                .suppress(Warning.NULL_FIELDS)
                .verify();
    }

    private static void assertRefusal(CaseloadRefusal refusal, String code, String message) {
        assertThat(refusal.on()).isEqualTo(DAY);
        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.message()).isEqualTo(message);
    }
}
