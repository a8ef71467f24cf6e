package org.gezinscoach.examples.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gezinscoach.coach.Assignment;
import org.gezinscoach.coach.Coach;
import org.gezinscoach.coach.Contract;
import org.threeten.extra.LocalDateRange;

/** A timeline as it is written with a sorted map: what changes on a date is added to that date, and then all is summed. */
final class TreeMapTimeline {
    private final SortedMap<LocalDate, DayFigures> changes = new TreeMap<>();

    TreeMapTimeline(List<Coach> coaches, List<Assignment> assignments) {
        coaches.forEach(this::add);
        for (Assignment assignment : assignments) {
            DayFigures figures = new DayFigures(0, BusyTeam.NORM.weightOf(assignment.intensity()), 1);
            change(clip(assignment.period(), BusyTeam.RANGE), figures);
        }
    }

    private void add(Coach coach) {
        for (Contract contract : coach.contracts()) {
            LocalDateRange engaged = clip(contract.period(), BusyTeam.RANGE);
            DayFigures figures = new DayFigures(BusyTeam.NORM.capacityOf(contract.weeklyHours()), 0, 0);
            change(engaged, figures);
            for (LocalDateRange absence : united(coach, engaged)) {
                change(absence, figures.negated());
            }
        }
    }

    /** The absences of a coach within a contract; those that overlap are one. */
    private static List<LocalDateRange> united(Coach coach, LocalDateRange engaged) {
        List<LocalDateRange> sorted = coach.absences()
                .toJavaStream()
                .map(absence -> clip(absence.period(), engaged))
                .sorted(Comparator.comparing(LocalDateRange::getStart))
                .toList();
        List<LocalDateRange> united = new ArrayList<>();
        for (LocalDateRange absence : sorted) {
            int last = united.size() - 1;
            if (last >= 0 && united.get(last).isConnected(absence)) {
                united.set(last, united.get(last).union(absence));
            } else {
                united.add(absence);
            }
        }
        return united;
    }

    private void change(LocalDateRange period, DayFigures figures) {
        changes.merge(period.getStart(), figures, DayFigures::plus);
        changes.merge(period.getEnd(), figures.negated(), DayFigures::plus);
    }

    private static LocalDateRange clip(LocalDateRange period, LocalDateRange bounds) {
        LocalDate start = later(period.getStart(), bounds.getStart());
        LocalDate end = earlier(period.getEnd(), bounds.getEnd());
        return start.isBefore(end) ? LocalDateRange.of(start, end) : LocalDateRange.ofEmpty(bounds.getStart());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** The figures from each date on at which they change. */
    SortedMap<LocalDate, DayFigures> timeline() {
        SortedMap<LocalDate, DayFigures> timeline = new TreeMap<>();
        DayFigures now = DayFigures.NONE;
        for (var change : changes.entrySet()) {
            now = now.plus(change.getValue());
            timeline.put(change.getKey(), now);
        }
        return timeline;
    }
}
