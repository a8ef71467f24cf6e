package org.gezinscoach.outcome;

import io.vavr.control.Option;
import org.gezinscoach.internal.Checks;
import org.gezinscoach.internal.DomainStyle;
import org.gezinscoach.intervention.Source;
import org.immutables.value.Value;

/**
 * The reach of a goal as a source prints it (gerapporteerd bereik). It says nothing of any one household, so it is no
 * observation and never becomes one; a goal may have several.
 *
 * <p>Of the life domains Wormerland prints two: one domain is worked on in {@code all} families, and in {@code at least 4}
 * there is perspective on one or more.
 */
@Value.Immutable
@DomainStyle
public sealed interface ReportedReach extends WithReportedReach permits ImmutableReportedReach {
    /** Of which goal. */
    GoalId goal();

    /** What the source counts, in its own words; none if it counts the goal itself. */
    @Value.Default
    default Option<String> counted() {
        return Option.none();
    }

    /** In how many households. */
    Reach reach();

    /** Where it stands. */
    Source source();

    /** A builder; goal, reach and source are needed. */
    static Builder builder() {
        return new Builder();
    }

    /** What is counted is text. */
    @Value.Check
    default void check() {
        Checks.option("counted", counted()).forEach(words -> Checks.text("counted", words));
    }

    /** Builds a reported reach; {@code build()} throws an {@link IllegalArgumentException} where a rule is broken. */
    final class Builder extends ImmutableReportedReach.Builder {
        Builder() {}

        /** Sets {@link ReportedReach#counted()}. */
        public Builder counted(String value) {
            return counted(Option.some(value));
        }
    }
}
