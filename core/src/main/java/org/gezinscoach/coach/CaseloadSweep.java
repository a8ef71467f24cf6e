package org.gezinscoach.coach;

import io.vavr.collection.List;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.function.IntFunction;
import org.gezinscoach.internal.Years;
import org.threeten.extra.LocalDateRange;

/**
 * Sums the figures of coaches day by day. What changes on a day is added to that day of a difference array, and the figures
 * are the running sums: so the work grows with what happens plus the days, not with their product.
 */
@SuppressWarnings("EnumOrdinal") // their numbers live no longer than a sweep
final class CaseloadSweep {
    private final LocalDateRange range;
    private final RangeDays days;
    private final NormSpans norms;
    private final PresenceSweep presence;
    private final long[] capacity;
    private final int[][] households;

    private CaseloadSweep(Roster team, LocalDateRange range) {
        CaseloadTimeline.checkRange("range", range);
        Years.check("range", range.getStart());
        Years.check("range", range.getEndInclusive());
        this.range = range;
        days = new RangeDays(range);
        norms = new NormSpans(team.norms(), days);
        presence = new PresenceSweep(norms, days);
        capacity = new long[days.count() + 1];
        households = new int[Intensity.values().length][days.count() + 1];
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
        for (Absence absence : coach.absenceDays().partial) {
            presence.absence(
                    days.number(absence.period().getStart()),
                    days.number(absence.period().getEnd()),
                    absence.weeklyHours().get().toMinutes());
        }
        presence.addCapacity(coach.absenceDays(), capacity);
    }

    /** By head and tail: an iterator would cost as much as the sums. */
    private void add(List<Assignment> assignments) {
        for (List<Assignment> left = assignments; !left.isEmpty(); left = left.tail()) {
            add(left.head());
        }
    }

    private void add(Assignment assignment) {
        add(assignment.epochDays(), households[assignment.intensity().ordinal()]);
    }

    private void add(long period, int[] changes) {
        changes[days.number(EpochDays.start(period))]++;
        changes[days.number(EpochDays.end(period))]--;
    }

    private CaseloadTimeline timeline(long ceiling, List<LocalDateRange> intakeStops) {
        int[] stops = new int[days.count() + 1];
        intakeStops.forEach(stop -> add(EpochDays.of(stop), stops));
        sum(stops);
        for (int[] alike : households) {
            sum(alike);
        }
        for (int day = 1; day < capacity.length; day++) {
            capacity[day] += capacity[day - 1];
        }
        long[] load = norms.load(households);
        return new CaseloadTimeline(
                range,
                steps(day -> CaseloadFigures.of(capacity[day], load[day], helped(day), ceiling, stops[day] > 0)));
    }

    private List<CaseloadTimeline.Step> steps(IntFunction<CaseloadFigures> on) {
        java.util.List<CaseloadTimeline.Step> steps = new ArrayList<>();
        CaseloadFigures figures = on.apply(0);
        LocalDate since = range.getStart();
        for (int day = 1; day < days.count(); day++) {
            CaseloadFigures now = on.apply(day);
            if (!now.equals(figures)) {
                LocalDate until = days.date(day);
                steps.add(new CaseloadTimeline.Step(LocalDateRange.of(since, until), figures));
                figures = now;
                since = until;
            }
        }
        steps.add(new CaseloadTimeline.Step(LocalDateRange.of(since, range.getEnd()), figures));
        return List.ofAll(steps);
    }

    private static void sum(int[] changes) {
        for (int day = 1; day < changes.length; day++) {
            changes[day] += changes[day - 1];
        }
    }

    private long helped(int day) {
        long sum = 0;
        for (int[] alike : households) {
            sum += alike[day];
        }
        return sum;
    }
}
