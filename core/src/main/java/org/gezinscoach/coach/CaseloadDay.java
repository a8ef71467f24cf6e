package org.gezinscoach.coach;

import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import java.time.LocalDate;

/** Looks at a team on one day. */
final class CaseloadDay {
    private final Team team;
    private final LocalDate date;
    private final Map<CoachId, List<Assignment>> assignments;

    CaseloadDay(Team team, LocalDate date) {
        this.team = team;
        this.date = date;
        assignments = team.assignments()
                .filter(assignment -> assignment.period().contains(date))
                .groupBy(Assignment::coach);
    }

    Caseload caseload() {
        boolean stopped = team.isIntakeStoppedOn(date);
        Map<CoachId, CaseloadFigures> coaches =
                TreeMap.ofEntries(team.coaches().map(coach -> new Tuple2<>(coach.id(), figures(coach, stopped))));
        CaseloadFigures sum = coaches.values().fold(CaseloadFigures.NONE, CaseloadFigures::plus);
        long ceiling = team.ceiling().map(Integer::longValue).getOrElse(Long.MAX_VALUE);
        return new Caseload(
                date, CaseloadFigures.of(sum.capacity(), sum.load(), sum.households(), ceiling, stopped), coaches);
    }

    private CaseloadFigures figures(Coach coach, boolean stopped) {
        Option<CaseloadNorm> norm = team.normOn(date);
        List<Assignment> theirs = assignments.getOrElse(coach.id(), List.empty());
        long capacity =
                norm.map(most -> most.capacityOf(coach.presenceOn(date))).getOrElse(0L);
        long load = theirs.foldLeft(
                0L,
                (sum, assignment) -> sum
                        + norm.map(weights -> weights.weightOf(assignment.intensity()))
                                .getOrElse(CaseloadNorm.WHOLE));
        return CaseloadFigures.of(capacity, load, theirs.size(), Long.MAX_VALUE, stopped);
    }
}
