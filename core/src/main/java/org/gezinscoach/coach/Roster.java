package org.gezinscoach.coach;

import io.vavr.Tuple;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.gezinscoach.household.HouseholdId;
import org.threeten.extra.LocalDateRange;

/**
 * What a team is made of, for those who compute with it.
 *
 * @param coaches the coaches
 * @param assignments who helps whom
 * @param norms the norms, in the order of their days
 * @param ceiling the most households; {@link Long#MAX_VALUE} if there is no such limit
 * @param intakeStops when no household is taken in
 */
record Roster(
        List<Coach> coaches,
        List<Assignment> assignments,
        List<DatedNorm> norms,
        long ceiling,
        List<LocalDateRange> intakeStops) {

    Option<CaseloadNorm> normOn(LocalDate date) {
        return norms.filter(dated -> !dated.from().isAfter(date)).lastOption().map(DatedNorm::norm);
    }

    boolean isIntakeStoppedOn(LocalDate date) {
        return intakeStops.exists(stop -> stop.contains(date));
    }

    Caseload caseloadOn(LocalDate date) {
        boolean stopped = isIntakeStoppedOn(date);
        Map<CoachId, List<Assignment>> held = assignments
                .filter(assignment -> assignment.period().contains(date))
                .groupBy(Assignment::coach);
        Map<CoachId, CaseloadFigures> figures = TreeMap.ofEntries(coaches.map(coach ->
                Tuple.of(coach.id(), figures(coach, held.getOrElse(coach.id(), List.empty()), date, stopped))));
        CaseloadFigures sum = figures.values().fold(CaseloadFigures.NONE, CaseloadFigures::plus);
        return new Caseload(
                date, CaseloadFigures.of(sum.capacity(), sum.load(), sum.households(), ceiling, stopped), figures);
    }

    private CaseloadFigures figures(Coach coach, List<Assignment> held, LocalDate date, boolean stopped) {
        long capacity = normOn(date)
                .map(norm -> norm.capacityOf(coach.presenceOn(date)))
                .getOrElse(0L);
        long load = held.foldLeft(0L, (sum, assignment) -> sum + weight(assignment, date));
        return CaseloadFigures.of(capacity, load, held.size(), Long.MAX_VALUE, stopped);
    }

    /** What an assignment weighs on a day, in hundredths of a household. */
    long weight(Assignment assignment, LocalDate on) {
        return normOn(on).map(norm -> norm.weightOf(assignment.intensity())).getOrElse(CaseloadNorm.WHOLE);
    }

    /** The assignment of a household that holds on a day. */
    Option<Assignment> held(HouseholdId household, LocalDate on) {
        return assignments.find(assignment ->
                assignment.household().equals(household) && assignment.period().contains(on));
    }

    /** Whether a coach is of this team and there on a day. */
    boolean isAvailable(CoachId id, LocalDate on) {
        return coaches.exists(
                coach -> coach.id().equals(id) && !coach.presenceOn(on).isZero());
    }

    /** The day after the last on which anything changes, or after a date if that is later. */
    LocalDate settledAfter(LocalDate date) {
        List<LocalDateRange> periods = coaches.flatMap(coach -> coach.contracts()
                        .map(Contract::period)
                        .appendAll(coach.absences().map(Absence::period)))
                .appendAll(assignments.map(Assignment::period))
                .appendAll(intakeStops);
        return periods.flatMap(period -> List.of(period.getStart(), period.getEnd()))
                .filter(day -> !day.equals(LocalDate.MAX))
                .appendAll(norms.map(DatedNorm::from))
                .append(date)
                .reduce((one, other) -> one.isAfter(other) ? one : other)
                .plusDays(1);
    }
}
