package org.gezinscoach.intake;

import io.vavr.collection.List;
import org.gezinscoach.coach.Caseload;
import org.gezinscoach.coach.CoachId;
import org.jgrapht.alg.flow.PushRelabelMFImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;

/** Whether some households can all be placed, decided by a solver of maximum flows: households, coaches, team. */
final class MaximumFlow {
    private final Caseload caseload;

    MaximumFlow(Caseload caseload) {
        this.caseload = caseload;
    }

    boolean canPlace(List<WaitingHousehold> households) {
        var graph = new SimpleDirectedWeightedGraph<Object, DefaultWeightedEdge>(DefaultWeightedEdge.class);
        List.of("source", "team", "sink").forEach(graph::addVertex);
        edge(graph, "team", "sink", caseload.team().room());
        caseload.coaches().forEach((coach, figures) -> {
            graph.addVertex(coach);
            edge(graph, coach, "team", figures.room());
        });
        households.forEach(household -> {
            graph.addVertex(household);
            edge(graph, "source", household, 1);
            among(household).forEach(coach -> edge(graph, household, coach, 1));
        });
        double flow = new PushRelabelMFImpl<>(graph).calculateMaximumFlow("source", "sink");
        return Math.round(flow) == households.size();
    }

    private List<CoachId> among(WaitingHousehold household) {
        List<CoachId> all = caseload.coaches().keySet().toList();
        return household.coaches().map(named -> all.filter(named::contains)).getOrElse(all);
    }

    private static void edge(
            SimpleDirectedWeightedGraph<Object, DefaultWeightedEdge> graph, Object from, Object to, long capacity) {
        graph.setEdgeWeight(graph.addEdge(from, to), capacity);
    }
}
