package org.gezinscoach.examples.benchmarks;

import java.time.LocalDate;
import java.util.List;
import org.gezinscoach.coach.Absence;
import org.gezinscoach.coach.Assignment;
import org.gezinscoach.coach.Coach;
import org.gezinscoach.coach.Contract;

/**
 * A timeline as it is written at first: on each day all is looked at.
 *
 * @param coaches the coaches
 * @param assignments who helps whom
 */
record DailyScan(List<Coach> coaches, List<Assignment> assignments) {
    List<DayFigures> timeline() {
        return BusyTeam.RANGE.stream().map(this::on).toList();
    }

    DayFigures on(LocalDate date) {
        DayFigures figures = DayFigures.NONE;
        for (Coach coach : coaches) {
            figures = figures.plus(new DayFigures(capacity(coach, date), 0, 0));
        }
        for (Assignment assignment : assignments) {
            if (assignment.period().contains(date)) {
                figures = figures.plus(new DayFigures(0, BusyTeam.NORM.weightOf(assignment.intensity()), 1));
            }
        }
        return figures;
    }

    private static long capacity(Coach coach, LocalDate date) {
        for (Absence absence : coach.absences()) {
            if (absence.period().contains(date)) {
                return 0;
            }
        }
        long capacity = 0;
        for (Contract contract : coach.contracts()) {
            if (contract.period().contains(date)) {
                capacity += BusyTeam.NORM.capacityOf(contract.weeklyHours());
            }
        }
        return capacity;
    }
}
