package org.gezinscoach.examples.benchmarks;

import com.google.ortools.Loader;
import com.google.ortools.graph.MaxFlow;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;

/** Placement as a flow from households through coaches, solved by OR-Tools. Nodes are the households, the coaches, and two more. */
final class PlacementFlow {
    static {
        Loader.loadNativeLibraries();
    }

    private final WaitingColumns waiting;
    private final int coaches;
    private final int source;
    private final int sink;

    PlacementFlow(WaitingColumns waiting, int coaches) {
        this.waiting = waiting;
        this.coaches = coaches;
        source = waiting.size() + coaches;
        sink = source + 1;
    }

    /** How many households can be placed: a maximum flow. */
    long placeable() {
        MaxFlow flow = new MaxFlow();
        for (int i = 0; i < waiting.size(); i++) {
            flow.addArcWithCapacity(source, i, 1);
            for (int j = 0; j < WaitingList.COACHES; j++) {
                flow.addArcWithCapacity(i, coach(i, j), 1);
            }
        }
        for (int coach = 0; coach < coaches; coach++) {
            flow.addArcWithCapacity(waiting.size() + coach, sink, WaitingList.PLACES);
        }
        if (flow.solve(source, sink) != MaxFlow.Status.OPTIMAL) {
            throw new IllegalStateException("no maximum flow was found");
        }
        return flow.getOptimalFlow();
    }

    /** Who is placed: a flow of minimum cost, where leaving a household waiting costs more the higher it ranks. */
    boolean[] placed(int[] order) {
        MinCostFlow flow = new MinCostFlow();
        int[] waits = new int[waiting.size()];
        for (int i = 0; i < waiting.size(); i++) {
            int household = order[i];
            for (int j = 0; j < WaitingList.COACHES; j++) {
                flow.addArcWithCapacityAndUnitCost(household, coach(household, j), 1, 0);
            }
            waits[household] = flow.addArcWithCapacityAndUnitCost(household, sink, 1, waiting.size() - i);
            flow.setNodeSupply(household, 1);
        }
        for (int coach = 0; coach < coaches; coach++) {
            flow.addArcWithCapacityAndUnitCost(waiting.size() + coach, sink, WaitingList.PLACES, 0);
        }
        flow.setNodeSupply(sink, -waiting.size());
        if (flow.solve() != MinCostFlowBase.Status.OPTIMAL) {
            throw new IllegalStateException("no flow of minimum cost was found");
        }
        boolean[] placed = new boolean[waiting.size()];
        for (int i = 0; i < placed.length; i++) {
            placed[i] = flow.getFlow(waits[i]) == 0;
        }
        return placed;
    }

    private int coach(int household, int choice) {
        return waiting.size() + waiting.coaches[household * WaitingList.COACHES + choice];
    }
}
