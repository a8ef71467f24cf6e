package org.gezinscoach.coach;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Objects;
import org.gezinscoach.internal.Checks;
import org.gezinscoach.internal.TextTable;
import org.threeten.extra.LocalDateRange;

/**
 * The figures of a caseload over a period (verloop van de caseload), as a step function: they hold for a while, then change.
 *
 * <p>The steps tile the range, each begins where the one before ends, and neighbours differ. Timelines of the same range
 * add up, so the timelines of many teams make that of a country, whatever the order.
 *
 * @param range the days covered, bounded and not empty
 * @param steps the steps, in order
 */
public record CaseloadTimeline(LocalDateRange range, List<Step> steps) {

    /**
     * Checks that the steps tile the range, and joins neighbours whose figures are equal.
     *
     * @throws IllegalArgumentException if the range is empty or open, or the steps do not tile it
     */
    public CaseloadTimeline {
        checkRange("range", range);
        Objects.requireNonNull(steps, "steps");
        LocalDate reached = range.getStart();
        java.util.List<Step> joined = new ArrayList<>();
        for (Step step : steps) {
            LocalDate next = reached;
            Checks.require(
                    step.period().getStart().equals(next),
                    "steps",
                    () -> "must go on at " + next + ", but was " + step.period());
            reached = step.period().getEnd();
            append(joined, step);
        }
        Checks.require(
                reached.equals(range.getEnd()), "steps", "must end at " + range.getEnd() + ", but was " + reached);
        steps = List.ofAll(joined);
    }

    /** The figures on a day; none outside the range. */
    public Option<CaseloadFigures> on(LocalDate date) {
        return steps.find(step -> step.period().contains(date)).map(Step::figures);
    }

    /** The first day with room for another household; none if there is no such day in the range. */
    public Option<LocalDate> firstRoom() {
        return steps.find(step -> step.figures().room() > 0)
                .map(step -> step.period().getStart());
    }

    /**
     * This timeline and another of the same range, figure by figure.
     *
     * @throws IllegalArgumentException if the ranges differ
     * @throws ArithmeticException if a sum overflows
     */
    public CaseloadTimeline plus(CaseloadTimeline other) {
        Checks.require(range.equals(other.range), "range", () -> "must be " + range + ", but was " + other.range);
        java.util.List<Step> sums = new ArrayList<>();
        List<Step> left = steps;
        List<Step> right = other.steps;
        while (!left.isEmpty()) {
            LocalDateRange both = left.head().period().intersection(right.head().period());
            sums.add(new Step(both, left.head().figures().plus(right.head().figures())));
            left = left.dropWhile(step -> !step.period().getEnd().isAfter(both.getEnd()));
            right = right.dropWhile(step -> !step.period().getEnd().isAfter(both.getEnd()));
        }
        return new CaseloadTimeline(range, List.ofAll(sums));
    }

    /** A small table: a row for each step. */
    @Override
    public String toString() {
        TextTable table = CaseloadFigures.headings(
                new TextTable("caseload over " + range).text("from").text("until"));
        steps.forEach(step -> table.row(step.figures()
                .cells()
                .prepend(step.period().getEnd().toString())
                .prepend(step.period().getStart().toString())));
        return table.toString();
    }

    static void checkRange(String name, LocalDateRange range) {
        Objects.requireNonNull(range, name);
        Checks.require(
                !range.isEmpty() && !range.isUnboundedStart() && !range.isUnboundedEnd(),
                name,
                () -> "must be bounded and not empty, but was " + range);
    }

    private static void append(java.util.List<Step> steps, Step step) {
        int last = steps.size() - 1;
        if (last >= 0 && steps.get(last).figures().equals(step.figures())) {
            steps.set(last, new Step(steps.get(last).period().union(step.period()), step.figures()));
        } else {
            steps.add(step);
        }
    }

    /**
     * Days on which the figures stay the same.
     *
     * @param period the days, bounded and not empty
     * @param figures the figures
     */
    public record Step(LocalDateRange period, CaseloadFigures figures) {
        /**
         * Checks the period.
         *
         * @throws IllegalArgumentException if it is empty or open
         */
        public Step {
            checkRange("period", period);
            Objects.requireNonNull(figures, "figures");
        }

        @Override
        public String toString() {
            return period + ": " + figures;
        }
    }
}
