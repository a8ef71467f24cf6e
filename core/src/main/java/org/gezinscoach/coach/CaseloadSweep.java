package org.gezinscoach.coach;

import io.vavr.collection.List;
import java.util.ArrayList;
import org.gezinscoach.internal.Years;
import org.threeten.extra.LocalDateRange;

/**
 * Sums the figures of coaches day by day. What changes on a day is added to that day of a difference array, and the figures
 * are the running sums: so the work grows with what happens plus the days, not with their product.
 */
final class CaseloadSweep {
    private final LocalDateRange range;
    private final RangeDays days;
    private final NormSpans norms;
    private final PresenceSweep presence;
    private final long[] capacity;
    private final long[] load;
    private final long[] households;

    private CaseloadSweep(Roster team, LocalDateRange range) {
        CaseloadTimeline.checkRange("range", range);
        Years.check("range", range.getStart());
        Years.check("range", range.getEndInclusive());
        this.range = range;
        days = new RangeDays(range);
        norms = new NormSpans(team.norms(), days);
        presence = new PresenceSweep(norms, days.count());
        capacity = new long[days.count() + 1];
        load = new long[days.count() + 1];
        households = new long[days.count() + 1];
    }

    static CaseloadTimeline ofTeam(Roster team, LocalDateRange range) {
        CaseloadSweep sweep = new CaseloadSweep(team, range);
        team.coaches().forEach(sweep::add);
        sweep.add(team.assignments());
        return sweep.timeline(team.ceiling(), team.intakeStops());
    }

    static CaseloadTimeline ofCoach(Roster team, CoachId id, LocalDateRange range) {
        CaseloadSweep sweep = new CaseloadSweep(team, range);
        team.coaches().filter(coach -> coach.id().equals(id)).forEach(sweep::add);
        sweep.add(team.assignments().filter(assignment -> assignment.coach().equals(id)));
        return sweep.timeline(Long.MAX_VALUE, team.intakeStops());
    }

    private void add(Coach coach) {
        for (Contract contract : coach.contracts()) {
            presence.contract(
                    days.number(contract.period().getStart()),
                    days.number(contract.period().getEnd()),
                    contract.weeklyHours().toMinutes());
        }
        for (List<Absence> left = coach.absences(); !left.isEmpty(); left = left.tail()) {
            add(left.head());
        }
        presence.addCapacity(capacity);
    }

    private void add(Absence absence) {
        presence.absence(
                days.number(absence.period().getStart()),
                days.number(absence.period().getEnd()),
                absence.weeklyHours().isEmpty()
                        ? PresenceSweep.ALL
                        : absence.weeklyHours().get().toMinutes());
    }

    /** By head and tail, as absences are: an iterator would cost as much as the sums. */
    private void add(List<Assignment> assignments) {
        for (List<Assignment> left = assignments; !left.isEmpty(); left = left.tail()) {
            add(left.head());
        }
    }

    private void add(Assignment assignment) {
        int start = days.number(assignment.period().getStart());
        int end = days.number(assignment.period().getEnd());
        households[start]++;
        households[end]--;
        norms.addWeight(assignment.intensity(), start, end, load);
    }

    private CaseloadTimeline timeline(long ceiling, List<LocalDateRange> intakeStops) {
        int[] stops = new int[days.count() + 1];
        for (LocalDateRange stop : intakeStops) {
            stops[days.number(stop.getStart())]++;
            stops[days.number(stop.getEnd())]--;
        }
        java.util.List<CaseloadTimeline.Step> steps = new ArrayList<>();
        CaseloadFigures figures = figures(0, ceiling, stops);
        int since = 0;
        for (int day = 1; day < days.count(); day++) {
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
        steps.add(step(since, days.count(), figures));
        return new CaseloadTimeline(range, List.ofAll(steps));
    }

    private CaseloadFigures figures(int day, long ceiling, int[] stops) {
        return CaseloadFigures.of(capacity[day], load[day], households[day], ceiling, stops[day] > 0);
    }

    private CaseloadTimeline.Step step(int since, int until, CaseloadFigures figures) {
        return new CaseloadTimeline.Step(LocalDateRange.of(days.date(since), days.date(until)), figures);
    }
}
