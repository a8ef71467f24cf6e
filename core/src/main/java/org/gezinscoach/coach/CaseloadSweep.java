package org.gezinscoach.coach;

import io.vavr.collection.List;
import java.time.LocalDate;
import java.util.ArrayList;
import org.gezinscoach.internal.Years;
import org.threeten.extra.LocalDateRange;

/**
 * Sums the figures of coaches day by day. What changes on a day is added to that day of a difference array, and the figures
 * are the running sums: so the work grows with what happens plus the days, not with their product.
 */
final class CaseloadSweep {
    private final LocalDateRange range;
    private final int days;
    private final NormSpans norms;
    private final long[] capacity;
    private final long[] load;
    private final long[] households;

    private CaseloadSweep(Roster team, LocalDateRange range) {
        CaseloadTimeline.checkRange("range", range);
        Years.check("range", range.getStart());
        Years.check("range", range.getEndInclusive());
        this.range = range;
        days = range.lengthInDays();
        norms = new NormSpans(team.norms(), this::day, days);
        capacity = new long[days + 1];
        load = new long[days + 1];
        households = new long[days + 1];
    }

    static CaseloadTimeline ofTeam(Roster team, LocalDateRange range) {
        CaseloadSweep sweep = new CaseloadSweep(team, range);
        team.coaches().forEach(sweep::add);
        team.assignments().forEach(sweep::add);
        return sweep.timeline(team.ceiling(), team.intakeStops());
    }

    static CaseloadTimeline ofCoach(Roster team, CoachId id, LocalDateRange range) {
        CaseloadSweep sweep = new CaseloadSweep(team, range);
        team.coaches().filter(coach -> coach.id().equals(id)).forEach(sweep::add);
        team.assignments().filter(assignment -> assignment.coach().equals(id)).forEach(sweep::add);
        return sweep.timeline(Long.MAX_VALUE, team.intakeStops());
    }

    private void add(Coach coach) {
        PresenceSweep presence =
                new PresenceSweep(coach.contracts().size() + coach.absences().size());
        for (Contract contract : coach.contracts()) {
            presence.contract(
                    day(contract.period().getStart()),
                    day(contract.period().getEnd()),
                    contract.weeklyHours().toMinutes());
        }
        for (Absence absence : coach.absences()) {
            presence.absence(
                    day(absence.period().getStart()),
                    day(absence.period().getEnd()),
                    absence.weeklyHours().isEmpty()
                            ? PresenceSweep.ALL
                            : absence.weeklyHours().get().toMinutes());
        }
        presence.addCapacity(norms, capacity);
    }

    private void add(Assignment assignment) {
        int start = day(assignment.period().getStart());
        int end = day(assignment.period().getEnd());
        households[start]++;
        households[end]--;
        norms.addWeight(assignment.intensity(), start, end, load);
    }

    private CaseloadTimeline timeline(long ceiling, List<LocalDateRange> intakeStops) {
        int[] stops = new int[days + 1];
        for (LocalDateRange stop : intakeStops) {
            stops[day(stop.getStart())]++;
            stops[day(stop.getEnd())]--;
        }
        java.util.List<CaseloadTimeline.Step> steps = new ArrayList<>();
        CaseloadFigures figures = figures(0, ceiling, stops);
        int since = 0;
        for (int day = 1; day < days; day++) {
            boolean changed = capacity[day] != 0 || load[day] != 0 || households[day] != 0 || stops[day] != 0;
            capacity[day] += capacity[day - 1];
            load[day] += load[day - 1];
            households[day] += households[day - 1];
            stops[day] += stops[day - 1];
            if (changed) {
                steps.add(step(since, day, figures));
                figures = figures(day, ceiling, stops);
                since = day;
            }
        }
        steps.add(step(since, days, figures));
        return new CaseloadTimeline(range, List.ofAll(steps));
    }

    private CaseloadFigures figures(int day, long ceiling, int[] stops) {
        return CaseloadFigures.of(capacity[day], load[day], households[day], ceiling, stops[day] > 0);
    }

    private CaseloadTimeline.Step step(int since, int until, CaseloadFigures figures) {
        LocalDate start = range.getStart();
        return new CaseloadTimeline.Step(LocalDateRange.of(start.plusDays(since), start.plusDays(until)), figures);
    }

    /** The position of a date in the range, or the end of the range that it lies beyond. */
    private int day(LocalDate date) {
        long day = date.toEpochDay() - range.getStart().toEpochDay();
        return (int) Math.max(0, Math.min(days, day));
    }
}
