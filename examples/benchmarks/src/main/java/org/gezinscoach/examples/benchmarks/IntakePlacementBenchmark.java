package org.gezinscoach.examples.benchmarks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gezinscoach.coach.CoachId;
import org.gezinscoach.coach.Team;
import org.gezinscoach.intake.IntakePlan;
import org.gezinscoach.intake.Placement;
import org.gezinscoach.intake.Priority;
import org.gezinscoach.intake.WaitingHousehold;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Ranks waiting households and places them with the coaches of their district, as far as there is room. */
@State(Scope.Benchmark)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms4g", "-Xmx4g", "-XX:+UseSerialGC", "-XX:+UseTransparentHugePages"})
public class IntakePlacementBenchmark extends Timed {
    /** How many households. */
    @Param("100000")
    public int size;

    private List<WaitingHousehold> waiting = List.of();
    private List<CoachId> coaches = List.of();
    private Team team = Team.builder().build();
    private WaitingColumns columns = WaitingColumns.of(List.of(), List.of());

    /** Makes the households, and checks that every way places them alike. */
    @Setup
    public void makeHouseholds() {
        waiting = WaitingList.of(size);
        coaches = WaitingList.coaches(size);
        team = WaitingList.team(size);
        columns = WaitingColumns.of(waiting, coaches);
        Map<WaitingHousehold, CoachId> placed = new HashMap<>();
        for (Placement placement : gezinscoach().placed()) {
            placed.put(placement.rank().waiting(), placement.coach());
        }
        int[] order = PackedSort.order(columns);
        int[] firstFit = limit();
        boolean[] cheapest = orToolsWho();
        for (int i = 0; i < size; i++) {
            CoachId coach = placed.get(waiting.get(order[i]));
            check(coach == null ? firstFit[i] == FirstFit.NONE : coach.equals(coaches.get(firstFit[i])));
            check(coach != null == cheapest[order[i]]);
        }
        check(placed.size() == orToolsHowMany());
    }

    /** The library's plan. */
    @Benchmark
    public IntakePlan gezinscoach() {
        return IntakePlan.of(team, WaitingList.DAY, new Priority.ComplexityFirst(), waiting);
    }

    /** Packed into longs, those sorted, and placed one after another. It is exact only while districts are apart. */
    @Benchmark
    public int[] limit() {
        return FirstFit.place(columns, PackedSort.order(columns), coaches.size());
    }

    /** The same objects read, and nothing made of them. */
    @Benchmark
    public int readingOfTheObjects() {
        int sum = 0;
        for (WaitingHousehold household : waiting) {
            sum += household.household().hashCode() + household.complexity().points();
            sum += (int) household.yearlyCost().known().cents()
                    + household.since().getYear();
            for (CoachId coach : household.coaches().get()) {
                sum += coach.hashCode();
            }
        }
        return sum;
    }

    /** A maximum flow by OR-Tools, which says how many can be placed. */
    @Benchmark
    public long orToolsHowMany() {
        return new PlacementFlow(columns, coaches.size()).placeable();
    }

    /** A flow of minimum cost by OR-Tools, which says who is placed. */
    @Benchmark
    public boolean[] orToolsWho() {
        return new PlacementFlow(columns, coaches.size()).placed(PackedSort.order(columns));
    }

    private static void check(boolean same) {
        if (!same) {
            throw new IllegalStateException("the ways place differently");
        }
    }
}
