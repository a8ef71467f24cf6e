package org.gezinscoach.intake;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.Objects;
import org.gezinscoach.internal.Checks;

/**
 * For whom the coaches are, and whom next (instroomvraag).
 *
 * @param targetGroup for whom; none if not stated
 * @param priorities under which priorities to plan, each apart and once; none if not stated
 * @param choices who can only go to some coaches, each household once; all others can go to any
 */
public record IntakeCase(Option<TargetGroup> targetGroup, List<Priority> priorities, List<CoachChoice> choices) {
    /**
     * Checks the lists.
     *
     * @throws IllegalArgumentException if a priority stands twice, or a household chooses twice
     */
    public IntakeCase {
        Checks.option("target group", targetGroup);
        Checks.require(
                Objects.requireNonNull(priorities, "priorities").distinct().size() == priorities.size(),
                "priorities",
                "must not name one twice");
        Checks.require(
                Objects.requireNonNull(choices, "choices")
                                .distinctBy(CoachChoice::household)
                                .size()
                        == choices.size(),
                "choices",
                "must not name a household twice");
    }
}
