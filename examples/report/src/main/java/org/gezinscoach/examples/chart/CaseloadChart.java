package org.gezinscoach.examples.chart;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.ToDoubleFunction;
import org.gezinscoach.coach.Absence;
import org.gezinscoach.coach.CaseloadFigures;
import org.gezinscoach.coach.CaseloadTimeline;
import org.gezinscoach.coach.CaseloadTimeline.Step;
import org.gezinscoach.coach.Team;
import org.gezinscoach.examples.chart.Sheet.LegendKey;
import org.gezinscoach.examples.chart.Steps.Band;
import org.gezinscoach.examples.chart.Steps.Line;
import org.gezinscoach.examples.evaluation.Language;
import org.gezinscoach.programme.Evaluation;
import org.gezinscoach.programme.TeamStatement;
import org.threeten.extra.LocalDateRange;

/** Draws how many households a team has and can have, from day to day. */
final class CaseloadChart {
    private final Evaluation evaluation;
    private final TeamStatement stated;
    private final Team team;
    private final Language language;
    private final CaseloadTimeline timeline;

    CaseloadChart(Evaluation evaluation, TeamStatement stated, Language language) {
        this.evaluation = evaluation;
        this.stated = stated;
        this.language = language;
        team = stated.team();
        LocalDate from = evaluation.programme().period().getStart();
        LocalDate last = team.outlookFrom(from).steps().last().period().getStart();
        timeline =
                team.timeline(LocalDateRange.of(from, later(last, stated.on()).plusDays(45)));
    }

    Picture picture() {
        List<Band> bands = bands();
        boolean weighs = timeline.steps()
                .exists(step -> step.figures().load() != 100 * step.figures().households());
        LocalDate known = known();
        List<Line> lines = List.of(
                        Option.some(line(Pen.BROAD, timeline.range().getStart(), figures -> figures.capacity())),
                        Option.some(line(Pen.DASHED, known, figures -> figures.households())),
                        Option.when(weighs, () -> line(Pen.DOTTED, known, figures -> load(figures))),
                        team.ceiling().map(this::ceiling))
                .flatMap(line -> line);
        Sheet sheet = new Sheet(
                language.say("chart-caseload", evaluation.programme().municipality()),
                language.say("chart-caseload-sub", stated.on().toString(), known.toString()),
                keys(weighs, bands),
                new Steps(timeline.range(), lines, bands, language.say("households"), language.locale()),
                new Wording(language).source(List.of(stated.source())) + ".");
        return new Picture("caseload", sheet, words(bands));
    }

    private List<LegendKey> keys(boolean weighs, List<Band> bands) {
        return List.of(
                        Option.some(new LegendKey(Pen.BROAD, language.say("capacity"))),
                        Option.some(new LegendKey(Pen.DASHED, language.say("households"))),
                        Option.when(weighs, () -> new LegendKey(Pen.DOTTED, language.say("load"))),
                        team.ceiling()
                                .map(most ->
                                        new LegendKey(Pen.FINE, language.say("chart-ceiling", String.valueOf(most)))))
                .flatMap(key -> key)
                .appendAll(bands.map(Band::ink)
                        .distinct()
                        .map(ink -> new LegendKey(
                                ink, language.say(ink == Ink.VERMILLION ? "intake-stopped" : "chart-absent"))));
    }

    /** From which day on it is stated who is helped: that of the first assignment, at least that of the statement. */
    private LocalDate known() {
        LocalDate first = team.assignments()
                .map(one -> one.period().getStart())
                .min()
                .filter(day -> day.isBefore(stated.on()))
                .getOrElse(stated.on());
        return first.isBefore(timeline.range().getStart()) ? timeline.range().getStart() : first;
    }

    private Line line(Pen pen, LocalDate from, ToDoubleFunction<CaseloadFigures> figure) {
        Map<LocalDate, Double> points = timeline.steps()
                .filter(step -> step.period().getEnd().isAfter(from))
                .foldLeft(
                        LinkedHashMap.empty(),
                        (all, step) ->
                                all.put(later(step.period().getStart(), from), figure.applyAsDouble(step.figures())));
        return new Line(pen, points);
    }

    private Line ceiling(int most) {
        return new Line(Pen.FINE, LinkedHashMap.of(timeline.range().getStart(), (double) most));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }

    private static double load(CaseloadFigures figures) {
        return BigDecimal.valueOf(figures.load(), 2).doubleValue();
    }

    /** The intake stops, then the absences of each coach who has any. */
    private List<Band> bands() {
        List<LocalDateRange> stops = team.intakeStops().filter(timeline.range()::overlaps);
        return Option.when(stops.nonEmpty(), () -> new Band(language.say("intake-stopped"), Ink.VERMILLION, stops))
                .toList()
                .appendAll(team.coaches()
                        .map(coach -> new Band(
                                language.say("absent-coach", coach.id().toString()),
                                Ink.GREY,
                                coach.absences().map(Absence::period).filter(timeline.range()::overlaps)))
                        .filter(band -> band.days().nonEmpty()));
    }

    private String words(List<Band> bands) {
        return timeline.steps()
                .map(this::words)
                .appendAll(bands.map(band -> band.label() + ": " + band.days().mkString(", ")))
                .mkString("; ");
    }

    private String words(Step step) {
        boolean isKnown = !step.period().getStart().isBefore(known());
        return language.say(
                isKnown ? "chart-step" : "chart-step-capacity",
                step.period().getStart().toString(),
                String.valueOf(step.figures().capacity()),
                String.valueOf(step.figures().households()));
    }
}
