package org.gezinscoach.json.wire;

import io.vavr.control.Option;
import java.util.List;
import org.gezinscoach.intake.CoachChoice;
import org.gezinscoach.intake.IntakeCase;
import org.gezinscoach.intake.Priority;
import org.gezinscoach.intake.TargetGroup;
import org.jspecify.annotations.Nullable;

/** For whom the coaches are, and whom next. */
public record IntakeCaseWire(
        @Nullable TargetGroup targetGroup,
        @Nullable List<Priority> priorities,
        @Nullable List<CoachChoice> choices) {

    /** The wire form of a domain value. */
    public static IntakeCaseWire of(IntakeCase value) {
        return new IntakeCaseWire(
                value.targetGroup().getOrNull(),
                value.priorities().toJavaList(),
                value.choices().toJavaList());
    }

    /** The domain value, checked. */
    public IntakeCase toDomain() {
        return new IntakeCase(Option.of(targetGroup), Listed.read(priorities), Listed.read(choices));
    }
}
