package org.gezinscoach.budget;

import io.vavr.collection.List;
import java.util.Objects;
import org.threeten.extra.LocalDateRange;

/**
 * A statement of a coach budget over a period (rekeningoverzicht): where it stood, what was booked, where it stands. The
 * closing of one is the opening of the next.
 *
 * @param range the days, by which the events were booked
 * @param opening the figures before the first of those days
 * @param lines the events booked in the period, in order, each with the figures after it
 */
public record BudgetStatement(LocalDateRange range, BudgetFigures opening, List<Line> lines) {
    /** Checks that all are there. */
    public BudgetStatement {
        Objects.requireNonNull(range, "range");
        Objects.requireNonNull(opening, "opening");
        Objects.requireNonNull(lines, "lines");
    }

    /** The figures after the last of the days. */
    public BudgetFigures closing() {
        return lines.lastOption().map(Line::after).getOrElse(opening);
    }

    /**
     * An event and the figures after it.
     *
     * @param event the event
     * @param after the figures
     */
    public record Line(BudgetEvent event, BudgetFigures after) {
        /** Checks that both are there. */
        public Line {
            Objects.requireNonNull(event, "event");
            Objects.requireNonNull(after, "after");
        }
    }
}
