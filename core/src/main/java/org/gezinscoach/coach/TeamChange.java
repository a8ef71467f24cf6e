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
import org.threeten.extra.LocalDateRange;

/** How a team changes: each gives a new team, or says why not. */
final class TeamChange {
    /** The most free places; a tie goes to the lower identifier. */
    private static final Comparator<Map.Entry<CoachId, Long>> MOST_FREE = Map.Entry.<CoachId, Long>comparingByValue()
            .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder()));

    private TeamChange() {}

    static Either<CaseloadRefusal, Team> assign(
            Team team, HouseholdId household, CoachId coach, LocalDate from, Intensity intensity) {
        Years.check("date", from);
        Assignment assignment = Assignment.from(from, household, coach).withIntensity(intensity);
        Option<Assignment> other = team.assignments()
                .find(theirs ->
                        theirs.household().equals(household) && theirs.period().overlaps(assignment.period()));
        if (other.isDefined()) {
            return Either.left(new AlreadyAssigned(from, other.get()));
        }
        if (!isAvailable(team, coach, from)) {
            return Either.left(new CoachUnavailable(from, coach));
        }
        if (team.isIntakeStoppedOn(from)) {
            return Either.left(new IntakeStopped(from));
        }
        Caseload caseload = team.caseloadOn(from);
        CaseloadFigures theirs = caseload.coaches().getOrElse(coach, CaseloadFigures.NONE);
        if (theirs.room() == 0) {
            return Either.left(new NoRoom(from, Option.some(coach), theirs));
        }
        return caseload.team().room() == 0
                ? Either.left(new NoRoom(from, Option.none(), caseload.team()))
                : Either.right(team.withAssignments(team.assignments().append(assignment)));
    }

    static Either<CaseloadRefusal, Team> end(Team team, HouseholdId household, LocalDate on) {
        Years.check("date", on);
        return held(team, household, on)
                .toEither(() -> (CaseloadRefusal) new NotAssigned(on, household, Option.none()))
                .map(assignment -> replaced(team, assignment, before(assignment, on)));
    }

    static Either<CaseloadRefusal, Team> handOver(
            Team team, HouseholdId household, CoachId from, CoachId to, LocalDate on) {
        Years.check("date", on);
        Option<Assignment> held = held(team, household, on)
                .filter(assignment -> assignment.coach().equals(from));
        if (held.isEmpty()) {
            return Either.left(new NotAssigned(on, household, Option.some(from)));
        }
        if (from.equals(to)) {
            return Either.right(team);
        }
        if (!isAvailable(team, to, on)) {
            return Either.left(new CoachUnavailable(on, to));
        }
        CaseloadFigures theirs = team.caseloadOn(on).coaches().getOrElse(to, CaseloadFigures.NONE);
        if (theirs.free() < weight(team, held.get(), on)) {
            return Either.left(new NoRoom(on, Option.some(to), theirs));
        }
        LocalDateRange rest = held.get().period().withStart(on);
        return Either.right(replaced(
                team,
                held.get(),
                before(held.get(), on).append(held.get().withCoach(to).withPeriod(rest))));
    }

    static TakeOver without(Team team, CoachId coach, LocalDate on) {
        Map<CoachId, Long> free = team.caseloadOn(on)
                .coaches()
                .filterKeys(colleague -> !colleague.equals(coach) && isAvailable(team, colleague, on))
                .mapValues(CaseloadFigures::free)
                .toJavaMap();
        Map<HouseholdId, CoachId> takenOver = new java.util.LinkedHashMap<>();
        List<Assignment> theirs = team.assignments()
                .filter(assignment ->
                        assignment.coach().equals(coach) && assignment.period().contains(on));
        for (Assignment assignment : theirs) {
            long weight = weight(team, assignment, on);
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

    /** The last day on which anything about a team changes, or a date if that is later, and one day more. */
    static LocalDate settledAfter(Team team, LocalDate date) {
        List<LocalDateRange> periods = team.coaches()
                .flatMap(coach -> coach.contracts()
                        .map(Contract::period)
                        .appendAll(coach.absences().map(Absence::period)))
                .appendAll(team.assignments().map(Assignment::period))
                .appendAll(team.intakeStops());
        return periods.flatMap(period -> List.of(period.getStart(), period.getEnd()))
                .filter(day -> !day.equals(LocalDate.MAX))
                .appendAll(team.norms().map(DatedNorm::from))
                .append(date)
                .reduce((one, other) -> one.isAfter(other) ? one : other)
                .plusDays(1);
    }

    private static boolean isAvailable(Team team, CoachId id, LocalDate date) {
        return team.coaches()
                .exists(coach ->
                        coach.id().equals(id) && !coach.presenceOn(date).isZero());
    }

    private static Option<Assignment> held(Team team, HouseholdId household, LocalDate on) {
        return team.assignments()
                .find(assignment -> assignment.household().equals(household)
                        && assignment.period().contains(on));
    }

    /** What is left of an assignment that ends on a day of its: nothing, if that is its first. */
    private static List<Assignment> before(Assignment assignment, LocalDate end) {
        return assignment.period().getStart().equals(end)
                ? List.empty()
                : List.of(assignment.withPeriod(assignment.period().withEnd(end)));
    }

    private static Team replaced(Team team, Assignment assignment, List<Assignment> by) {
        return team.withAssignments(team.assignments().remove(assignment).appendAll(by));
    }

    private static long weight(Team team, Assignment assignment, LocalDate on) {
        return team.normOn(on)
                .map(norm -> norm.weightOf(assignment.intensity()))
                .getOrElse(CaseloadNorm.WHOLE);
    }
}
