package org.gezinscoach.savings;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.Year;
import org.gezinscoach.internal.Years;
import org.gezinscoach.intervention.Intervention;
import org.threeten.extra.LocalDateRange;

/**
 * Over which days a saving accrues, cut into years.
 *
 * @param range the days, not empty
 * @param coachingStart when the coach started
 * @param years in which years they are booked
 */
record SavingsWindow(LocalDateRange range, LocalDate coachingStart, SavingsYear years) {
    private static final LocalDate LAST = LocalDate.of(Years.LAST, 12, 31).plusDays(1);

    /** From the change to the horizon or the end of the indication, whichever comes first; or why there is no such window. */
    static Either<NotCountedReason, SavingsWindow> of(
            Intervention line, SavingKind kind, Option<LocalDate> coachingStart, SavingsPolicy policy) {
        if (coachingStart.isEmpty()) {
            return Either.left(NotCountedReason.COACHING_START_NOT_STATED);
        }
        if (line.changedOn().isEmpty()) {
            return Either.left(NotCountedReason.CHANGE_DATE_NOT_STATED);
        }
        LocalDate start = coachingStart.get();
        Option<Integer> months =
                kind == SavingKind.THREAT_BASED ? Option.some(policy.threatMonths()) : policy.directMonths();
        return until(line.changedOn().get(), months.map(start::plusMonths), line.plannedUntil())
                .map(until -> new SavingsWindow(
                        LocalDateRange.of(line.changedOn().get(), until), start, policy.savingsYear()));
    }

    private static Either<NotCountedReason, LocalDate> until(
            LocalDate from, Option<LocalDate> horizon, Option<LocalDate> plannedUntil) {
        if (horizon.exists(end -> !from.isBefore(end))) {
            return Either.left(NotCountedReason.AFTER_HORIZON);
        }
        if (plannedUntil.exists(end -> !from.isBefore(end))) {
            return Either.left(NotCountedReason.INDICATION_OVER);
        }
        return List.of(horizon, plannedUntil)
                .flatMap(end -> end)
                .min()
                .map(end -> end.isBefore(LAST) ? end : LAST)
                .toEither(NotCountedReason.END_NOT_STATED);
    }

    /** The parts of the window by the year in which they are booked, in order; at least one. */
    List<Tuple2<Year, LocalDateRange>> byYear() {
        return years == SavingsYear.BUDGET_YEAR
                ? parts(Year.from(range.getStart()).atDay(1))
                : parts(coachingStart);
    }

    /** Cuts at every anniversary of a day on or before the beginning. */
    private List<Tuple2<Year, LocalDateRange>> parts(LocalDate first) {
        return List.range(first.getYear(), range.getEnd().getYear() + 1)
                .map(year -> LocalDateRange.of(
                        first.plusYears(year - first.getYear()), first.plusYears(year + 1L - first.getYear())))
                .filter(range::overlaps)
                .map(part -> Tuple.of(Year.from(part.getStart()), range.intersection(part)));
    }
}
