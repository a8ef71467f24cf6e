package org.gezinscoach.json.wire;

import java.util.List;
import org.gezinscoach.household.Characteristic;
import org.gezinscoach.intake.TargetGroup;
import org.jspecify.annotations.Nullable;

/** For whom the coaches are. */
public record TargetGroupWire(
        @Nullable Integer leastProblemDomains,
        @Nullable List<Characteristic> required,
        @Nullable List<Characteristic> attention) {

    /** The wire form of a domain value. */
    public static TargetGroupWire of(TargetGroup value) {
        return new TargetGroupWire(
                value.leastProblemDomains() == 0 ? null : value.leastProblemDomains(),
                value.required().toJavaList(),
                value.attention().toJavaList());
    }

    /** The domain value, checked. */
    public TargetGroup toDomain() {
        return TargetGroup.builder()
                .leastProblemDomains(leastProblemDomains == null ? 0 : leastProblemDomains)
                .required(Listed.read(required))
                .attention(Listed.read(attention))
                .build();
    }
}
