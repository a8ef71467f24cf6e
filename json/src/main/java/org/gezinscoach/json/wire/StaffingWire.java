package org.gezinscoach.json.wire;

import java.time.LocalDate;
import org.gezinscoach.coach.CaseloadNorm;
import org.gezinscoach.coach.Fte;
import org.gezinscoach.coach.Team;
import org.gezinscoach.programme.Staffing;
import org.jspecify.annotations.Nullable;

/** With whom households are helped: an establishment and its norm, or a team and a day. */
public record StaffingWire(
        @Nullable Fte fte,
        @Nullable CaseloadNorm norm,
        @Nullable Team team,
        @Nullable LocalDate on) {

    /** The wire form of a domain value. */
    public static StaffingWire of(Staffing value) {
        return value.fold(
                ofFte -> new StaffingWire(ofFte.fte(), ofFte.norm(), null, null),
                ofTeam -> new StaffingWire(null, null, ofTeam.team(), ofTeam.on()));
    }

    /** The domain value, checked. */
    public Staffing toDomain() {
        if (fte != null && norm != null && team == null && on == null) {
            return new Staffing.OfFte(fte, norm);
        }
        if (fte == null && norm == null && team != null && on != null) {
            return new Staffing.OfTeam(team, on);
        }
        throw new IllegalArgumentException("staffing must have either fte and norm, or team and on");
    }
}
