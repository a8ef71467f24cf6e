package org.gezinscoach.json.wire;

import java.util.List;
import org.gezinscoach.outcome.DeEscalation;
import org.gezinscoach.outcome.Goal;
import org.gezinscoach.outcome.Measurement;
import org.gezinscoach.outcome.Observation;
import org.gezinscoach.outcome.Outcomes;
import org.gezinscoach.outcome.ReportedCases;
import org.gezinscoach.outcome.ReportedReach;
import org.jspecify.annotations.Nullable;

/** What changed for the families. */
public record OutcomesWire(
        @Nullable List<Goal> goals,
        @Nullable List<Observation> observations,
        @Nullable List<Measurement> measurements,
        @Nullable List<DeEscalation> deEscalations,
        @Nullable List<ReportedReach> reportedReaches,
        @Nullable List<ReportedCases> reportedCases) {

    /** The wire form of a domain value. */
    public static OutcomesWire of(Outcomes value) {
        return new OutcomesWire(
                value.goals().toJavaList(),
                value.observations().toJavaList(),
                value.measurements().toJavaList(),
                value.deEscalations().toJavaList(),
                value.reportedReaches().toJavaList(),
                value.reportedCases().toJavaList());
    }

    /** The domain value, checked. */
    public Outcomes toDomain() {
        return Outcomes.builder()
                .goals(Listed.read(goals))
                .observations(Listed.read(observations))
                .measurements(Listed.read(measurements))
                .deEscalations(Listed.read(deEscalations))
                .reportedReaches(Listed.read(reportedReaches))
                .reportedCases(Listed.read(reportedCases))
                .build();
    }
}
