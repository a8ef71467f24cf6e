package org.gezinscoach.json.wire;

import java.util.List;
import org.gezinscoach.coach.Absence;
import org.gezinscoach.coach.Coach;
import org.gezinscoach.coach.CoachId;
import org.gezinscoach.coach.Contract;
import org.jspecify.annotations.Nullable;

/** A coach. */
public record CoachWire(
        @Given String id,
        @Nullable List<Contract> contracts,
        @Nullable List<Absence> absences) {

    /** The wire form of a domain value. */
    public static CoachWire of(Coach value) {
        return new CoachWire(
                value.id().value(),
                value.contracts().toJavaList(),
                value.absences().toJavaList());
    }

    /** The domain value, checked. */
    public Coach toDomain() {
        return Coach.builder()
                .id(new CoachId(id))
                .contracts(Listed.read(contracts))
                .absences(Listed.read(absences))
                .build();
    }
}
