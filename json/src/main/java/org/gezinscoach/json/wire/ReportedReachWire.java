package org.gezinscoach.json.wire;

import io.vavr.control.Option;
import org.gezinscoach.intervention.Source;
import org.gezinscoach.outcome.GoalId;
import org.gezinscoach.outcome.Reach;
import org.gezinscoach.outcome.ReportedReach;
import org.jspecify.annotations.Nullable;

/** The reach of a goal as a source prints it; where nothing is said of what it counts, it counts the goal itself. */
public record ReportedReachWire(
        @Given String goal,
        @Nullable String counted,
        @Given Reach reach,
        @Given Source source) {

    /** The wire form of a domain value. */
    public static ReportedReachWire of(ReportedReach value) {
        return new ReportedReachWire(value.goal().value(), value.counted().getOrNull(), value.reach(), value.source());
    }

    /** The domain value, checked. */
    public ReportedReach toDomain() {
        return ReportedReach.builder()
                .goal(new GoalId(goal))
                .counted(Option.of(counted))
                .reach(reach)
                .source(source)
                .build();
    }
}
