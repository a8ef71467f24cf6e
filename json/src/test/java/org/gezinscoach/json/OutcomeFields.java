package org.gezinscoach.json;

import java.util.List;
import java.util.Map;
import org.gezinscoach.json.wire.DeEscalationWire;
import org.gezinscoach.json.wire.GoalWire;
import org.gezinscoach.json.wire.MeasurementWire;
import org.gezinscoach.json.wire.ObservationWire;
import org.gezinscoach.json.wire.OutcomesWire;
import org.gezinscoach.json.wire.ReachWire;
import org.gezinscoach.json.wire.ReportedCasesWire;
import org.gezinscoach.json.wire.ReportedReachWire;

/** The fields of outcomes in the format, by their places in {@link Documents#WHOLE}. */
final class OutcomeFields {
    /** The records that declare them. */
    static final List<Class<? extends Record>> WIRES = List.of(
            OutcomesWire.class,
            GoalWire.class,
            ObservationWire.class,
            MeasurementWire.class,
            DeEscalationWire.class,
            ReachWire.class,
            ReportedReachWire.class,
            ReportedCasesWire.class);

    /** Those that each kind of object knows. */
    static final Map<String, String> KNOWN = Map.of(
            "/outcomes",
            "goals, observations, measurements, deEscalations, reportedReaches, reportedCases",
            "/outcomes/goals/1",
            "id, label, term",
            "/outcomes/observations/1",
            "household, goal, on, attainment",
            "/outcomes/measurements/0",
            "household, on, selfReliance",
            "/outcomes/deEscalations/1",
            "household, on, category",
            "/outcomes/reportedReaches/0",
            "goal, counted, reach, source",
            "/outcomes/reportedReaches/3/reach",
            "all, exactly, atLeast, notCounted, of",
            "/outcomes/reportedCases/1",
            "reporter, category, year, area, before, after, attribution, source");

    /** Those that must be given. */
    static final List<String> REQUIRED = List.of(
            "/outcomes/goals/0/id",
            "/outcomes/goals/0/label",
            "/outcomes/goals/0/term",
            "/outcomes/observations/0/household",
            "/outcomes/observations/0/goal",
            "/outcomes/observations/0/on",
            "/outcomes/observations/0/attainment",
            "/outcomes/measurements/0/household",
            "/outcomes/measurements/0/on",
            "/outcomes/measurements/0/selfReliance",
            "/outcomes/deEscalations/1/household",
            "/outcomes/deEscalations/1/on",
            "/outcomes/reportedReaches/1/goal",
            "/outcomes/reportedReaches/1/reach",
            "/outcomes/reportedReaches/1/source",
            "/outcomes/reportedCases/0/reporter",
            "/outcomes/reportedCases/0/before",
            "/outcomes/reportedCases/0/after",
            "/outcomes/reportedCases/0/source");

    /** Those that may be left out. */
    static final List<String> OPTIONAL = List.of(
            "/outcomes",
            "/outcomes/observations",
            "/outcomes/measurements",
            "/outcomes/measurements/0/selfReliance/HOUSING",
            "/outcomes/deEscalations",
            "/outcomes/deEscalations/0/category",
            "/outcomes/reportedReaches",
            "/outcomes/reportedReaches/1/counted",
            "/outcomes/reportedReaches/1/reach/of",
            "/outcomes/reportedReaches/3/reach/of",
            "/outcomes/reportedCases",
            "/outcomes/reportedCases/0/category",
            "/outcomes/reportedCases/0/year",
            "/outcomes/reportedCases/0/area",
            "/outcomes/reportedCases/0/attribution");

    private OutcomeFields() {}
}
