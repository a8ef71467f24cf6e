package org.gezinscoach.coach;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.threeten.extra.LocalDateRange;

/**
 * The caseload of a draft on a day, worked out from its raw contracts, absences, norms and assignments in the most naive
 * way: what the timeline and the look at a day are compared with.
 */
final class DailyScan {
    private static final long HUNDRED = 100;

    private final Draft draft;

    DailyScan(Draft draft) {
        this.draft = draft;
    }

    CaseloadFigures team(LocalDate day) {
        long capacity = 0;
        for (Coach coach : draft.coaches()) {
            capacity += capacity(coach, day);
        }
        List<Assignment> held = draft.assignments().stream()
                .filter(assignment -> holds(assignment.period(), day))
                .toList();
        long room = room(capacity, held, day);
        if (draft.ceiling().isPresent()) {
            room = Math.min(room, Math.max(0, draft.ceiling().get() - held.size()));
        }
        return new CaseloadFigures(capacity, load(held, day), held.size(), room);
    }

    /** The figures of a coach; all zero for one who is not of the team. */
    CaseloadFigures coach(CoachId id, LocalDate day) {
        long capacity = 0;
        for (Coach coach : draft.coaches()) {
            capacity += coach.id().equals(id) ? capacity(coach, day) : 0;
        }
        List<Assignment> held = heldBy(id, day);
        return new CaseloadFigures(capacity, load(held, day), held.size(), room(capacity, held, day));
    }

    Map<CoachId, CaseloadFigures> coaches(LocalDate day) {
        Map<CoachId, CaseloadFigures> figures = new TreeMap<>();
        draft.coaches().forEach(coach -> figures.put(coach.id(), coach(coach.id(), day)));
        return figures;
    }

    List<Assignment> heldBy(CoachId id, LocalDate day) {
        return draft.assignments().stream()
                .filter(assignment -> assignment.coach().equals(id) && holds(assignment.period(), day))
                .toList();
    }

    /** The minutes a week that a coach is there. */
    long present(Coach coach, LocalDate day) {
        long minutes = 0;
        for (Contract contract : coach.contracts()) {
            minutes += holds(contract.period(), day) ? contract.weeklyHours().toMinutes() : 0;
        }
        for (Absence absence : coach.absences()) {
            if (holds(absence.period(), day)) {
                minutes = absence.weeklyHours().isEmpty()
                        ? 0
                        : minutes - absence.weeklyHours().get().toMinutes();
            }
            minutes = Math.max(0, minutes);
        }
        return minutes;
    }

    boolean isThere(CoachId id, LocalDate day) {
        return draft.coaches().stream().anyMatch(coach -> coach.id().equals(id) && present(coach, day) > 0);
    }

    boolean isEngaged(CoachId id, LocalDate day) {
        return draft.coaches().stream()
                .filter(coach -> coach.id().equals(id))
                .flatMap(coach -> coach.contracts().toJavaStream())
                .anyMatch(contract -> holds(contract.period(), day));
    }

    boolean isStopped(LocalDate day) {
        return draft.stops().stream().anyMatch(stop -> holds(stop, day));
    }

    /** What an assignment weighs, in hundredths. */
    long weight(Assignment assignment, LocalDate day) {
        return norm(day)
                .flatMap(norm -> norm.weights().get(assignment.intensity()).toJavaOptional())
                .map(Integer::longValue)
                .orElse(HUNDRED);
    }

    /** The hundredths that a coach has left; negative in an overload. */
    long free(CoachId id, LocalDate day) {
        CaseloadFigures figures = coach(id, day);
        return HUNDRED * figures.capacity() - figures.load();
    }

    static boolean holds(LocalDateRange period, LocalDate day) {
        return !day.isBefore(period.getStart()) && (period.isUnboundedEnd() || day.isBefore(period.getEnd()));
    }

    private Optional<CaseloadNorm> norm(LocalDate day) {
        Optional<DatedNorm> latest = Optional.empty();
        for (DatedNorm norm : draft.norms()) {
            boolean begun = !norm.from().isAfter(day);
            if (begun && (latest.isEmpty() || latest.get().from().isBefore(norm.from()))) {
                latest = Optional.of(norm);
            }
        }
        return latest.map(DatedNorm::norm);
    }

    private long capacity(Coach coach, LocalDate day) {
        return norm(day)
                .map(norm -> BigInteger.valueOf(norm.max())
                        .multiply(BigInteger.valueOf(present(coach, day)))
                        .divide(BigInteger.valueOf(norm.week().toMinutes()))
                        .longValueExact())
                .orElse(0L);
    }

    private long load(List<Assignment> held, LocalDate day) {
        long load = 0;
        for (Assignment assignment : held) {
            load += weight(assignment, day);
        }
        return load;
    }

    private long room(long capacity, List<Assignment> held, LocalDate day) {
        long left = HUNDRED * capacity - load(held, day);
        return isStopped(day) || left < 0 ? 0 : left / HUNDRED;
    }
}
