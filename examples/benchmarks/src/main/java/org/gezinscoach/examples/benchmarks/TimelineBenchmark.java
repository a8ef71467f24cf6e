package org.gezinscoach.examples.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import org.gezinscoach.coach.Assignment;
import org.gezinscoach.coach.CaseloadFigures;
import org.gezinscoach.coach.CaseloadTimeline;
import org.gezinscoach.coach.Coach;
import org.gezinscoach.coach.Team;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Follows the caseload of a large team through ten years. */
@State(Scope.Benchmark)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms4g", "-Xmx4g", "-XX:+UseSerialGC", "-XX:+UseTransparentHugePages"})
public class TimelineBenchmark extends Timed {
    private static final int SCANNED_EVERY = 200;

    /** How many coaches. */
    @Param("10000")
    public int size;

    private Team team = Team.builder().build();
    private List<Coach> coaches = List.of();
    private List<Assignment> assignments = List.of();
    private TeamColumns columns = new TeamColumns(team);
    private TeamColumns columnsInOrder = columns;

    /** Makes the team, and sees that all ways agree on every day; the scan, which is slow, on some days. */
    @Setup
    public void makeTeam() {
        team = BusyTeam.of(size);
        coaches = team.coaches().toJavaList();
        assignments = team.assignments().toJavaList();
        columns = new TeamColumns(team);
        columnsInOrder = new TeamColumns(team.withCoaches(team.coaches().map(TimelineBenchmark::inOrder)));
        CaseloadTimeline timeline = gezinscoach();
        Agreement.check(days(timeline), limit().answer());
        Agreement.check(days(timeline), limitOfAbsencesInOrder().answer());
        Agreement.check(days(timeline), days(treeMap()));
        DailyScan scan = new DailyScan(coaches, assignments);
        for (int day = 0; day < BusyTeam.RANGE.lengthInDays(); day += SCANNED_EVERY) {
            LocalDate date = BusyTeam.RANGE.getStart().plusDays(day);
            Agreement.check(answer(timeline.on(date).get()), scan.on(date).answer());
        }
    }

    /** The library's timeline. */
    @Benchmark
    public CaseloadTimeline gezinscoach() {
        return team.timeline(BusyTeam.RANGE);
    }

    /** A difference array over primitive columns. */
    @Benchmark
    public ColumnTimeline limit() {
        return new ColumnTimeline(columns);
    }

    /** The same over absences that are in order already, as a coach keeps them. */
    @Benchmark
    public ColumnTimeline limitOfAbsencesInOrder() {
        return new ColumnTimeline(columnsInOrder);
    }

    /** A sorted map of what changes on each date. */
    @Benchmark
    public SortedMap<LocalDate, DayFigures> treeMap() {
        return new TreeMapTimeline(coaches, assignments).timeline();
    }

    /** Each day looked at by itself; it takes seconds, and so is measured once a round. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Warmup(iterations = 1)
    @Measurement(iterations = 1)
    public List<DayFigures> dailyScan() {
        return new DailyScan(coaches, assignments).timeline();
    }

    private static Coach inOrder(Coach coach) {
        return coach.withAbsences(
                coach.absences().sortBy(absence -> absence.period().getStart().toEpochDay()));
    }

    private static List<Long> days(CaseloadTimeline timeline) {
        List<Long> days = new ArrayList<>();
        for (CaseloadTimeline.Step step : timeline.steps()) {
            step.period().stream().forEach(date -> days.addAll(answer(step.figures())));
        }
        return days;
    }

    private static List<Long> answer(CaseloadFigures figures) {
        return List.of(figures.capacity(), figures.load(), figures.households(), figures.room());
    }

    private static List<Long> days(SortedMap<LocalDate, DayFigures> timeline) {
        List<Long> days = new ArrayList<>();
        for (LocalDate date : BusyTeam.RANGE.stream().toList()) {
            SortedMap<LocalDate, DayFigures> until = timeline.headMap(date.plusDays(1));
            days.addAll(Objects.requireNonNull(until.get(until.lastKey())).answer());
        }
        return days;
    }
}
