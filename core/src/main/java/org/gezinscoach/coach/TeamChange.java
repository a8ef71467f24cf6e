package org.gezinscoach.coach;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import org.gezinscoach.coach.CaseloadRefusal.AlreadyAssigned;
import org.gezinscoach.coach.CaseloadRefusal.CoachUnavailable;
import org.gezinscoach.coach.CaseloadRefusal.IntakeStopped;
import org.gezinscoach.coach.CaseloadRefusal.NoRoom;
import org.gezinscoach.coach.CaseloadRefusal.NotAssigned;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.internal.Years;

/** How the assignments of a team change: each gives the new ones, or says why not. */
final class TeamChange {
    /** The most free places; a tie goes to the lower identifier. */
    private static final Comparator<Map.Entry<CoachId, Long>> MOST_FREE = Map.Entry.<CoachId, Long>comparingByValue()
            .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder()));

    private final Roster team;
    private final LocalDate on;

    TeamChange(Roster team, LocalDate on) {
        this.team = team;
        this.on = Years.check("date", on);
    }

    Either<CaseloadRefusal, List<Assignment>> assign(HouseholdId household, CoachId coach, Intensity intensity) {
        Assignment assignment = Assignment.from(on, household, coach).withIntensity(intensity);
        Option<Assignment> other = team.assignments()
                .filter(theirs ->
                        theirs.household().equals(household) && theirs.period().overlaps(assignment.period()))
                .minBy(theirs -> theirs.period().getStart());
        if (other.isDefined()) {
            return Either.left(new AlreadyAssigned(on, other.get()));
        }
        if (!team.isAvailable(coach, on)) {
            return Either.left(new CoachUnavailable(on, coach));
        }
        if (team.isIntakeStoppedOn(on)) {
            return Either.left(new IntakeStopped(on));
        }
        Caseload caseload = team.caseloadOn(on);
        CaseloadFigures theirs = caseload.coaches().getOrElse(coach, CaseloadFigures.NONE);
        if (theirs.room() == 0) {
            return Either.left(new NoRoom(on, Option.some(coach), theirs));
        }
        return caseload.team().room() == 0
                ? Either.left(new NoRoom(on, Option.none(), caseload.team()))
                : Either.right(team.assignments().append(assignment));
    }

    Either<CaseloadRefusal, List<Assignment>> end(HouseholdId household) {
        return team.held(household, on)
                .<CaseloadRefusal>toEither(() -> new NotAssigned(on, household, Option.none()))
                .map(assignment -> replaced(assignment, before(assignment)));
    }

    Either<CaseloadRefusal, List<Assignment>> handOver(HouseholdId household, CoachId from, CoachId to) {
        Option<Assignment> held =
                team.held(household, on).filter(assignment -> assignment.coach().equals(from));
        if (held.isEmpty()) {
            return Either.left(new NotAssigned(on, household, Option.some(from)));
        }
        if (from.equals(to)) {
            return Either.right(team.assignments());
        }
        if (!team.isAvailable(to, on)) {
            return Either.left(new CoachUnavailable(on, to));
        }
        CaseloadFigures theirs = team.caseloadOn(on).coaches().getOrElse(to, CaseloadFigures.NONE);
        if (theirs.free() < team.weight(held.get(), on)) {
            return Either.left(new NoRoom(on, Option.some(to), theirs));
        }
        Assignment rest =
                held.get().withCoach(to).withPeriod(held.get().period().withStart(on));
        return Either.right(replaced(held.get(), before(held.get()).append(rest)));
    }

    TakeOver without(CoachId coach) {
        Map<CoachId, Long> free = team.caseloadOn(on)
                .coaches()
                .filterKeys(colleague -> !colleague.equals(coach) && team.isAvailable(colleague, on))
                .mapValues(CaseloadFigures::free)
                .toJavaMap();
        Map<HouseholdId, CoachId> takenOver = new java.util.LinkedHashMap<>();
        List<Assignment> theirs = team.assignments()
                .filter(assignment ->
                        assignment.coach().equals(coach) && assignment.period().contains(on))
                .sortBy(Assignment::household);
        for (Assignment assignment : theirs) {
            long weight = team.weight(assignment, on);
            free.entrySet().stream()
                    .max(MOST_FREE)
                    .filter(colleague -> colleague.getValue() >= weight)
                    .ifPresent(colleague -> {
                        takenOver.put(assignment.household(), colleague.getKey());
                        colleague.setValue(colleague.getValue() - weight);
                    });
        }
        return new TakeOver(
                coach,
                on,
                LinkedHashMap.ofAll(takenOver),
                theirs.map(Assignment::household).filter(household -> !takenOver.containsKey(household)));
    }

    /** What comes before the day of an assignment: nothing, if that is its first. */
    private List<Assignment> before(Assignment assignment) {
        return assignment.period().getStart().equals(on)
                ? List.empty()
                : List.of(assignment.withPeriod(assignment.period().withEnd(on)));
    }

    private List<Assignment> replaced(Assignment assignment, List<Assignment> by) {
        return team.assignments().remove(assignment).appendAll(by);
    }
}
