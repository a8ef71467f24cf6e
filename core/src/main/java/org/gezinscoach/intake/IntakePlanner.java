package org.gezinscoach.intake;

import io.vavr.Tuple2;
import io.vavr.collection.List;
import java.time.LocalDate;
import org.gezinscoach.coach.Assignment;
import org.gezinscoach.coach.Caseload;
import org.gezinscoach.coach.CaseloadFigures;
import org.gezinscoach.coach.CoachId;
import org.gezinscoach.coach.Team;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.internal.Positions;
import org.gezinscoach.internal.Years;
import org.jspecify.annotations.Nullable;

/** Fills the room of a team on a day with households, rank after rank. */
final class IntakePlanner {
    private final Caseload caseload;
    private final boolean stopped;
    private final List<HouseholdId> assigned;
    private final CoachId[] coaches;
    private final int[] roomOfEach;
    private final Positions<CoachId> positions;
    private long room;
    private List<Placement> placed = List.empty();
    private List<Deferral> waiting = List.empty();

    IntakePlanner(Team team, LocalDate on) {
        caseload = team.caseloadOn(Years.check("on", on));
        stopped = team.isIntakeStoppedOn(on);
        assigned = team.assignments()
                .filter(assignment -> assignment.period().getEnd().isAfter(on))
                .map(Assignment::household);
        coaches = new CoachId[caseload.coaches().size()];
        // Room of nobody, where there are no coaches, and so no room in the team.
        roomOfEach = new int[Math.max(1, coaches.length)];
        positions = new Positions<>(coaches.length);
        int position = 0;
        for (Tuple2<CoachId, CaseloadFigures> coach : caseload.coaches()) {
            coaches[position] = coach._1();
            roomOfEach[position++] =
                    (int) Math.min(Integer.MAX_VALUE, coach._2().room());
            positions.add(coach._1());
        }
        room = caseload.team().room();
    }

    Caseload caseload() {
        return caseload;
    }

    List<Placement> placed() {
        return placed;
    }

    List<Deferral> waiting() {
        return waiting;
    }

    /** Once, with everybody who waits. */
    void plan(Ranking ranking) {
        Choices choices = new Choices(positions, ranking.size());
        @Nullable DeferralReason[] refused = refusals(ranking, choices);
        Places places = new Places(roomOfEach, choices, ranking.size());
        for (int place = 0; place < ranking.size(); place++) {
            int household = ranking.position(place);
            if (refused[household] == null) {
                refused[household] = place(household, places);
            }
        }
        for (int place = ranking.size() - 1; place >= 0; place--) {
            int household = ranking.position(place);
            DeferralReason reason = refused[household];
            if (reason == null) {
                placed = placed.prepend(new Placement(ranking.rank(place), coaches[places.coachOf(household)]));
            } else {
                waiting = waiting.prepend(new Deferral(ranking.rank(place), reason));
            }
        }
    }

    /** Why a household finds no place whatever room there is, in the order in which they were given; null if it may find one. */
    private @Nullable DeferralReason[] refusals(Ranking ranking, Choices choices) {
        @Nullable DeferralReason[] refused = new DeferralReason[ranking.size()];
        for (int i = 0; i < refused.length; i++) {
            var named = ranking.household(i).coaches();
            boolean known = choices.add(named.getOrElse(List.empty())) || named.isEmpty();
            refused[i] = stopped ? DeferralReason.INTAKE_STOPPED : known ? null : DeferralReason.COACHES_UNKNOWN;
        }
        for (HouseholdId household : assigned) {
            int position = ranking.positionOf(household);
            if (position != Positions.NONE) {
                refused[position] = DeferralReason.ALREADY_ASSIGNED;
            }
        }
        return refused;
    }

    /** Why a household finds no place; null if it does. */
    private @Nullable DeferralReason place(int household, Places places) {
        if (room == 0) {
            return DeferralReason.NO_ROOM_IN_TEAM;
        }
        if (!places.place(household)) {
            return DeferralReason.NO_ROOM_WITH_COACHES;
        }
        room--;
        return null;
    }
}
