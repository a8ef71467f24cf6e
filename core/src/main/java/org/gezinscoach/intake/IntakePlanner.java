package org.gezinscoach.intake;

import io.vavr.collection.List;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.gezinscoach.coach.Assignment;
import org.gezinscoach.coach.Caseload;
import org.gezinscoach.coach.CoachId;
import org.gezinscoach.coach.Team;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.internal.Years;
import org.jspecify.annotations.Nullable;

/** Fills the room of a team on a day with households, rank after rank. */
final class IntakePlanner {
    private final Caseload caseload;
    private final boolean stopped;
    private final Set<HouseholdId> assigned = new HashSet<>();
    private final CoachId[] coaches;
    private final Map<CoachId, Integer> positions = new HashMap<>();
    private final java.util.List<Placement> placed = new ArrayList<>();
    private final java.util.List<Deferral> waiting = new ArrayList<>();
    private long room;

    IntakePlanner(Team team, LocalDate on) {
        caseload = team.caseloadOn(Years.check("on", on));
        stopped = team.isIntakeStoppedOn(on);
        for (Assignment assignment : team.assignments()) {
            if (assignment.period().getEnd().isAfter(on)) {
                assigned.add(assignment.household());
            }
        }
        coaches = caseload.coaches().keySet().toJavaArray(CoachId[]::new);
        for (int i = 0; i < coaches.length; i++) {
            positions.put(coaches[i], i);
        }
        room = caseload.team().room();
    }

    Caseload caseload() {
        return caseload;
    }

    List<Placement> placed() {
        return List.ofAll(placed);
    }

    List<Deferral> waiting() {
        return List.ofAll(waiting);
    }

    /** Once, with everybody who waits. */
    void plan(List<Rank> ranks) {
        Rank[] inOrder = ranks.toJavaArray(Rank[]::new);
        Places places = new Places(roomOfEach(inOrder.length), inOrder.length);
        @Nullable DeferralReason[] reasons = new DeferralReason[inOrder.length];
        for (int i = 0; i < inOrder.length; i++) {
            reasons[i] = place(i, inOrder[i].waiting(), places);
        }
        for (int i = 0; i < inOrder.length; i++) {
            DeferralReason reason = reasons[i];
            if (reason == null) {
                placed.add(new Placement(inOrder[i], coaches[places.coachOf(i)]));
            } else {
                waiting.add(new Deferral(inOrder[i], reason));
            }
        }
    }

    /** Why a household finds no place; null if it does. */
    private @Nullable DeferralReason place(int household, WaitingHousehold who, Places places) {
        if (assigned.contains(who.household())) {
            return DeferralReason.ALREADY_ASSIGNED;
        }
        if (stopped) {
            return DeferralReason.INTAKE_STOPPED;
        }
        int[] among = known(who.coaches().getOrElse(List.empty()));
        if (among.length == 0 && who.coaches().isDefined()) {
            return DeferralReason.COACHES_UNKNOWN;
        }
        if (room == 0) {
            return DeferralReason.NO_ROOM_IN_TEAM;
        }
        if (!places.place(household, among)) {
            return DeferralReason.NO_ROOM_WITH_COACHES;
        }
        room--;
        return null;
    }

    /** The positions of those of some coaches who are of the team. */
    private int[] known(List<CoachId> named) {
        int[] known = new int[named.size()];
        int size = 0;
        for (CoachId coach : named) {
            int position = positions.getOrDefault(coach, Places.NONE);
            if (position != Places.NONE) {
                known[size++] = position;
            }
        }
        return Arrays.copyOf(known, size);
    }

    /** The room of each coach; of nobody, where there are no coaches, and so no room in the team. */
    private int[] roomOfEach(int households) {
        int[] each = new int[Math.max(1, coaches.length)];
        for (int i = 0; i < coaches.length; i++) {
            each[i] = (int) Math.min(
                    households, caseload.coaches().get(coaches[i]).get().room());
        }
        return each;
    }
}
