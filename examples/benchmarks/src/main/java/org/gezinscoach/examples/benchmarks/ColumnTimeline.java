package org.gezinscoach.examples.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The limit of a timeline: a difference array, to which absences are added united and clipped to the contract. */
final class ColumnTimeline {
    private static final int DAYS = BusyTeam.RANGE.lengthInDays();

    private final long[] capacity = new long[DAYS + 1];
    private final long[] load = new long[DAYS + 1];
    private final long[] households = new long[DAYS + 1];

    ColumnTimeline(TeamColumns team) {
        for (int coach = 0; coach < team.places.length; coach++) {
            add(team, coach);
        }
        for (int assignment = 0; assignment < team.weight.length; assignment++) {
            int start = clip(team.assignmentStart[assignment], 0, DAYS);
            int end = clip(team.assignmentEnd[assignment], 0, DAYS);
            households[start]++;
            households[end]--;
            load[start] += team.weight[assignment];
            load[end] -= team.weight[assignment];
        }
        for (int day = 1; day < DAYS; day++) {
            capacity[day] += capacity[day - 1];
            load[day] += load[day - 1];
            households[day] += households[day - 1];
        }
    }

    private void add(TeamColumns team, int coach) {
        int start = clip(team.contractStart[coach], 0, DAYS);
        int end = clip(team.contractEnd[coach], 0, DAYS);
        int places = team.places[coach];
        change(start, end, places);
        int first = team.firstAbsence[coach];
        long[] absences = new long[team.firstAbsence[coach + 1] - first];
        for (int i = 0; i < absences.length; i++) {
            int from = clip(team.absenceStart[first + i], start, end);
            absences[i] = (long) from << Integer.SIZE | clip(team.absenceEnd[first + i], start, end);
        }
        Arrays.sort(absences);
        int covered = start;
        for (long absence : absences) {
            int from = Math.max(covered, (int) (absence >> Integer.SIZE));
            int until = Math.max(from, (int) absence);
            change(from, until, -places);
            covered = until;
        }
    }

    private void change(int start, int end, long places) {
        capacity[start] += places;
        capacity[end] -= places;
    }

    private static int clip(int day, int least, int most) {
        return Math.max(least, Math.min(most, day));
    }

    /** Capacity, load, households and room of each day. */
    List<Long> answer() {
        List<Long> answer = new ArrayList<>();
        for (int day = 0; day < DAYS; day++) {
            answer.add(capacity[day]);
            answer.add(load[day]);
            answer.add(households[day]);
            answer.add(Math.max(0, Math.floorDiv(capacity[day] * 100 - load[day], 100)));
        }
        return answer;
    }
}
