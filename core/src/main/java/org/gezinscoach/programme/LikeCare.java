package org.gezinscoach.programme;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.List;
import java.time.LocalDate;
import java.util.Comparator;
import org.gezinscoach.intervention.Intervention;
import org.gezinscoach.intervention.InterventionId;
import org.gezinscoach.savings.Assessment;
import org.threeten.extra.LocalDateRange;

/** Finds counted lines that look like the same care, so that a reader can judge whether it is counted twice. */
final class LikeCare {
    private LikeCare() {}

    /** The pairs of the same household, category and stated provider whose windows overlap, in the order of their identifiers. */
    static List<Tuple2<InterventionId, InterventionId>> pairs(List<Assessment> assessments) {
        return List.ofAll(assessments
                        .filter(assessment -> assessment instanceof Assessment.Counted)
                        .map(Assessment::intervention)
                        .filter(line -> line.provider().isDefined())
                        .sortBy(Intervention::id)
                        .groupBy(line -> Tuple.of(line.household(), line.category(), line.provider()))
                        .values())
                .flatMap(LikeCare::overlapping)
                .sorted(Tuple2.comparator(Comparator.naturalOrder(), Comparator.naturalOrder()));
    }

    private static List<Tuple2<InterventionId, InterventionId>> overlapping(List<Intervention> lines) {
        return lines.combinations(2)
                .filter(pair -> window(pair.head()).overlaps(window(pair.last())))
                .map(pair -> Tuple.of(pair.head().id(), pair.last().id()));
    }

    /** From the change to the end of the indication, or else the year; whatever is not stated is open. */
    private static LocalDateRange window(Intervention line) {
        LocalDate from = line.changedOn()
                .orElse(() -> line.year().map(year -> year.atDay(1)))
                .getOrElse(LocalDate.MIN);
        LocalDate until = line.plannedUntil()
                .orElse(() -> line.year().map(year -> year.plusYears(1).atDay(1)))
                .getOrElse(LocalDate.MAX);
        return LocalDateRange.of(from, until.isAfter(from) ? until : from.plusDays(1));
    }
}
