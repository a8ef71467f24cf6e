package org.gezinscoach.coach;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gezinscoach.coach.CaseloadRefusal.AlreadyAssigned;
import org.gezinscoach.coach.CaseloadRefusal.CoachUnavailable;
import org.gezinscoach.coach.CaseloadRefusal.IntakeStopped;
import org.gezinscoach.coach.CaseloadRefusal.NoRoom;
import org.gezinscoach.coach.CaseloadRefusal.NotAssigned;
import org.gezinscoach.household.HouseholdId;
import org.threeten.extra.LocalDateRange;

/** What changing a team must give, said once more in plain lists and loops over the daily scan. */
final class NaiveTeam {
    private final Draft draft;
    private final DailyScan scan;

    NaiveTeam(Draft draft) {
        this.draft = draft;
        scan = new DailyScan(draft);
    }

    Either<CaseloadRefusal, Draft> assign(HouseholdId household, CoachId coach, LocalDate from, Intensity intensity) {
        Optional<Assignment> blocking = draft.assignments().stream()
                .filter(assignment -> assignment.household().equals(household))
                .filter(assignment -> assignment.period().isUnboundedEnd()
                        || assignment.period().getEnd().isAfter(from))
                .min(Comparator.comparing(assignment -> assignment.period().getStart()));
        if (blocking.isPresent()) {
            return Either.left(new AlreadyAssigned(from, blocking.get()));
        }
        if (!scan.isThere(coach, from)) {
            return Either.left(new CoachUnavailable(from, coach));
        }
        if (scan.isStopped(from)) {
            return Either.left(new IntakeStopped(from));
        }
        if (scan.coach(coach, from).room() == 0) {
            return Either.left(new NoRoom(from, Option.some(coach), scan.coach(coach, from)));
        }
        if (scan.team(from).room() == 0) {
            return Either.left(new NoRoom(from, Option.none(), scan.team(from)));
        }
        return Either.right(
                draft.with(assignment(household, coach, LocalDateRange.of(from, LocalDate.MAX), intensity)));
    }

    Either<CaseloadRefusal, Draft> end(HouseholdId household, LocalDate on) {
        return held(household, on)
                .<Either<CaseloadRefusal, Draft>>map(held -> Either.right(cut(held, on)))
                .orElseGet(() -> Either.left(new NotAssigned(on, household, Option.none())));
    }

    Either<CaseloadRefusal, Draft> handOver(HouseholdId household, CoachId from, CoachId to, LocalDate on) {
        Optional<Assignment> held =
                held(household, on).filter(assignment -> assignment.coach().equals(from));
        if (held.isEmpty()) {
            return Either.left(new NotAssigned(on, household, Option.some(from)));
        }
        if (from.equals(to)) {
            return Either.right(draft);
        }
        if (!scan.isThere(to, on)) {
            return Either.left(new CoachUnavailable(on, to));
        }
        if (scan.free(to, on) < scan.weight(held.get(), on)) {
            return Either.left(new NoRoom(on, Option.some(to), scan.coach(to, on)));
        }
        LocalDateRange rest = LocalDateRange.of(on, held.get().period().getEnd());
        return Either.right(cut(held.get(), on)
                .with(assignment(household, to, rest, held.get().intensity())));
    }

    TakeOver without(CoachId coach, LocalDate on) {
        Map<CoachId, Long> free = new TreeMap<>();
        draft.coaches().stream()
                .map(Coach::id)
                .filter(id -> !id.equals(coach) && scan.isThere(id, on))
                .forEach(id -> free.put(id, scan.free(id, on)));
        Map<HouseholdId, CoachId> takenOver = new LinkedHashMap<>();
        List<HouseholdId> uncovered = new ArrayList<>();
        List<Assignment> theirs = new ArrayList<>(scan.heldBy(coach, on));
        theirs.sort(Comparator.comparing(Assignment::household));
        for (Assignment assignment : theirs) {
            CoachId best = null;
            for (CoachId colleague : free.keySet()) {
                if (best == null || free.get(colleague) > free.get(best)) {
                    best = colleague;
                }
            }
            long weight = scan.weight(assignment, on);
            if (best == null || free.get(best) < weight) {
                uncovered.add(assignment.household());
            } else {
                takenOver.put(assignment.household(), best);
                free.put(best, free.get(best) - weight);
            }
        }
        return new TakeOver(
                coach, on, io.vavr.collection.LinkedHashMap.ofAll(takenOver), io.vavr.collection.List.ofAll(uncovered));
    }

    /** Who has a household on a day. */
    Optional<Assignment> held(HouseholdId household, LocalDate on) {
        return draft.assignments().stream()
                .filter(assignment -> assignment.household().equals(household))
                .filter(assignment -> DailyScan.holds(assignment.period(), on))
                .findFirst();
    }

    private Draft cut(Assignment held, LocalDate on) {
        Draft without = draft.without(held);
        LocalDate start = held.period().getStart();
        return start.equals(on)
                ? without
                : without.with(
                        assignment(held.household(), held.coach(), LocalDateRange.of(start, on), held.intensity()));
    }

    private static Assignment assignment(
            HouseholdId household, CoachId coach, LocalDateRange period, Intensity intensity) {
        return Assignment.builder()
                .household(household)
                .coach(coach)
                .period(period)
                .intensity(intensity)
                .build();
    }
}
