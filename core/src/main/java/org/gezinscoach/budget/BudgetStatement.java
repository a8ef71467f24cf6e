package org.gezinscoach.budget;

import io.vavr.collection.List;
import java.util.Objects;
import org.gezinscoach.internal.TextTable;
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

    /** A small table: the opening, a row for each event, and the closing; an event as it is called in the books. */
    @Override
    public String toString() {
        TextTable table = new TextTable("coach budget over " + range)
                .text("booked on")
                .text("event")
                .text("")
                .figure("available")
                .figure("outstanding")
                .figure("absorbed")
                .figure("handed back");
        table.row(cells("", "", "opening", opening));
        lines.forEach(line -> table.row(cells(
                line.event().booking().bookedOn().toString(),
                line.event().booking().id().toString(),
                line.event().getClass().getSimpleName(),
                line.after())));
        return table.row(cells("", "", "closing", closing())).toString();
    }

    private static List<Object> cells(String bookedOn, String event, String what, BudgetFigures figures) {
        return List.of(
                bookedOn,
                event,
                what,
                figures.available(),
                figures.outstanding(),
                figures.absorbed(),
                figures.handedBack());
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
