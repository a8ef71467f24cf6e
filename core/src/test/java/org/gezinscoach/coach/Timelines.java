package org.gezinscoach.coach;

import io.vavr.collection.List;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.threeten.extra.LocalDateRange;

/** Timelines of one range for laws, with few different figures, so that neighbours are often equal. */
final class Timelines {
    /** The days of every timeline. */
    static final LocalDateRange RANGE = LocalDateRange.of(LocalDate.of(2022, 1, 20), LocalDate.of(2022, 3, 10));

    private Timelines() {}

    /** Figures of one day. */
    static Arbitrary<CaseloadFigures> figures() {
        Arbitrary<Long> few = Arbitraries.longs().between(0, 2);
        return Combinators.combine(few, few, few, few).as(CaseloadFigures::new);
    }

    /** The figures of each day of the range. */
    static Arbitrary<java.util.List<CaseloadFigures>> daily() {
        Arbitrary<CaseloadFigures> two = Arbitraries.of(CaseloadFigures.NONE, new CaseloadFigures(10, 800, 8, 2));
        return Arbitraries.oneOf(two, figures()).list().ofSize(RANGE.lengthInDays());
    }

    /** A timeline with a step for each day. */
    static CaseloadTimeline of(java.util.List<CaseloadFigures> daily) {
        List<LocalDate> days = List.ofAll(RANGE.getStart().datesUntil(RANGE.getEnd()));
        return new CaseloadTimeline(
                RANGE,
                days.zipWith(
                        daily,
                        (day, figures) -> new CaseloadTimeline.Step(LocalDateRange.of(day, day.plusDays(1)), figures)));
    }

    static Arbitrary<CaseloadTimeline> timelines() {
        return daily().map(Timelines::of);
    }
}
