package org.gezinscoach.examples.benchmarks;

import java.time.LocalDate;
import org.gezinscoach.coach.Absence;
import org.gezinscoach.coach.Assignment;
import org.gezinscoach.coach.Coach;
import org.gezinscoach.coach.Contract;
import org.gezinscoach.coach.Team;

/** A team in primitive columns. Days are counted from the first of the range; absences stand in the order of their coaches. */
final class TeamColumns {
    final int[] contractStart;
    final int[] contractEnd;
    final int[] places;
    final int[] firstAbsence;
    final int[] absenceStart;
    final int[] absenceEnd;
    final int[] assignmentStart;
    final int[] assignmentEnd;
    final int[] weight;

    TeamColumns(Team team) {
        int coaches = team.coaches().size();
        contractStart = new int[coaches];
        contractEnd = new int[coaches];
        places = new int[coaches];
        firstAbsence = new int[coaches + 1];
        int absences =
                team.coaches().map(coach -> coach.absences().size()).sum().intValue();
        absenceStart = new int[absences];
        absenceEnd = new int[absences];
        assignmentStart = new int[team.assignments().size()];
        assignmentEnd = new int[team.assignments().size()];
        weight = new int[team.assignments().size()];
        fill(team);
    }

    private void fill(Team team) {
        int row = 0;
        for (Coach coach : team.coaches()) {
            fill(row++, coach);
        }
        row = 0;
        for (Assignment assignment : team.assignments()) {
            assignmentStart[row] = day(assignment.period().getStart());
            assignmentEnd[row] = day(assignment.period().getEnd());
            weight[row++] = BusyTeam.NORM.weightOf(assignment.intensity());
        }
    }

    private void fill(int row, Coach coach) {
        Contract contract = coach.contracts().head();
        contractStart[row] = day(contract.period().getStart());
        contractEnd[row] = day(contract.period().getEnd());
        places[row] = (int) BusyTeam.NORM.capacityOf(contract.weeklyHours());
        int next = firstAbsence[row];
        for (Absence absence : coach.absences()) {
            absenceStart[next] = day(absence.period().getStart());
            absenceEnd[next++] = day(absence.period().getEnd());
        }
        firstAbsence[row + 1] = next;
    }

    private static int day(LocalDate date) {
        long day = date.toEpochDay() - BusyTeam.RANGE.getStart().toEpochDay();
        return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, day));
    }
}
